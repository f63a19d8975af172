import Testing

@testable import Workshop

/// The queue of a discussion: who comes next by the rules of the group, and how long was spoken.
@Suite struct SpeakingTests {
    private func plenary(_ names: String...) throws -> Workbench {
        var bench = Workbench(.discussion, .closing)
        for name in names { try bench.seat(name) }
        try bench.enter(0)
        return bench
    }

    @Test func anyWordsWaitAndAreNobodyOfTheList() throws {
        var bench = try plenary("Ana")
        try bench.raise("femme au fond")
        try bench.raise("Ana")
        #expect(bench.queue == ["femme au fond", "Ana"])
        #expect(bench.session.participants.count == 1)
        try bench.handOn()
        #expect(bench.session.discussion?.floor.current?.words == "femme au fond")
        #expect(bench.session.discussion?.floor.current?.speaker == nil)
        // Whoever raises a hand again while waiting takes it down.
        try bench.raise("Ana")
        #expect(bench.queue == [])
        try bench.raise("Homme en bleu")
        try bench.raise("homme en BLEU")
        #expect(bench.queue == [])
        #expect(throws: ChangeError.nothingToRecord) { try bench.raise("  ") }
    }

    @Test func withoutRulesHandsStandInTheirOrder() throws {
        var bench = try plenary("Ana", "Bo", "Cem")
        for name in ["Cem", "Ana", "Bo"] { try bench.raise(name) }
        #expect(bench.queue == ["Cem", "Ana", "Bo"])
        try bench.move("Bo", by: -1)
        #expect(bench.queue == ["Cem", "Bo", "Ana"])
        try bench.move("Ana", by: -99)
        #expect(bench.queue == ["Ana", "Cem", "Bo"])
        #expect(throws: ChangeError.nothingChanges) { try bench.move("Ana", by: -1) }
    }

