import Testing
import Workshop

@testable import SessionStore

/// How large a session's file is, known without writing it.
@Suite struct SessionGaugeTests {
    /// The real size of the file.
    private func real(_ session: Session) throws -> FileSize {
        let bytes = SessionWriter.bytes(of: session)
        return FileSize(bytes: bytes.count, values: try values(in: JSONParser.parse(bytes)))
    }

    private func values(in value: JSONValue) -> Int {
        switch value.content {
        case .array(let elements): elements.reduce(1) { $0 + values(in: $1) }
        case .object(let members): members.reduce(1) { $0 + values(in: $1.value) }
        default: 1
        }
    }

    /// Whether a size is at least the real one, and not much more: what lists cost that are empty.
    private func isJustEnough(_ size: FileSize, for session: Session) throws -> Bool {
        let slack = size - (try real(session))
        return (0...300).contains(slack.bytes) && (0...9).contains(slack.values)
    }

    @Test func aSessionIsMeasuredAsItIsWritten() throws {
        #expect(
            try isJustEnough(SessionGauge.size(of: RichSession.session), for: RichSession.session))
        for seed in 0..<10 as Range<UInt64> {
            let session = RandomSession(seed: seed, count: 150).session
            #expect(try isJustEnough(SessionGauge.size(of: session), for: session))
        }
        let empty = Session(SessionFacts(id: ID("s"), title: "", language: LanguageTag("fr")))
        #expect(try isJustEnough(SessionGauge.size(of: empty), for: empty))
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func whateverIsDoneTheSizeIsKnown(seed: UInt64) throws {
        var history = RandomHistory(seed: seed)
        var session = history.session
        var size = SessionGauge.size(of: session)
        for _ in 0..<60 {
            history.go(on: 1)
            guard let change = try? session.becoming(history.session, at: RichSession.start) else {
                continue
            }
            size = size + SessionGauge.growth(of: change, in: session).size
            session = history.session
            #expect(try isJustEnough(size, for: session))
        }
    }

    @Test func whatTouchesATombstoneAddsAndTakesNothing() throws {
        var entropy = Entropy(3, 4)
        var session = Desk.session()
        let change = try session.recording(
            [String(repeating: "a", count: 5_000)], entropy: &entropy, at: Desk.start)
        try session.apply(change)
        let id = try #require(change.contributions.first?.after?.id)
        try session.apply(session.striking(id, at: Desk.start))
        let growth = SessionGauge.growth(of: change.inverse, in: session)
        #expect(growth.size == FileSize(bytes: 0, values: 0))
    }
}
