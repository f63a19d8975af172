import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// The room's screen in a second terminal.
@Suite(.serialized) struct ProjectorTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    /// Too long for letters larger than a cell, so that it can be read off the screen as text.
    static func note(_ number: Int) -> String {
        "note-\(number)-dite " + String(repeating: "assez longue pour la salle ", count: 4)
    }

    /// Writes a line that is longer than the input line shows.
    private func write(_ note: String, in room: TerminalSession) throws {
        func isWritten() -> Bool {
            room.screen.dropLast().last?.hasSuffix("pour la salle") ?? false
        }
        try room.wait(for: "the last one to be recorded") { !isWritten() }
        room.type(note)
        try room.wait(for: "the whole line") { isWritten() }
    }

    /// The one bound of time in the tests: the room reads along while somebody speaks.
    @Test func whatIsRecordedIsOnTheSecondScreenWithinFiftyMilliseconds() throws {
        let room = try workshop.start()
        let stage = try workshop.project()
        var delays: [Duration] = []
        let clock = ContinuousClock()
        for number in 1...200 {
            let note = Self.note(number)
            try write(note, in: room)
            let began = clock.now
            room.press(.enter)
            try stage.waitFor("note-\(number)-dite")
            delays.append(clock.now - began)
        }
        delays.sort()
        print(
            "recorded in one terminal, shown in the other, 200 times:",
            "median \(delays[100]), 95 % within \(delays[190]), longest \(delays[199])")
        #expect(delays[100] < .milliseconds(50))
    }

    @Test func followingWakesNobodyWhileNothingChangesAndNoClockIsShown() throws {
        let room = try workshop.start()
        let stage = try workshop.project()
        try write(Self.note(1), in: room)
        room.press(.enter)
        try stage.waitFor("note-1-dite")
        room.type("u")
        try room.waitFor("› u")
        stage.settle(milliseconds: 300)
        let before = stage.sleeps
        for letter in "n brouillon que personne ne doit voir" {
            room.type(String(letter))
            room.settle(milliseconds: 60)
        }
        stage.settle(milliseconds: 1000)
        #expect(stage.sleeps == before)
        #expect(!stage.screen.contains { $0.contains("brouillon") })
    }

    @Test func aShownClockWakesItOnceASecondAndNothingElseDoes() throws {
        let room = try workshop.start()
        let stage = try workshop.project()
        room.press(.control("n"))
        let still = stage.screen
        try stage.wait(for: "the clock to begin") { stage.screen != still }
        let before = stage.sleeps
        usleep(4_000_000)
        #expect((3...8).contains(stage.sleeps - before))
    }

    @Test func itSurvivesWhateverBecomesOfTheFileAndShowsIt() throws {
        let stage = try workshop.project()
        var room = try workshop.start()
        func says(_ number: Int, _ room: TerminalSession) throws {
            try write(Self.note(number), in: room)
            room.press(.enter)
            try stage.waitFor("note-\(number)-dite")
        }
        try says(1, room)
        room.kill()
        _ = try room.waitForEnd()
        room = try workshop.start()
        // The line that was being typed may be back.
        room.press(.control("u"))
        try says(2, room)
        // A strike puts a new generation in the place of the journal.
        room.press(.up, .delete)
        try room.waitFor("Effacer")
        room.type("1")
        try stage.waitForNo("note-2-dite")
        try says(3, room)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))

        let own = try SessionFile.read(workshop.path)
        var entropy = Entropy(8, 9)
        func adding(_ number: Int, to session: Session) throws -> Session {
            var session = session
            try session.apply(
                session.recording(
                    [Self.note(number)], entropy: &entropy,
                    at: Moment(milliseconds: Int64(time(nil)) * 1000)))
            return session
        }
        try SessionFile.write(adding(4, to: own), to: workshop.path)
        try stage.waitFor("note-4-dite")

        let base = try folder.write(SessionFile.bytes(of: own), to: "base")
        let theirs = try folder.write(
            SessionFile.bytes(of: adding(5, to: own)), to: "theirs")
        #expect(try FinishedProgram("merge", base, workshop.path, theirs).status == 0)
        try stage.waitFor("note-5-dite")
        #expect(stage.screen.contains { $0.contains("note-4-dite") })

        #expect(rename(workshop.path, workshop.path + ".away") == 0)
        stage.settle(milliseconds: 200)
        #expect(stage.screen.contains { $0.contains("note-5-dite") })
        try SessionFile.make(adding(6, to: own), at: workshop.path)
        try stage.waitFor("note-6-dite")
        #expect(!stage.screen.contains { $0.contains("note-5-dite") })

        #expect(unlink(workshop.path) == 0)
        try folder.write(
            Array("{".utf8), to: String(workshop.path.split(separator: "/").last ?? ""))
        stage.settle(milliseconds: 200)
        #expect(stage.screen.contains { $0.contains("note-6-dite") })
        #expect(unlink(workshop.path) == 0)
        try SessionFile.make(adding(7, to: own), at: workshop.path)
        try stage.waitFor("note-7-dite")
        room = try workshop.start()
        try says(8, room)
        stage.press(.control("q"))
        #expect(try stage.waitForEnd() == .exited(0))
    }

    @Test func theFacilitatorDecidesWhatItShowsButNotBeyondTheirOwnProgram() throws {
        let room = try workshop.start()
        let stage = try workshop.project()
        func run(_ command: String) throws {
            room.type("/")
            try room.waitFor("┌─")
            room.type(command)
            try room.waitFor("› \(command)")
            room.press(.enter)
            try room.waitForNo("┌─")
        }
        func say(_ number: Int) throws {
            try write(Self.note(number), in: room)
            room.press(.enter)
        }
        try say(1)
        try stage.waitFor("note-1-dite")
        try run("hold-still")
        try say(2)
        try room.waitFor("✓ enregistré")
        stage.settle(milliseconds: 200)
        #expect(!stage.screen.contains { $0.contains("note-2-dite") })
        try run("hold-still")
        try stage.waitFor("note-2-dite")
        try run("share-line")
        room.type("et puis")
        try stage.waitFor("et puis")
        room.press(.control("u"))
        try run("hide")
        try stage.waitForNo("note-2-dite")
        room.kill()
        _ = try room.waitForEnd()
        stage.settle(milliseconds: 200)
        #expect(!stage.screen.contains { $0.contains("note-2-dite") })
        let other = try workshop.project()
        try other.waitFor("note-2-dite")
        let next = try workshop.start()
        try stage.waitFor("note-2-dite")
        next.press(.control("q"))
        #expect(try next.waitForEnd() == .exited(0))
    }

    @Test func itReadsWhatItMayNotWriteAndLeavesNoTrace() throws {
        let room = try workshop.start()
        try write(Self.note(1), in: room)
        room.press(.enter)
        try room.waitFor("✓ enregistré")
        // Killed, so that every kind of hidden file is left to be read.
        room.kill()
        _ = try room.waitForEnd()
        folder.becomeReadOnly()
        let before = folder.traces
        let stage = try workshop.project(unprivileged: true)
        try stage.waitFor("note-1-dite")
        stage.press(.escape)
        #expect(try stage.waitForEnd() == .exited(0))
        #expect(folder.traces == before)
        chmod(folder.path, 0o755)
    }

    @Test(arguments: ["q", "c"])
    func lettersDoNothingAndTheUsualKeysLeave(key: Character) throws {
        let stage = try workshop.project()
        stage.type("q nj 1")
        stage.press(.function(1), .enter, .up)
        stage.settle(milliseconds: 200)
        stage.press(.control(key))
        #expect(try stage.waitForEnd() == .exited(0))
        #expect(!stage.virtualScreen.isAlternate)
    }

    @Test func aFileThatIsNotThereYetIsWaitedForAndABrokenOneIsTold() throws {
        let later = "\(folder.path)/plus-tard.json"
        let stage = try workshop.project(later)
        try stage.waitFor("En attente de")
        try SessionFile.make(SessionFile.read(workshop.path), at: later)
        try stage.waitForNo("En attente de")
        let broken = try folder.write(Array("{\"format\": 1".utf8), to: "cassé.json")
        for path in [broken, "\(folder.path)/nulle-part/x.json"] {
            let stage = try workshop.project(path, waits: false)
            #expect(try stage.waitForEnd() == .exited(1))
            #expect(stage.screen.filter { !$0.isEmpty }.joined().contains(folder.path))
        }
    }
}
