import Glibc
import TerminalUI
import TestSupport
import Testing

@testable import atelier

/// `atelier try` in a terminal: nothing of it is left.
@Suite struct RehearsalEndTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
    }

    private func start(
        _ words: [String], temporary: String? = nil, columns: Int = 100, rows: Int = 30
    ) throws -> TerminalSession {
        try TerminalSession(
            BuiltProduct.path("atelier"), words,
            environment: [
                "LC_ALL": "fr_FR.UTF-8", "TMPDIR": temporary ?? folder.path, "HOME": home.path,
                "XDG_STATE_HOME": "\(home.path)/state", "XDG_DATA_HOME": "\(home.path)/data",
            ], directory: home.path, size: Size(columns: columns, rows: rows))
    }

    @Test func anEveningIsPractisedOnAndLeavesNothing() throws {
        let room = try start(["try"])
        try room.waitFor("soirée inventée")
        #expect(!folder.names.isEmpty)
        room.press(.enter)
        try room.waitFor("essai 1/")
        room.press(.function(8))
        try room.waitFor("Chloé entre")
        try room.record("Chloé")
        try room.waitFor("un prénom par ligne")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(folder.names == [])
        #expect(home.files(endingIn: ".json") == [])
        #expect(!home.names.contains("data"))
    }

    @Test func theListWithoutWorkshopsLeadsToItAndBack() throws {
        let room = try start([])
        try room.waitFor("Une première soirée")
        room.press(.down, .enter)
        try room.waitFor("soirée inventée")
        room.press(.control("q"))
        try room.waitFor("Nouvel atelier")
        #expect(folder.names == [])
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test(arguments: [" #% é🪴\n-", "-", "."])
    func thePlaceMayBeCalledAsItLikes(_ name: String) throws {
        // Also from where the program stands.
        let place = "\(home.path)/\(name)"
        if name != "." { try #require(mkdir(place, 0o755) == 0) }
        let room = try start(["try"], temporary: name)
        try room.waitFor("soirée inventée")
        let made = {
            FilePath.entries(of: place, ofAnyKind: true).filter { $0.contains("atelier-") }
        }
        #expect(made().count == 1)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(made() == [])
    }

    @Test func aPlaceThatIsNotThereIsTold() throws {
        let room = try start(["try"], temporary: "/nonexistent/place")
        try room.waitFor("Le dossier /nonexistent/place n’existe pas")
        #expect(try room.waitForEnd() == .exited(1))
        #expect(access("/nonexistent", F_OK) != 0)
    }
}
