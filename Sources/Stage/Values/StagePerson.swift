/// Somebody as the room may know them.
enum StagePerson: Equatable, Sendable {
    /// The name to use, shown by permission.
    case name(String)
    /// A seat, or the place in the list.
    case place(Int)
    /// Somebody who goes by neither.
    case somebody
}

extension StagePerson: Comparable {
    /// Names in their order, then places, then those who have neither.
    static func < (left: StagePerson, right: StagePerson) -> Bool {
        switch (left, right) {
        case (.name(let one), .name(let other)):
            (one.lowercased(), one) < (other.lowercased(), other)
        case (.place(let one), .place(let other)): one < other
        case (.name, _), (.place, .somebody): true
        case (.place, .name), (.somebody, _): false
        }
    }
}
