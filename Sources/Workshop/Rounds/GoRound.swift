/// A prompt that everybody answers in turn: tour de table.
public struct GoRound: Equatable, Sendable {
    /// Who speaks after whom.
    public enum Speaking: String, CaseIterable, Sendable {
        /// In the order of the roster.
        case roster
        /// In an order drawn once.
        case shuffled
        /// Whoever begins; nobody is called up.
        case asTheyCome = "as-they-come"
        /// By seat number, then those without a seat.
        case seats
    }

    /// Who speaks after whom.
    public var speaking: Speaking
    /// The order drawn, when it is shuffled.
    public var drawn: [ID<Participant>]
    /// The soft limit for a turn in seconds.
    public var turnSeconds: Int?
    /// The lap, from 1.
    public var lap: Int
    /// Who speaks and has spoken.
    public var floor: Floor

    /// Makes a go-round.
    public init(
        speaking: Speaking = .roster, drawn: [ID<Participant>] = [], turnSeconds: Int? = nil,
        lap: Int = 1, floor: Floor = Floor()
    ) {
        self.speaking = speaking
        self.drawn = drawn
        self.turnSeconds = turnSeconds
        self.lap = lap
        self.floor = floor
    }

    /// Those present who are still to come in this lap, the next one first and latecomers last.
    public func stillToCome(of present: [Participant]) -> [ID<Participant>] {
        guard speaking != .asTheyCome else { return [] }
        let heard = floor.heard(inLap: lap)
        let holder = floor.current?.speaker
        return inOrder(present).filter { !heard.contains($0) && $0 != holder }
    }

    private func inOrder(_ present: [Participant]) -> [ID<Participant>] {
        switch speaking {
        case .roster, .asTheyCome:
            return present.map(\.id)
        case .seats:
            return present.filter { $0.seat != nil }
                .sorted { ($0.seat ?? 0, $0.id) < ($1.seat ?? 0, $1.id) }.map(\.id)
                + present.filter { $0.seat == nil }.map(\.id)
        case .shuffled:
            let here = Set(present.map(\.id))
            let known = Set(drawn)
            return drawn.filter(here.contains) + present.map(\.id).filter { !known.contains($0) }
        }
    }
}

extension RoundKind {
    /// Everybody in turn.
    public static let goRound = RoundKind(name: "go-round")
}
