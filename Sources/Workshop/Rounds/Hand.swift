/// Somebody who asked for the floor and waits for it.
public struct Hand: Equatable, Sendable {
    /// Identifies the hand.
    public let id: ID<Hand>
    /// Who raised it; nil for somebody who is in no list.
    public var person: ID<Participant>?
    /// How the facilitator tells somebody who is in no list: «the woman at the back».
    public var words: String
    /// Which of the marks that the group chose they bear; empty for none.
    public var mark: String
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a hand.
    public init(
        id: ID<Hand>, person: ID<Participant>? = nil, words: String = "", mark: String = "",
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.person = person
        self.words = words
        self.mark = mark
        self.foreign = foreign
    }

    /// Whose it is.
    public var speaker: Speaker { Speaker(person: person, words: words) }
}

/// Somebody who speaks or wants to: somebody of the list, or somebody by words alone.
public enum Speaker: Equatable, Sendable {
    case person(ID<Participant>)
    case words(String)

    init(person: ID<Participant>?, words: String) {
        self = person.map { .person($0) } ?? .words(words)
    }

    /// Whether both are the same; words in any spelling.
    public static func == (left: Speaker, right: Speaker) -> Bool {
        switch (left, right) {
        case (.person(let one), .person(let other)): one == other
        case (.words(let one), .words(let other)): one.folded == other.folded
        case (.person, .words), (.words, .person): false
        }
    }

    /// The one of the list.
    var person: ID<Participant>? {
        if case .person(let id) = self { id } else { nil }
    }

    /// The words for somebody who is in no list.
    var words: String {
        if case .words(let words) = self { words } else { "" }
    }
}

extension Hand: Keyed {
    package static let schemaName = "hand"

    package var mergeKey: ID<Hand> { id }

    package init(blank id: String) { self.init(id: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.reference("person", &person)
        members.label("words", &words)
        members.label("mark", &mark)
        members.foreign(&foreign)
    }
}

/// How many stood on either side of a moving debate.
public struct Standing: Equatable, Sendable {
    /// Identifies the count.
    public let id: ID<Standing>
    /// How many stood on the first side.
    public var first: Int
    /// How many stood on the second side.
    public var second: Int
    /// How many had changed sides; nil where nobody counted them.
    public var changed: Int?
    /// When it was counted.
    public var countedAt: Moment?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a count.
    public init(
        id: ID<Standing>, first: Int, second: Int, changed: Int? = nil, countedAt: Moment? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.first = first
        self.second = second
        self.changed = changed
        self.countedAt = countedAt
        self.foreign = foreign
    }
}

extension Standing: Keyed {
    package static let schemaName = "standing"

    package var mergeKey: ID<Standing> { id }

    package init(blank id: String) { self.init(id: ID(id), first: 0, second: 0) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.number("first", &first, in: MemberRange.count)
        members.number("second", &second, in: MemberRange.count)
        members.number("changed", &changed, in: MemberRange.count)
        members.value("countedAt", &countedAt)
        members.foreign(&foreign)
    }
}

/// How long those who bear a mark have spoken in earlier visits of a round: nobody's own time.
public struct MarkedTime: Equatable, Sendable {
    /// The mark.
    public let mark: String
    /// The seconds of all of them together.
    public var seconds: Int

    /// Makes a time.
    public init(mark: String, seconds: Int) {
        self.mark = mark
        self.seconds = seconds
    }
}

extension MarkedTime: Keyed {
    package static let schemaName = "markedTime"

    package var mergeKey: String { mark }

    package init(blank id: String) { self.init(mark: id, seconds: 0) }

    package mutating func describe(to members: inout some MemberVisitor) {
        var name = mark
        members.label("mark", &name)
        members.number("seconds", &seconds, in: MemberRange.seconds)
        self = MarkedTime(mark: name, seconds: seconds)
    }
}
