import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionScannerTests {
    private func scanned(_ bytes: [UInt8], limits: JSONLimits = .file) -> Session? {
        SessionScanner.read(bytes, limits: limits)
    }

    @Test(arguments: 1...20)
    func givesWhatTheTreeGives(seed: Int) throws {
        let bytes = SessionWriter.bytes(of: RandomSession(seed: UInt64(seed), count: 300).session)
        let session = try #require(scanned(bytes))
        #expect(session == (try SessionReader.readTree(bytes)))
        #expect(SessionWriter.bytes(of: session) == bytes)
    }

    /// Whatever single byte is changed, it gives the same session as the tree, or leaves it to it.
    @Test(arguments: 1...8)
    func neverTakesWhatTheTreeRefuses(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sound = SessionWriter.bytes(of: RandomSession(seed: UInt64(seed), count: 60).session)
        var (taken, left) = (0, 0)
        for _ in 0..<400 {
            let bytes = sound.withOneChanged(using: &random)
            guard let session = scanned(bytes) else {
                left += 1
                continue
            }
            taken += 1
            let expected = try SessionReader.readTree(bytes)
            #expect(SessionWriter.bytes(of: session) == SessionWriter.bytes(of: expected))
        }
        #expect(taken > 20 && left > 20)
    }

    @Test(arguments: [
        #"{"id": "a", "text": "x", "later": 1}"#, #"{"text": "x", "id": "a"}"#,
        #"{"id": "a", "text": ""}"#, #"{"id": "a", "text": "x", "text": "y"}"#,
        #"{"id": "a", "text": "x", "struck": true}"#, #"{"id": "a", "text": null}"#,
        #"{"id": "a", "text": "x", "theme": "none"}"#, #"{"id": "a", "text": "x", "copyOf": "a"}"#,
        #"{"id": "a b", "text": "x"}"#, #"{"id": "a", "text": "x", "number": 1.0}"#,
        #"{"id": "a", "text": "x"}, {"id": "a", "text": "y"}"#, #"{"id": "a", "text": "x"},"#,
        #"{"id": "a", "text": "x", "recordedAt": "yesterday"}"#, "3",
        #"{"id": "a", "text": "x", "language": "1"}"#,
        #"{"id": "a", "text": "x", "translations": {"en": 1}}"#,
        #"{"id": "a", "text": "x", "translations": {"en": "y", "en": "z"}}"#,
        #"{"id": "a", "text": "", "translations": {"en": "y"}, "struck": true}"#,
    ])
    func leavesWhatIsUnusualToTheTree(contribution: String) {
        let source = """
            {"format": 1, "id": "s", "title": "t", "language": "fr", "contributions": [\(contribution)]}
            """
        #expect(scanned(Array(source.utf8)) == nil)
    }

    @Test func keepsTheLimits() {
        let bytes = SessionWriter.bytes(of: RandomSession(seed: 3, count: 100).session)
        let depth = JSONLimits.file.depth
        #expect(
            scanned(bytes, limits: .init(bytes: bytes.count, depth: depth, values: 9000)) != nil)
        #expect(
            scanned(bytes, limits: .init(bytes: bytes.count - 1, depth: depth, values: 9000)) == nil
        )
        var least = 1
        while scanned(bytes, limits: .init(bytes: bytes.count, depth: depth, values: least)) == nil
        {
            least += 1
        }
        let limits = JSONLimits(bytes: bytes.count, depth: depth, values: least)
        #expect((try? SessionReader.readTree(bytes, limits: limits)) != nil)
        let fewer = JSONLimits(bytes: bytes.count, depth: depth, values: least - 1)
        #expect((try? SessionReader.readTree(bytes, limits: fewer)) == nil)
    }
}
