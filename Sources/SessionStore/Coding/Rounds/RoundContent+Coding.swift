import Workshop

extension RoundContent {
    /// What a round's kind asks for before its members are known.
    ///
    /// A kind that this version does not know keeps its members in the round's foreign ones.
    static func blank(for object: ObjectReader?, in context: ReadingContext) -> RoundContent {
        guard let name = object?.member("kind").flatMap({ String.read($0, in: context) }) else {
            return .unknown(UnknownRound(kindName: ""))
        }
        return .new(RoundKind(name: name)) ?? .unknown(UnknownRound(kindName: name))
    }

    /// Tells what is particular to the kind: the registry of kinds, one line each.
    mutating func describe(to members: inout some MemberVisitor) {
        switch self {
        case .goRound(var content):
            content.describe(to: &members)
            self = .goRound(content)
        case .pairs(var content):
            content.describe(to: &members)
            self = .pairs(content)
        case .smallGroups(var content):
            content.describe(to: &members)
            self = .smallGroups(content)
        case .discussion(var content):
            content.describe(to: &members)
            self = .discussion(content)
        case .vote(var content):
            content.describe(to: &members)
            self = .vote(content)
        case .decision(var content):
            content.describe(to: &members)
            self = .decision(content)
        case .groups(var content):
            content.describe(to: &members)
            self = .groups(content)
        case .opening, .sorting, .closing, .pauseBreak, .unknown:
            break
        }
    }
}
