import Wording
import Workshop
import Zones

// The zones of the next meeting as somebody types them, and the hours by their clocks.
extension State {
    /// Reads the zones that somebody types here.
    var zoneReader: ZoneReader { ZoneReader(wording) }

    /// The zones in a form, each once.
    func zones(in form: Form) throws(FormProblem) -> [String] {
        let reader = zoneReader
        var zones: [String] = []
        for typed in form.names(.zones) {
            switch reader.reading(typed) {
            case .zone(let zone):
                if !zones.contains(zone) { zones.append(zone) }
            case .several(let found):
                throw FormProblem(
                    field: .zones, phrase: .severalZones(typed, names(of: found, reader)))
            case .unknown(let near):
                throw FormProblem(
                    field: .zones,
                    phrase: near.isEmpty
                        ? .unknownZone(typed: typed, like: zoneOfHours(announcedIn: zones))
                        : .unknownZone(typed: typed, near: names(of: near, reader)))
            }
        }
        return zones
    }

    /// The zone that the hours of the next meeting belong to: the one they have in the file while the
    /// same zone is named first, else the first that is named, the session's, or the laptop's.
    func zoneOfHours(announcedIn zones: [String]) -> String? {
        if let session, let meeting = session.nextMeeting,
            meeting.startsAt != nil || meeting.endsAt != nil,
            let zone = MeetingHours(meeting, in: session).zone,
            zones.isEmpty
                || zones.first == meeting.zones.first.map(zoneReader.present)
        {
            return zone
        }
        return zones.first ?? session?.nextMeeting?.zone ?? session?.timeZone ?? localZone
    }

    /// What was understood of the hour that is being typed: whose it is, and what becomes of one that
    /// the clocks skip or show twice.
    func understoodHour(_ typed: String, of name: FieldName, in form: Form) -> String {
        guard let time = ClockTime(typed: typed) else { return wording(.impossibleTime(typed)) }
        // Zones that are not understood are told at their own field.
        let named = (try? zones(in: form)) ?? []
        guard let zone = zoneOfHours(announcedIn: named) else { return "→ " + hour(time) }
        var day = try? planned(.when, in: form)?.day
        if name == .endsAt, let first = ClockTime(typed: form.text(.startsAt)), time <= first {
            day = day?.adding(days: 1)
        }
        let cities = ZoneCities(wording)
        switch day.flatMap({ ClockChange(time, on: $0, in: zone) }) {
        case nil: return "→ " + cities.hours(hour(time), in: zone)
        case .twice: return wording(.hourTwice(cities.hours(hour(time), in: zone)))
        case .skipped(let shown):
            return wording(.hourSkipped(cities.hours(hour(shown), in: zone), hour(time)))
        }
    }

    /// What was understood of the zones that are being typed: the hours there where they are known,
    /// else what the zones are called.
    func understoodZones(in form: Form) -> String {
        let zones: [String]
        do throws(FormProblem) { zones = try self.zones(in: form) } catch {
            return wording(error.phrase)
        }
        guard let session else { return "" }
        let meeting = NextMeeting(
            when: (try? planned(.when, in: form)) ?? nil,
            startsAt: ClockTime(typed: form.text(.startsAt)),
            endsAt: ClockTime(typed: form.text(.endsAt)), zone: zoneOfHours(announcedIn: zones),
            zones: zones)
        let hours = MeetingHours(meeting, in: session)
        let cities = ZoneCities(wording)
        return "→ "
            + (hours.start == nil
            ? zones.map { cities.name(of: $0) } : hours.words(wording)).joined(separator: ", ")
    }

    private func hour(_ time: ClockTime) -> String {
        wording.span(from: (time.hour, time.minute), to: nil)
    }

    /// The cities of zones to choose from, as each would be typed.
    private func names(of zones: [String], _ reader: ZoneReader) -> String {
        let shown = zones.prefix(5).map { reader.name(of: $0) }
        return shown.joined(separator: ", ") + (zones.count > shown.count ? " …" : "")
    }
}

extension PlannedTime {
    /// The day; nil where only a week or words are known.
    fileprivate var day: CalendarDay? {
        switch self {
        case .day(let day): day
        case .weekOf, .words: nil
        }
    }
}

extension Phrase {
    static func severalZones(_ typed: String, _ cities: String) -> Phrase {
        Phrase("form.severalZones", .text("typed", typed), .text("cities", cities))
    }
    /// - Parameter zone: one that is known; nil where none is at hand.
    static func unknownZone(typed: String, like zone: String?) -> Phrase {
        let zone = zone.flatMap { $0.contains("/") ? $0 : nil } ?? "Europe/Paris"
        return Phrase("form.unknownZone", .text("typed", typed), .text("zone", zone))
    }
    static func unknownZone(typed: String, near cities: String) -> Phrase {
        Phrase("form.unknownZoneNear", .text("typed", typed), .text("cities", cities))
    }
    static func hourSkipped(_ hours: String, _ typed: String) -> Phrase {
        Phrase("form.hourSkipped", .text("hours", hours), .text("typed", typed))
    }
    static func hourTwice(_ hours: String) -> Phrase {
        Phrase("form.hourTwice", .text("hours", hours))
    }
}
