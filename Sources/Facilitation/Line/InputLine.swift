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

        /// Whether what is written is a name, which has one line.
        var names: Bool {
            switch self {
            case .nameTheme, .nameSplit: true
            default: false
            }
        }
    }

    /// What is written.
    public var field = TextField()
    /// What Enter does.
    public var mode = Mode.record
    /// What was at hand when the first character was written; `nil` while there is none.
    public var origin: DraftOrigin?
    /// The lines that wait, newest last, while another mode has the line.
    public var suspended: [InputLine] = []

    /// Makes an empty line.
    public init() {}
}
