import Stage
import Workshop

/// What the facilitator has decided about the room's screen.
public struct StageControl: Equatable, Sendable {
    /// Hidden, held, in the spotlight, said to the room.
    var directions = StageDirections.none
    /// Whether the room sees the line while it is written.
    var sharesLine = false
    /// Whether this terminal is the stage.
    public var isHere = false
    /// What could not be said in front of the room.
    var unsaid: StatusMessage?
    /// What the room sees on this terminal, and goes on seeing while it is held still.
    var screen = StageScreen()
    /// What the projector was last told.
    var told = StageDirections.none
}
