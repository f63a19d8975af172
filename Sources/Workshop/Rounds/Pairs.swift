/// Two people who think and listen in turns, prompt by prompt, and a harvest afterwards.
public struct Pairs: Equatable, Sendable {
    /// How pairs come about.
    public enum Choosing: String, CaseIterable, Sendable {
        /// People choose their partner; the program keeps no list.
        case own
        /// Drawn from those present.
        case drawn
    }

    /// What the round is at.
    public enum Phase: String, CaseIterable, Sendable {
        /// People find their partners.
        case forming
        /// They think and listen, with a timer and a SWITCH.
        case thinking
        /// What came out of it is gathered, prompt by prompt, without names.
        case harvest
    }

    /// How pairs come about.
    public var choosing: Choosing
    /// The pairs drawn.
    public var pairs: [Pair]
    /// Seconds that one of two thinks aloud.
    public var thinkSeconds: Int
    /// Seconds that one of two then takes notes.
    public var noteSeconds: Int
    /// What the round is at.
    public var phase: Phase

    /// Makes a round of pairs; 3 minutes of thinking and 1 of notes each, unless told otherwise.
    public init(
        choosing: Choosing = .own, pairs: [Pair] = [], thinkSeconds: Int = 180,
        noteSeconds: Int = 60, phase: Phase = .forming
    ) {
        self.choosing = choosing
        self.pairs = pairs
        self.thinkSeconds = thinkSeconds
        self.noteSeconds = noteSeconds
        self.phase = phase
    }

    /// The turns within one prompt, for groups of two or of three: both take the same time.
    public func schedule(forGroupOf size: Int) -> PairSchedule {
        PairSchedule(people: size, thinkSeconds: thinkSeconds, noteSeconds: noteSeconds)
    }
}

/// Two people, or three when the number is odd.
public struct Pair: Equatable, Sendable {
    /// Identifies the pair.
    public let id: ID<Pair>
    /// Who is in it.
    public var members: [ID<Participant>]
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a pair.
    public init(id: ID<Pair>, members: [ID<Participant>], foreign: ForeignMembers = .none) {
        self.id = id
        self.members = members
        self.foreign = foreign
    }
}

extension RoundKind {
    /// Think and listen.
    public static let pairs = RoundKind(name: "pairs", usuallyGoesToSorting: true)
}

extension Pairs.Choosing: Spelt {}
extension Pairs.Phase: Spelt {}

extension Pairs: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("choosing", &choosing, unless: .own)
        members.number("thinkSeconds", &thinkSeconds, in: MemberRange.seconds, unless: 180)
        members.number("noteSeconds", &noteSeconds, in: MemberRange.seconds, unless: 60)
        members.value("phase", &phase, unless: .forming)
        members.things("pairs", &pairs, .personal)
    }

    var planned: Pairs {
        Pairs(choosing: choosing, thinkSeconds: thinkSeconds, noteSeconds: noteSeconds)
    }

    mutating func stand(as earlier: Pairs) { phase = earlier.phase }

    /// The pairs of those who had come; they are drawn once the round has begun.
    func asOf(_ past: PastMoment) -> Pairs {
        var round = self
        round.pairs = []
        for var pair in pairs where past.hasBegun {
            pair.members.removeAll { !past.hadCome($0) }
            if !pair.members.isEmpty { round.pairs.append(pair) }
        }
        return round
    }

    /// A draw is one fact: where both sides drew, the pairs of one of them stand, all of them.
    package static func merged(
        _ versions: Versions<Pairs>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Pairs {
        var merged = versions.memberwise(at: place, notes)
        let draws = versions.map { pairs in
            [pairs.choosing.rawValue]
                + pairs.pairs.flatMap { [$0.id.text] + $0.members.map(\.text) + [""] }
        }
        guard draws.ours != draws.theirs else { return merged }
        let chosen = draws.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        let side = chosen == draws.theirs ? versions.theirs : versions.ours
        merged.choosing = side.choosing
        merged.pairs = side.pairs
        return merged
    }
}

extension Pair: Keyed {
    package static let schemaName = "pair"
    package static let isInline = true

    package var mergeKey: ID<Pair> { id }

    package init(blank id: String) { self.init(id: ID(id), members: []) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.references("members", &self.members)
        members.foreign(&foreign)
    }
}
