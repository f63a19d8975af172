import Testing
import Workshop

@testable import SessionStore

/// No file is written that could not be read again, and then the old one stays.
@Suite struct ReadableFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path + "/s.json" }

    /// A session with something that no reader takes.
    private func session(_ change: (inout SessionFacts) -> Void) -> Session {
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        change(&facts)
        return Session(facts)
    }

    private var tooLong: Session {
        session { $0.context = String(repeating: "a", count: MemberRange.textBytes + 1) }
    }
    private let tooLongReason = ProblemReason.textTooLong(
        bytes: MemberRange.textBytes + 1, limit: MemberRange.textBytes)

    @Test func aTextThatIsTooLongIsNotWritten() throws {
        let error = SessionFileError.notReadableAgain(path, tooLongReason)
        #expect(throws: error) { try SessionFile.make(tooLong, at: path) }
        #expect(folder.names.isEmpty)
        try SessionFile.write(RichSession.session, to: path)
        #expect(throws: error) { try SessionFile.write(tooLong, to: path) }
        #expect(try SessionFile.read(path) == RichSession.session)
    }

    @Test func templatesAndGatheringsAreLookedAtToo() throws {
        let template = Template(
            name: String(repeating: "a", count: MemberRange.textBytes + 1), title: LocalizedText(),
            language: LanguageTag("fr"))
        #expect(throws: SessionFileError.notReadableAgain(path, tooLongReason)) {
            try TemplateFile.make(template, at: path)
        }
        let gathering = Gathering(
            id: ID("g"), title: String(repeating: "a", count: MemberRange.textBytes + 1),
            language: LanguageTag("fr"))
        let file = GatheringFile.path(in: folder.path)
        let error = SessionFileError.notReadableAgain(file, tooLongReason)
        #expect(throws: error) { try GatheringFile.make(gathering, in: folder.path) }
        #expect(throws: error) { try GatheringFile.write(gathering, in: folder.path) }
        #expect(folder.names.isEmpty)
    }

    @Test func whatIsLargerDeeperOrHoldsMoreThanAReaderTakesIsRefused() throws {
        let rich = RichSession.session
        let bytes = SessionWriter.bytes(of: rich)
        func refusal(_ change: (inout JSONLimits) -> Void) -> ProblemReason? {
            var limits = JSONLimits.file
            change(&limits)
            do throws(SessionFileError) {
                _ = try ReadableFile.bytes(of: rich, for: path, limits: limits)
                return nil
            } catch .notReadableAgain(_, let reason) {
                return reason
            } catch {
                return nil
            }
        }
        #expect(refusal { $0.bytes = bytes.count } == nil)
        #expect(
            refusal { $0.bytes = bytes.count - 1 }
                == .tooLarge(bytes: bytes.count, limit: bytes.count - 1))
        #expect(refusal { $0.values = 500 } == .tooManyValues(limit: 500))
        #expect(refusal { $0.depth = 5 } == .tooDeep(limit: 5))
    }

    @Test func aLongerMemberOfALaterVersionIsWrittenBack() throws {
        let long = "\"\(String(repeating: "a", count: MemberRange.textBytes + 1))\""
        let session = session { $0.foreign = ForeignMembers([.init(name: "later", json: long)]) }
        try SessionFile.make(session, at: path)
        #expect(try SessionFile.read(path) == session)
    }

    @Test func aSittingDoesNotWriteWhatItCouldNotReadAgain() throws {
        let disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        let before = disk.files[Desk.path]
        let long = String(repeating: "a", count: MemberRange.textBytes + 1)
        let change = try sitting.session.planning(ID("r1"), at: Desk.start) {
            $0.introduction = long
        }
        try sitting.record(.change(change), at: Desk.start)
        #expect(throws: SittingError.file(.notReadableAgain(Desk.path, tooLongReason))) {
            try sitting.checkpoint(at: Desk.start)
        }
        #expect(disk.files[Desk.path] == before)
    }
}
