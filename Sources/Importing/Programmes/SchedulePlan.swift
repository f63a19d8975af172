import SessionStore
import Workshop

/// A programme as frab, pretalx and their like publish it, in XML or JSON.
enum SchedulePlan {
    /// Reads `schedule.xml`.
    static func read(
        _ root: XMLElement, zone: String?, into programme: inout ForeignProgramme
    ) {
        for day in root.children where day.name == "day" {
            for room in day.children where room.name == "room" {
                for event in room.children where event.name == "event" {
                    add(
                        event, in: room.attribute("name") ?? "", on: day.attribute("date") ?? "",
                        zone: zone, to: &programme)
                }
            }
        }
    }

    private static func add(
        _ event: XMLElement, in room: String, on day: String, zone: String?,
        to programme: inout ForeignProgramme
    ) {
        let people =
            event.child("persons")?.children.map { ProgrammeTable.oneLine($0.allText) } ?? []
        let named = event.words("room")
        add(
            Event(
                line: event.line, title: title(event.words("title"), event.words("subtitle")),
                room: named.isEmpty ? room : named, day: day, date: event.words("date"),
                start: event.words("start"),
                end: "", duration: event.words("duration"), people: people,
                key: event.attribute("guid") ?? event.attribute("code") ?? event.attribute("id")
                    ?? "",
                state: event.words("status")), zone: zone, to: &programme)
    }

    /// Reads `schedule.json`; rooms are an object by name, or a list beside the events.
    static func read(
        _ value: JSONValue, zone: String?, lines: LinePlaces,
        into programme: inout ForeignProgramme
    ) {
        let schedule = value["schedule"] ?? value
        let conference = schedule["conference"]
        for day in conference?["days"]?.elements ?? schedule["days"]?.elements ?? [] {
            for room in day["rooms"]?.members ?? [] {
                for event in room.value.elements ?? [] {
                    add(
                        event, lines, in: room.key, on: day["date"]?.words ?? "", zone: zone,
                        to: &programme)
                }
            }
        }
        for event in schedule["events"]?.elements ?? conference?["events"]?.elements ?? [] {
            add(event, lines, in: "", on: "", zone: zone, to: &programme)
        }
    }

    private static func add(
        _ event: JSONValue, _ lines: LinePlaces, in room: String, on day: String, zone: String?,
        to programme: inout ForeignProgramme
    ) {
        func words(_ key: String) -> String { event[key].map(localized) ?? "" }
        let persons =
            event["persons"]?.elements ?? event["participants"]?.elements ?? event["speakers"]?
            .elements ?? []
        let people = persons.map { person in
            [person["public_name"], person["name"], person["full_public_name"]].compactMap {
                $0.map(localized)
            }
            .first { !$0.isEmpty } ?? person.words
        }
        let named =
            event["room"].map { room in room["name"].map(localized) ?? localized(room) } ?? ""
        add(
            Event(
                line: lines.line(of: Int(event.offset)),
                title: title(words("title"), words("subtitle")), room: named.isEmpty ? room : named,
                day: day, date: words("date"), start: words("start"), end: words("end"),
                duration: words("duration"),
                people: people,
                key: [words("guid"), words("code"), words("id")].first { !$0.isEmpty } ?? "",
                state: words("state")), zone: zone, to: &programme)
    }

    /// A text, or the first of its languages.
    static func localized(_ value: JSONValue) -> String {
        value.members?.lazy.map(\.value.words).first { !$0.isEmpty } ?? value.words
    }

    /// A session as it is written.
    struct Event {
        var line: Int
        var title, room, day, date, start, end, duration: String
        var people: [String]
        var key, state: String
    }

    private static func title(_ title: String, _ subtitle: String) -> String {
        let (one, two) = (CellText.line(of: title), CellText.line(of: subtitle))
        return two.isEmpty ? one : "\(one) – \(two)"
    }

    /// Adds a session, unless it was refused there.
    static func add(
        _ event: Event, zone: String?, to programme: inout ForeignProgramme
    ) {
        guard !event.title.isEmpty else { return }
        if let reason = LeftOut(state: event.state) {
            programme.remark(event.line, .leftOut(event.title, reason))
            return
        }
        // After midnight an event stands under the day before; its own date counts.
        let moment = ForeignMoment(event.date) ?? ForeignMoment(event.start)
        var hours = PlannedHours(
            day: moment?.day ?? CalendarDay(iso: event.day), start: moment?.time)
        if hours.start == nil { hours.start = ForeignMoment.time(event.start) }
        hours.end = ForeignMoment(event.end)?.time ?? ForeignMoment.time(event.end)
        if let zone, let moment, let local = UniversalTime.local(moment, in: zone) {
            hours = local
            hours.end = ForeignMoment(event.end).flatMap {
                UniversalTime.local($0, in: zone)?.start
            }
        }
        if hours.end == nil, let minutes = PlannedHours.minutes(event.duration) {
            hours.last(minutes: minutes)
        }
        programme.entries.append(
            ProgrammeEntry(
                line: event.line, title: event.title, room: CellText.line(of: event.room),
                slot: hours.slot,
                hosts: event.people.map { CellText.line(of: $0) }.filter { !$0.isEmpty },
                key: event.key))
    }
}
