import TerminalUI
import Wording
import Workshop

/// What the room sees: values only, and none that is not meant for the room.
///
/// Made from the session with permissions applied. Neither a draft, a private note, a contact, the
/// parking lot nor a name without permission has a place in it.
public struct StageView: Equatable, Sendable {
    /// The rounds as a strip; empty where a plain title stands for everything.
    let steps: [StageStep]
    /// What fills the stage.
    let scene: any StageScene
    /// A line from the facilitator; empty when there is none.
    let message: String
    /// The line being written, while it is shared.
    let publicLine: String?
    /// Whether the room goes on seeing this while the workshop moves on.
    let isHeld: Bool

    /// Makes what the room sees at a moment.
    ///
    /// - Parameter zoneOffsetSeconds: How far the room's clocks are ahead of universal time.
    public init(
        _ session: Session, _ directions: StageDirections, at now: Moment, zoneOffsetSeconds: Int
    ) {
        self.init(
            StageSource(session: session, now: now, zoneOffsetSeconds: zoneOffsetSeconds),
            directions)
    }

    init(_ source: StageSource, _ directions: StageDirections) {
        let session = source.session
        let isPlain = directions.isHidden || session.isPaused && session.endedAt == nil
        let scene: any StageScene =
            isPlain ? PlainTitle(source, directions) : source.scene(directions)
        self.init(
            steps: isPlain ? [] : source.steps, scene: scene, message: directions.message,
            // What is written during a pause is a private note.
            publicLine: isPlain ? nil : directions.publicLine.map(source.veiled))
    }

    init(
        steps: [StageStep], scene: any StageScene, message: String, publicLine: String?,
        isHeld: Bool = false
    ) {
        self.steps = steps
        self.scene = scene
        self.message = message
        self.publicLine = publicLine
        self.isHeld = isHeld
    }

    /// When it has to be made anew because a clock in it moves on; nil when none is shown running.
    public var nextWake: Moment? { isHeld ? nil : scene.changesAt }

    /// Draws the first page of the stage into a part of the screen.
    func draw(in frame: inout Frame, _ rect: Rect, _ wording: Wording) {
        StageSheet(self, in: rect, wording, .halves).draw(in: &frame, page: 0, wording)
    }

    /// Whether a plain title stands for everything.
    var isPlain: Bool { scene is PlainTitle }

    /// Equal when the room would see the same.
    public static func == (left: StageView, right: StageView) -> Bool {
        left.steps == right.steps && left.message == right.message
            && left.publicLine == right.publicLine && left.isHeld == right.isHeld
            && left.scene.isSame(as: right.scene)
    }
}
