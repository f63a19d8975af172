extension ChangeName {
    static let askForTheFloor = ChangeName("ask-for-the-floor")
    static let orderSpeakers = ChangeName("order-speakers")
    static let chooseMarks = ChangeName("choose-marks")
    static let countSides = ChangeName("count-sides")
}

extension Discussion {
    /// Whether somebody has had the floor here, or has it.
    public func hasHeard(_ speaker: Speaker) -> Bool {
        floor.turns.contains { Speaker(person: $0.speaker, words: $0.words) == speaker }
    }

    /// The mark that somebody bore when they last raised a hand or spoke; empty where they bore none
    /// that is still one of the group's.
    public func knownMark(of speaker: Speaker) -> String {
        let mark =
            hands.first { $0.speaker == speaker }?.mark
            ?? floor.turns.last { Speaker(person: $0.speaker, words: $0.words) == speaker }?.mark
        return mark.flatMap { marks.contains($0) ? $0 : nil } ?? ""
    }

    /// Takes out the hand of somebody, else the first one.
    mutating func takeHand(of person: ID<Participant>?) -> Hand? {
        guard let person else { return hands.isEmpty ? nil : hands.removeFirst() }
        let speaker = Speaker.person(person)
        let hand = hands.first { $0.speaker == speaker }
        hands.removeAll { $0.speaker == speaker }
        return hand ?? Hand(id: ID(""), person: person, mark: knownMark(of: speaker))
    }

    /// Puts a hand where the rules of the group have it.
    ///
    /// Those who have not spoken come before those who have, and marks take turns; without rules it
    /// goes to the end. Nobody else is moved, so that whatever was put by hand stays so.
    fileprivate mutating func insert(_ hand: Hand) {
        let isFirstTime = hasFirstTimersFirst && !hasHeard(hand.speaker)
        var section = hands.startIndex..<hands.endIndex
        if hasFirstTimersFirst {
            let border = hands.lastIndex { !hasHeard($0.speaker) }.map { $0 + 1 } ?? 0
            section = isFirstTime ? 0..<border : border..<hands.endIndex
        }
        hands.insert(hand, at: place(for: hand, in: section))
    }

    /// Where a hand splits two of one other mark; else the end.
    private func place(for hand: Hand, in section: Range<Int>) -> Int {
        guard alternates, !hand.mark.isEmpty else { return section.upperBound }
        return section.first { place in
            let before = place > 0 ? hands[place - 1].mark : floor.current?.mark ?? ""
            return before == hands[place].mark && before != hand.mark && !before.isEmpty
        } ?? section.upperBound
    }

    /// Puts all hands by the rules of the group, in the order in which they stand.
    fileprivate mutating func order() {
        let waiting = hands
        hands = []
        for hand in waiting { insert(hand) }
    }

    /// How long those of each mark have spoken, in seconds, in the order of the marks.
    public func speakingTimes(at now: Moment, pauses: [Span]) -> [MarkedTime] {
        marks.map { mark in
            let before = heard.first { $0.mark == mark }?.seconds ?? 0
            let length = floor.turns.filter { $0.mark == mark }
                .reduce(Int64(0)) { $0 + $1.clock.elapsed(at: now, pauses: pauses) }
            return MarkedTime(mark: mark, seconds: before + Int(length / 1000))
        }
    }

    /// Keeps the times of the marks before nobody's own is kept any more.
    mutating func keepTimesOfMarks(at now: Moment, pauses: [Span]) {
        heard = speakingTimes(at: now, pauses: pauses).map {
            MarkedTime(mark: $0.mark, seconds: min($0.seconds, MemberRange.seconds.upperBound))
        }.filter { $0.seconds > 0 }
    }
}

extension Session {
    /// The discussion of the round at hand.
    public var discussion: Discussion? {
        if case .discussion(let discussion)? = round?.content { discussion } else { nil }
    }

    /// How long each has spoken in the round at hand, in seconds, the longest first: for the
    /// facilitator's eyes, and only until the round is left.
    public func speakingTimes(at now: Moment) -> [(speaker: Speaker, seconds: Int)] {
        var times: [(speaker: Speaker, milliseconds: Int64)] = []
        for turn in round?.content.floor?.turns ?? [] {
            guard turn.speaker != nil || !turn.words.isEmpty else { continue }
            let speaker = Speaker(person: turn.speaker, words: turn.words)
            let length = elapsed(turn.clock, at: now)
            if let place = times.firstIndex(where: { $0.speaker == speaker }) {
                times[place].milliseconds += length
            } else {
                times.append((speaker, length))
            }
        }
        return times.sorted { $0.milliseconds > $1.milliseconds }
            .map { ($0.speaker, Int($0.milliseconds / 1000)) }
    }

