import Testing
import Workshop

@testable import SessionStore

@Suite struct SeriesProblemTests {
    private func problems(of members: String) -> [String] {
        let text =
            "{\"format\": 1, \"id\": \"s\", \"title\": \"\", \"language\": \"fr\",\n\(members)}"
        do throws(FileProblems) {
            _ = try SessionReader.read(Array(text.utf8))
            return []
        } catch {
            return error.problems.map { "\($0.line) \($0.path)" }
        }
    }

    @Test func linksThatLeadNowhereOrBackAreTold() {
        let found = problems(
            of: """
                "themes": [
                {"id": "a", "name": "A", "links": [{"to": "no", "kind": "feeds"}]},
                {"id": "b", "name": "B", "links": [{"to": "b", "kind": "needs"}]},
                {"id": "c", "name": "C", "links": [{"to": "a", "kind": "likes"}]},
                {"id": "d", "name": "D", "links": [{"kind": "feeds"}]},
                {"id": "e", "name": "E", "links": [{"to": "a", "kind": "feeds", "word": "x"}]}]
                """)
        #expect(
            found == [
                "3 themes[0].links[0].to", "4 themes[1].links", "5 themes[2].links[0].kind",
                "6 themes[3].links[0].to",
            ])
    }

    @Test func aSeriesBeginsWithItsFirstSession() {
        #expect(problems(of: "\"series\": {\"number\": 0}") == ["2 series.number"])
        #expect(problems(of: "\"series\": {\"name\": \"x\"}") == ["2 series.number"])
        #expect(
            problems(of: "\"series\": {\"number\": 2, \"previous\": {\"title\": \"x\"}}")
                == ["2 series.previous.id"])
        #expect(problems(of: "\"series\": {\"number\": 2}").isEmpty)
    }
}
