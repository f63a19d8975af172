import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct DocumentTests {
    private let wording = Wording(language: "fr")

    private func texts(_ session: Session, _ kind: DocumentKind) -> [String] {
        Synthesis(session, wording: wording, kind: kind).blocks.map(\.text)
    }

    @Test func theSynthesisKeepsTheStrongOnesAndTheMinutesEverything() {
        let more = [
            Contribution(
                id: ID("a"), text: "fort", round: ID("pairs"), theme: ID("t0"), marks: .strong),
            Contribution(id: ID("b"), text: "autre", round: ID("pairs"), theme: ID("t1")),
            Contribution(id: ID("c"), text: "à part", round: ID("pairs"), marks: .setAside),
            Contribution(id: ID("d"), text: "", round: ID("pairs"), marks: .struck),
        ]
        let session = Marseille.session(and: more)
        let short = texts(session, .synthesis)
        // Nothing is marked in the go-round, of which everything stays.
        for vision in Marseille.visions { #expect(short.contains(vision)) }
        #expect(short.contains("fort"))
        #expect(!short.contains("autre"))
        #expect(!short.contains("à part"))
        #expect(short.contains { $0.hasPrefix("17\u{A0}contributions sur 18") })
        let long = texts(session, .minutes)
        for text in ["fort", "autre", "à part"] {
            #expect(long.count { $0 == text } == 1)
        }
        #expect(long.firstIndex(of: "Écarté de la synthèse").map { long[$0 + 1] } == "à part")
        #expect(long.contains { $0.contains("1\u{A0}contribution a été effacée") })
    }

    @Test func aDocumentSaysHowFarItHasCome() {
        var facts = Marseille.facts
        facts.publishedOn = nil
        #expect(texts(Marseille.session(facts), .minutes).contains { $0.contains("provisoire") })
        facts.rereadOn = CalendarDay(iso: "2016-03-08")
        let reread = texts(Marseille.session(facts), .minutes)
        #expect(reread.contains { $0.contains("relu avec le groupe le 8 mars 2016") })
        #expect(!reread.contains { $0.contains("provisoire") })
    }

    @Test func severalSessionsMakeOneDocument() throws {
        var facts = Marseille.facts
        facts.title = "4e Atelier"
        facts.date = CalendarDay(iso: "2016-04-12")
        let both = Synthesis(
            [Marseille.session(), Marseille.session(facts)], wording: wording)
        let headings = both.blocks.compactMap { block -> String? in
            if case .heading(let level, _) = block.kind, level < 3 { block.text } else { nil }
        }
        #expect(headings == ["2\u{A0}ateliers", Marseille.facts.title, "4e Atelier"])
        #expect(both.blocks.contains { $0.text == "Du 8 mars au 12 avril 2016" })
        let anchors = both.blocks.compactMap(\.anchor)
        #expect(anchors.count == 32)
        #expect(Set(anchors).count == 32)
    }

    @Test func theTimeIsThatOfRoundsWithThePlannedBesideIt() throws {
        var agenda = Marseille.agenda
        let start = Moment(milliseconds: 0)
        agenda[1].plannedSeconds = 900
        agenda[1].clock = Clock(startedAt: start, endedAt: start.adding(seconds: 1080))
        let session = Session(
            Marseille.facts, participants: [], agenda: agenda, contributions: [], themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
        let minutes = Synthesis(session, wording: wording, kind: .minutes)
        #expect(
            minutes.blocks.contains {
                $0.text.hasSuffix("— 18\u{A0}min (prévu\u{A0}: 15\u{A0}min)")
            })
        let page = try Report.write(minutes, as: .html)
        #expect(
            page.contains(
                "<desc>Tour de table des visions de la Coopérative Intégrale, 18\u{A0}min"))
        #expect(!texts(session, .synthesis).contains("Le temps"))
    }

    @Test func aTemplateOfOnesOwnIsUsedAndItsFaultsAreNamedByLine() throws {
        let synthesis = Synthesis(Marseille.session(), wording: wording)
        let own = "<p>{{title}}</p>{{! two\nlines }}\n{{#contents}}* {{>words}}\n{{/contents}}"
        let report = try Report.write(synthesis, as: .html, template: own)
        #expect(report.hasPrefix("<p>3e Atelier"))
        #expect(report.contains("* <bdi>Atelier de pense/écoute</bdi>"))
        for (template, line) in [
            ("{{title}}\n{{#blocks}}\n{{/block}}", 3), ("a\n{{#blocks}}\n", 3),
            ("{{title}}\n\n{{nonsense}}", 3), ("{{>other}}", 1), ("{{title", 1),
            ("a\n{{", 2), ("{{! no end", 1), ("{{.}}", 1), ("{{blocks}}", 1),
            ("{{#blocks}}\n{{.}}\n{{/blocks}}", 2), ("{{#body}}\n{{#heading}}{{.}}", 2),
        ] {
            let error = #expect(throws: ReportError.self) {
                try Report.write(synthesis, as: .html, template: template)
            }
            guard case .template(let found, _)? = error else { continue }
            #expect(found == line, "\(template)")
        }
    }

    @Test func plainItemsComeOutTheSameWithoutTheTemplateLanguage() throws {
        let synthesis = Synthesis(HostileSession.session(200), wording: wording, kind: .minutes)
        for format in ReportFormat.allCases {
            guard let template = format.template else { continue }
            #expect(PlainItems(in: template, escaping: format.contentType) != nil, "\(format)")
            // A remark among the items is nothing that could be read in advance.
            let open = format == .spip ? "<%" : "{{", close = format == .spip ? "%>" : "}}"
            let remarked = template.replacing(
                "\(open)/plains\(close)", with: "\(open)! plain \(close)\n\(open)/plains\(close)")
            #expect(PlainItems(in: remarked, escaping: format.contentType) == nil, "\(format)")
            let slowly = try Report.write(synthesis, as: format, template: remarked)
            #expect(try slowly == Report.write(synthesis, as: format), "\(format)")
        }
    }

    @Test func everyTemplatePassesItsOwnCheck() throws {
        for format in ReportFormat.allCases {
            guard let template = format.template else { continue }
            let synthesis = Synthesis(Marseille.session(), wording: wording)
            let own = try Report.write(synthesis, as: format, template: template)
            #expect(try own == Report.write(synthesis, as: format))
        }
    }

    @Test func spipAddsTheSpacesOfFrenchByItself() throws {
        let synthesis = Synthesis(Marseille.session(), wording: wording)
        #expect(try Report.write(synthesis, as: .spip).contains("{{Objectif :}} quelles"))
        #expect(try Report.write(synthesis, as: .html).contains("Objectif\u{A0}:"))
    }
}
