import TerminalUI
import Wording
import Workshop

/// The stage over time: what the room sees now, and what it goes on seeing while held still.
public struct StageScreen: Equatable, Sendable {
    /// What the room sees; nil before the first ``update(_:_:at:zoneOffsetSeconds:)``.
    public private(set) var view: StageView?
    /// What is held still; nil while nothing is.
    private var held: StageView?
    /// What could be withdrawn from what the room sees.
    private var shown = ShownByLeave()
    /// The stage as it was laid out last.
    private var sheet: StageSheet?
    private var turning = PageTurning()
    /// When it was brought up to date last.
    private var now = Moment(milliseconds: 0)
    private var pageTurns = 0
    private var holdsPage = false

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
        self.now = now
        (pageTurns, holdsPage) = (directions.pageTurns, directions.holdsPage)
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

    /// Shows a scene that belongs to no session.
    mutating func show(_ scene: any StageScene, at now: Moment) {
        self.now = now
        view = StageView(steps: [], scene: scene, message: "", publicLine: nil)
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

    /// Lays the stage out for a part of the screen, and chooses the page that the room sees; costs
    /// nothing while nothing has changed.
    public mutating func layOut(in rect: Rect, _ wording: Wording, _ points: Points) {
        guard let view else { return }
        let sheet = StageSheet(view, in: rect, wording, points, after: sheet)
        self.sheet = sheet
        turning.turn(
            sheet.layout.pages.count, about: sheet.subject, atHand: sheet.layout.pageAtHand,
            turns: pageTurns, isHeld: holdsPage, at: now)
    }

    /// Draws the stage as it was laid out.
    public func draw(in frame: inout Frame, _ wording: Wording) {
        sheet?.draw(in: &frame, page: turning.page, wording)
    }

    /// How many pages what the room sees has; 1 where all fits.
    public var pageCount: Int { sheet?.layout.pages.count ?? 1 }

    /// When it has to be brought up to date because a clock in it moves on, or the page turns; nil
    /// when neither does.
    public var nextWake: Moment? { earliest(view?.nextWake, turning.next(after: now)) }
}
