import SessionStore
import Workshop

/// The sessions of a JSON in no shape of its own: objects with a title and a beginning, wherever they
/// stand, as Sessionize, Indico, Open Event and programs of one's own write them.
enum SessionObjects {
    /// How deep they may stand.
    private static let deepest = 8

    /// What identifiers stand for beside the sessions.
    private struct Names {
        var people: [String: String] = [:]
        var rooms: [String: String] = [:]
    }

    /// Reads what there is.
    static func read(
        _ root: JSONValue, zone: String?, lines: LinePlaces, into programme: inout ForeignProgramme
    ) {
        let names = Names(
            people: byIdentifier(root["speakers"]), rooms: byIdentifier(root["rooms"]))
        look(root, in: "", deep: 0) { object, room in
            add(
                object, room, names, zone: zone, line: lines.line(of: Int(object.offset)),
                &programme)
        }
    }

    private static func byIdentifier(_ list: JSONValue?) -> [String: String] {
        var names: [String: String] = [:]
        for value in list?.elements ?? [] {
            guard let id = value["id"]?.words, !id.isEmpty else { continue }
            names[id] = [value["fullName"], value["name"], value["title"]]
                .compactMap { $0.map(SchedulePlan.localized) }.first { !$0.isEmpty }
        }
        return names
    }

    private static func look(
        _ value: JSONValue, in room: String, deep: Int, _ found: (JSONValue, String) -> Void
    ) {
        guard deep < deepest else { return }
        if let elements = value.elements {
            for element in elements { look(element, in: room, deep: deep + 1, found) }
        } else if let members = value.members {
            let holdsSessions = members.contains {
                ($0.value.elements ?? []).contains(where: isSession)
            }
            if isSession(value), !holdsSessions {
                found(value, room)
            } else {
                // A room with its sessions under it.
                let name = value["name"].map(SchedulePlan.localized) ?? ""
                for member in members {
                    look(
                        member.value, in: holdsSessions && !name.isEmpty ? name : room,
                        deep: deep + 1, found)
                }
            }
        }
    }

    private static func isSession(_ value: JSONValue) -> Bool {
        // What was refused has no hour, and is told.
        !title(of: value).isEmpty
            && (start(of: value) != nil || LeftOut(state: state(of: value)) != nil)
    }

    private static func state(of value: JSONValue) -> String {
        (value["state"] ?? value["status"]).map(SchedulePlan.localized) ?? ""
    }

    private static func title(of value: JSONValue) -> String {
        (value["title"] ?? value["name"]).map(SchedulePlan.localized) ?? ""
    }

    /// A moment; one that Indico parts into day and time.
    private static func moment(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        if let day = value["date"]?.words, !day.isEmpty {
            return [day, value["time"]?.words ?? ""].joined(separator: " ").trimmed
        }
        return ForeignMoment(value.words) == nil ? nil : value.words
    }

    private static func start(of value: JSONValue) -> String? {
        first(
            [
                "startsAt", "starts-at", "starts_at", "startDate", "start_time", "startTime",
                "start",
                "begin",
            ], of: value) ?? value["slot"].flatMap { start(of: $0) }
    }

    private static func end(of value: JSONValue) -> String? {
        first(
            ["endsAt", "ends-at", "ends_at", "endDate", "end_time", "endTime", "end"], of: value)
            ?? value["slot"].flatMap { end(of: $0) }
    }

    private static func first(_ names: [String], of value: JSONValue) -> String? {
        names.lazy.compactMap { moment(value[$0]) }.first
    }

    private static func add(
        _ object: JSONValue, _ above: String, _ names: Names, zone: String?, line: Int,
        _ programme: inout ForeignProgramme
    ) {
        let title = title(of: object)
        // Lunch is no session of anybody.
        if object["isServiceSession"]?.isSet ?? false {
            programme.remark(line, .pause(CellText.line(of: title)))
            return
        }
        let rooms = [
            object["room"], object["microlocation"], object["slot"]?["room"], object["location"],
        ]
        .compactMap { room in
            room.map { $0["name"].map(SchedulePlan.localized) ?? SchedulePlan.localized($0) }
        }
        let known = object["roomId"].flatMap { names.rooms[$0.words] }
        let people = object["speakers"] ?? object["persons"] ?? object["participants"]
        SchedulePlan.add(
            SchedulePlan.Event(
                line: line, title: CellText.line(of: title),
                room: rooms.first { !$0.isEmpty } ?? known ?? above, day: "",
                date: start(of: object) ?? "", start: "", end: end(of: object) ?? "",
                duration: object["duration"]?.words ?? "",
                people: (people?.elements ?? []).map { name(of: $0, names) },
                key: [object["guid"], object["code"], object["id"]].compactMap { $0?.words }
                    .first { !$0.isEmpty } ?? "",
                state: state(of: object)),
            zone: zone, to: &programme)
    }

    private static func name(of person: JSONValue, _ names: Names) -> String {
        let whole = [person["first_name"], person["last_name"]].compactMap { $0?.words.trimmed }
            .filter { !$0.isEmpty }.joined(separator: " ")
        let said = [person["public_name"], person["name"], person["fullName"]]
            .compactMap { $0.map(SchedulePlan.localized) }.first { !$0.isEmpty }
        return whole.isEmpty ? said ?? names.people[person.words] ?? person.words : whole
    }
}
