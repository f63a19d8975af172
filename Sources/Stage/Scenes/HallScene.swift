import Wording
import Workshop

/// The programme of a gathering for the hall: what meets now, what meets next, and where.
struct HallScene: StageScene {
    /// A session as the hall sees it.
    struct Entry: Equatable, Sendable {
        let title: String
        let room: String
        /// When it meets, in figures or in words.
        let slot: String
        let startsAt: ClockTime?
        /// Who hosts it; public by definition.
        let hosts: [String]
        /// What became of it.
        let status: GatheringSession.Status
    }

    let title: String
    /// What meets now.
    let now: [Entry]
    /// What meets next.
    let next: [Entry]
    /// The whole programme, where its times are not said in figures.
    let all: [Entry]
    let changesAt: Moment?

    init(_ gathering: Gathering, at moment: Moment, zoneOffsetSeconds: Int) {
        title = gathering.title
        let here = moment.adding(seconds: zoneOffsetSeconds)
        let day = CalendarDay(moment, offsetSeconds: zoneOffsetSeconds)
        let minute = Int((here.milliseconds / 60_000 % 1440 + 1440) % 1440)
        var now: [Entry] = []
        var later: [(start: [Int], entry: Entry)] = []
        var all: [Entry] = []
        for place in gathering.inOrder {
            let session = gathering.sessions[place]
            // What is a part of another session is found there.
            guard session.status != .merged else { continue }
            let slot = Slot(session.slotNow)
            let entry = Entry(
                title: session.title, room: session.roomNow, slot: session.slotNow,
                startsAt: slot.startsAt, hosts: session.hosts.filter { !$0.isBlank },
                status: session.status)
            guard let start = slot.startsAt, let end = slot.endsAt else {
                all.append(entry)
                continue
            }
            let slotDay = slot.day ?? day
            let (from, to) = (start.minuteOfDay, end.minuteOfDay)
            if slotDay == day, from <= minute, minute < to { now.append(entry) }
            let isLater = slotDay > day || slotDay == day && from > minute
            if isLater { later.append(([slotDay.daysSince1970, from], entry)) }
        }
        self.now = now
        let first = later.map(\.start).min { $0.lexicographicallyPrecedes($1) }
        next = later.filter { $0.start == first }.map(\.entry)
        self.all = all
        let passed = (here.milliseconds % 60_000 + 60_000) % 60_000
        changesAt = Moment(milliseconds: moment.milliseconds + 60_000 - passed)
    }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.find)
        let shown = now + next + (now.isEmpty && next.isEmpty ? all : [])
        content.headline = wording(
            now.isEmpty && !next.isEmpty ? Phrase("stage.hall.next") : Phrase("stage.hall.now"))
        if now.isEmpty && next.isEmpty { content.headline = title }
        content.details = now.isEmpty && next.isEmpty ? [] : [title]
        content.items = shown.enumerated().map { place, entry in
            // Those that come next say when.
            let isNext = place >= now.count
            var text = entry.title
            if entry.status == .cancelled {
                text = "✗ " + text + " (" + wording(.gatheringCancelled) + ")"
            }
            if !entry.hosts.isEmpty { text += " — " + entry.hosts.joined(separator: ", ") }
            let time = entry.startsAt.map { wording.clock(hour: $0.hour, minute: $0.minute) }
            let mark = [isNext ? time ?? entry.slot : "", wording.room(entry.room)]
                .filter { !$0.isBlank }.joined(separator: " · ")
            return StageItem(
                mark: mark, text: text,
                style: entry.status == .cancelled ? .muted : isNext ? .plain : .heading)
        }
        if shown.isEmpty {
            content.items = [StageItem(text: title)]
            content.headline = ""
            content.isCentred = true
        }
        return content
    }
}

extension ClockTime {
    fileprivate var minuteOfDay: Int { hour * 60 + minute }
}

extension StageScreen {
    /// Brings the programme of a gathering up to date, for the hall.
    public mutating func update(
        _ gathering: Gathering, at now: Moment, zoneOffsetSeconds: Int
    ) {
        show(
            HallScene(gathering, at: now, zoneOffsetSeconds: zoneOffsetSeconds), at: now)
    }
}
