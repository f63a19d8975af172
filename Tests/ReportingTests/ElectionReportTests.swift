import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct ElectionReportTests {
    private func session(
        _ phase: Election.Phase, permits permission: Permission = .notAsked
    ) -> Session {
        let start = Moment(milliseconds: 1_457_463_600_000)
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = start
        facts.endedAt = start.adding(seconds: 3600)
        func named(_ voter: String, _ candidate: String, _ reason: String) -> Nomination {
            Nomination(
                id: ID(voter), voter: NamedPerson(name: voter),
                candidate: NamedPerson(name: candidate), reason: reason, at: start)
        }
        let election = Election(
            phase: phase, post: "Tenir la caisse", criteria: "du temps",
            until: CalendarDay(iso: "2027-12-31"),
            nominations: [
                named("VOTERA", "ELECTED", "compte juste"),
                named("VOTERB", "OTHER", "sa patience"),
            ],
            candidate: NamedPerson(name: "ELECTED", inPublication: permission),
            objections: [Objection(contribution: ID("c"), status: .lifted)])
        let round = Round(
            id: ID("r"), position: OrderKey(after: nil, before: nil),
            content: .election(election), clock: Clock(startedAt: start))
        let said = Contribution(
            id: ID("c"), text: "Part en mars", round: ID("r"), phase: "objections")
        return Session(
            facts, participants: [], agenda: [round], contributions: [said], themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
    }

    private func told(_ session: Session) -> [String] {
        Synthesis(session, wording: Wording(language: "fr")).blocks.map(\.text)
            .filter { !$0.isEmpty }
    }

    @Test func whoIsElectedIsNamedByPermissionWithTheReasonsAndTheObjections() {
        let lines = told(session(.elected, permits: .given))
        let date = "jusqu’au 31\u{a0}décembre 2027"
        #expect(
            lines.contains {
                $0.replacing("\u{a0}", with: " ")
                    == "Tenir la caisse — Élu·e : ELECTED, \(date.replacing("\u{a0}", with: " "))"
            })
        for line in ["du temps", "Pourquoi cette personne", "compte juste", "Part en mars (levée)"]
        {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!lines.contains("sa patience"))
    }

    /// Who reads nothing else reads who was elected, by the same permission.
    @Test(arguments: [Permission.refused, .given])
    func theEssentialsSayWhoIsElected(_ permission: Permission) throws {
        let lines = try Report.markdown(
            Synthesis(
                session(.elected, permits: permission), wording: Wording(language: "fr"),
                kind: .synthesis)
        ).replacing("\u{a0}", with: " ").split(separator: "\n").map(String.init)
        let top = try #require(lines.firstIndex(of: "### Décidé"))
        let name = permission == .given ? "ELECTED" : "la personne proposée"
        #expect(
            lines[top + 1]
                == "- **Tenir la caisse** — Élu·e : \(name), jusqu’au 31 décembre 2027")
        #expect(!lines.joined().contains("ELECTED") || permission == .given)
        let open = try Report.markdown(
            Synthesis(
                session(.objections), wording: Wording(language: "fr"), kind: .synthesis))
        #expect(!open.contains("Décidé"))
    }

    @Test func nobodyIsElectedBeforeTheEnd() {
        let lines = told(session(.objections))
        #expect(lines.contains("Tenir la caisse — personne n’est encore élu"))
        #expect(!lines.contains("compte juste"))
    }

    @Test(arguments: ReportFormat.allCases.filter { !$0.isConverted && $0 != .ics })
    func noFormatNamesAnybodyWhoDoesNotPermitIt(_ format: ReportFormat) throws {
        for permission in [Permission.notAsked, .refused, .given] {
            let report = try Report.write(
                [session(.elected, permits: permission)],
                Report.Request(format, now: Moment(milliseconds: 0)),
                wording: Wording(language: "fr"))
            for name in ["VOTERA", "VOTERB", "OTHER"] { #expect(!report.contains(name)) }
            let isDocument = ![.csv, .json, .polis, .opml].contains(format)
            #expect(report.contains("ELECTED") == (permission == .given && isDocument))
            if isDocument { #expect(report.contains("Tenir la caisse")) }
        }
    }
}
