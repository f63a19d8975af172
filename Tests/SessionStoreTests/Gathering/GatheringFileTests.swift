import Testing
import Workshop

@testable import SessionStore

@Suite struct GatheringFileTests {
    /// A gathering with everything in it.
    static var rich: Gathering {
        var gathering = Gathering(
            id: ID("g1"), title: "Rencontre \"mondiale\"", language: LanguageTag("fr"))
        gathering.place = "Amherst"
        gathering.startsOn = CalendarDay(iso: "2009-03-19")
        gathering.endsOn = CalendarDay(iso: "2009-03-22")
        var moved = GatheringSession(
            id: ID("s1"), file: "a.json", title: "Pain", room: "Salle 1",
            slot: "2009-03-20 14:00-15:30", hosts: ["Ana", "Bo"])
        moved.status = .moved
        moved.newRoom = "Salle 2"
        moved.newSlot = "samedi"
        moved.foreign = RichSession.foreign
        var merged = GatheringSession(id: ID("s2"), title: "Blé")
        merged.status = .merged
        merged.mergedInto = ID("s1")
        gathering.sessions = [moved, merged, GatheringSession(id: ID("s3"), title: "Sel")]
        gathering.quotation = Quotation(text: "Tous ensemble.", author: RichSession.person)
        gathering.quotation?.author?.participant = nil
        gathering.foreign = RichSession.foreign
        return gathering
    }

    @Test func whatIsWrittenIsRead() throws {
        let folder = try TemporaryFolder()
        try GatheringFile.make(Self.rich, in: folder.path)
        #expect(try GatheringFile.read(in: folder.path) == Self.rich)
        #expect(throws: SessionFileError.exists(folder.path + "/gathering.json")) {
            try GatheringFile.make(Self.rich, in: folder.path)
        }
        try GatheringFile.write(Self.rich, in: folder.path)
        #expect(folder.names == ["gathering.json"])
    }

    @Test func whatIsWrittenIsWhatTheSchemaSays() throws {
        let validator = SchemaValidator(try JSONParser.parse(FileSchema.gathering))
        let file = try JSONParser.parse(GatheringFile.bytes(of: Self.rich))
        #expect(validator.faults(of: file) == [])
        #expect(validator.unknownMembers(of: file) == ["laterMember"])
    }

    @Test func whatIsWrongIsNamedByLine() throws {
        let folder = try TemporaryFolder()
        _ = try folder.put(
            "gathering.json",
            """
            {"format": 1, "id": "g", "title": "G", "language": "en", "sessions": [
              {"id": "a", "title": "A", "status": "lost"},
              {"id": "a", "title": "B", "status": "moved"},
              {"id": "c", "title": "C", "status": "merged", "mergedInto": "z"},
              {"id": "d", "title": "D", "status": "merged", "mergedInto": "d"},
              {"id": "e"}
            ]}
            """)
        let error = #expect(throws: SessionFileError.self) {
            try GatheringFile.read(in: folder.path)
        }
        guard case .problems(_, let problems)? = error else {
            Issue.record("no problems")
            return
        }
        #expect(problems.map(\.line) == [2, 3, 3, 4, 4, 5, 6])
        #expect(problems.first?.path == "sessions[0].status")
        #expect(problems.last?.reason == .missing)
    }

    @Test func aFolderOfSessionsDoesNotListIt() throws {
        let folder = try TemporaryFolder()
        try GatheringFile.make(Self.rich, in: folder.path)
        try SessionFile.write(RichSession.session, to: folder.path + "/a.json")
        #expect(try SessionFolder.sessions(in: folder.path).map(\.name) == ["a.json"])
    }
}
