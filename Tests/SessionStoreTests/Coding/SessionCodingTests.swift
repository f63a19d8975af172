import CustomDump
import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionCodingTests {
    private func text(_ session: Session) -> String {
        String(decoding: SessionWriter.bytes(of: session), as: UTF8.self)
    }

    private func read(_ text: String) throws -> Session {
        try SessionReader.read(Array(text.utf8))
    }

    @Test func everyMemberComesBack() throws {
        let session = RichSession.session
        let written = text(session)
        expectNoDifference(try read(written), session)
        #expect(text(try read(written)) == written)
    }

    @Test(arguments: 1...40)
    func whateverTheRulesAllowComesBack(seed: Int) throws {
        let session = RandomSession(seed: UInt64(seed), count: 300).session
        let written = text(session)
        expectNoDifference(try read(written), session)
        #expect(text(try read(written)) == written)
    }

    /// Those who waited for the floor in a file of before wait for it still, in the same order.
    @Test func aQueueOfBeforeIsTakenOver() throws {
        let people = ["a", "b", "c"].map { "{\"id\": \"\($0)\", \"name\": \"N\($0)\"}" }
        func file(_ queue: String) -> String {
            """
            {"format": 1, "id": "s", "title": "", "language": "fr",
             "participants": [\(people.joined(separator: ", "))],
             "agenda": [{"id": "d", "kind": "discussion", \(queue)}]}
            """
        }
        func waiting(_ session: Session) -> [Speaker] {
            guard case .discussion(let discussion)? = session.agenda.first?.content else {
                return []
            }
            return discussion.hands.map(\.speaker)
        }
        let old = try read(file("\"stack\": [\"c\", \"a\"]"))
        #expect(waiting(old) == [.person(ID("c")), .person(ID("a"))])
        #expect(old.agenda[0].foreign == .none)
        let written = text(old)
        #expect(!written.contains("stack"))
        expectNoDifference(try read(written), old)
        // Two laptops that open it have the same hands; nobody waits twice.
        let ours = try read(file("\"stack\": [\"c\", \"a\"]"))
        let theirs = try read(file("\"stack\": [\"c\", \"a\", \"b\"]"))
        let merged = Session.merging(base: old, ours: ours, theirs: theirs).session
        #expect(waiting(merged) == [.person(ID("c")), .person(ID("a")), .person(ID("b"))])
        // What an earlier version added to a queue of this one comes after it.
        let both = try read(
            file(
                """
                "hands": [{"id": "h", "words": "femme au fond"}, {"id": "i", "person": "a"}],
                "stack": ["a", "b", "b"]
                """))
        #expect(waiting(both) == [.words("femme au fond"), .person(ID("a")), .person(ID("b"))])
        #expect(throws: (any Error).self) { try read(file("\"stack\": [\"x\"]")) }
    }

    /// A version that does not know a member keeps it where it stands.
    @Test func anActionWithoutAnOrganisationIsWrittenAsBefore() throws {
        func file(_ organisation: String) -> String {
            text(
                Session(
                    SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")),
                    participants: [], agenda: [], contributions: [], themes: [], groups: [],
                    actions: [
                        Action(id: ID("a"), text: "écrire", organisation: organisation)
                    ], parkingLot: [], privateNotes: []))
        }
        #expect(!file("").contains("organisation"))
        let later = file("Guide").replacing("organisation", with: "later")
        #expect(later.contains("\"later\": \"Guide\""))
        #expect(text(try read(later)) == later)
    }

    @Test func aSmallSessionIsASmallFile() throws {
        let facts = SessionFacts(id: ID("s1"), title: "Essai", language: LanguageTag("fr"))
        let expected = """
            {
              "format": 1,
              "id": "s1",
              "title": "Essai",
              "language": "fr"
            }

            """
        #expect(text(Session(facts)) == expected)
        #expect(try read(expected) == Session(facts))
    }

    @Test func aContributionIsABlockThatReadsLikeMinutes() throws {
        var session = RandomSession(seed: 1, count: 0).session
        try session.apply(session.entering(session.agenda[1].id, at: RichSession.start))
        var entropy = Entropy(5, 6)
        try session.apply(
            session.recording(["Il est temps"], entropy: &entropy, at: RichSession.start))
        let said = session.contributions[0]
        #expect(
            text(session).contains(
                """
                  "contributions": [
                    {
                      "id": "\(said.id.text)",
                      "text": "Il est temps",
                      "round": "\(session.agenda[1].id.text)",
                      "prompt": "\(session.agenda[1].prompts[0].id.text)",
                      "recordedAt": "2016-03-08T19:00:00.250Z"
                    }
                  ]
                """))
    }

    @Test func filesWrittenByHandNeedNoPositions() throws {
        let session = try read(
            """
            {"format": 1, "id": "s", "title": "", "language": "fr", "themes": [
              {"id": "z", "name": "one"}, {"id": "b", "name": "two", "position": "m"},
              {"id": "y", "name": "three"}, {"id": "x", "name": "four", "position": "n"},
              {"id": "a", "name": "five"}]}
            """)
        #expect(session.themes.map(\.name) == ["one", "two", "three", "four", "five"])
    }

    @Test func membersAndKindsOfLaterVersionsAreWrittenBack() throws {
        let source = """
            {
              "format": 1,
              "id": "s",
              "title": "T",
              "language": "fr",
              "pauses": [
                {"from": "2016-03-08T19:00:00Z", "why": "fire"}
              ],
              "agenda": [
                {
                  "id": "v",
                  "position": "c",
                  "kind": "panorama",
                  "clock": {
                    "startedAt": "2016-03-08T19:00:00Z",
                    "by": 1e400
                  },
                  "options": [
                    {
                      "lap": 1.10
                    }
                  ]
                },
                {
                  "id": "g",
                  "position": "e",
                  "kind": "go-round",
                  "turns": [
                    {
                      "outcome": "spoke",
                      "clock": {
                        "startedAt": "2016-03-08T19:00:00Z"
                      },
                      "mood": null
                    }
                  ]
                }
              ],
              "actions": [
                {
                  "id": "a",
                  "text": "x",
                  "owner": {
                    "name": "Zoé",
                    "phone": "06"
                  },
                  "due": {"day": "2016-04-01", "hour": 7}
                },
                {
                  "id": "b",
                  "text": "y",
                  "due": {
                    "month": "2016-04"
                  }
                }
              ],
              "votes": {}
            }

            """
        #expect(text(try read(source)) == source)
    }

    @Test func tenThousandContributionsComeBack() throws {
        let contributions = (0..<10_000).map { number in
            Contribution(
                id: ID("c\(number)"), text: "Proposition \(number)",
                recordedAt: RichSession.moment(number), theme: ID("t"))
        }
        let session = Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")), participants: [],
            agenda: [], contributions: contributions,
            themes: [Theme(id: ID("t"), position: RichSession.keys[0], name: "T")], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
        #expect(try read(text(session)) == session)
    }
}
