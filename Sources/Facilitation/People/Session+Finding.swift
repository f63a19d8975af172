import Workshop

extension Session {
    /// Those whom a typed name may mean: exactly so called, else beginning so; accents and case
    /// aside, `_` for a space, a number for a seat.
    func participants(called typed: String) -> [ID<Participant>] {
        let wanted = typed.withSpaces
        if let seat = Int(typed) {
            let seated = participants.filter { $0.seat == seat }
            let unnamed = seated.filter(\.calledName.isEmpty)
            if !seated.isEmpty { return (unnamed.isEmpty ? seated : unnamed).map(\.id) }
        }
        let names = participants.map { ($0.id, label(of: $0.id).withSpaces, $0.name.withSpaces) }
        let exact = names.filter { $0.1 == wanted || $0.2 == wanted }
        if !exact.isEmpty { return exact.map(\.0) }
        return names.filter { $0.1.hasPrefix(wanted) || $0.2.hasPrefix(wanted) }.map(\.0)
    }

    /// The organisations that a typed name may mean: so called, beginning so, or one of whose words
    /// begins so.
    func organisations(called typed: String) -> [String] {
        let wanted = typed.withSpaces
        let names = organisations.map { ($0, $0.withSpaces) }
        let tests: [(String) -> Bool] = [
            { $0 == wanted }, { $0.hasPrefix(wanted) },
            { $0.split { !$0.isLetter }.contains { $0.hasPrefix(wanted) } },
        ]
        for fits in tests {
            let found = names.filter { fits($0.1) }.map(\.0)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The themes that a typed name or number may mean.
    func themes(called typed: String) -> [ID<Theme>] {
        if let number = Int(typed), themes.indices.contains(number - 1) {
            return [themes[number - 1].id]
        }
        let wanted = typed.withSpaces
        let names = themes.map { ($0.id, $0.name.withSpaces) }
        let exact = names.filter { $0.1 == wanted }
        return (exact.isEmpty ? names.filter { $0.1.hasPrefix(wanted) } : exact).map(\.0)
    }
}

extension String {
    /// As names are compared: a mark ends at a space, so that «_» stands for one.
    fileprivate var withSpaces: String { replacing("_", with: " ").folded }
}
