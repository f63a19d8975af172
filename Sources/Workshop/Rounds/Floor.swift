/// Who is speaking, and who has spoken: the turns of a round, in their order.
public struct Floor: Equatable, Sendable {
    /// The turns so far, the current one last.
    public var turns: [Turn]

    /// Makes a floor.
    public init(turns: [Turn] = []) { self.turns = turns }

    /// The turn that goes on, if somebody has the floor.
    public var current: Turn? { turns.last.flatMap { $0.outcome == .speaking ? $0 : nil } }

    /// Those who have had a turn in this lap, whether they spoke or passed; seats and names alike.
    public func heard(inLap lap: Int) -> Set<ID<Participant>> {
        Set(turns.lazy.filter { $0.lap == lap && $0.outcome != .speaking }.compactMap(\.speaker))
    }

    /// Ends the current turn.
    mutating func endCurrent(_ outcome: Turn.Outcome, at now: Moment) {
        guard current != nil else { return }
        turns[turns.count - 1].outcome = outcome
        turns[turns.count - 1].clock.end(at: now)
    }

    /// Gives the floor to somebody.
    mutating func begin(
        _ speaker: ID<Participant>?, for organisation: String = "", words: String = "",
        mark: String = "", lap: Int, at now: Moment
    ) {
        endCurrent(.spoke, at: now)
        turns.append(
            Turn(
                speaker: speaker, organisation: organisation, words: words, mark: mark, lap: lap,
                clock: Clock(startedAt: now)))
    }

    /// Takes back the last hand-on: the turn before goes on as if it had not ended.
    mutating func back(at now: Moment) {
        if current != nil { turns.removeLast() }
        guard !turns.isEmpty else { return }
        turns[turns.count - 1].outcome = .speaking
        let clock = turns[turns.count - 1].clock
        // The length of a turn of an earlier visit is forgotten, and so is the time since.
        if clock.endedAt == clock.startedAt {
            turns[turns.count - 1].clock.resume(at: now)
        } else {
            turns[turns.count - 1].clock.endedAt = nil
        }
    }

    /// Forgets how long anybody spoke; that somebody spoke stays.
    mutating func forgetLengths() {
        for place in turns.indices where turns[place].outcome != .speaking {
            turns[place].clock = Clock(
                startedAt: turns[place].clock.startedAt, endedAt: turns[place].clock.startedAt)
        }
    }

    /// Forgets when anybody spoke, too.
    ///
    /// When the next turn began tells how long one was: all are put at equal distances, in their order.
    mutating func forgetTimes() {
        let ended = turns.indices.filter { turns[$0].outcome != .speaking }
        guard let first = ended.first, let last = ended.last else { return }
        let begin = turns[first].clock.startedAt
        let length = turns[last].clock.startedAt.milliseconds(since: begin)
        for (number, place) in ended.enumerated() {
            let share = ended.count > 1 ? length * Int64(number) / Int64(ended.count - 1) : 0
            let time = begin.adding(milliseconds: share)
            turns[place].clock = Clock(startedAt: time, endedAt: time)
        }
    }
}

/// One turn of speaking.
public struct Turn: Equatable, Sendable {
    /// How a turn ended.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It goes on.
        case speaking
        /// The floor was handed on; whether a note was taken is another matter.
        case spoke
        /// «Je passe»: a valid turn with nothing said.
        case passed
    }

    /// Who has the floor; nil when nobody in particular.
    public var speaker: ID<Participant>? {
        _read { yield parts.value.speaker }
        _modify { yield &parts.value.speaker }
    }
    /// The organisation that has the floor, where it was given to one; else empty.
    public var organisation: String {
        _read { yield parts.value.organisation }
        _modify { yield &parts.value.organisation }
    }
    /// How the facilitator tells a speaker who is in no list; else empty.
    public var words: String {
        _read { yield parts.value.words }
        _modify { yield &parts.value.words }
    }
    /// Which of the marks that the group chose the speaker bears; empty for none.
    public var mark: String {
        _read { yield parts.value.mark }
        _modify { yield &parts.value.mark }
    }
    /// The lap, from 1.
    public var lap: Int {
        _read { yield parts.value.lap }
        _modify { yield &parts.value.lap }
    }
    /// How it ended.
    public var outcome: Outcome {
        _read { yield parts.value.outcome }
        _modify { yield &parts.value.outcome }
    }
    /// The turn's own clock.
    public var clock: Clock {
        _read { yield parts.value.clock }
        _modify { yield &parts.value.clock }
    }
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers {
        _read { yield parts.value.foreign }
        _modify { yield &parts.value.foreign }
    }

    /// Everything, behind one reference: each hand-on that can be undone holds all turns before it.
    private var parts: Shared<Parts>

    private struct Parts: Equatable, Sendable {
        var speaker: ID<Participant>?
        var organisation: String
        var words: String
        var mark: String
        var lap: Int
        var outcome: Outcome
        var clock: Clock
        var foreign: ForeignMembers
    }

    /// Makes a turn.
    public init(
        speaker: ID<Participant>?, organisation: String = "", words: String = "",
        mark: String = "", lap: Int,
        outcome: Outcome = .speaking, clock: Clock, foreign: ForeignMembers = .none
    ) {
        parts = Shared(
            Parts(
                speaker: speaker, organisation: organisation, words: words, mark: mark, lap: lap,
                outcome: outcome, clock: clock, foreign: foreign))
    }
}

extension Turn.Outcome: Spelt {
    /// Where two sides ended a turn, speaking counts more than passing, and an end more than none.
    package func yields(to other: Turn.Outcome) -> Bool { weight < other.weight }

    private var weight: Int {
        switch self {
        case .spoke: 2
        case .passed: 1
        case .speaking: 0
        }
    }
}

extension Turn: Keyed {
    package static let schemaName = "turn"

    package var mergeKey: TurnKey { TurnKey(self) }

    package init(blank id: String) { self.init(speaker: nil, lap: 1, clock: Clock(blank: "")) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.reference("speaker", &speaker)
        members.label("organisation", &organisation)
        members.label("words", &words)
        members.label("mark", &mark)
        members.number("lap", &lap, in: MemberRange.number, unless: 1)
        members.value("outcome", &outcome)
        members.thing("clock", &clock)
        members.foreign(&foreign)
    }
}
