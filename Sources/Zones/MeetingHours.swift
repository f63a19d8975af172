import CSystem
import Wording
import Workshop

/// When a meeting begins and ends, as moments, and as the clocks of its regions show it.
public struct MeetingHours: Equatable, Sendable {
    /// What the clocks of a region show.
    struct Region: Equatable, Sendable {
        /// The zone by the name that was given.
        let zone: String
        let startsAt: ClockTime
        let endsAt: ClockTime?
        /// The day of the beginning, where it is another than at the place.
        let otherDay: CalendarDay?
        /// What the zone calls its time: «CEST», or figures.
        let letters: String
        /// How far its clocks are ahead of universal time.
        let offsetSeconds: Int
    }

    /// The time of day it begins, by the clocks of the zone that it belongs to.
    public private(set) var startsAt: ClockTime?
    /// The time of day it ends, by the same clocks.
    public private(set) var endsAt: ClockTime?
    /// The zone that the hours belong to, by the name that was given; nil when no name is known.
    public let zone: String?
    /// The beginning; nil where the day, the hour or the zone is not known.
    public private(set) var start: Moment?
    /// The end; nil where it is not known.
    public private(set) var end: Moment?
    /// Where it is announced in others, what their clocks show, in the order of their names.
    private(set) var regions: [Region] = []
    /// The zones that are named and that nobody knows.
    let unknown: [String]
    /// The zones that it is announced in and that are known.
    private let announced: [String]

    /// The hours of a meeting by the clocks of the zone that they belong to: the one that the file
    /// says, else the first that they are announced in.
    ///
    /// Without a zone they are only what each reader's clock shows: the system's own would give other
    /// moments on another computer. An end that is not after the beginning is one of the next day.
    public init(_ meeting: NextMeeting, in session: Session) {
        startsAt = meeting.startsAt
        endsAt = meeting.endsAt
        let named = [meeting.zone, session.timeZone].compactMap(\.self) + meeting.zones
        zone = named.first { ZoneName.known($0) != nil }
        announced = meeting.zones.filter { ZoneName.known($0) != nil }
        var unknown = meeting.zones.filter { ZoneName.known($0) == nil }
        if let own = meeting.zone, ZoneName.known(own) == nil, !unknown.contains(own) {
            unknown.append(own)
        }
        self.unknown = unknown
        guard case .day(let day)? = meeting.when, let first = meeting.startsAt,
            let clock = zone.flatMap({ ZoneClock($0) }), let start = clock.time(first, on: day)
        else { return }
        self.start = start.moment
        end = meeting.endsAt.flatMap { last in
            clock.time(last, on: last <= first ? day.adding(days: 1) : day)?.moment
        }
        // What no clock shows is not said either.
        startsAt = clock.shown(at: start.moment)?.time
        endsAt = end.flatMap { clock.shown(at: $0)?.time } ?? meeting.endsAt
        regions = announced.compactMap { region($0, apartFrom: day) }
    }

    /// Whether it is announced in regions, or in a zone that nobody knows.
    public var hasRegions: Bool { !announced.isEmpty || !unknown.isEmpty }

    /// Whether nothing says whose hours they are.
    public var namesNoZone: Bool { zone == nil && unknown.isEmpty }

    /// What the clocks of a zone show.
    private func region(_ zone: String, apartFrom day: CalendarDay) -> Region? {
        guard let start, let clock = ZoneClock(zone), let first = clock.shown(at: start),
            let startsAt = first.time
        else { return nil }
        let there = CalendarDay(start, offsetSeconds: Int(first.offset_seconds))
        let letters = withUnsafeBytes(of: first.abbreviation) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return Region(
            zone: zone, startsAt: startsAt, endsAt: end.flatMap { clock.shown(at: $0)?.time },
            otherDay: there == day ? nil : there, letters: letters,
            offsetSeconds: Int(first.offset_seconds))
    }

    // MARK: - In words

    /// What is said of each region: «18 h 30 à Paris», «17 h 30 à Londres», and of a zone that nobody
    /// knows that it is unknown; nothing where there is no hour.
    ///
    /// Without a day only the clocks of the zone that the hours belong to are known.
    public func words(_ wording: Wording) -> [String] {
        let cities = ZoneCities(wording)
        var words = regions.map { region in
            let hours = cities.hours(
                wording.hours(from: region.startsAt, to: region.endsAt), in: region.zone)
            guard let day = region.otherDay else { return hours }
            return wording(
                .hoursOnOtherDay(
                    hours, wording.dayOfYear(year: day.year, month: day.month, day: day.day)))
        }
        if words.isEmpty, let startsAt = startsAt ?? endsAt {
            let hours = wording.hours(from: startsAt, to: self.startsAt == nil ? nil : endsAt)
            words = [zone.map { cities.hours(hours, in: $0) } ?? hours]
        }
        return words.isEmpty ? [] : words + unknown.map { wording(.unknownZone($0)) }
    }

    /// «4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)»: for readers who were not there.
    ///
    /// A region where it is another day says which; a zone that nobody knows is named without hours.
    public func announcement(_ wording: Wording) -> String {
        let known = regions.map { region in
            var words = wording.hours(from: region.startsAt, to: region.endsAt)
            if let day = region.otherDay {
                words =
                    wording.shortDate(year: day.year, month: day.month, day: day.day) + ", "
                    + words
            }
            let name = region.name(ZoneCities(wording))
            return "\(words) \(name) (\(Self.offset(region.offsetSeconds)))"
        }
        return (known + unknown.map { wording(.unknownZone($0)) }).joined(separator: " / ")
    }

    /// «UTC+1», «UTC−3:30», «UTC».
    private static func offset(_ seconds: Int) -> String {
        let minutes = seconds / 60
        guard minutes != 0 else { return "UTC" }
        let size = abs(minutes)
        let rest = size % 60
        let tail = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
        return "UTC\(minutes < 0 ? "\u{2212}" : "+")\(size / 60)\(tail)"
    }
}

extension MeetingHours.Region {
    /// «BST»; where the zone has only figures for a name, its city.
    fileprivate func name(_ cities: ZoneCities) -> String {
        letters.contains(where: \.isLetter) ? letters : cities.name(of: zone)
    }
}

extension Wording {
    /// Hours as an announcement writes them.
    func hours(from start: ClockTime, to end: ClockTime?) -> String {
        span(
            from: (start.hour, start.minute), to: end.map { (hour: $0.hour, minute: $0.minute) })
    }
}
