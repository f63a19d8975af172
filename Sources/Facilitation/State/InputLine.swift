import TerminalUI
import Workshop

/// The line being written, and what Enter will do with it.
public struct InputLine: Equatable, Sendable {
    /// What Enter does.
    public enum Mode: Equatable, Sendable {
        /// Records what was said.
        case record
        /// Replaces the words of a contribution.
        case amend(ID<Contribution>)
        /// Names a new theme, with these contributions in it.
        case nameTheme([ID<Contribution>])
        /// Names a theme that these contributions are split off into.
        case nameSplit([ID<Contribution>])
        /// Records notes from paper one after the other, this number next.
        case fromPaper(Int)
        /// Takes a note for the facilitator alone.
        case notePrivately
    }

    /// What is written.
    public var field = TextField()
    /// What Enter does.
    public var mode = Mode.record
    /// Who held the floor when the first character was written: the draft is theirs.
    public var owner: ID<Participant>?
    /// A line that was cleared, to be brought back by undo.
    public var cleared: String?
    /// What was being written when another mode began.
    public var suspended: String?

    /// Makes an empty line.
    public init() {}
}
