import Testing
import Wording
import Workshop

@testable import Reporting

/// What organisations offer and need, as tables of each format.
@Suite struct ExchangeReportTests {
    private static let words = "A | B \\| <b>\n{{gras}} & | fin"

    private func session(_ permission: Permission = .notAsked) -> Session {
        let prompts = Exchange.allCases.map { exchange in
            Prompt(
                id: ID(exchange.rawValue), text: .init("Quoi ?", in: LanguageTag("fr")),
                gathers: exchange)
        }
        let keys = OrderKey.row(of: 2)
        func said(_ id: String, _ prompt: Exchange, _ organisation: String) -> Contribution {
            Contribution(
                id: ID(id), text: id + " " + Self.words, organisation: organisation,
                round: ID("r"), prompt: ID(prompt.rawValue), theme: ID("t"))
        }
        return Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")),
            participants: [
                Participant(
                    id: ID("p"), position: keys[0], name: "Ana", organisation: "Studio Ana",
                    inPublication: permission)
            ],
            agenda: [
                Round(
                    id: ID("r"), position: keys[0], content: .discussion(Discussion()),
                    prompts: prompts)
            ],
            contributions: [
                said("c1", .offer, "Coop|"), said("c2", .offer, "Coop|"), said("c3", .need, ""),
                said("c4", .commitment, "Studio Ana"),
            ], themes: [Theme(id: ID("t"), position: keys[0], name: "Équité")], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    private func report(_ format: ReportFormat, _ session: Session? = nil) throws -> String {
        try Report.write(
            [session ?? self.session()],
            .init(format, kind: .minutes, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
    }

    /// Actions of an organisation, one of them for it by somebody who is not named.
    private func agreed() -> Session {
        Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")),
            participants: [], agenda: [], contributions: [], themes: [], groups: [],
            actions: [
                Action(
                    id: ID("a"), text: "relire",
                    owner: NamedPerson(name: "Zoé Martin", inPublication: .refused),
                    organisation: "Guide"),
                Action(
                    id: ID("b"), text: "écrire",
                    owner: NamedPerson(name: "Ana", inPublication: .given),
                    organisation: "Réseau, sud"),
                Action(
                    id: ID("c"), text: "tenir",
                    owner: NamedPerson(name: "Zoé Martin", inPublication: .refused),
                    organisation: "Atelier Martin"),
                Action(id: ID("d"), text: "payer", organisation: "guide"),
            ], parkingLot: [], privateNotes: [])
    }

    @Test(arguments: [ReportFormat.html, .spip, .fodt, .text, .markdown, .json])
    func actionsTellTheirOrganisationInEveryFormat(_ format: ReportFormat) throws {
        let text = try report(format, agreed())
        #expect(!text.contains("Martin"))
        if format == .json {
            #expect(text.contains("\"organisation\": \"Guide\""))
            #expect(
                text.contains("\"owner\": \"Ana\",\n          \"organisation\": \"Réseau, sud\""))
        } else {
            #expect(text.contains("Ana (Réseau, sud)"))
            #expect(text.contains("— Guide") || text.contains("-- Guide"))
        }
    }

    @Test func aBookPutsActionsUnderTheirOrganisations() throws {
        var gathering = Gathering(id: ID("g"), title: "Rencontres", language: LanguageTag("fr"))
        gathering.sessions = ["s", "t"].map { GatheringSession(id: ID($0), title: $0) }
        let request = Report.Request(.markdown, kind: .minutes, now: Moment(milliseconds: 0))
        let book = try GatheringBook(gathering, request, wording: Wording(language: "fr"))
            .text { _ in .reported(agreed()) }
        let lines = book.split(separator: "\n").map { String($0) }
        let start = try #require(lines.lastIndex { $0.hasSuffix("À faire") })
        let told = lines[start...].filter { $0.hasPrefix("### ") || $0.hasPrefix("- ") }
            .map { $0.prefix { $0 != "→" }.trimming }
        #expect(
            told == [
                "### Guide", "- relire", "- payer", "- relire", "- payer",
                "### Réseau, sud", "- écrire — Ana", "- écrire — Ana",
                "### Sans nom d’organisation", "- tenir", "- tenir",
            ])
    }

    @Test func theTableOfAPageIsReadByItsHeaders() throws {
        let events = try MarkupEvent.ofHTML(report(.html))
        var scopes: [String] = []
        for case .start("th", let attributes) in events { scopes.append(attributes["scope"] ?? "") }
        let isTable = scopes.count { $0 == "col" } == 8
        #expect(isTable && scopes.count { $0 == "row" } == 3)
        for id in ["c-c1", "c-c2", "c-c3", "c-c4"] {
            let places = events.count { event in
                if case .start(_, let attributes) = event { attributes["id"] == id } else { false }
            }
            #expect(places == 1, "\(id)")
        }
    }

    @Test func everyRowOfATableOfSPIPHasItsCells() throws {
        let rows = try report(.spip).split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.count == 5)
        #expect(rows.allSatisfy { $0.count { $0 == "|" } == 5 }, "\(rows)")
        #expect(rows.joined().contains("c2 A &#124; B &#92;&#124; &lt;b><br />"))
    }

    @Test func theHeadersOfAnOfficeTableAreRepeatedOnEachPage() throws {
        let events = try MarkupEvent.ofXML(report(.fodt))
        var bookmarks: [String] = []
        var headers = 0
        for case .start(let name, let attributes) in events {
            if name == "table:table-header-rows" { headers += 1 }
            if name == "text:bookmark" { bookmarks.append(attributes["text:name"] ?? "") }
        }
        #expect(headers == 2)
        #expect(
            bookmarks.filter { $0.hasPrefix("c-") }.sorted() == ["c-c1", "c-c2", "c-c3", "c-c4"])
    }

    @Test(arguments: [ReportFormat.text, .markdown])
    func whereThereAreNoTablesAListSaysTheSame(_ format: ReportFormat) throws {
        let text = try report(format)
        for id in ["c1", "c2", "c3", "c4"] { #expect(text.components(of: "\(id) A ") == 1) }
        #expect(text.contains("Offres"))
        #expect(text.split(separator: "\n").allSatisfy { format != .text || $0.count <= 73 })
    }

    @Test func dataSayWhoseItIsAndWhat() throws {
        let table = try report(.csv)
        #expect(table.contains("organisation,\"offre, besoin ou engagement\""))
        #expect(table.contains(",Coop|,offre,"))
        #expect(try report(.json).contains("\"gathers\": \"need\""))
    }

    @Test(arguments: [ReportFormat.html, .spip, .fodt, .text, .markdown, .csv, .json])
    func anOrganisationThatIsOnePersonNeedsTheirPermission(_ format: ReportFormat) throws {
        #expect(try !report(format, session(.notAsked)).contains("Studio Ana"))
        #expect(try report(format, session(.given)).contains("Studio Ana"))
    }
}

extension Substring {
    /// Without the spaces at its end.
    fileprivate var trimming: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
