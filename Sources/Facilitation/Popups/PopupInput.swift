import TerminalUI
import Wording
import Workshop

/// What the drawing of a popup depends on; what is not in it is shown as it was when it was last drawn.
struct PopupInput<Content: Equatable & Sendable>: Equatable, Sendable {
    var content: Content
    var revision: Int
    var language: String
    var message: StatusMessage?
    var repeats: Int
    var minute: Moment
    var isLineFree: Bool

    init(_ content: Content, in state: State) {
        self.content = content
        revision = state.workshop?.revision ?? 0
        language = state.wording.language.tag
        message = state.message
        repeats = state.telling.value.repeats
        minute = state.minute
        isLineFree = state.isLineFree
    }
}
