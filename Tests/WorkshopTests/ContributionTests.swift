import Testing

@testable import Workshop

@Suite struct ContributionTests {
    @Test func whatIsSaidIsKeptToTheByte() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        let said = "  e\u{301}phe\u{300}mères’\t👍🏽 "
        try bench.record(said)
        #expect(bench.session.contributions.map { Array($0.text.utf8) } == [Array(said.utf8)])
    }

    @Test func severalAtOnceKeepTheirOrder() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        let lines = (1...30).map { "ligne \($0)" }
        try bench.make { bench throws(ChangeError) in
            try bench.session.recording(lines, entropy: &bench.entropy, at: bench.now)
        }
        bench.now = bench.now.adding(seconds: -3600)
        try bench.record("après, l'horloge a reculé")
        #expect(bench.session.contributions.map(\.text) == lines + ["après, l'horloge a reculé"])
    }

    @Test func blankLinesAreNoContribution() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        #expect(throws: ChangeError.nothingToRecord) { try bench.record(" \t") }
    }

    @Test func withoutARoundNothingIsRecorded() {
        var bench = Workbench(.goRound)
        #expect(throws: ChangeError.noRound) { try bench.record("trop tôt") }
    }

    @Test func amendingKeepsTheFirstWords() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.record("un mot")
        let id = bench.session.contributions[0].id
        for text in ["deux mots", "trois mots"] {
            try bench.make { bench throws(ChangeError) in
                try bench.session.amending(id, to: text, at: bench.now)
            }
        }
        #expect(bench.session.contributions[0].text == "trois mots")
        #expect(bench.session.contributions[0].firstText == "un mot")
    }

    @Test func authorsAreNotKeptUnlessTheSessionSaysSo() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Léa")
        try bench.enter(0)
        let lea = bench.session.participants[0].id
        try bench.record("sans nom", from: Provenance(author: lea))
        try bench.make { bench throws(ChangeError) in
            try bench.session.describing(at: bench.now) { $0.attribution = .file }
        }
        try bench.record("avec nom", from: Provenance(author: lea))
        #expect(bench.session.contributions.map(\.author) == [nil, lea])
    }

    @Test func reassigningLeavesLaterChangesAlone() throws {
        var bench = Workbench(.goRound)
        try bench.seat("Léa", "Omar")
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.describing(at: bench.now) { $0.attribution = .published }
        }
        let (lea, omar) = (bench.session.participants[0].id, bench.session.participants[1].id)
        try bench.record("un", "deux", from: Provenance(author: lea))
        try bench.record("trois", from: Provenance(author: lea))
        let ids = bench.session.contributions.prefix(2).map(\.id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.reassigning(ids, to: omar, at: bench.now)
        }
        #expect(bench.session.contributions.map(\.author) == [omar, omar, lea])
    }

    @Test func strikingPurgesEveryCopyAndNothingBringsItBack() throws {
        var bench = Workbench(.pairs, .sorting)
        try bench.enter(0)
        try bench.record("à oublier", "à garder")
        try bench.theme("A")
        try bench.theme("B")
        let id = bench.session.contributions[0].id
        let (a, b) = (bench.session.themes[0].id, bench.session.themes[1].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting([id], into: a, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.duplicating(id, into: b, entropy: &bench.entropy, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.striking(id, at: bench.now)
        }
        func holdsIt(_ value: Any) -> Bool { "\(value)".contains("à oublier") }
        #expect(!holdsIt(bench.session))
        #expect(!holdsIt(bench.history))
        #expect(bench.session.contributions.count { $0.isStruck } == 2)
        while bench.history.nextToUndo != nil { try bench.undo() }
        #expect(bench.session.contributions.count { $0.isStruck } == 2)
        while bench.history.nextToRedo != nil { try bench.redo() }
        #expect(!holdsIt(bench.session))
        #expect(
            bench.session.contributions.map(\.text) == ["", "", "à garder"]
                || Set(bench.session.contributions.map(\.text)) == ["", "à garder"])
    }
}
