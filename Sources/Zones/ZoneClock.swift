import CSystem
import Workshop

/// The clocks of a zone.
struct ZoneClock {
    /// The name by which this system knows the zone.
    let zone: String

    /// The clocks of a zone; nil when this system does not know it.
    init?(_ name: String) {
        guard let zone = ZoneName.known(name) else { return nil }
        self.zone = zone
    }

    /// What the clocks show at a moment; nil for one that no calendar reaches.
    func shown(at moment: Moment) -> atelier_zoned_time? {
        var shown = atelier_zoned_time()
        return atelier_zoned_time_at(zone, moment.milliseconds / 1000, &shown) ? shown : nil
    }

    /// When the clocks show a time on a day.
    ///
    /// Where they skip it, as much later as they skip; where they show it twice, the first time.
    func time(_ time: ClockTime, on day: CalendarDay) -> ZonedTime? {
        let local = Int64(day.daysSince1970) * 86_400 + Int64(time.hour * 3600 + time.minute * 60)
        // No zone is a day away from universal time, and none changes twice within two.
        guard let before = offset(atSecond: local - 86_400),
            let after = offset(atSecond: local + 86_400)
        else { return nil }
        func isShown(by offset: Int64) -> Bool { self.offset(atSecond: local - offset) == offset }
        let change: ZonedTime.Change?
        let offset: Int64
        switch (isShown(by: before), isShown(by: after)) {
        case (true, true): (offset, change) = (before, before == after ? nil : .twice)
        case (true, false): (offset, change) = (before, nil)
        case (false, true): (offset, change) = (after, nil)
        case (false, false): (offset, change) = (before, .skipped)
        }
        return ZonedTime(moment: Moment(milliseconds: (local - offset) * 1000), change: change)
    }

    private func offset(atSecond second: Int64) -> Int64? {
        shown(at: Moment(milliseconds: second * 1000)).map { Int64($0.offset_seconds) }
    }
}

/// The moment at which the clocks of a zone show a time of day.
struct ZonedTime: Equatable {
    /// What the change of the clocks does to the time.
    enum Change: Equatable {
        case skipped, twice
    }

    let moment: Moment
    let change: Change?
}

/// What the change of the clocks does to a time of day.
public enum ClockChange: Equatable, Sendable {
    /// No clock shows it that day: they go on to that one.
    case skipped(to: ClockTime)
    /// Clocks show it twice that day; the first is meant.
    case twice

    /// What happens to a time on a day in a zone; nil where it is a time like any other, or the zone
    /// is not known.
    public init?(_ time: ClockTime, on day: CalendarDay, in zone: String) {
        guard let clock = ZoneClock(zone), let zoned = clock.time(time, on: day) else { return nil }
        switch zoned.change {
        case nil: return nil
        case .twice: self = .twice
        case .skipped:
            guard let shown = clock.shown(at: zoned.moment)?.time else { return nil }
            self = .skipped(to: shown)
        }
    }
}

/// A time of day at a place, with how far its clocks are ahead of universal time then.
public struct PlacedTime: Equatable, Sendable {
    /// The moment.
    public let moment: Moment
    /// How far the clocks are ahead, in seconds.
    public let offsetSeconds: Int
    /// What the clocks show, as ISO 8601 writes it: `2026-12-05T09:00:00+01:00`.
    public let iso: String

    /// Places a time in a zone; nil where the zone is not known.
    ///
    /// Where the clocks skip it, as much later as they skip; where they show it twice, the first time.
    public init?(_ time: ClockTime, on day: CalendarDay, in zone: String) {
        guard let clock = ZoneClock(zone), let zoned = clock.time(time, on: day),
            let shown = clock.shown(at: zoned.moment), let local = shown.time
        else { return nil }
        moment = zoned.moment
        offsetSeconds = Int(shown.offset_seconds)
        let minutes = abs(offsetSeconds) / 60
        let offset = ClockTime(hour: minutes / 60, minute: minutes % 60)?.iso ?? "00:00"
        let sign = offsetSeconds < 0 ? "-" : "+"
        let shownDay = CalendarDay(moment, offsetSeconds: offsetSeconds)
        iso = "\(shownDay.iso)T\(local.iso):00\(sign)\(offset)"
    }
}

extension atelier_zoned_time {
    /// The time of day; nil for none that there is.
    var time: ClockTime? { ClockTime(hour: Int(hour), minute: Int(minute)) }
}
