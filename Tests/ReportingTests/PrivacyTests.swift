import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct PrivacyTests {
    private func report(_ attribution: Attribution) throws -> String {
        try Report.markdown(
            Synthesis(session(attribution), wording: Wording(language: "fr")))
    }

    private func session(_ attribution: Attribution) -> Session {
        var facts = Marseille.facts
        facts.attribution = attribution
        let permissions: [Permission] = [.given, .refused, .notAsked]
        let people = zip(permissions, OrderKey.row(of: 3)).enumerated().map {
            Participant(
                id: ID("p\($0)"), position: $1.1, name: "ROSTER\($0)", nameToUse: "CALLED\($0)",
                inPublication: $1.0)
        }
        let said = (0..<3).map {
            Contribution(
                id: ID("w\($0)"), text: "mot \($0)", author: ID("p\($0)"), round: ID("visions"))
        }
        let struck = Contribution(
            id: ID("w9"), text: "STRUCK", round: ID("visions"), marks: .struck)
        let group = OpenGroup(
            id: ID("g"), position: OrderKey(after: nil, before: nil), name: "Groupe",
            members: [ID("p1")], contact: NamedPerson(name: "CONTACT"))
        let owner = NamedPerson(name: "OWNER", participant: ID("p1"), inPublication: .given)
        return Marseille.session(
            facts, participants: people, and: said + [struck], groups: [group],
            actions: [Action(id: ID("a"), text: "agir", owner: owner)],
            privateNotes: [PrivateNote(id: ID("n"), text: "PRIVATE")])
    }

    @Test(arguments: ReportFormat.allCases.filter { !$0.isConverted }, NameUse.allCases)
    func noFormatNamesAnybodyWhoDoesNotPermitIt(_ format: ReportFormat, _ names: NameUse) throws {
        for attribution in Attribution.allCases {
            for kind in DocumentKind.allCases {
                let request = Report.Request(
                    format, kind: kind, names: names, now: Moment(milliseconds: 0))
                let report = try Report.write(
                    [session(attribution)], request, wording: Wording(language: "fr"))
                for mark in [
                    "ROSTER", "CALLED1", "CALLED2", "CONTACT", "OWNER", "PRIVATE", "STRUCK",
                ] {
                    #expect(!report.contains(mark), "\(mark)")
                }
                let isNamed = report.contains("CALLED0")
                let mayBeNamed = attribution == .published && names == .permitted
                #expect(isNamed == (mayBeNamed && ![.ics, .polis, .opml].contains(format)))
            }
        }
    }

    @Test func initialsAreTheFirstLettersOfThePermittedName() {
        #expect(NameUse.initials.written("Marie-Ève d’Arc") == "M.È.d.A.")
        #expect(NameUse.none.written("Marie") == nil)
    }

    @Test func authorsAreNamedOnlyWhereTheSessionAndTheyPermitIt() throws {
        let open = try report(.published)
        #expect(open.contains("- mot 0 — CALLED0\n- mot 1\n- mot 2\n"))
        for closed in [try report(.file), try report(.none)] {
            #expect(closed.contains("- mot 0\n- mot 1\n- mot 2\n"))
            #expect(!closed.contains("CALLED"))
        }
    }

    @Test func nothingWithoutPermissionIsAnywhere() throws {
        let report = try report(.published)
        for mark in ["ROSTER", "CALLED1", "CALLED2", "CONTACT", "OWNER", "PRIVATE", "STRUCK"] {
            #expect(!report.contains(mark), "\(mark)")
        }
        #expect(report.contains("1\u{A0}personne"))
        #expect(report.contains("- agir\n"))
    }

    /// Who waited, who spoke and for how long is nobody else's, in no format and no table.
    @Test(arguments: ReportFormat.allCases.filter { !$0.isConverted })
    func noFormatTellsWhoSpokeHowLong(_ format: ReportFormat) throws {
        var session = session(.published)
        let start = Moment(milliseconds: 1_457_463_600_000)
        let turn = { (speaker: ID<Participant>?, words: String, seconds: Int) in
            Turn(
                speaker: speaker, words: words, mark: "MARK", lap: 1, outcome: .spoke,
                clock: Clock(startedAt: start, endedAt: start.adding(seconds: seconds)))
        }
        let discussion = Discussion(
            sides: ["pour", "contre"],
            hands: [Hand(id: ID("h"), words: "WAITING", mark: "MARK")],
            floor: Floor(turns: [turn(ID("p0"), "", 7654), turn(nil, "SPEAKING", 7654)]),
            marks: ["MARK", "OTHER"],
            standings: [Standing(id: ID("s"), first: 1234, second: 5678, changed: 91)],
            heard: [MarkedTime(mark: "MARK", seconds: 7654)])
        var change = Change(name: ChangeName("test"), at: start)
        change.agenda = [
            Replacement(
                before: nil,
                after: Round(
                    id: ID("debate"),
                    position: OrderKey(after: session.agenda.last?.position, before: nil),
                    content: .discussion(discussion), clock: Clock(startedAt: start)))
        ]
        try session.apply(change)
        for kind in DocumentKind.allCases {
            let request = Report.Request(
                format, kind: kind, names: .permitted, now: Moment(milliseconds: 0))
            let report = try Report.write([session], request, wording: Wording(language: "fr"))
            for mark in ["MARK", "WAITING", "SPEAKING", "7654", "2:07:34", "2 h 07", "127"] {
                #expect(!report.contains(mark), "\(mark)")
            }
        }
    }
}
