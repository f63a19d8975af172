import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct LinkReportTests {
    private func session(_ count: Int, _ links: [(Int, Int)]) -> Session {
        let places = OrderKey.row(of: max(1, count))
        var themes = (0..<count).map { place in
            Theme(
                id: ID("t\(place)"), position: places[place],
                name: place == 2
                    ? "تعاونية <b> & \u{202E}long " + "très " + String(repeating: "x", count: 90)
                    : "Thème \(place + 1)")
        }
        for (from, to) in links {
            themes[from].links.append(ThemeLink(to: themes[to].id, kind: .feeds, word: "<i>"))
        }
        let facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        return Session(
            facts, participants: [], agenda: [], contributions: [], themes: themes, groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    private let wording = Wording(language: "fr")

    @Test func everyFormatTellsTheLinksInWords() throws {
        let synthesis = Synthesis(session(2, [(0, 1), (1, 0)]), wording: wording)
        #expect(
            try Report.write(synthesis, as: .markdown).contains(
                "### Liens entre les thèmes\n\n- **Thème 1** nourrit **Thème 2** — \\<i>\n"))
        #expect(try Report.write(synthesis, as: .text).contains("Thème 1 nourrit Thème 2 — <i>"))
        #expect(try Report.write(synthesis, as: .spip).contains("nourrit"))
        for format in [ReportFormat.html, .fodt] {
            let page = try Report.write(synthesis, as: format)
            #expect(page.contains("Thème 1 → Thème 2: nourrit · &lt;i&gt;"), "\(format)")
            #expect(page.contains("Liens entre les thèmes"))
        }
    }

    @Test func theDrawingHasATitleTheWordsAndNothingThatRuns() throws {
        let links = (0..<12).flatMap { from in [(from, (from + 1) % 12), (from, (from + 7) % 12)] }
        for (count, links) in [(0, []), (3, [(0, 2), (2, 1)]), (12, links)] {
            let blocks = Synthesis(session(count, links), wording: wording).blocks
            let pictures = blocks.compactMap { block -> Picture? in
                if case .picture(let picture) = block.kind { picture } else { nil }
            }
            #expect(pictures.count == (links.isEmpty ? 0 : 1))
            guard let picture = pictures.first, let map = picture.map else { continue }
            let drawing = LinkDrawing(picture, map)
            #expect(drawing.svg.contains("<title>Liens entre les thèmes</title><desc>"))
            #expect(!drawing.svg.contains("<i>") && !drawing.svg.contains("<b>"))
            #expect(drawing.svg.matches(of: /marker|<path/).count == links.count * 2)
            for number in drawing.svg.matches(of: /[HV ](-\d+)/) { #expect(number.1 == "-5") }
        }
    }
}
