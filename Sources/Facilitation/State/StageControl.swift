import Workshop

/// What the facilitator has decided about the room's screen.
public struct StageControl: Equatable, Sendable {
    /// Hidden, held, in the spotlight, said to the room.
    var directions = StageDirections.none
    /// Whether the room sees the line while it is written.
    var sharesLine = false
    /// Whether this terminal is the stage.
    public var isHere = false
    /// What the projector was last told.
    var told = StageDirections.none
}
