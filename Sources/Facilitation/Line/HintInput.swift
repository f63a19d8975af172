import TerminalUI

/// What the hints depend on.
///
/// Commands say where they make sense by looking at the session, at what is selected, and at
/// whether something is written; asking all of them at each key was most of what a key cost.
struct HintInput: Equatable, Sendable {
    private let path: String?
    private let revision: Int?
    private let language: String
    private let list: SelectableList?
    private let note: Int?
    private let mode: InputLine.Mode?
    private let lineIsEmpty: Bool
    private let late: LatePlace?

    init(_ state: State) {
        path = state.workshop?.path
        revision = state.workshop?.revision
        language = state.wording.language.tag
        list = state.workshop?.list
        note = state.workshop?.noteAtHand
        mode = state.workshop?.line.mode
        lineIsEmpty = state.lineIsEmpty
        late = state.workshop?.late
    }
}
