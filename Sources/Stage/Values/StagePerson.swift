/// Somebody as the room may know them.
enum StagePerson: Equatable, Sendable {
    /// The name to use, shown by permission.
    case name(String)
    /// A seat, or the place in the list.
    case place(Int)
    /// Somebody who goes by neither.
    case somebody
}
