import Workshop

/// The stage over time: what the room sees now, and what it goes on seeing while held still.
public struct StageScreen: Equatable, Sendable {
    /// What the room sees; nil before the first ``update(_:_:at:zoneOffsetSeconds:)``.
    public private(set) var view: StageView?
    /// What is held still; nil while nothing is.
    private var held: StageView?
    /// What could be withdrawn from what the room sees.
    private var shown = ShownByLeave()

    /// Makes a stage that has shown nothing yet.
    public init() {}

    /// Brings the stage up to date and returns what the room sees.
    ///
    /// While held still the room goes on seeing what it saw. Messages still come, and hiding and
    /// pausing still put the plain title there. So does withdrawing anything meanwhile: what
    /// somebody struck, or a name no longer permitted, must not stay on stage. A stage that begins
    /// during a hold cannot know what the room saw, and shows the plain title.
    @discardableResult
    public mutating func update(
        _ session: Session, _ directions: StageDirections, at now: Moment, zoneOffsetSeconds: Int
    ) -> StageView {
        let source = StageSource(
            session: session, now: now, zoneOffsetSeconds: zoneOffsetSeconds)
        let fresh = StageView(source, directions)
        guard directions.holdsStill else {
            held = nil
            shown = source.notes.shown
            view = fresh
            return fresh
        }
        let kept = held ?? view
        guard let kept, shown.isPermitted(in: session) else {
            shown = ShownByLeave()
            return show(PlainTitle(session), below: [], directions)
        }
        held = kept
        guard !fresh.isPlain else {
            let plain = show(fresh.scene, below: [], directions)
            held = kept
            return plain
        }
        return show(kept.scene, below: kept.steps, directions)
    }

    private mutating func show(
        _ scene: any StageScene, below steps: [StageStep], _ directions: StageDirections
    ) -> StageView {
        let shown = StageView(
            steps: steps, scene: scene, message: directions.message, publicLine: nil, isHeld: true)
        held = shown
        view = shown
        return shown
    }
}
