/// What the wrapped prompt depends on.
struct PromptInput: Equatable, Sendable {
    private let path: String?
    private let revision: Int?
    private let language: String
    private let columns: Int

    init(_ state: State, columns: Int) {
        path = state.workshop?.path
        revision = state.workshop?.revision
        language = state.wording.language.tag
        self.columns = columns
    }
}
