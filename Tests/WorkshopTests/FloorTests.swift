import Testing

@testable import Workshop

@Suite struct FloorTests {
    @Test func theFloorGoesRoundTheRosterAndComesToAnEnd() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo", "Cem")
        try bench.enter(0)
        var heard: [String?] = []
        for _ in 0..<3 {
            try bench.handOn()
            heard.append(bench.speaker)
        }
        try bench.handOn()
        #expect(heard == ["Ana", "Bo", "Cem"])
        #expect(bench.speaker == nil)
        #expect(throws: ChangeError.nobodyLeft) { try bench.handOn() }
    }

    @Test func passingIsATurnWithNothingSaid() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        try bench.handOn()
        try bench.make { bench throws(ChangeError) in try bench.session.passing(at: bench.now) }
        #expect(bench.speaker == "Bo")
        try bench.make { bench throws(ChangeError) in try bench.session.passing(at: bench.now) }
        #expect(bench.session.round?.content.floor?.turns.map(\.outcome) == [.passed, .passed])
        #expect(bench.session.contributions.isEmpty)
    }

    @Test func theFloorComesBackOnceToThoseWhoPassed() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo", "Cem", "Dara")
        try bench.enter(0)
        func pass(_ bench: inout Workbench) throws {
            try bench.make { bench throws(ChangeError) in try bench.session.passing(at: bench.now) }
        }
        try bench.handOn()
        try pass(&bench)
        try pass(&bench)
        try bench.handOn()
        #expect(bench.speaker == "Dara")
        // First everybody sees that the lap is over.
        try bench.handOn()
        #expect(bench.speaker == nil)
        try bench.handOn()
        #expect(bench.speaker == "Ana")
        try bench.handOn()
        #expect(bench.speaker == "Bo")
        try pass(&bench)
        #expect(bench.speaker == nil)
        #expect(throws: ChangeError.nobodyLeft) { try bench.handOn() }
    }

    @Test func aLatecomerSpeaksLastInTheLap() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        try bench.handOn()
        try bench.seat("Zoé")
        try bench.handOn()
        try bench.handOn()
        #expect(bench.speaker == "Zoé")
    }

    @Test func whoeverLeavesFreesTheFloor() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        try bench.handOn()
        let ana = bench.session.participants[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.leaving(ana, at: bench.now)
        }
        #expect(bench.speaker == nil)
        try bench.handOn()
        #expect(bench.speaker == "Bo")
    }

    @Test func givingBackGoesOnAsIfNothingHadHappened() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        try bench.handOn()
        let before = bench.session
        try bench.handOn()
        try bench.make { bench throws(ChangeError) in try bench.session.givingBack(at: bench.now) }
        #expect(bench.session == before)
    }

    @Test func aSecondLapHearsEverybodyAgain() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        for _ in 0..<3 { try bench.handOn() }
        try bench.make { bench throws(ChangeError) in
            try bench.session.beginningLap(at: bench.now)
        }
        try bench.handOn()
        #expect(bench.speaker == "Ana")
    }

    @Test func withoutARosterTurnsAreStillCounted() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        for _ in 0..<4 { try bench.handOn() }
        #expect(bench.session.round?.content.floor?.turns.count == 4)
    }

    @Test func aShuffledOrderHoldsEverybodyOnce() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Ana", "Bo", "Cem", "Dia", "Eli")
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.ordering(.shuffled, entropy: &bench.entropy, at: bench.now)
        }
        var heard: [String] = []
        for _ in 0..<5 {
            try bench.handOn()
            heard.append(bench.speaker ?? "")
        }
        #expect(heard.sorted() == ["Ana", "Bo", "Cem", "Dia", "Eli"])
        #expect(heard != heard.sorted())
    }

    @Test func nobodysSecondsAreKeptBeyondTheRound() throws {
        var bench = Workbench(.goRound, .closing)
        try bench.seat("Ana", "Bo")
        try bench.enter(0)
        try bench.handOn()
        try bench.handOn()
        try bench.enter(1)
        let turns = bench.session.agenda[0].content.floor?.turns ?? []
        #expect(turns.count == 2)
        #expect(turns.allSatisfy { $0.clock.elapsed(at: bench.now, pauses: []) == 0 })
    }

    @Test func theStackOfADiscussionIsServedInOrder() throws {
        var bench = Workbench(.discussion)
        try bench.seat("Ana", "Bo", "Cem")
        try bench.enter(0)
        for place in [2, 0] {
            let id = bench.session.participants[place].id
            try bench.make { bench throws(ChangeError) in
                try bench.session.askingForTheFloor(
                    .person(id), entropy: &bench.entropy, at: bench.now)
            }
        }
        try bench.handOn()
        #expect(bench.speaker == "Cem")
        try bench.handOn()
        #expect(bench.speaker == "Ana")
    }
}
