extension ChangeName {
    static let handOn = ChangeName("hand-on")
    static let pass = ChangeName("pass")
    static let back = ChangeName("back")
    static let newLap = ChangeName("new-lap")
    static let shuffle = ChangeName("shuffle")
}

extension Session {
    /// Who gets the floor after the one who has it, and so on, as far as that is known.
    public var nextSpeakers: [Speaker] {
        switch round?.content {
        case .goRound(let goRound): goRound.stillToCome(of: present).map { .person($0) }
        case .discussion(let discussion): discussion.hands.map(\.speaker)
        default: []
        }
    }

    /// Hands the floor on: to `speaker`, else to the next in order.
    ///
    /// After the last one the floor is free, and then comes back to those who passed once. Without a roster each turn is somebody's, nobody in
    /// particular. The first turn starts the round's timer.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `noRound`, `nothingChanges`, `otherKindOfRound`,
    ///   `nobodyLeft`.
    public func handingOn(
        to speaker: ID<Participant>? = nil, at now: Moment
    ) throws(ChangeError) -> Change {
        if let speaker, participants[speaker] == nil { throw .unknown }
        return try changingRound(.handOn, at: now) { round throws(ChangeError) in
            try give(&round, to: speaker, at: now)
        }
    }

    /// Notes that whose turn it is (or would be) passes, and hands on.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`, `nobodyLeft`.
    public func passing(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.pass, at: now) { round throws(ChangeError) in
            guard case .goRound(let goRound) = round.content else { throw .otherKindOfRound }
            if goRound.floor.current == nil { try give(&round, to: nil, at: now) }
            round.content.floor?.endCurrent(.passed, at: now)
            // The last one may pass too; then there is nobody to hand on to.
            if case .goRound(let passed) = round.content,
                !passed.stillToCome(of: present).isEmpty || participants.isEmpty
            {
                try give(&round, to: nil, at: now)
            }
        }
    }

    /// Gives the floor back to the one who had it before.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `nobodyBefore`, `noRound`, `nothingChanges`.
    public func givingBack(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.back, at: now) { round throws(ChangeError) in
            guard var floor = round.content.floor else { throw .otherKindOfRound }
            guard !floor.turns.isEmpty else { throw .nobodyBefore }
            floor.back(at: now)
            round.content.floor = floor
            if case .goRound(var goRound) = round.content, let lap = floor.current?.lap {
                goRound.lap = lap
                round.content = .goRound(goRound)
            }
        }
    }

    /// Begins another lap.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func beginningLap(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.newLap, of: GoRound.self, at: now) { goRound in
            goRound.floor.endCurrent(.spoke, at: now)
            goRound.lap += 1
        }
    }

    /// Chooses who speaks after whom; a shuffled order is drawn now from those present.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func ordering(
        _ speaking: GoRound.Speaking, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let drawn = speaking == .shuffled ? present.map(\.id).shuffled(using: &entropy) : []
        return try changingRound(.shuffle, of: GoRound.self, at: now) { goRound in
            goRound.speaking = speaking
            goRound.drawn = drawn
        }
    }

    /// Whom the floor comes back to once everybody had it: first it is free, so that everybody sees that the
    /// lap is over.
    private func passer(_ goRound: GoRound) -> ID<Participant>? {
        let current = goRound.floor.current?.speaker
        let isComingBack = goRound.floor.turns.contains {
            $0.lap == goRound.lap && $0.outcome == .passed && $0.speaker == current
        }
        guard goRound.speaking != .asTheyCome, goRound.floor.current == nil || isComingBack else {
            return nil
        }
        return goRound.passedOnce(among: present).first
    }

    private func give(
        _ round: inout Round, to speaker: ID<Participant>?, at now: Moment
    ) throws(ChangeError) {
        var lap = 1
        var next = speaker
        var hand: Hand?
        var anybody = participants.isEmpty
        switch round.content {
        case .goRound(let goRound):
            lap = goRound.lap
            next = next ?? goRound.stillToCome(of: present).first ?? passer(goRound)
            anybody = anybody || goRound.speaking == .asTheyCome
        case .discussion(var discussion):
            hand = discussion.takeHand(of: next)
            next = next ?? hand?.person
            anybody = anybody || hand != nil
            round.content = .discussion(discussion)
        default:
            throw .otherKindOfRound
        }
        guard var floor = round.content.floor else { throw .otherKindOfRound }
        if next != nil || anybody {
            floor.begin(
                next, words: hand?.words ?? "", mark: hand?.mark ?? "", lap: lap, at: now)
        } else if floor.current != nil {
            floor.endCurrent(.spoke, at: now)
        } else {
            throw .nobodyLeft
        }
        round.content.floor = floor
        if round.timer?.clock == nil { round.startTimer(at: now) }
    }
}
