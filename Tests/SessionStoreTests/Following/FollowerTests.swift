import Testing
import Workshop

@testable import SessionStore

/// Following a session from its files while another program writes them.
@Suite struct FollowerTests {
    /// Looks before every single call of the system that a sitting makes.
    @Test(arguments: [nil, 12, 20, 31, 47, 58])
    func atNoMomentDoesItShowWhatWasNotSaidOrLoseWhatWas(refused: Int?) throws {
        let disk = MemoryDisk.holding(Desk.session())
        let follower = Follower(Desk.path, on: disk)
        var script = Script(on: disk, Desk.session())
        var (seen, looks) = ([follower.session], 0)
        disk.meanwhile = {
            looks += 1
            guard follower.look() else { return }
            #expect(follower.trouble == nil)
            if follower.session != seen.last { seen.append(follower.session) }
        }
        // A line that is written by half is there for a while, too.
        if let refused { disk.plan(.refuseHalfway(28), at: refused) }
        try script.play { _ in true }
        disk.meanwhile = nil
        _ = follower.look()
        #expect(script.isClosed)
        #expect(follower.session == script.desk.session)
        #expect(looks > 100)
        let texts = seen.map { $0?.contributions.map(\.text) ?? [] }
        #expect(
            texts == [
                ["Déjà dit 0"], ["Déjà dit 0", "un"], ["Déjà dit 0", "un", "motbarré"],
                ["Déjà dit 0", "un"], ["Déjà dit 0", "un", "motbarré"],
                ["Mieux dit", "un", "motbarré"], ["Mieux dit", "un", "motbarré encore"],
                ["Mieux dit", "un", "motbarré"], ["Mieux dit", "un", ""],
                ["Mieux dit", "un", "", "deux"], ["Mieux dit", "un", ""],
                ["Mieux dit", "un", "", "deux"], ["Mieux dit", "un", "", "deux"],
            ])
    }

    @Test func ofAJournalThatGrewOnlyTheNewLinesAreRead() throws {
        let disk = MemoryDisk.holding(Desk.session(contributions: 100))
        var desk = Desk(Desk.session(contributions: 100))
        let (sitting, _) = try disk.open()
        let follower = Follower(Desk.path, on: disk)
        for number in 1...5 {
            try sitting.record(desk.saying("note \(number)"), at: desk.now)
            let before = disk.calls.count
            #expect(follower.look())
            #expect(follower.session == desk.session)
            let opened = disk.calls[before...].filter {
                $0 == .open(Desk.path)
            }
            #expect(opened == [])
        }
        #expect(!follower.look())
    }

    @Test func ofACheckpointOfWhatIsKnownNothingIsReadAnew() throws {
        let disk = MemoryDisk.holding(Desk.session(contributions: 100))
        var desk = Desk(Desk.session(contributions: 100))
        let (sitting, _) = try disk.open()
        let follower = Follower(Desk.path, on: disk)
        try sitting.record(desk.saying("la première"), at: desk.now)
        _ = follower.look()
        for number in 1...4 {
            try sitting.record(desk.saying("note \(number)"), at: desk.now)
            if number.isMultiple(of: 2) { _ = follower.look() }
            try sitting.checkpoint(at: desk.now)
            let before = disk.calls.count
            _ = follower.look()
            #expect(follower.session == desk.session)
            // Its bytes are looked at, and nothing is made of them.
            #expect(disk.calls[before...].count { $0 == .open(Desk.path) } == 1)
        }
        // A file that somebody else has written is no checkpoint.
        try SessionFile.write(Desk.session(contributions: 3), to: Desk.path, on: disk)
        let before = disk.calls.count
        _ = follower.look()
        #expect(disk.calls[before...].count { $0 == .open(Desk.path) } == 2)
    }

    /// The facilitator holds the stage still and records, between any two calls of one look.
    @Test func whatIsRecordedBehindAStillStageIsNeverTakenWithoutKnowingOfIt() throws {
        var (taken, left) = (0, 0)
        for place in 1...30 {
            let disk = MemoryDisk.holding(Desk.session())
            var desk = Desk(Desk.session())
            let sitting = try Sitting.open(
                Desk.path, identifier: "s", at: Desk.start, own: .own, on: disk
            ).sitting
            try sitting.record(desk.saying("un"), at: desk.now)
            let follower = Follower(Desk.path, on: disk)
            try sitting.record(desk.saying("deux"), at: desk.now)
            var calls = 0
            disk.meanwhile = {
                calls += 1
                guard calls == place else { return }
                try? sitting.direct(StageDirections(holdsStill: true))
                if let step = try? desk.saying("secret") {
                    try? sitting.record(step, at: desk.now)
                }
            }
            #expect(follower.look())
            disk.meanwhile = nil
            let isTaken = follower.session?.contributions.last?.text == "secret"
            #expect(!isTaken || follower.directions.holdsStill, "at call \(place)")
            if isTaken { taken += 1 } else { left += 1 }
            _ = follower.look()
            #expect(follower.session == desk.session)
            #expect(follower.directions.holdsStill == (calls >= place))
        }
        #expect(taken > 0 && left > 0)
    }
}
