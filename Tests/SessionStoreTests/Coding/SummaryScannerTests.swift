import Testing
import Workshop

@testable import SessionStore

@Suite struct SummaryScannerTests {
    private typealias Details = SessionSummary.Details

    private func passedOver(_ text: String) -> Details? {
        SummaryScanner.details(of: Array(text.utf8))
    }

    @Test(arguments: 1...20)
    func tellsWhatReadingTells(seed: Int) throws {
        let session = RandomSession(seed: UInt64(seed), count: 60).session
        let details = SummaryScanner.details(of: SessionWriter.bytes(of: session))
        #expect(details == Details(session))
    }

    @Test func tellsWhatReadingTellsOfAllThatThereIs() throws {
        let session = RichSession.session
        let details = try #require(SummaryScanner.details(of: SessionWriter.bytes(of: session)))
        #expect(details == Details(session))
        #expect(details.round == 2 && details.contributionCount > 0 && !details.place.isEmpty)
        let copy = TableCopy.make(from: session, at: RichSession.start)
        #expect(
            SummaryScanner.details(of: SessionWriter.bytes(of: copy)) == Details(copy))
        #expect(Details(copy).isCopy)
    }

    @Test func aFileThatStopsAnywhereIsNoneThatIsPassedOver() {
        let bytes = SessionWriter.bytes(of: RandomSession(seed: 5, count: 20).session)
        let end = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
        for count in 0..<end {
            #expect(SummaryScanner.details(of: Array(bytes[..<count])) == nil, "\(count)")
        }
    }

    /// Whatever byte is changed: of a file that can be read it tells what reading tells, or nothing.
    @Test(arguments: 1...8)
    func neverTellsOtherwise(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let sound = SessionWriter.bytes(of: RandomSession(seed: UInt64(seed), count: 20).session)
        var (told, left) = (0, 0)
        for _ in 0..<600 {
            let bytes = sound.withOneChanged(using: &random)
            guard let details = SummaryScanner.details(of: bytes) else {
                left += 1
                continue
            }
            told += 1
            guard let session = try? SessionReader.read(bytes) else { continue }
            #expect(details == Details(session))
        }
        #expect(told > 20 && left > 20)
    }

    @Test(arguments: [
        "", "{", "[]", "{}", #"{"format": 2, "id": "a"}"#, #"{"id": "a", "title": "t"}"#,
        #"{"format": 1, "title": "t"}"#, #"{"format": 1, "id": "a", "title": 3}"#,
        #"{"format": 1, "id": "a", "date": null}"#, #"{"format": 1, "id": "a"} x"#,
        #"{"format": 1, "id": "a", "x": [1, 2}"#, #"{"format": 1, "id": "a", "x": }"#,
        #"{"format": 1, "id": "a", "startedAt": "yesterday"}"#,
        #"{"format": 1, "id": "a", "agenda": [{"position": "c"}, {"id": "s", "position": "b"}]}"#,
        #"{"format": 1, "id": "a", "agenda": [1]}"#,
        #"{"format": 1, "id": "a", "copiedFrom": null}"#,
        "{\"format\": 1, \"id\": \"a\",\n<<<<<<< ours\n\"title\": \"t\"}",
        "{\"format\": 1, \"x\": <<<}",
        #"{"format": 1, "id": "a", "x": "\"#, #"{"format": 1, "id": "a", "x": "\""#,
    ])
    func leavesWhatIsUnusualToReading(text: String) {
        #expect(passedOver(text) == nil)
    }

    @Test func whatTheListDoesNotShowIsPassedOver() throws {
        let details = try #require(
            passedOver(
                #"""
                {"contributions": [{"x": [[{}], "a]}\"", -1.5E+3]}, {"struck": true}, {"copyOf": "c"}],
                "title": "A \"B\" \u00e9", "later": {"format": 7, "id": "other"}, "format": 1, "id": "a",
                "agenda": [{"kind": "vote", "id": "r"}, {"id": "s"}], "currentRound": "s"}
                """#))
        #expect(details.title == "A \"B\" é" && details.id == ID("a"))
        #expect(details.contributionCount == 1 && !details.isCopy)
        #expect(details.round == 2 && details.roundCount == 2)
    }
}
