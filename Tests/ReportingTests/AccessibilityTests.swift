import Testing
import Wording
import Workshop

@testable import Reporting

/// A page that a screen reader can find its way in, and that asks nothing of a network.
@Suite struct AccessibilityTests {
    private func events(_ session: Session, _ kind: DocumentKind) throws -> [MarkupEvent] {
        let synthesis = Synthesis(session, wording: Wording(language: "fr"), kind: kind)
        return try MarkupEvent.ofHTML(Report.write(synthesis, as: .html))
    }

    private func starts(_ events: [MarkupEvent], _ name: String) -> [[String: String]] {
        events.compactMap { if case .start(name, let attributes) = $0 { attributes } else { nil } }
    }

    @Test(arguments: DocumentKind.allCases)
    func landmarksHeadingsAndNamesAreInOrder(_ kind: DocumentKind) throws {
        for session in [HostileSession.session(300), Marseille.session()] {
            let events = try events(session, kind)
            #expect(starts(events, "html").map { $0["lang"] } == ["fr"])
            for landmark in ["header", "nav", "main"] {
                #expect(starts(events, landmark).count == 1)
            }
            #expect(starts(events, "nav").first?["aria-label"] == "Sommaire")
            var level = 0
            for case .start(let name, _) in events where name.wholeMatch(of: /h[1-6]/) != nil {
                let next = name.last?.wholeNumberValue ?? 0
                #expect(next <= level + 1, "\(name) after h\(level)")
                level = next
            }
            #expect(starts(events, "h1").count == 1)
            let names = events.compactMap { event -> String? in
                if case .start(_, let attributes) = event { attributes["id"] } else { nil }
            }
            #expect(Set(names).count == names.count)
            for link in starts(events, "a") {
                let address = link["href"] ?? ""
                #expect(address.hasPrefix("http") || names.contains(String(address.dropFirst())))
            }
        }
    }

    @Test func picturesHaveTheSameInWords() throws {
        let events = try events(HostileSession.session(300), .minutes)
        let pictures = starts(events, "svg")
        #expect(pictures.count == 2)
        #expect(pictures.allSatisfy { $0["role"] == "img" })
        #expect(starts(events, "desc").count == 2)
        #expect(starts(events, "img").isEmpty)
    }

    @Test func wordsInAnotherLanguageSaySo() throws {
        var facts = Marseille.facts
        facts.language = LanguageTag("oc")
        let events = try events(Marseille.session(facts), .synthesis)
        #expect(starts(events, "bdi").contains { $0["lang"] == "oc" })
    }
}
