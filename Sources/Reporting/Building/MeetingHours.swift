import CSystem
import Wording
import Workshop

/// When a meeting begins and ends, as moments, and as the clocks of any region show it.
public struct MeetingHours: Sendable {
    /// The day by the clocks of the place.
    let day: CalendarDay
    /// The beginning.
    let start: Moment
    /// The end; nil when it is not known.
    let end: Moment?

    /// The hours of a meeting by the clocks of the zone that they belong to: the one that the file
    /// says, else the first that they are announced in.
    ///
    /// Nil when the beginning is not known, or no zone: the system's own would give other hours on
    /// another computer. An end that is not after the beginning is one of the next day.
    init?(_ meeting: NextMeeting, on day: CalendarDay, in session: Session) {
        let named = [meeting.zone, session.timeZone].compactMap(\.self) + meeting.zones
        guard let first = meeting.startsAt, let zone = named.lazy.compactMap(ZoneName.known).first,
            let start = Self.moment(day, first, zone)
        else { return nil }
        self.day = day
        self.start = start
        end = meeting.endsAt.flatMap { last in
            Self.moment(last <= first ? day.adding(days: 1) : day, last, zone)
        }
    }

    /// Whether the system's tz database has a zone of this name, or of its newer or older one.
    public static func knowsZone(_ name: String) -> Bool { ZoneName.known(name) != nil }

    /// «4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)»; a zone that is not known is named
    /// without hours.
    ///
    /// A region where it is another day says which.
    func words(in zones: [String], _ wording: Wording) -> String {
        zones.map { zone in
            ZoneName.known(zone).flatMap { words(in: $0, wording) }
                ?? wording(.unknownZone(zone))
        }.joined(separator: " / ")
    }

    private func words(in zone: String, _ wording: Wording) -> String? {
        guard let first = Self.clock(start, zone) else { return nil }
        let last = end.flatMap { Self.clock($0, zone) }
        var words = wording.span(
            from: (Int(first.hour), Int(first.minute)),
            to: last.map { (hour: Int($0.hour), minute: Int($0.minute)) })
        let there = CalendarDay(start, offsetSeconds: Int(first.offset_seconds))
        if there != day {
            words =
                wording.shortDate(year: there.year, month: there.month, day: there.day)
                + ", " + words
        }
        return "\(words) \(Self.name(of: zone, first)) (\(Self.offset(first)))"
    }

    /// «BST»; where the zone has only figures for a name, its city.
    private static func name(of zone: String, _ shown: atelier_zoned_time) -> String {
        let letters = withUnsafeBytes(of: shown.abbreviation) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard letters.contains(where: \.isLetter) else {
            let city = zone.split(separator: "/").last ?? zone[...]
            return String(city.map { $0 == "_" ? " " : $0 })
        }
        return letters
    }

    /// «UTC+1», «UTC−3:30», «UTC».
    private static func offset(_ shown: atelier_zoned_time) -> String {
        let minutes = Int(shown.offset_seconds) / 60
        guard minutes != 0 else { return "UTC" }
        let size = abs(minutes)
        let rest = size % 60
        let tail = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
        return "UTC\(minutes < 0 ? "\u{2212}" : "+")\(size / 60)\(tail)"
    }

    private static func clock(_ moment: Moment, _ zone: String) -> atelier_zoned_time? {
        var shown = atelier_zoned_time()
        return atelier_zoned_time_at(zone, moment.milliseconds / 1000, &shown) ? shown : nil
    }

    /// The moment at which the clocks of a zone show a time; where they skip it, one hour later.
    private static func moment(_ day: CalendarDay, _ time: ClockTime, _ zone: String) -> Moment? {
        let local = Int64(day.daysSince1970) * 86_400 + Int64(time.hour * 3600 + time.minute * 60)
        var second = local
        // The offset then is not known before the moment is: two looks are enough.
        for _ in 0..<2 {
            guard let shown = clock(Moment(milliseconds: second * 1000), zone) else { return nil }
            second = local - Int64(shown.offset_seconds)
        }
        return Moment(milliseconds: second * 1000)
    }
}

/// Names of zones in the tz database.
///
/// A place keeps its zone while the database renames it (Europe/Kiev is Europe/Kyiv since 2022), and
/// some systems no longer have the old names.
enum ZoneName {
    /// The name by which this system knows a zone; nil when it knows none.
    static func known(_ name: String) -> String? {
        atelier_zone_exists(name) ? name : others[name]?.first { atelier_zone_exists($0) }
    }

    /// What else a zone is called: the names of the tz database's links (2025b), in both directions.
    private static let others: [String: [String]] = {
        var others: [String: [String]] = [:]
        let text = String(decoding: PackageResources.aliases_txt, as: UTF8.self)
        for line in text.split(separator: "\n") {
            let names = line.split(separator: " ").map(String.init)
            guard names.count == 2 else { continue }
            others[names[0], default: []].append(names[1])
            others[names[1], default: []].append(names[0])
        }
        return others
    }()
}
