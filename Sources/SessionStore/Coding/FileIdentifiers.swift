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
    private var lists: [ReferredList: Set<String>] = [:]
    private var rounds: [String: [ReferredList: Set<String>]]?

    /// Makes them from the root of a file; contributions that were read already are not in it.
    init(root: JSONValue, contributions: [Contribution]? = nil) {
        self.root = root
        self.contributions = contributions
    }

    /// Whether something in the list bears the identifier; prompts and tables of the round `round`.
    func contains(_ identifier: String, in list: ReferredList, of round: String?) -> Bool {
        switch list {
        case .participants, .agenda, .contributions, .themes, .sessions:
            if let known = lists[list] { return known.contains(identifier) }
            let known = gather(list)
            lists[list] = known
            return known.contains(identifier)
        case .prompts, .tables, .options, .versions:
            guard let round else { return false }
            guard let lists = inRound(round) else { return false }
            return lists[list]?.contains(identifier) ?? true
        }
    }

    private func gather(_ list: ReferredList) -> Set<String> {
        guard list == .contributions, let contributions else {
            return Self.gather(list.rawValue, of: root)
        }
        return Set(contributions.map(\.id.text))
    }

    private func inRound(_ round: String) -> [ReferredList: Set<String>]? {
        if let rounds { return rounds[round] }
        var known: [String: [ReferredList: Set<String>]] = [:]
        for element in Self.elements("agenda", of: root) {
            guard case .string(let id)? = element["id"]?.content else { continue }
            var lists: [ReferredList: Set<String>] = [:]
            for list in ReferredList.inRounds {
                if let kind = list.kind {
                    guard case .string(kind.name)? = element["kind"]?.content else { continue }
                }
                lists[list] = Self.gather(list.rawValue, of: element)
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

    private static func gather(_ key: String, of object: JSONValue) -> Set<String> {
        var identifiers: Set<String> = []
        for element in elements(key, of: object) {
            if case .string(let id)? = element["id"]?.content { identifiers.insert(id) }
        }
        return identifiers
    }
}
