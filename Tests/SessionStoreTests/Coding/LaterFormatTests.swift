import Testing
import Workshop

@testable import SessionStore

/// A file of a later format can be looked at; nothing is ever made beside it.
@Suite struct LaterFormatTests {
    private let path = "/s/x.json"

    /// What a later version might write, with members whose meaning has changed.
    private let later = """
        {
          "format": 2,
          "id": "s",
          "title": "Demain",
          "language": {"spoken": "fr"},
          "participants": [
            {"id": "p", "name": "Ana", "inTheRoom": "yes"},
            "Bo"
          ],
          "agenda": 7,
          "contributions": [
            {"id": "c1", "text": "dit", "author": "nobody", "recordedAt": 12},
            {"id": "c2", "text": ["dit", "said"]},
            {"id": "c1", "text": "dit encore", "copyOf": "c1"},
            {"text": "sans nom"}
          ],
          "currentRound": "r9",
          "hologram": {"on": true}
        }

        """

    private func disk(_ text: String) -> MemoryDisk {
        let disk = MemoryDisk()
        disk.put(path, Array(text.utf8))
        return disk
    }

    @Test func whatIsUnderstoodIsShownAndNothingElse() throws {
        let shown = try SessionFile.readToShow(path, on: disk(later))
        #expect(shown.laterFormat == 2)
        #expect(shown.session.title == "Demain")
        #expect(shown.session.contributions.map(\.text).contains("dit encore"))
        #expect(shown.session.participants.map(\.name) == ["Ana"])
        // What cannot be read is not taken for a permission.
        #expect(shown.session.participants.first?.inTheRoom == .notAsked)
        #expect(shown.session.agenda.isEmpty)
    }

    @Test(arguments: [0, 1])
    func openingRefusesItAndMakesNothingBesideIt(place: Int) throws {
        let text =
            place == 0
            ? later
            : later.replacing("\"format\": 2,\n", with: "")
                .replacing("\"on\": true}", with: "\"on\": true}, \"format\": 2")
        let disk = disk(text)
        #expect(throws: SittingError.file(.laterFormat(path, found: 2, known: 1))) {
            try disk.open()
        }
        #expect(disk.files == [path: Array(text.utf8)])
        #expect(try SessionFile.readToShow(path, on: disk).laterFormat == 2)
    }

    @Test func aJournalThatItsOwnVersionLeftIsNotTouched() throws {
        let disk = disk(later)
        let journal = SealedLine.bytes(of: .object { $0.write("journal", 3) })
        disk.put("/s/.x.json.journal", journal)
        #expect(try SessionFile.readToShow(path, on: disk).session.title == "Demain")
        #expect(throws: SittingError.self) { try disk.open() }
        #expect(disk.files["/s/.x.json.journal"] == journal)
    }

    /// There never was an earlier format to be migrated from.
    @Test(arguments: [
        (#"{"format": 0, "id": "s", "title": "T", "language": "fr"}"#, "format", 12),
        (#"{"id": "s", "title": "T", "language": "fr"}"#, "", 1),
        (#"{"format": "2", "id": "s", "title": "T", "language": "fr"}"#, "format", 12),
        (#"{"format": 2.5, "id": "s", "title": "T", "language": "fr"}"#, "format", 12),
    ])
    func anyOtherFormatIsAProblemAtItsPlace(text: String, member: String, column: Int) throws {
        let error = #expect(throws: SessionFileError.self) {
            try SessionFile.readToShow(path, on: disk(text))
        }
        guard case .problems(_, let problems)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problems.map(\.path) == [member])
        #expect(problems.map(\.column) == [column])
    }

    @Test func theBeginningTellsTheFormatOnlyWhenItIsAllThere() {
        #expect(FileRoot.formatAtBeginning(of: "{ \"format\" : 12 ,".utf8) == 12)
        #expect(FileRoot.formatAtBeginning(of: "{\"format\":1".utf8) == nil)
        #expect(FileRoot.formatAtBeginning(of: "{\"format\":\"2\"}".utf8) == nil)
        #expect(FileRoot.formatAtBeginning(of: "{\"format\":99999999999999999999}".utf8) == nil)
        #expect(FileRoot.formatAtBeginning(of: "[]".utf8) == nil)
        #expect(FileRoot.formatAtBeginning(of: "".utf8) == nil)
    }
}
