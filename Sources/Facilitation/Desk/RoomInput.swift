import Workshop

/// What the words about the room's screen depend on.
struct RoomInput: Equatable, Sendable {
    private let path: String?
    private let revision: Int?
    private let language: String
    private let directions: StageDirections?
    private let sharesLine: Bool

    init(_ state: State) {
        path = state.workshop?.path
        revision = state.workshop?.revision
        language = state.wording.language.tag
        directions = state.workshop?.stage.directions
        sharesLine = state.workshop?.stage.sharesLine ?? false
    }
}
