import Workshop

/// Which page of a scene the room sees: they turn by themselves, and a facilitator turns or holds them.
struct PageTurning: Equatable, Sendable {
    /// What the pages are about; the first page comes first when that changes.
    struct Subject: Equatable, Sendable {
        let steps: [StageStep]
        let headline: String
        let purpose: SceneContent.Purpose
    }

    private var subject: Subject?
    private var pages = 1
    /// The page that came when the counting began, and when that was.
    private var first = 0
    private var since = Moment(milliseconds: 0)
    /// How often the facilitator had turned by then.
    private var turns = 0
    private var stands = false
    /// The page shown, from 0.
    private(set) var page = 0

    /// The longest that a page is shown, in milliseconds.
    private static let longest: Int64 = 15_000
    /// The time in which all pages come round, in milliseconds.
    private static let round: Int64 = 40_000

    /// Milliseconds that a page is shown, of so many.
    static func length(of pages: Int) -> Int64 { min(longest, round / Int64(max(1, pages))) }

    /// Chooses the page for a moment.
    ///
    /// - Parameter atHand: The page that has to be seen; nil where they turn.
    mutating func turn(
        _ pages: Int, about subject: Subject, atHand: Int?, turns: Int, isHeld: Bool, at now: Moment
    ) {
        if subject != self.subject || self.pages == 1 {
            (first, since) = (0, now)
            self.turns = subject == self.subject ? self.turns : turns
        }
        self.subject = subject
        self.pages = pages
        stands = atHand != nil || isHeld || pages < 2
        if turns != self.turns || stands {
            // Whoever turned by hand gets the page for its whole time.
            (first, since) = (page + turns - self.turns, now)
            self.turns = turns
        }
        let passed = max(0, now.milliseconds(since: since)) / Self.length(of: pages)
        page = Self.wrapped(first + Int(clamping: passed) % pages, pages)
        if let atHand { page = min(max(0, atHand), pages - 1) }
    }

    /// When the next page comes; nil when none does.
    func next(after now: Moment) -> Moment? {
        guard !stands, pages > 1 else { return nil }
        let length = Self.length(of: pages)
        let passed = max(0, now.milliseconds(since: since)) / length
        return Moment(milliseconds: since.milliseconds + (passed + 1) * length)
    }

    private static func wrapped(_ page: Int, _ pages: Int) -> Int {
        let rest = page % max(1, pages)
        return rest < 0 ? rest + pages : rest
    }
}
