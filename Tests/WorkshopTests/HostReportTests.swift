import Testing

@testable import Workshop

@Suite struct HostReportTests {
    private let report = HostReport(
        headCount: 14, points: ["Un", " ", "Deux"],
        tasks: [
            .init(text: "Écrire", owner: NamedPerson(name: "Ana"), due: .words("en mai")),
            .init(text: ""), .init(text: "Appeler"),
        ],
        quotation: Quotation(text: "Du pain !", author: NamedPerson(name: "Bo")))

    @Test func aPageIsOneStep() throws {
        var bench = Workbench(.opening, .discussion, .sorting, .discussion, .closing)
        let before = bench.session
        try bench.make { bench throws(ChangeError) in
            try bench.session.taking(report, entropy: &bench.entropy, at: bench.now)
        }
        let session = bench.session
        #expect(session.headCount == 14)
        #expect(session.contributions.map(\.text) == ["Un", "Deux"])
        #expect(session.contributions.allSatisfy { $0.round == session.agenda[3].id })
        #expect(session.actions.map(\.text) == ["Écrire", "Appeler"])
        #expect(session.actions.first?.due == .words("en mai"))
        #expect(session.quotation?.text == "Du pain !")
        #expect(session.isReported)
        try bench.undo()
        #expect(bench.session == before)
        #expect(!bench.session.isReported)
    }

    @Test func withoutADiscussionThePointsGoWhereTheWorkshopIs() throws {
        var bench = Workbench(.opening, .goRound, .closing)
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.taking(report, entropy: &bench.entropy, at: bench.now)
        }
        #expect(bench.session.contributions.allSatisfy { $0.round == bench.session.agenda[1].id })
    }

    @Test func aPageThatSaysNothingIsNoStep() {
        var bench = Workbench(.discussion)
        #expect(throws: ChangeError.nothingChanges) {
            try bench.session.taking(HostReport(), entropy: &bench.entropy, at: bench.now)
        }
    }

    @Test func aSessionWithoutRoundsSaysSo() {
        var bench = Workbench()
        #expect(throws: ChangeError.noRound) {
            try bench.session.taking(report, entropy: &bench.entropy, at: bench.now)
        }
    }

    @Test func aReplayHasNoQuotationBeforeTheClosing() throws {
        var bench = Workbench(.discussion, .closing)
        try bench.enter(0)
        let early = bench.now
        bench.now = bench.now.adding(seconds: 60)
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.taking(report, entropy: &bench.entropy, at: bench.now)
        }
        #expect(bench.session.asOf(early).quotation == nil)
        #expect(bench.session.asOf(bench.now).quotation != nil)
    }
}
