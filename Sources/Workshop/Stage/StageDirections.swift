/// What the facilitator has put on stage, beside what the session itself shows.
///
/// Lives for one sitting, and is no part of the session: a projector in a second terminal reads it
/// from a file of its own. It holds nothing but what is meant for the room.
public struct StageDirections: Equatable, Sendable {
    /// Whether a plain title stands for everything.
    public var isHidden: Bool
    /// Whether the room goes on seeing what it saw when this was switched on.
    public var holdsStill: Bool
    /// The one thing that fills the stage; nil shows the round.
    public var spotlight: Spotlight?
    /// A line for the room; empty when there is none.
    public var message: String
    /// The contribution that the group is about to sort, or is rereading; nil when there is none.
    public var atHand: ID<Contribution>?
    /// The line being written, while the facilitator shares it; nil while it is not shared.
    public var publicLine: String?
    /// How often the page of a scene was turned by hand, beside turning by itself.
    public var pageTurns: Int
    /// Whether pages stand instead of turning by themselves.
    public var holdsPage: Bool
    /// When a pause is to end; nil where that was not said.
    public var resumesAt: Moment?

    /// Makes directions; without any the stage follows the workshop.
    public init(
        isHidden: Bool = false, holdsStill: Bool = false, spotlight: Spotlight? = nil,
        message: String = "", atHand: ID<Contribution>? = nil, publicLine: String? = nil,
        pageTurns: Int = 0, holdsPage: Bool = false, resumesAt: Moment? = nil
    ) {
        self.isHidden = isHidden
        self.holdsStill = holdsStill
        self.spotlight = spotlight
        self.message = message
        self.atHand = atHand
        self.publicLine = publicLine
        self.pageTurns = pageTurns
        self.holdsPage = holdsPage
        self.resumesAt = resumesAt
    }

    /// The stage follows the workshop.
    public static let none = StageDirections()
}
