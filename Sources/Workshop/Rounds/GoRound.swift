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

    /// How many of those who are here have spoken in this lap, each once, and who of them passed and
    /// has not spoken since.
    ///
    /// Whoever left counts on neither side of «3 of 8 have spoken». Without a roster each turn is
    /// somebody's, nobody in particular.
    public func heard(
        among present: [Participant]
    ) -> (spoke: Int, passers: [ID<Participant>]) {
        let turns = floor.turns.filter { $0.lap == lap }
        guard !present.isEmpty else { return (turns.count { $0.outcome == .spoke }, []) }
        let spoke = Set(turns.lazy.filter { $0.outcome == .spoke }.compactMap(\.speaker))
        let passed = Set(turns.lazy.filter { $0.outcome == .passed }.compactMap(\.speaker))
        let here = present.map(\.id)
        return (
            here.count(where: spoke.contains),
            here.filter { passed.contains($0) && !spoke.contains($0) }
        )
    }

    /// Those present who passed once in this lap and have not spoken since.
    ///
    /// To them one comes back at its end; whoever passes again is not asked a third time.
    func passedOnce(among present: [Participant]) -> [ID<Participant>] {
        let turns = floor.turns.filter { $0.lap == lap && $0.outcome == .passed }
        return heard(among: present).passers.filter { id in
            id != floor.current?.speaker && turns.count { $0.speaker == id } == 1
        }
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

extension GoRound.Speaking: Spelt {}

extension GoRound: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("speaking", &speaking, unless: .roster)
        members.references("drawn", &drawn)
        members.number("turnSeconds", &turnSeconds, in: MemberRange.seconds)
        members.number("lap", &lap, in: MemberRange.number, unless: 1)
        members.things("turns", &floor.turns, .personal)
    }

    var planned: GoRound { GoRound(speaking: speaking, turnSeconds: turnSeconds) }

    // What it is at is what was said and done in it, which a copy keeps.
    mutating func stand(as earlier: GoRound) {}

    func asOf(_ past: PastMoment) -> GoRound {
        var round = self
        round.floor = floor.asOf(past.moment, in: past.clock)
        round.lap = round.floor.turns.last?.lap ?? 1
        round.drawn = drawn.filter(past.hadCome)
        return round
    }

    /// The order of speaking is one fact with what was drawn for it.
    package static func merged(
        _ versions: Versions<GoRound>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> GoRound {
        var merged = versions.memberwise(at: place, notes)
        let orders = versions.map { [$0.speaking.rawValue] + $0.drawn.map(\.text) }
        let chosen = orders.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        let side = chosen == orders.theirs ? versions.theirs : versions.ours
        merged.speaking = side.speaking
        merged.drawn = side.drawn
        return merged
    }
}