    /// Puts somebody into the queue, or takes them out when they are there; words are for somebody
    /// who is in no list.
    ///
    /// - Parameter mark: the mark that they bear; nil for the one that is known of them.
    /// - Throws: ``ChangeError`` `unknown`, `nothingToRecord`, `otherKindOfRound`, `noRound`.
    public func askingForTheFloor(
        _ speaker: Speaker, mark: String? = nil, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let id = ID<Hand>(from: &entropy)
        switch speaker {
        case .person(let person): guard participants[person] != nil else { throw .unknown }
        case .words(let words):
            guard !words.isBlank else { throw .nothingToRecord }
        }
        return try changingRound(.askForTheFloor, of: Discussion.self, at: now) { discussion in
            if discussion.hands.contains(where: { $0.speaker == speaker }) {
                discussion.hands.removeAll { $0.speaker == speaker }
                return
            }
            let known = mark ?? discussion.knownMark(of: speaker)
            discussion.insert(
                Hand(
                    id: id, person: speaker.person, words: speaker.words,
                    mark: discussion.marks.contains(known) ? known : ""))
        }
    }

    /// Takes a hand out of the queue.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `otherKindOfRound`, `noRound`.
    public func lowering(_ hand: ID<Hand>, at now: Moment) throws(ChangeError) -> Change {
        guard discussion?.hands.contains(where: { $0.id == hand }) ?? true else { throw .unknown }
        return try changingRound(.askForTheFloor, of: Discussion.self, at: now) { discussion in
            discussion.hands.removeAll { $0.id == hand }
        }
    }

    /// Moves a hand by so many places, forwards when negative.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func moving(
        _ hand: ID<Hand>, by places: Int, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let from = discussion?.hands.firstIndex(where: { $0.id == hand }) else {
            throw .unknown
        }
        return try changingRound(.orderSpeakers, of: Discussion.self, at: now) { discussion in
            let moved = discussion.hands.remove(at: from)
            let most = discussion.hands.count
            let to = places < 0 ? max(-from, places) : min(most - from, places)
            discussion.hands.insert(moved, at: from + to)
        }
    }

    /// Says which mark somebody in the queue bears; empty for none.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func marking(
        _ hand: ID<Hand>, as mark: String, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let place = discussion?.hands.firstIndex(where: { $0.id == hand }) else {
            throw .unknown
        }
        return try changingRound(.orderSpeakers, of: Discussion.self, at: now) { discussion in
            discussion.hands[place].mark = discussion.marks.contains(mark) ? mark : ""
        }
    }

    /// Says which marks the group looks at, and by which rules hands are put; hands that wait are
    /// put by a rule that is new.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func rulingTheQueue(
        marks: [String]? = nil, firstTimersFirst: Bool? = nil, alternating: Bool? = nil,
        at now: Moment
    ) throws(ChangeError) -> Change {
        let name: ChangeName = marks == nil ? .orderSpeakers : .chooseMarks
        return try changingRound(name, of: Discussion.self, at: now) { discussion in
            let before = discussion
            discussion.marks = marks ?? discussion.marks
            discussion.hasFirstTimersFirst = firstTimersFirst ?? discussion.hasFirstTimersFirst
            discussion.alternates = alternating ?? discussion.alternates
            if discussion.marks.count < 2 { discussion.alternates = false }
            discussion.forgetMarksThatAreGone()
            let isNew =
                discussion.hasFirstTimersFirst && !before.hasFirstTimersFirst
                || discussion.alternates && !before.alternates
            if isNew { discussion.order() }
        }
    }

    /// Notes how many stand on either side.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`.
    public func countingSides(
        _ first: Int, _ second: Int, changed: Int?, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let discussion, discussion.sides.count == 2 else { throw .otherKindOfRound }
        let id = ID<Standing>(from: &entropy)
        return try changingRound(.countSides, of: Discussion.self, at: now) { discussion in
            discussion.standings.append(
                Standing(id: id, first: first, second: second, changed: changed, countedAt: now))
        }
    }
}

extension Discussion {
    /// What the group does not look at is not kept of anybody.
    fileprivate mutating func forgetMarksThatAreGone() {
        let marks = marks
        for place in hands.indices where !marks.contains(hands[place].mark) {
            hands[place].mark = ""
        }
        for place in floor.turns.indices where !marks.contains(floor.turns[place].mark) {
            floor.turns[place].mark = ""
        }
        heard.removeAll { !marks.contains($0.mark) }
    }
}
