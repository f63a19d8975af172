import TerminalUI
import Wording
import Workshop

/// The grid of an open space for the room: what meets where and when.
struct GridScene: StageScene {
    /// A topic in its place.
    struct Topic: Equatable, Sendable {
        let name: String
        /// Who welcomes people to it.
        let convener: StagePerson?
        let slot: Int
        let room: Int
    }

    let slots: [StageQuestion]
    let rooms: [String]
    let topics: [Topic]
    /// What has no place yet, the newest first.
    let toPlace: [StageWords]
    let clock: StageClock?

    /// Reads the grid; nil while no topic has a place.
    init?(of round: Round, _ source: StageSource) {
        let session = source.session
        guard session.marketplace?.id == round.id else { return nil }
        var rooms = session.facts.rooms
        var topics: [Topic] = []
        let slots = session.slots
        for (place, slot) in slots.enumerated() {
            for table in slot.content.topicTables {
                let name = source.name(of: table)
                guard !name.isBlank else { continue }
                if !rooms.contains(table.room) { rooms.append(table.room) }
                topics.append(
                    Topic(
                        name: name,
                        convener: table.reporter.flatMap { session.participants[$0] }
                            .flatMap(source.permittedName).map(StagePerson.name),
                        slot: place, room: rooms.firstIndex(of: table.room) ?? 0))
            }
        }
        guard !topics.isEmpty else { return nil }
        self.slots = slots.map { StageQuestion(of: $0) }
        self.rooms = rooms
        self.topics = topics
        let waiting = session.topics.map(\.id).filter { session.slotAndTable(of: $0) == nil }
        toPlace = source.newest(waiting)
        clock = source.timer(of: round)
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var rest = StageBand(clock: clock).draw(atTopOf: rect, into: &grid, wording)
        if !toPlace.isEmpty {
            let (foot, above) = rest.splitBottom(min(toPlace.count + 1, max(1, rest.rows / 4)))
            StyledText(wording(.topicsToPlace(toPlace.count)), .accent).draw(into: &grid, foot)
            toPlace.drawSmall(into: &grid, foot.splitTop(1).rest, countsRest: true)
            rest = above
        }
        let names = rooms.map { wording.room($0) }
        let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
        let margin = min(widest + 2, max(1, rest.columns / 5))
        let language = LanguageTag(wording.language.tag)
        let (head, body) = rest.splitTop(1)
        let (_, headings) = head.splitLeft(margin)
        for (place, slot) in slots.enumerated() {
            let title = slot.title.text(for: language)
            StyledText(title.isBlank ? wording(slot.kind.phrase) : title, .accent)
                .truncated(columns: headings.columns / max(1, slots.count) - 1)
                .draw(into: &grid, headings.tile(place, across: slots.count, down: 1))
        }
        let (side, cells) = body.splitLeft(margin)
        let areas = (0..<(slots.count * rooms.count)).map {
            cells.tile($0, across: slots.count, down: rooms.count)
        }
        let smallest = Size(
            columns: areas.map(\.columns).min() ?? 0, rows: areas.map(\.rows).min() ?? 0)
        var texts = Array(repeating: "", count: areas.count)
        for topic in topics {
            let place = topic.room * slots.count + topic.slot
            let text = topic.name + (topic.convener.map { " — " + $0.text(wording) } ?? "")
            texts[place] = texts[place].isEmpty ? text : texts[place] + " / " + text
        }
        for (place, text) in LargeText.alike(texts, each: smallest).enumerated() {
            text.draw(into: &grid, areas[place], .heading)
        }
        for (place, name) in names.enumerated() {
            StyledText(name, .muted).truncated(columns: margin - 1)
                .draw(into: &grid, side.tile(place, across: 1, down: rooms.count))
        }
    }
}
