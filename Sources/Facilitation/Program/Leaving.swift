/// What is left when somebody leaves.
enum Leaving: Equatable, Sendable {
    /// The program.
    case program
    /// The workshop, for the list of sessions.
    case workshop
    /// The workshop, for another one that lies at that path.
    case other(path: String)
}
