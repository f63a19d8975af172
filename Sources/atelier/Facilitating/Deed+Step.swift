import Facilitation
import SessionStore

extension Deed {
    /// What was done, as the journal knows it.
    var step: Step {
        switch self {
        case .made(let change): .change(change)
        case .undone(let change): .undo(change)
        case .redone(let change): .redo(change)
        }
    }
}
