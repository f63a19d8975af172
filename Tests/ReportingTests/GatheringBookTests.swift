import Foundation
import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct GatheringBookTests {
    private let wording = Wording(language: "en")
    private let gathering: Gathering
    private let sessions: [Session]

    /// Three sessions with the same identifiers inside and everything that breaks a document; the
    /// second is told first, the fourth never came back, the fifth cannot be read.
    init() {
        var gathering = Gathering(
            id: ID("g"), title: HostileSession.texts[48], language: LanguageTag("en"))
        gathering.sessions = (0..<5).map { place in
            var session = GatheringSession(
                id: ID("s\(place)"), title: "\(HostileSession.texts[40 + place]) \(place)",
                room: HostileSession.texts[60], slot: place == 1 ? "A" : "B", hosts: ["Ana"])
            if place == 2 {
                session.status = .moved
                session.newRoom = "Room 7"
            }
            return session
        }
        gathering.sessions[1].slot = "2009-03-20 9:00-10:00"
        gathering.quotation = Quotation(
            text: "The times demand it.", author: NamedPerson(name: "Hidden Name"))
        self.gathering = gathering
        sessions = (0..<3).map { _ in HostileSession.session(300) }
    }

    private func book(_ format: ReportFormat, _ kind: DocumentKind = .minutes) throws -> String {
        let request = Report.Request(format, kind: kind, now: Moment(milliseconds: 0))
        return try GatheringBook(gathering, request, wording: wording).text { place in
            place < 3 ? .reported(sessions[place]) : place == 3 ? .missing : .unreadable
        }
    }

    private var told: [Contribution] { sessions[0].contributions.filter { !$0.isStruck } }

    /// The names of the places of all contributions.
    private var anchors: Set<String> {
        Set(
            (1...3).flatMap { session in
                told.map { contribution in
                    var block = Block(.item(), contribution: contribution.id)
                    block.session = session
                    return block.anchor ?? ""
                }
            })
    }

    /// What thirty reports would say in the same words is said in the first of them.
    @Test func aQuestionThatAllWereAskedStandsOnce() throws {
        var gathering = Gathering(id: ID("g"), title: "Rencontres", language: LanguageTag("fr"))
        gathering.sessions = ["a", "b"].map { GatheringSession(id: ID($0), title: $0) }
        let place = try #require(OrderKey.row(of: 1).first)
        let start = Moment(milliseconds: 0)
        let reports = ["a", "b"].map { name in
            let asked = LocalizedText("Quels trois points ?", in: LanguageTag("fr"))
            var facts = SessionFacts(id: ID(name), title: name, language: LanguageTag("fr"))
            facts.headCount = 12
            return Session(
                facts, participants: [],
                agenda: [
                    Round(
                        id: ID("r"), position: place, content: .discussion(Discussion()),
                        title: LocalizedText("Trois points", in: LanguageTag("fr")),
                        prompts: [Prompt(id: ID("q"), text: asked)], goesToSorting: false,
                        clock: Clock(startedAt: start))
                ],
                contributions: [
                    Contribution(
                        id: ID("c"), text: "dit par \(name)", round: ID("r"), prompt: ID("q"))
                ], themes: [], groups: [],
                actions: [Action(id: ID("x"), text: "écrire")], parkingLot: [], privateNotes: [])
        }
        let request = Report.Request(.markdown, kind: .synthesis, now: start)
        let book = try GatheringBook(gathering, request, wording: Wording(language: "fr"))
            .text { .reported(reports[$0]) }
        #expect(book.ranges(of: "Quels trois points").count == 1)
        #expect(book.contains("dit par a") && book.contains("dit par b"))
        #expect(book.ranges(of: "12\u{a0}personnes ont participé").count == 2)
        #expect(!book.contains("12\u{a0}personnes ·"))
    }

    /// A session that was moved and of which nothing came back: two clauses, as French sets them.
    @Test func clausesStandApartAsTheLanguageSetsThem() throws {
        var gathering = Gathering(id: ID("g"), title: "Rencontres", language: LanguageTag("fr"))
        gathering.startsOn = CalendarDay(year: 2026, month: 3, day: 20)
        gathering.endsOn = CalendarDay(year: 2026, month: 3, day: 21)
        var session = GatheringSession(
            id: ID("s"), title: "Jardin", room: "1", slot: "A", hosts: ["Ana"])
        session.status = .moved
        session.newRoom = "Jardin"
        gathering.sessions = [session]
        let request = Report.Request(.text, kind: .minutes, now: Moment(milliseconds: 0))
        let book = try GatheringBook(gathering, request, wording: Wording(language: "fr"))
            .text { _ in .missing }
        let flat = book.split(whereSeparator: \.isNewline).joined(separator: " ")
        #expect(flat.contains("\u{A0}; pas de fiche)"))
        #expect(flat.contains("Du 20 au 21 mars 2026"))
    }

    @Test func htmlHoldsEachContributionOnceAndEveryLinkLeadsSomewhere() throws {
        let events = try MarkupEvent.ofHTML(book(.html))
        let found = FoundContribution.inHTML(events)
        #expect(Set(found.keys.filter { !$0.contains("question-") }) == anchors)
        #expect(found.values.allSatisfy { $0.count == 1 })
        var names: [String] = []
        var targets: [String] = []
        for case .start(_, let attributes) in events {
            if let id = attributes["id"] { names.append(id) }
            if let address = attributes["href"], address.hasPrefix("#") {
                targets.append(String(address.dropFirst()))
            }
        }
        #expect(Set(names).count == names.count)
        #expect(Set(targets).subtracting(names).isEmpty)
        for name in ["session-1", "session-2", "session-3", "themes", "actions", "others"] {
            #expect(targets.contains(name))
        }
        #expect(!targets.contains("session-4"))
    }

    @Test func openDocumentHoldsEachContributionOnceAndEveryLinkLeadsSomewhere() throws {
        var names: [String] = []
        var targets: [String] = []
        for case .start(let element, let attributes) in try MarkupEvent.ofXML(book(.fodt)) {
            if element == "text:bookmark", let name = attributes["text:name"] {
                names.append(name)
            }
            if let address = attributes["xlink:href"], address.hasPrefix("#") {
                targets.append(String(address.dropFirst()))
            }
        }
        #expect(Set(names).count == names.count)
        #expect(anchors.isSubset(of: names))
        #expect(Set(targets).subtracting(names).isEmpty)
        #expect(targets.contains("session-2"))
    }

    @Test func sessionsStandInTheOrderOfTheirSlots() throws {
        let request = Report.Request(.markdown, now: Moment(milliseconds: 0))
        var asked: [Int] = []
        let synthesis = GatheringBook(gathering, request, wording: wording).synthesis { place in
            asked.append(place)
            return place < 3 ? .reported(sessions[place]) : .missing
        }
        #expect(asked == gathering.inOrder)
        let reports = synthesis.sections.filter { $0.number != nil }
        #expect(reports.compactMap(\.name) == ["session-2", "session-3", "session-1"])
        #expect(reports.map(\.number) == [1, 2, 3])
    }

    @Test func everyTextFormatTellsWhatDidNotComeBack() throws {
        for format in [ReportFormat.markdown, .html, .text, .spip, .fodt] {
            let text = try book(format, .synthesis)
            for words in ["no report", "file cannot be read", "moved: ", "The times demand it."] {
                #expect(text.contains(words), "\(format) \(words)")
            }
            #expect(!text.contains("Hidden Name"), "\(format)")
        }
    }

    @Test func whatThemesShareIsRepeatedWithoutBeingSaidTwice() throws {
        let request = Report.Request(.markdown, kind: .minutes, now: Moment(milliseconds: 0))
        let synthesis = GatheringBook(gathering, request, wording: wording).synthesis {
            $0 < 3 ? .reported(sessions[$0]) : .missing
        }
        let shared = try #require(synthesis.tail.first { $0.name == "themes" })
        #expect(shared.blocks.allSatisfy { $0.contribution == nil && $0.anchor == nil })
        let items = shared.blocks.filter(\.isItem)
        let sorted = told.count { $0.theme != nil && $0.isPublished }
        #expect(items.count == 3 * sorted)
        let targets = items.compactMap { $0.fragments.last?.target }
        #expect(Set(targets).isSubset(of: anchors))
        #expect(Set(targets).count == items.count)
    }

    @Test func aThemeOfOneSessionAloneIsNotRepeated() throws {
        let request = Report.Request(.markdown, now: Moment(milliseconds: 0))
        let synthesis = GatheringBook(gathering, request, wording: wording).synthesis {
            $0 == 1 ? .reported(sessions[$0]) : .missing
        }
        #expect(!synthesis.tail.contains { $0.name == "themes" })
    }

    @Test func themesOfTheSameNameAreOneWhateverTheirCapitalsAndAccents() {
        func source(_ name: String) -> SynthesisSource {
            let position = OrderKey(after: nil, before: nil)
            return SynthesisSource(
                Session(
                    SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")),
                    participants: [], agenda: [],
                    contributions: [Contribution(id: ID("c"), text: "mot", theme: ID("t"))],
                    themes: [Theme(id: ID("t"), position: position, name: name)], groups: [],
                    actions: [], parkingLot: [], privateNotes: []),
                wording: wording)
        }
        var themes = ThemesAcross()
        themes.add(source("École  libre"), at: 0)
        themes.add(source("ECOLE LIBRE"), at: 4)
        themes.add(source("École"), at: 5)
        let blocks = themes.blocks(wording)
        #expect(
            blocks.dropFirst().map(\.text) == ["École  libre", "mot → T", "mot → T"])
        #expect(blocks.compactMap { $0.fragments.last?.target } == ["s1-c", "s5-c"])
    }

    @Test func dataHoldEverySessionOnceAndTheProgramme() throws {
        let french = Report.Request(.csv, now: Moment(milliseconds: 0))
        let table = try GatheringBook(gathering, french, wording: Wording(language: "fr")).text {
            $0 < 3 ? .reported(sessions[$0]) : .missing
        }
        let rows = try FoundContribution.inCSV(table)
        #expect(rows.values.allSatisfy { $0.count == 3 })
        #expect(rows.count == told.count)
        let root = try #require(
            JSONSerialization.jsonObject(with: Data(book(.json).utf8)) as? [String: Any])
        let whole = try #require(root["gathering"] as? [String: Any])
        let programme = try #require(whole["programme"] as? [[String: Any]])
        #expect(
            programme.compactMap { $0["report"] as? String } == [
                "reported", "reported", "reported", "missing", "unreadable",
            ])
        #expect((root["sessions"] as? [[String: Any]])?.count == 3)
        #expect((whole["quotation"] as? [String: Any])?["name"] == nil)
    }

    @Test func aGatheringHasNoCalendar() {
        #expect(throws: ReportError.noMeeting) { try book(.ics) }
    }

    @Test func aSessionClosesWithItsQuotationAndTheNameOnlyByPermission() throws {
        for (permission, names, expected) in [
            (Permission.given, NameUse.permitted, "*Words.* — Zoé Martin"),
            (.given, .initials, "*Words.* — Z.M."), (.given, .none, "*Words.*\n"),
            (.refused, .permitted, "*Words.*\n"), (.notAsked, .permitted, "*Words.*\n"),
        ] {
            var facts = SessionFacts(id: ID("s"), title: "T", language: LanguageTag("en"))
            facts.quotation = Quotation(
                text: "Words.",
                author: NamedPerson(name: "Zoé Martin", inPublication: permission))
            let report = try Report.markdown(
                Synthesis(Session(facts), wording: wording, names: names))
            #expect(report.contains(expected), "\(permission) \(names)")
        }
    }
}
