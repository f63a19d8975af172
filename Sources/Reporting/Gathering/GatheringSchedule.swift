import Workshop
import Zones

/// The programme of a gathering as conference tools exchange it: a `schedule.json` in the shape of
/// pretalx, whose documented form is that of the c3voc.
///
/// What was cancelled or became a part of another session is not in it, what was moved stands where it
/// takes place. A session without a day and an hour has no place in this form; ``withoutHours`` counts
/// them. Hosts are public by definition.
public struct GatheringSchedule {
    /// How many sessions are left out since nobody knows when they begin.
    public let withoutHours: Int

    private let gathering: Gathering
    private let zone: String
    private let generator: String
    private let events: [Event]

    /// A session with its hours.
    private struct Event {
        let number: Int
        let session: GatheringSession
        let day: CalendarDay
        let startsAt: ClockTime
        let endsAt: ClockTime?

        /// Its length; none where no end is known.
        var minutes: Int {
            guard let endsAt else { return 0 }
            let length =
                (endsAt.hour - startsAt.hour) * 60 + endsAt.minute - startsAt.minute
            return length > 0 ? length : length + 1440
        }
    }

    /// Prepares the schedule.
    ///
    /// - Parameters:
    ///   - zone: the zone of the place, by its name in the tz database.
    ///   - version: the version of the program that writes it.
    public init(_ gathering: Gathering, zone: String, version: String) {
        self.gathering = gathering
        self.zone = zone
        generator = version
        let last = gathering.endsOn ?? gathering.startsOn
        let only = gathering.startsOn == last ? last : nil
        var events: [Event] = []
        var without = 0
        for (number, place) in zip(1..., gathering.inOrder) {
            let session = gathering.sessions[place]
            switch session.status {
            case .cancelled, .merged: continue
            case .planned, .moved: break
            }
            let slot = Slot(session.slotNow)
            guard let day = slot.day ?? only, let startsAt = slot.startsAt else {
                without += 1
                continue
            }
            events.append(
                Event(
                    number: number, session: session, day: day, startsAt: startsAt,
                    endsAt: slot.endsAt))
        }
        self.events = events
        withoutHours = without
    }

    /// The text of the file.
    public var text: String {
        let root: [(String, JSONText)] = [
            ("$schema", .text("https://c3voc.de/schedule/schema.json")),
            (
                "generator",
                .object([("name", .text("atelier")), ("version", .text(generator))])
            ),
            (
                "schedule",
                .object([("version", .text(version)), ("conference", .object(conference))])
            ),
        ]
        return JSONText.object(root).written() + "\n"
    }

    /// A name for this state of the programme: another one as soon as anything in it changes.
    private var version: String {
        var print = Fingerprint()
        for event in events {
            let session = event.session
            for word in [session.id.text, session.title, session.roomNow, session.slotNow] {
                print.add(word)
            }
            session.hosts.forEach { print.add($0) }
        }
        return String(print.value, radix: 36)
    }

    private var conference: [(String, JSONText)] {
        let days = days
        let first = gathering.startsOn ?? days.first?.day
        let last = gathering.endsOn ?? days.last?.day
        return [
            ("acronym", .text(acronym)), ("title", .text(gathering.title.onOneLine)),
            ("start", .text(first?.iso ?? "")), ("end", .text(last?.iso ?? first?.iso ?? "")),
            ("daysCount", .number(days.count)), ("timeslot_duration", .text("00:05")),
            ("time_zone_name", .text(zone)),
            (
                "rooms",
                .list(
                    rooms.map { room in
                        .object([("name", .text(room)), ("guid", .text(Self.guid("room", room)))])
                    })
            ),
            ("tracks", .list([])),
            ("days", .list(zip(1..., days).map { .object(day($1.day, $1.events, index: $0)) })),
        ]
    }

    private var rooms: [String] {
        Gathering.inOrder(rooms: events.map { $0.session.roomNow.onOneLine })
            .filter { !$0.isBlank }
    }

