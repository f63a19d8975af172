import Testing
import Wording
import Workshop

@testable import Reporting

/// What the documents tell stands where it was said, and their counts are those of the session.
@Suite struct PlaceInMinutesTests {
    private func french(_ text: String) -> LocalizedText {
        LocalizedText(text, in: LanguageTag("fr"))
    }

    /// Sides, sorting, sides, and tables, with one note sorted.
    private var session: Session {
        let places = OrderKey.row(of: 4)
        let sides = RoundContent.discussion(Discussion(sides: ["Pour", "Contre"]))
        let tables = RoundContent.smallGroups(
            SmallGroups(tables: [Table(id: ID("t"), name: "Cuisine")]))
        func round(_ place: Int, _ content: RoundContent, _ title: String) -> Round {
            Round(
                id: ID("\(place)"), position: places[place], content: content,
                title: french(title), goesToSorting: true)
        }
        return Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")), participants: [],
            agenda: [
                round(0, sides, "Avant"), round(1, .sorting(Sorting()), "Thèmes"),
                round(2, sides, "Après"), round(3, tables, "Tables"),
            ],
            contributions: [
                Contribution(id: ID("a"), text: "classée", round: ID("0"), theme: ID("th")),
                Contribution(id: ID("b"), text: "pas classée", round: ID("0"), side: 1),
                Contribution(id: ID("c"), text: "plus tard", round: ID("2"), side: 1),
                Contribution(id: ID("d"), text: "à table", round: ID("3"), table: ID("t")),
            ],
            themes: [Theme(id: ID("th"), position: places[0], name: "Pain")], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    @Test(arguments: [DocumentKind.synthesis, .minutes])
    func aRoundAfterTheSortingKeepsItsPlace(kind: DocumentKind) throws {
        let sections = Synthesis(session, wording: Wording(language: "fr"), kind: kind).sections
        func texts(_ title: String) -> [String] {
            sections.first { $0.title == title }?.blocks.map(\.text) ?? []
        }
        #expect(texts("Après") == ["Contre", "plus tard"])
        #expect(texts("Tables") == ["Cuisine", "à table"])
        #expect(texts("Thèmes").contains("pas classée"))
        #expect(texts("Avant").isEmpty)
    }

    @Test func whatTwoDocumentsSayOfTheWholeIsTheSessionsOwnCount() {
        var contributions = (0..<6).map {
            Contribution(
                id: ID("c\($0)"), text: "mot", round: ID("0"), marks: $0 == 0 ? .strong : [])
        }
        contributions[4].marks = .setAside
        contributions[5].marks = .struck
        contributions.append(
            Contribution(id: ID("x"), text: "mot", round: ID("0"), copyOf: ID("c1")))
        let session = Session(
            session.facts, participants: [], agenda: Array(session.agenda),
            contributions: contributions, themes: [], groups: [], actions: [], parkingLot: [],
            privateNotes: [])
        let wording = Wording(language: "fr")
        let leftOut = LeftOut(of: session, wording: wording)
        #expect(session.saidCount == 5)
        #expect(leftOut == LeftOut(notStrong: 3, setAside: 1))
        func last(_ kind: DocumentKind) -> String {
            Synthesis(session, wording: wording, kind: kind).blocks.last?.text ?? ""
        }
        #expect(last(.synthesis).hasPrefix("1\u{a0}contribution sur 4"))
        #expect(last(.minutes).contains("4\u{a0}contributions"))
    }

    @Test func aGatheringTellsWhoWasNotCounted() {
        var gathering = Gathering(id: ID("g"), title: "G", language: LanguageTag("fr"))
        gathering.sessions = (0..<3).map { GatheringSession(id: ID("s\($0)"), title: "\($0)") }
        let counts: [Int?] = [12, nil, 30]
        let request = Report.Request(.markdown, now: Moment(milliseconds: 0))
        let book = GatheringBook(gathering, request, wording: Wording(language: "fr")).synthesis {
            var facts = SessionFacts(
                id: ID("s\($0)"), title: "\($0)", language: LanguageTag("fr"))
            facts.headCount = counts[$0]
            return .reported(Session(facts))
        }
        let head = book.head.map(\.text).joined(separator: " ")
        #expect(head.contains("42\u{a0}personnes en tout"))
        #expect(head.contains("1\u{a0}atelier sans comptage."))
    }
}