    @Test func whoHasNotSpokenComesFirstOnlyWhereTheGroupWantsIt() throws {
        var bench = try plenary("Ana", "Bo", "Cem", "Dara")
        try bench.raise("Ana")
        try bench.handOn()
        try bench.raise("Bo")
        try bench.handOn()
        for name in ["Ana", "Bo", "Cem"] { try bench.raise(name) }
        #expect(bench.queue == ["Ana", "Bo", "Cem"])
        try bench.rule(firstTimersFirst: true)
        #expect(bench.queue == ["Cem", "Ana", "Bo"])
        try bench.raise("femme au fond")
        try bench.raise("Dara")
        #expect(bench.queue == ["Cem", "femme au fond", "Dara", "Ana", "Bo"])
        // What was put by hand stays when somebody else joins.
        try bench.move("Bo", by: -9)
        try bench.raise("homme à la porte")
        #expect(
            bench.queue
                == ["Bo", "Cem", "femme au fond", "Dara", "homme à la porte", "Ana"])
        try bench.rule(firstTimersFirst: false)
        #expect(bench.queue.count == 6)
    }

    @Test func marksTakeTurnsOnlyWhereTheGroupChoseThem() throws {
        var bench = try plenary()
        for name in ["a1", "a2", "a3"] { try bench.raise(name, mark: "ici") }
        // Nobody bears a mark that the group did not choose.
        #expect(bench.session.discussion?.hands.map(\.mark) == ["", "", ""])
        try bench.rule(alternating: true)
        #expect(bench.session.discussion?.alternates == false)
        for name in ["a1", "a2", "a3"] { try bench.raise(name) }
        try bench.rule(marks: ["ici", "en ligne"], alternating: true)
        for name in ["a1", "a2", "a3"] { try bench.raise(name, mark: "ici") }
        try bench.raise("x")
        try bench.raise("b1", mark: "en ligne")
        try bench.raise("b2", mark: "en ligne")
        #expect(bench.queue == ["a1", "b1", "a2", "b2", "a3", "x"])
        try bench.handOn()
        try bench.raise("b3", mark: "en ligne")
        #expect(bench.queue == ["b1", "a2", "b2", "a3", "x", "b3"])
        // A mark is known again of whoever bore it.
        try bench.raise("a1")
        #expect(bench.session.discussion?.hands.last?.mark == "ici")
        try bench.rule(marks: [])
        #expect(bench.session.discussion?.hands.allSatisfy { $0.mark.isEmpty } == true)
        #expect(bench.session.discussion?.floor.turns.allSatisfy { $0.mark.isEmpty } == true)
        #expect(bench.session.discussion?.alternates == false)
    }

    @Test func timesAreAddedUpByPersonAndByMark() throws {
        var bench = try plenary("Ana")
        try bench.rule(marks: ["ici", "en ligne"])
        for (name, mark, seconds) in [
            ("Ana", "ici", 60), ("femme au fond", "en ligne", 30), ("Ana", "ici", 10),
        ] {
            try bench.raise(name, mark: mark)
            try bench.handOn()
            bench.now = bench.now.adding(seconds: seconds - 20)
        }
        bench.now = bench.now.adding(seconds: 10)
        let people = bench.session.speakingTimes(at: bench.now)
        #expect(people.map(\.seconds) == [70, 30])
        #expect(
            people.map(\.speaker) == [
                .person(bench.session.participants[0].id), .words("Femme au fond"),
            ])
        #expect(bench.marks == ["ici 70", "en ligne 30"])
    }

    @Test func whenTheRoundIsLeftNobodysTimeCanBeReckonedAnyMore() throws {
        var bench = try plenary("Ana", "Bo")
        try bench.rule(marks: ["ici", "en ligne"])
        for (name, mark, seconds) in [
            ("Ana", "ici", 600), ("Bo", "en ligne", 30), ("femme au fond", "en ligne", 45),
            ("Ana", "ici", 300), ("Bo", "en ligne", 20),
        ] {
            try bench.raise(name, mark: mark)
            try bench.handOn()
            bench.now = bench.now.adding(seconds: seconds)
        }
        let before = bench.marks
        try bench.enter(1)
        let turns = try #require(
            { () -> [Turn]? in
                guard case .discussion(let left) = bench.session.agenda[0].content else {
                    return nil
                }
                return left.floor.turns
            }())
        #expect(turns.count == 5)
        #expect(turns.allSatisfy { $0.clock.endedAt == $0.clock.startedAt })
        let starts = turns.map(\.clock.startedAt)
        let gaps = Set(zip(starts.dropFirst(), starts).map { $0.milliseconds(since: $1) })
        #expect(gaps.count == 1, "\(gaps)")
        #expect(turns.map(\.speaker).map { $0 == nil } == [false, false, true, false, false])
        // The marks' own times go on where they were.
        try bench.enter(0)
        #expect(bench.session.speakingTimes(at: bench.now).allSatisfy { $0.seconds == 0 })
        #expect(bench.marks == before)
        try bench.undo()
        try bench.undo()
        #expect(bench.session.speakingTimes(at: bench.now).contains { $0.seconds >= 600 })
    }

    @Test func sidesAreCountedInTheirOrder() throws {
        var bench = Workbench(.discussion)
        try bench.enter(0)
        #expect(throws: ChangeError.otherKindOfRound) {
            try bench.make { bench throws(ChangeError) in
                try bench.session.countingSides(
                    1, 2, changed: nil, entropy: &bench.entropy, at: bench.now)
            }
        }
    }

    @Test func thePastTellsTheCountsOfThenAndNobodyWhoWaits() throws {
        var bench = try plenary("Ana")
        try bench.make { bench throws(ChangeError) in
            try bench.session.planning(bench.session.agenda[0].id, at: bench.now) {
                guard case .discussion(var discussion) = $0.content else { return }
                discussion.sides = ["pour", "contre"]
                $0.content = .discussion(discussion)
            }
        }
        for (first, second) in [(12, 8), (15, 5)] {
            try bench.make { bench throws(ChangeError) in
                try bench.session.countingSides(
                    first, second, changed: nil, entropy: &bench.entropy, at: bench.now)
            }
            try bench.raise("femme au fond")
            try bench.handOn()
        }
        let counted = bench.session.discussion?.standings.first?.countedAt
        try bench.enter(1)
        let past = bench.session.asOf(try #require(counted))
        #expect(past.discussion?.standings.map(\.first) == [12])
        #expect(past.discussion?.hands == [])
        #expect(past.discussion?.heard == [])
    }

    @Test func twoLaptopsQueueEverybodyOnce() throws {
        let base = try plenary("Ana", "Bo")
        var (ours, theirs) = (base, base)
        theirs.entropy = Entropy(77, 78)
        try ours.raise("Ana")
        try ours.raise("femme au fond")
        try theirs.raise("Ana")
        try theirs.raise("Bo")
        let merged = Session.merging(base: base.session, ours: ours.session, theirs: theirs.session)
        let names = merged.session.discussion?.hands.map(\.speaker) ?? []
        #expect(names.count == 3)
        let other = Session.merging(base: base.session, ours: theirs.session, theirs: ours.session)
        #expect(other.session.discussion == merged.session.discussion)
    }

    @Test func whoLeavesWaitsNoMore() throws {
        var bench = try plenary("Ana", "Bo")
        try bench.raise("Ana")
        let id = bench.session.participants[0].id
        try bench.make { bench throws(ChangeError) in try bench.session.leaving(id, at: bench.now) }
        #expect(bench.queue == [])
    }
}

extension Workbench {
    fileprivate mutating func raise(_ name: String, mark: String? = nil) throws {
        let person = session.participants.first { $0.name == name }?.id
        try make { bench throws(ChangeError) in
            try bench.session.askingForTheFloor(
                person.map { .person($0) } ?? .words(name), mark: mark, entropy: &bench.entropy,
                at: bench.now)
        }
    }

    fileprivate mutating func move(_ name: String, by places: Int) throws {
        let place = queue.firstIndex(of: name) ?? 0
        guard let hand = session.discussion?.hands[place].id else { return }
        try make { bench throws(ChangeError) in
            try bench.session.moving(hand, by: places, at: bench.now)
        }
    }

    fileprivate mutating func rule(
        marks: [String]? = nil, firstTimersFirst: Bool? = nil, alternating: Bool? = nil
    ) throws {
        let change = try? session.rulingTheQueue(
            marks: marks, firstTimersFirst: firstTimersFirst, alternating: alternating, at: now)
        guard let change else { return }
        try make { _ throws(ChangeError) in change }
    }

    fileprivate var queue: [String] {
        (session.discussion?.hands ?? []).map { hand in
            hand.person.flatMap { session.participants[$0]?.name } ?? hand.words
        }
    }

    fileprivate var marks: [String] {
        (session.discussion?.speakingTimes(at: now, pauses: session.facts.pauses) ?? [])
            .map { "\($0.mark) \($0.seconds)" }
    }
}
