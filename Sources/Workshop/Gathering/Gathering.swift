/// Many sessions of one event, rolled up into one book.
///
/// An extension in the spirit of the two gatherings of the U.S. Solidarity Economy Network (2007 and
/// 2009): what was published of them tells how many workshops and people there were and closes with
/// somebody's words; programme, forms, statuses and themes across sessions go beyond it.
public struct Gathering: Equatable, Sendable {
    /// Identifies the gathering; its sessions' files name it.
    public var id: ID<Gathering>
    /// The title.
    public var title: String
    /// Where.
    public var place: String
    /// The first day.
    public var startsOn: CalendarDay?
    /// The last day.
    public var endsOn: CalendarDay?
    /// The language of forms and book.
    public var language: LanguageTag
    /// The sessions of the programme, in its order; later ones come behind.
    public var sessions: [GatheringSession]
    /// What the book closes with.
    public var quotation: Quotation?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a gathering without sessions.
    public init(id: ID<Gathering>, title: String, language: LanguageTag) {
        self.id = id
        self.title = title
        self.language = language
        place = ""
        sessions = []
        foreign = .none
    }

    /// The most sessions of a programme; the largest forums have had some two thousand.
    public static let mostSessions = 2_000

    /// The places of the sessions in the order of slot, then room, then programme.
    ///
    /// Slots with hours come in their order, those in words in the order of the programme; rooms in
    /// that of their names, «Room 2» before «Room 10».
    public var inOrder: [Int] {
        var ranks: [String: Int] = [:]
        let keys = sessions.map { session in
            let words = session.slotNow.folded
            let rank = ranks[words] ?? ranks.count
            ranks[words] = rank
            return (Slot(session.slotNow).times(rank: rank), RoomKey.parts(of: session.roomNow))
        }
        return sessions.indices.sorted { one, other in
            let (left, right) = (keys[one], keys[other])
            if left.0 != right.0 { return left.0.lexicographicallyPrecedes(right.0) }
            if left.1 != right.1 { return left.1.lexicographicallyPrecedes(right.1) }
            return one < other
        }
    }
}

extension Gathering {
    /// Rooms by the order of their names, «Room 2» before «Room 10», each once whatever its capitals and
    /// accents.
    public static func inOrder(rooms: [String]) -> [String] {
        var known: Set<String> = []
        return rooms.filter { known.insert($0.folded).inserted }
            .map { (name: $0, parts: RoomKey.parts(of: $0)) }
            .sorted { $0.parts.lexicographicallyPrecedes($1.parts) }
            .map(\.name)
    }
}

extension Slot {
    /// Day, beginning and end as numbers; where they are not said in figures, the rank of the words.
    fileprivate func times(rank: Int) -> [Int] {
        func minutes(_ time: ClockTime) -> Int { time.hour * 60 + time.minute }
        guard let startsAt, let endsAt else {
            return [day?.daysSince1970 ?? .max, .max, rank]
        }
        return [day?.daysSince1970 ?? .max, minutes(startsAt), minutes(endsAt)]
    }
}

/// A part of a room's name: letters, or a number, which is compared as one.
private struct RoomKey: Comparable {
    let words: String
    let number: Int

    static func parts(of name: String) -> [RoomKey] {
        var parts: [RoomKey] = []
        var rest = name.folded[...]
        while let first = rest.first {
            let isNumber = first.isASCII && first.isNumber
            let part = rest.prefix { ($0.isASCII && $0.isNumber) == isNumber }
            rest = rest[part.endIndex...]
            parts.append(
                RoomKey(words: isNumber ? "" : String(part), number: Int(part) ?? .max))
        }
        return parts
    }

    static func < (left: RoomKey, right: RoomKey) -> Bool {
        (left.words, left.number) < (right.words, right.number)
    }
}

extension Gathering: FileObject {
    package static let schemaName = "gathering"

    package init(blank id: String) {
        self.init(id: ID(id), title: "", language: LanguageTag(""))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        var format = Session.format
        members.number("format", &format, in: format...format)
        members.identifier(id)
        members.words("title", &title, [.required, .label])
        members.label("place", &place)
        members.value("startsOn", &startsOn)
        members.value("endsOn", &endsOn)
        members.value("language", &language)
        members.entries("sessions", &sessions)
        members.thing("quotation", &quotation)
        members.foreign(&foreign)
    }
}
