import TerminalUI

/// A key that means the same wherever it is offered, and is not in the table of commands; its name
/// is what pages of the manual call it.
public enum FixedKey: String, CaseIterable, Sendable {
    case enter
    case tab
    case escape
    case delete
    /// Takes a form as it is filled in.
    case take

    /// The key itself.
    public var key: Key {
        switch self {
        case .enter: .enter
        case .tab: .tab
        case .escape: .escape
        case .delete: .delete
        case .take: .control("s")
        }
    }
}
