import CSystem
import Facilitation
import Glibc
import Workshop
import Zones

/// The system's clock, with the offset of the local one.
struct LocalClock {
    /// How far the local clock is ahead of universal time, in seconds, at the last ``now()``.
    private(set) var offsetSeconds = 0
    private var minute = Int64.min

    /// The time; the zone is asked about when a new minute has begun, since that costs more.
    mutating func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let second = Int64(time.tv_sec)
        if second / 60 != minute {
            minute = second / 60
            var local = atelier_zoned_time()
            if atelier_zoned_time_at(nil, second, &local) {
                offsetSeconds = Int(local.offset_seconds)
            }
        }
        return Moment(milliseconds: second * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

extension LocalClock {
    /// The day that a word on the command line names, in the language of the interface.
    ///
    /// - Parameter language: the language of what is being made: `en-US` puts the month first.
    static func day(
        typed text: String, for language: LanguageTag? = nil
    ) throws(Failure) -> CalendarDay {
        var clock = LocalClock()
        let today = CalendarDay(clock.now(), offsetSeconds: clock.offsetSeconds)
        switch DayReader(Environment.wording, language: language, today: today).reading(text) {
        case .day(let day): return day
        case .impossible(let phrase): throw Failure(phrase)
        case .nothing, .weekOf, .words: throw Failure(.impossibleDate(text))
        }
    }
}

extension LocalClock {
    /// The zone of this computer by its name in the tz database, else what its clocks are ahead of
    /// universal time, «UTC+5:30»: some computers do not say it.
    static var zoneForReaders: String {
        if let zoneName { return zoneName }
        var clock = LocalClock()
        _ = clock.now()
        let minutes = clock.offsetSeconds / 60
        guard minutes != 0 else { return "UTC" }
        let rest = abs(minutes) % 60
        return "UTC\(minutes < 0 ? "\u{2212}" : "+")\(abs(minutes) / 60)"
            + (rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)")
    }

    /// The zone of this computer by its name in the tz database; nil where it does not say.
    static var zoneName: String? {
        let folder = "zoneinfo/"
        if let value = getenv("TZ") {
            let named = String(cString: value)
            let name = named.hasPrefix(":") ? String(named.dropFirst()) : named
            return ZoneName.known(name)
        }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/etc/localtime", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let path = String(
            decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
        // Letter by letter: a search for a text makes the runtime look for what it needs for that.
        var rest = path.utf8[...]
        while !rest.isEmpty {
            if rest.starts(with: folder.utf8) {
                return ZoneName.known(String(Substring(rest.dropFirst(folder.utf8.count))))
            }
            rest.removeFirst()
        }
        return nil
    }
}
