import CSystem
import Workshop

/// Universal times as the clocks of a place show them.
enum UniversalTime {
    /// The local day and time.
    ///
    /// - Parameter zone: a name of the tz database; nil for this computer's zone.
    static func local(_ moment: ForeignMoment, in zone: String?) -> PlannedHours? {
        guard let instant = moment.moment else { return nil }
        return local(instant.milliseconds / 1000, in: zone)
    }

    static func local(_ second: Int64, in zone: String?) -> PlannedHours? {
        var shown = atelier_zoned_time()
        guard zone.map({ atelier_zone_exists($0) }) ?? true,
            atelier_zoned_time_at(zone, second, &shown)
        else {
            return nil
        }
        let day = CalendarDay(
            Moment(milliseconds: second * 1000), offsetSeconds: Int(shown.offset_seconds))
        let local = (second + Int64(shown.offset_seconds)) % 86_400
        let minutes = Int(local < 0 ? local + 86_400 : local) / 60
        return PlannedHours(day: day, start: ClockTime(hour: minutes / 60, minute: minutes % 60))
    }
}
