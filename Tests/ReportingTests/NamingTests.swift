import Testing
import Wording
import Workshop

@testable import Reporting

/// No document names somebody who does not permit it, whoever says it.
@Suite struct NamingTests {
    private func session(
        _ answer: NamingAnswer?, _ permission: Permission = .refused
    ) throws -> Session {
        let people = zip(["Léa", "Rose"], OrderKey.row(of: 2)).map { name, position in
            Participant(
                id: ID(name), position: position, name: name, inTheRoom: .given,
                inPublication: name == "Léa" ? .given : permission)
        }
        var session = Marseille.session(
            Marseille.facts, participants: people,
            and: [Contribution(id: ID("w"), text: "c’est Rose, la caisse", round: ID("visions"))],
            groups: [],
            actions: [
                Action(
                    id: ID("a"), text: "Rose écrit",
                    owner: NamedPerson(name: "Léa", participant: ID("Léa"))),
                Action(
                    id: ID("b"), text: "agir",
                    owner: NamedPerson(name: "Rose", participant: ID("Rose"))),
            ], privateNotes: [])
        if let answer {
            try session.apply(
                session.answeringNaming(
                    [ID("w")], answer, in: .publication, at: Moment(milliseconds: 1)))
        }
        return session
    }

    private func report(
        _ session: Session, _ format: ReportFormat, _ kind: DocumentKind = .minutes
    ) throws -> String {
        try Report.write(
            [session], Report.Request(format, kind: kind, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
    }

    @Test(arguments: ReportFormat.allCases.filter { !$0.isConverted }, DocumentKind.allCases)
    func nobodyIsNamedUntilThatIsAnswered(_ format: ReportFormat, _ kind: DocumentKind) throws {
        let waiting = try report(session(nil), format, kind)
        #expect(!waiting.contains("Rose") && !waiting.contains("la caisse"))
        #expect(try !report(session(.seat), format, kind).contains("Rose"))
        guard format != .ics else { return }
        #expect(try report(session(.seat), format, kind).contains("la caisse"))
        #expect(try report(session(.named), format, kind).contains("c’est Rose, la caisse"))
        #expect(try !report(session(.withheld), format, kind).contains("la caisse"))
        #expect(try report(session(nil, .given), format, kind).contains("c’est Rose, la caisse"))
    }

    @Test func aDocumentSaysThatSomethingIsKeptBack() throws {
        let kept = try report(session(nil), .markdown)
        #expect(kept.contains("1\u{a0}contribution qui nomme quelqu’un sans son accord"))
        #expect(!kept.contains("retirée à la demande"))
        #expect(try !report(session(.seat), .markdown).contains("sans son accord"))
        #expect(try report(session(nil), .json).contains("\"keptBack\": 1"))
    }

    @Test func theOwnerOfAnActionFollowsThePerson() throws {
        for format in [ReportFormat.markdown, .json, .html] {
            let text = try report(session(nil), format)
            #expect(text.contains("Léa") && !text.contains("Rose"))
            #expect(try report(session(nil, .given), format).contains("Rose"))
        }
    }
}
