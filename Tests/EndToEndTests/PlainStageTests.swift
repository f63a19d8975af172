import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// The room's screen as lines of text, and the programme of a gathering, with the built program.
@Suite(.serialized) struct PlainStageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func project(_ arguments: String...) throws -> TerminalSession {
        try TerminalSession(
            try BuiltProduct.path("atelier"), ["project"] + arguments,
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 80, rows: 40))
    }

    @Test func whatTheRoomSeesIsWrittenOnceWhenItComes() throws {
        let workshop = try PreparedWorkshop(in: folder.path)
        let room = try workshop.start()
        let stage = try project("--plain", workshop.path)
        try stage.waitFor("Tour de table  ")
        for note in ["Un premier mot", "Un second mot"] {
            room.type(note)
            room.press(.enter)
            try stage.waitFor(note)
        }
        stage.settle(milliseconds: 300)
        // The first was large before it was in second rank: that is nothing new.
        for note in ["Un premier mot", "Un second mot"] {
            #expect(stage.screen.count { $0.contains(note) } == 1)
        }
        #expect(!stage.screen.joined().contains("▀"))
        stage.kill()
        _ = try stage.waitForEnd()
    }

    @Test func aGatheringsFolderShowsItsProgramme() throws {
        var gathering = Gathering(
            id: ID("aaaaaaaaaaa"), title: "Rencontres inventées", language: LanguageTag("fr"))
        gathering.sessions = [
            GatheringSession(
                id: ID("bbbbbbbbbbb"), title: "Semer", room: "Cour", slot: "samedi",
                hosts: ["Ana"])
        ]
        try GatheringFile.make(gathering, in: folder.path)
        let text = try project("--plain", folder.path)
        try text.waitFor("Cour  Semer — Ana")
        text.kill()
        _ = try text.waitForEnd()
        let hall = try project(folder.path)
        try hall.wait(for: "the programme") { hall.screen.contains { $0.contains("▀") } }
        hall.press(.control("q"))
        #expect(try hall.waitForEnd() == .exited(0))
    }
}
