import SessionStore

/// A figure that has to be held, and what was measured.
struct Bound {
    /// What is bounded, with the unit.
    let what: String
    /// What was measured; nil where that was not possible here.
    let value: Double?
    /// The largest value that is good; nil where what it is compared with is not installed.
    let limit: Double?

    /// Whether it is held; nil where that cannot be told.
    var isMet: Bool? {
        guard let value, let limit else { return nil }
        return value <= limit
    }

    /// For the results.
    func json(at size: String) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("what", what)
            members.write("size", size)
            members.write("value", value.map { .decimal($0, 2) })
            members.write("bound", limit.map { .decimal($0, 2) })
            members.write("met", isMet)
        }
    }
}
