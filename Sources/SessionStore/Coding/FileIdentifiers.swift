import Workshop

extension ReferredList {
    /// The kind of round that has such a list; nil when every kind has it.
    ///
    /// Rounds of other kinds list none that anything could name.
    fileprivate var kind: RoundKind? {
        switch self {
        case .tables: .smallGroups
        case .options: .vote
        case .versions: .decision
        case .participants, .agenda, .contributions, .themes, .sessions, .prompts: nil
        }
    }

    /// The lists that a round has.
    fileprivate static let inRounds: [ReferredList] = [.prompts, .tables, .options, .versions]
}

/// Which identifiers a file has, gathered before its things are read: references look ahead too.
final class FileIdentifiers {
    private let root: JSONValue
    private let contributions: [Contribution]?
    /// What was gathered, by the name of the list.
    ///
    /// Texts as keys throughout: for each other kind the runtime would have to find out, at every start,
    /// that it can be hashed.
    private var lists: [String: Identifiers] = [:]
    private var rounds: [String: [String: Identifiers]]?

    /// What a list has; a set in all but its type, for the same reason.
    private typealias Identifiers = [String: Bool]

    /// Makes them from the root of a file; contributions that were read already are not in it.
    init(root: JSONValue, contributions: [Contribution]? = nil) {
        self.root = root
        self.contributions = contributions
    }

    /// Whether something in the list bears the identifier; prompts and tables of the round `round`.
    func contains(_ identifier: String, in list: ReferredList, of round: String?) -> Bool {
        switch list {
        case .participants, .agenda, .contributions, .themes, .sessions:
            if let known = lists[list.rawValue] { return known[identifier] != nil }
            let known = gather(list)
            lists[list.rawValue] = known
            return known[identifier] != nil
        case .prompts, .tables, .options, .versions:
            guard let round else { return false }
            guard let lists = inRound(round) else { return false }
            return lists[list.rawValue].map { $0[identifier] != nil } ?? true
        }
    }

    private func gather(_ list: ReferredList) -> Identifiers {
        guard list == .contributions, let contributions else {
            return Self.gather(list.rawValue, of: root)
        }
        var identifiers: Identifiers = [:]
        identifiers.reserveCapacity(contributions.count)
        for contribution in contributions { identifiers[contribution.id.text] = true }
        return identifiers
    }

    private func inRound(_ round: String) -> [String: Identifiers]? {
        if let rounds { return rounds[round] }
        var known: [String: [String: Identifiers]] = [:]
        for element in Self.elements("agenda", of: root) {
            guard case .string(let id)? = element["id"]?.content else { continue }
            var lists: [String: Identifiers] = [:]
            for list in ReferredList.inRounds {
                if let kind = list.kind {
                    guard case .string(kind.name)? = element["kind"]?.content else { continue }
                }
                lists[list.rawValue] = Self.gather(list.rawValue, of: element)
            }
            known[id] = lists
        }
        rounds = known
        return known[round]
    }

    private static func elements(_ key: String, of object: JSONValue) -> [JSONValue] {
        guard case .array(let elements)? = object[key]?.content else { return [] }
        return elements
    }

    private static func gather(_ key: String, of object: JSONValue) -> Identifiers {
        var identifiers: Identifiers = [:]
        for element in elements(key, of: object) {
            if case .string(let id)? = element["id"]?.content { identifiers[id] = true }
        }
        return identifiers
    }
}
