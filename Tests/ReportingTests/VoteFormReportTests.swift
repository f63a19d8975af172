import Testing
import Wording
import Workshop

@testable import Reporting

/// What every format of the report tells of a vote by yes and no, by grades and by order.
@Suite struct VoteFormReportTests {
    private static let options = (1...3).map {
        VoteOption(
            id: ID("o\($0)"), number: $0, text: ["Un four", "Un jardin", "Une fête"][$0 - 1])
    }

    /// A ballot with a mark for each option, in their order; 0 for none.
    private static func ballots(_ levels: [[Int]]) -> [Ballot] {
        levels.enumerated().map { place, levels in
            Ballot(
                id: ID("b\(place)"),
                marks: zip(options, levels).filter { $1 > 0 }.map { .init($0.id, $1) })
        }
    }

    private static let yesNo = Vote(
        form: .yesNo, phase: .revealed, quorum: 20,
        ballots: [9, 4, 2].enumerated().map {
            Ballot(id: ID("h\($0)"), level: $0 + 1, hands: $1)
        })
    private static let grades = Vote(
        form: .grades, phase: .revealed, options: options,
        ballots: ballots([[2, 1, 3], [1, 1, 5], [3, 3, 2], [3, 3, 0]]))
    private static let ranking = Vote(
        form: .ranking, phase: .revealed, options: options,
        ballots: ballots([[1, 2, 3], [3, 1, 2], [2, 3, 1]]))

    private func session(_ vote: Vote, isOver: Bool = true) -> Session {
        let start = Moment(milliseconds: 1_457_463_600_000)
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = start
        if isOver {
            facts.endedAt = start.adding(seconds: 3600)
        } else {
            facts.currentRound = ID("r")
        }
        let round = Round(
            id: ID("r"), position: OrderKey(after: nil, before: nil), content: .vote(vote),
            clock: Clock(startedAt: start))
        return Session(
            facts, participants: [], agenda: [round], contributions: [], themes: [], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    private func told(_ vote: Vote) -> [String] {
        Synthesis(session(vote), wording: Wording(language: "fr")).blocks.map(\.text)
            .filter { !$0.isEmpty }
    }

    /// A number needs little room, and what it is about needs more.
    @Test func columnsOfFiguresAreNarrow() throws {
        func report(_ vote: Vote, _ format: ReportFormat) throws -> String {
            try Report.write(
                [session(vote)], .init(format, kind: .minutes, now: Moment(milliseconds: 0)),
                wording: Wording(language: "fr"))
        }
        let page = try report(Self.ranking, .fodt)
        #expect(page.ranges(of: "<table:table-column table:style-name=\"Narrow\"/>").count == 3)
        #expect(page.ranges(of: "<table:table-column table:style-name=\"Wide\"/>").count == 2)
        // LibreOffice takes each share below 23 for 23.
        #expect(page.firstMatch(of: #/rel-column-width="[0-9]{1,3}\*"/#) == nil)
        let html = try report(Self.ranking, .html)
        #expect(html.ranges(of: "<col style=\"width: 10%\">").count == 3)
        #expect(html.ranges(of: "<col style=\"width: 35%\">").count == 2)
        #expect(try !report(Self.grades, .html).contains("<col "))
    }

    @Test func theVerdictIsSaidInASentenceAndAQuorumThatWasMissedFirst() {
        #expect(
            told(Self.yesNo).contains(
                "Quorum non atteint\u{a0}: 15 sur 20. Le oui l’emporte, 9 contre 4."))
        #expect(told(Self.grades).contains("Les meilleures mentions vont au n°\u{a0}2."))
        #expect(told(Self.ranking).contains("Aucune option ne bat toutes les autres."))
        var even = Self.yesNo
        even.quorum = nil
        even.ballots[1].hands = 9
        #expect(told(even).contains("Égalité\u{a0}: 9 oui, 9 non."))
    }

    @Test func gradesAreTheirMajorityGradeWithWhatIsAboveAndBelow() {
        let items = told(Self.grades).filter { $0.hasPrefix("n°") }
        #expect(
            items == [
                "n°\u{a0}2 Un jardin — Bien (2 au-dessus, 0 au-dessous)",
                "n°\u{a0}1 Un four — Bien (2 au-dessus, 0 au-dessous)",
                "n°\u{a0}3 Une fête — Passable (2 au-dessus, 1 au-dessous)",
            ])
    }

    /// Formats that carry what was said to another program or calendar hold no vote.
    private static let withVotes = ReportFormat.allCases.filter {
        !$0.isConverted && ![.ics, .polis, .opml, .csv, .json].contains($0)
    }

    @Test(arguments: withVotes)
    func everyFormatTellsThem(_ format: ReportFormat) throws {
        let words: [(Vote, [String])] = [
            (Self.yesNo, ["Oui", "Abstention"]), (Self.grades, ["Un jardin", "Bien"]),
            (Self.ranking, ["Un four", "Une fête"]),
        ]
        for (vote, words) in words {
            let report = try Report.write(
                [session(vote)], Report.Request(format, now: Moment(milliseconds: 0)),
                wording: Wording(language: "fr"))
            for word in words { #expect(report.contains(word), "\(format): \(word)") }
        }
    }

    @Test func whatWasNotRevealedIsNotTold() {
        for var vote in [Self.yesNo, Self.grades, Self.ranking] {
            vote.phase = .voting
            let lines = Synthesis(session(vote, isOver: false), wording: Wording(language: "fr"))
                .blocks.map(\.text)
            for word in ["emporte", "mentions", "bat ", "Quorum"] {
                #expect(!lines.contains { $0.contains(word) }, "\(vote.form): \(word)")
            }
        }
    }
}