    /// The days on which anything takes place, with their events.
    private var days: [(day: CalendarDay, events: [Event])] {
        let first = events.map(\.day).min()
        return Dictionary(grouping: events) { event in
            // After midnight an event stands under the day before, as people say it.
            event.startsAt.hour < 4 && event.day != first ? event.day.adding(days: -1) : event.day
        }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func day(
        _ day: CalendarDay, _ events: [Event], index: Int
    ) -> [(String, JSONText)] {
        var rooms: [String] = []
        var entries: [String: [JSONText]] = [:]
        for event in events {
            let room = event.session.roomNow.onOneLine
            if entries[room] == nil { rooms.append(room) }
            entries[room, default: []].append(.object(entry(event)))
        }
        let four = ClockTime(hour: 4, minute: 0)
        return [
            ("index", .number(index)), ("date", .text(day.iso)),
            ("day_start", .text(moment(four, day))),
            ("day_end", .text(moment(four, day.adding(days: 1)))),
            ("rooms", .object(rooms.map { ($0, .list(entries[$0] ?? [])) })),
        ]
    }

    private func entry(_ event: Event) -> [(String, JSONText)] {
        let session = event.session
        let guid = Self.guid(session.key, session.id.text)
        let minutes = event.minutes
        return [
            ("guid", .text(guid)), ("id", .number(event.number)),
            ("date", .text(moment(event.startsAt, event.day))),
            ("start", .text(event.startsAt.iso)),
            (
                "duration",
                .text(Self.twoFigures(minutes / 60) + ":" + Self.twoFigures(minutes % 60))
            ),
            ("room", .text(session.roomNow.onOneLine)),
            ("slug", .text("\(acronym)-\(event.number)")),
            // There is no page of it anywhere; a name is an address, too.
            ("url", .text("urn:uuid:\(guid)")), ("title", .text(session.title.onOneLine)),
            ("subtitle", .text("")), ("track", .text("")), ("type", .text("workshop")),
            ("language", .text(gathering.language.text)), ("abstract", .text("")),
            ("description", .text("")),
            (
                "persons",
                .list(
                    session.hosts.map(\.onOneLine).filter { !$0.isBlank }.map { host in
                        .object([("name", .text(host)), ("public_name", .text(host))])
                    })
            ),
            ("links", .list([])),
        ]
    }

    private func moment(_ time: ClockTime?, _ day: CalendarDay) -> String {
        time.flatMap { PlacedTime($0, on: day, in: zone)?.iso } ?? day.iso
    }

    /// The title in the letters that such names have.
    private var acronym: String {
        let letters = gathering.title.folded.map { sign in
            sign.isASCII && (sign.isLetter || sign.isNumber) ? String(sign) : "_"
        }
        let words = letters.joined().split(separator: "_").joined(separator: "_").prefix(24)
        let name = words.split(separator: "_").joined(separator: "_")
        return name.count < 4 ? "atelier" + (name.isEmpty ? "" : "_\(name)") : name
    }

    private static func twoFigures(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    /// What the tool called it where that is such a name; else one made of ours, the same each time.
    private static func guid(_ key: String, _ id: String) -> String {
        if Fingerprint.isUUID(key) { return key.lowercased() }
        var print = Fingerprint()
        print.add(key)
        print.add(id)
        return print.uuid
    }
}

/// A number of texts, the same on every computer.
private struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes a text in, and where it ends.
    mutating func add(_ text: String) {
        for byte in text.utf8 { take(byte) }
        take(0xFF)
    }

    private mutating func take(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// A name in the form of a UUID whose maker is free (version 8).
    var uuid: String {
        var further = self
        further.add("atelier")
        var bytes = [value, further.value].flatMap { number in
            (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
        }
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (place, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(place) { text += "-" }
            text += byte < 16 ? "0" : ""
            text += String(byte, radix: 16)
        }
        return text
    }

    static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
            == [8, 4, 4, 4, 12] && text.allSatisfy { $0 == "-" || $0.isASCII && $0.isHexDigit }
    }
}
