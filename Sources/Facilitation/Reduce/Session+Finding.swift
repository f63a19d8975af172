import Workshop

extension Session {
    /// Those whom a typed name may mean: exactly so called, else beginning so; accents and case
    /// aside, `_` for a space, a number for a seat.
    func participants(called typed: String) -> [ID<Participant>] {
        let wanted = typed.replacing("_", with: " ").folded
        if let seat = Int(typed) {
            return participants.filter { $0.seat == seat && $0.name.isEmpty }.map(\.id)
        }
        let names = participants.map { ($0.id, label(of: $0.id).folded, $0.name.folded) }
        let exact = names.filter { $0.1 == wanted || $0.2 == wanted }
        if !exact.isEmpty { return exact.map(\.0) }
        return names.filter { $0.1.hasPrefix(wanted) || $0.2.hasPrefix(wanted) }.map(\.0)
    }

    /// The themes that a typed name or number may mean.
    func themes(called typed: String) -> [ID<Theme>] {
        if let number = Int(typed), themes.indices.contains(number - 1) {
            return [themes[number - 1].id]
        }
        let wanted = typed.replacing("_", with: " ").folded
        let names = themes.map { ($0.id, $0.name.folded) }
        let exact = names.filter { $0.1 == wanted }
        return (exact.isEmpty ? names.filter { $0.1.hasPrefix(wanted) } : exact).map(\.0)
    }
}
