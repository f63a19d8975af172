import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// A gathering from its programme to its book, with the built program.
///
/// Title, place and days are those of the published text about Amherst; workshops, hosts and what is
/// said are made up, and say so.
@Suite struct GatheringTests {
    private let folder: TemporaryFolder
    private var gathering: String { "\(folder.path)/amherst" }

    init() throws { folder = try TemporaryFolder() }

    private static let programme = """
        title;room;slot;host
        Made up: seeds;Room 10;2009-03-20 9:00-10:30;Ana
        Made up: tools;Room 2;2009-03-20 9:00-10:30;Bo
        Made up: songs;Room 2;2009-03-21 9:00-10:30;Cé
        Made up: soup;Garden;2009-03-21 9:00-10:30;Bo
        """

    private func plan(_ table: String, _ more: String...) throws -> FinishedProgram {
        let file = try folder.write(table.utf8, to: "programme.csv")
        return try FinishedProgram(
            ["gathering", "plan", file, "--output", gathering, "--language", "en"] + more)
    }

    private func planned(_ table: String = programme) throws -> FinishedProgram {
        try plan(
            table, "--title", "USSEN Conference 2009", "--place",
            "University of Massachusetts in Amherst", "--date", "2009-03-19", "--until",
            "2009-03-22")
    }

    @Test func aSheetOfAnOfficeIsNamedAsItIsCalled() throws {
        let file = try folder.write(Array("{\\rtf1 x}".utf8), to: "p.rtf")
        let script = "#!/bin/sh\nprintf 'title;room;x\\nSeeds;A;1\\n' > \"$6/notes.txt\"\n"
        let programs = try TemporaryFolder()
        let path = try programs.write(script.utf8, to: "soffice")
        try #require(chmod(path, 0o755) == 0)
        let program = try FinishedProgram(
            ["gathering", "plan", file, "--title", "T", "--output", gathering],
            environment: ["PATH": "\(programs.path):/bin:/usr/bin"])
        #expect(program.status == 0, "\(program.errors)")
        #expect(program.errors.contains("p.rtf:1: the column “x”"))
    }

    @Test func theProgrammeIsWrittenForOtherProgramsAndReadBack() throws {
        _ = try planned(Self.programme + "\nMade up: talk;Garden;Saturday;Cé\n")
        let written = try FinishedProgram(
            "gathering", "schedule", gathering, "--zone", "New York")
        #expect(written.status == 0)
        #expect(written.errors.contains("1\u{a0}session is not in it"))
        let file = try folder.write(written.output.utf8, to: "schedule.json")
        let again = "\(folder.path)/again"
        #expect(
            try FinishedProgram(
                "gathering", "plan", file, "--output", again, "--title", "Again"
            ).status == 0)
        func facts(_ folder: String) throws -> [[String]] {
            try GatheringFile.read(in: folder).sessions.filter { $0.slot != "Saturday" }.map {
                [
                    $0.title, $0.room, Slot($0.slot).day?.iso ?? "",
                    Slot($0.slot).startsAt?.iso ?? "",
                ]
                    + $0.hosts
            }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        #expect(try facts(again) == facts(gathering))
        #expect(
            try FinishedProgram("gathering", "schedule", gathering, "--zone", "Nowhere").status == 1
        )
    }

    private var sessions: [String] {
        get throws {
            try GatheringFile.read(in: gathering).sessions.map { "\(gathering)/\($0.file)" }
        }
    }

    /// Types the page of a host into a session, as somebody who has it on paper would.
    private func typePage(into path: String, _ fields: [String?]) throws {
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), ["run", path],
            environment: ["LC_ALL": "C.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 100, rows: 30))
        try room.wait(for: "the screen") { room.screen.last?.contains { $0 != " " } ?? false }
        room.type("/report-form\r")
        try room.waitFor("What the host’s page says")
        for field in fields {
            if let field { room.type(field) }
            room.press(.enter)
        }
        room.press(.enter)
        try room.waitForNo("What the host’s page says")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test(.timeLimit(.minutes(2)))
    func aGatheringGoesFromItsProgrammeToItsBook() throws {
        let made = try planned()
        #expect(made.status == 0)
        #expect(made.output.split(separator: "\n").count == 1 + 4 * 3)
        #expect(made.errors == "4\u{A0}sessions made, 0 known already.\n")
        let files = try sessions
        // One comes back from the keyboard, one by mail under another name.
        try typePage(
            into: files[1],
            [
                "12", "Lend before you buy", "", "", "Make a list", "Bo", "in May", "", "", "",
                "", "", "", nil, "bo@example.org", "We have two of everything.", "Zoé Secret",
                nil,
            ])
        var session = try SessionFile.read(files[0])
        var entropy = Entropy(1, 2)
        try session.apply(
            session.taking(
                HostReport(headCount: 30, points: ["Swap in spring"]), entropy: &entropy,
                at: Moment(milliseconds: 1_237_550_400_000)))
        try SessionFile.write(session, to: "\(gathering)/Re: your report (1).json")
        #expect(
            try FinishedProgram(
                "gathering", "mark", gathering, "3", "moved", "--room", "Room 3"
            ).status == 0)
        #expect(
            try FinishedProgram(
                "gathering", "mark", gathering, "made up: SOUP", "merged", "--into", "1"
            ).status == 0)
        #expect(
            try FinishedProgram(
                "gathering", "quote", gathering, "They will rise to the occasion."
            ).status == 0)
        let status = try FinishedProgram("gathering", "status", gathering)
        #expect(status.status == 0)
        #expect(
            status.output.replacing("\u{A0}", with: " ") == """
                1  reported          Made up: seeds · Friday 20 March 2009, 9:00–10:30 AM, Room 10 · 30 people · 1 contribution · Re: your report (1).json
                2  reported          Made up: tools · Friday 20 March 2009, 9:00–10:30 AM, Room 2 · 12 people · 1 contribution
                3  moved, no report  Made up: songs · moved: Saturday 21 March 2009, 9:00–10:30 AM, Room 3
                4  merged            Made up: soup · merged into “Made up: seeds”
                4 sessions in the programme. 2 reported. 1 missing. 42 people in all, by the head-counts of the sessions: people who came to several are counted in each. 2 contributions.

                """)
        let book = try FinishedProgram("gathering", "book", gathering)
        #expect(book.status == 0)
        #expect(book.output.replacing("\u{A0}", with: " ") == Self.book)
        #expect(
            try TemporaryFolder.bytes(of: files[1].dropLast(5) + ".contacts")
                == Array("bo@example.org\n".utf8))
    }

    private static let book = """
        # USSEN Conference 2009

        From 19 to 22 March 2009, University of Massachusetts in Amherst

        4 sessions in the programme. 2 reported. 42 people in all, by the head-counts of the sessions: people who came to several are counted in each. 2 contributions. 2 texts are drafts, not yet reread with the groups.

        ## Contents

        1. Made up: tools — Friday 20 March 2009, 9:00–10:30 AM, Room 2
        2. Made up: seeds — Friday 20 March 2009, 9:00–10:30 AM, Room 10

        - To do
        - Cancelled, moved, merged, or without a report

        ## 1. Made up: tools

        Friday 20 March 2009, University of Massachusetts in Amherst

        9:00–10:30 AM, Room 2

        Facilitated by Bo. 12 people took part.

        ### In short

        #### To do

        - Make a list — in May

        ### Three points for the gathering

        Which three points do you want the whole gathering to hear?

        - Lend before you buy

        * * *

        *We have two of everything.*

        ## 2. Made up: seeds

        Friday 20 March 2009, University of Massachusetts in Amherst

        9:00–10:30 AM, Room 10

        Facilitated by Ana. 30 people took part.

        ### Three points for the gathering

        - Swap in spring

        ## To do

        - Make a list — in May → *Made up: tools*

        ## Cancelled, moved, merged, or without a report

        - **Made up: soup** — Saturday 21 March 2009, 9:00–10:30 AM, Garden *(merged into “Made up: seeds”)*
        - **Made up: songs** — Saturday 21 March 2009, 9:00–10:30 AM, Room 2 *(moved: Saturday 21 March 2009, 9:00–10:30 AM, Room 3; no report)*

        * * *

        *They will rise to the occasion.*

        * * *

        *2 contributions are given here, as they were noted.*

        """

    @Test func aLongerProgrammeAddsWhatIsNewAndOverwritesNothing() throws {
        _ = try planned()
        let before = try sessions.map { try TemporaryFolder.bytes(of: $0) }
        let programme =
            Self.programme.replacing("Garden", with: "Kitchen") + """

                Made up: late;Room 2;2009-03-21 9:30-10:00;Ana

                """
        let again = try plan(programme)
        #expect(again.status == 0)
        #expect(again.output.split(separator: "\n").count == 3)
        #expect(again.errorLines.count == 3)
        #expect(again.errors.contains("programme.csv:6: room “Room 2” is already taken"))
        #expect(again.errors.contains("programme.csv:5: the programme now says"))
        #expect(again.errors.contains("1\u{A0}session made, 4 known already."))
        #expect(try sessions.count == 5)
        #expect(try sessions.prefix(4).map { try TemporaryFolder.bytes(of: $0) } == before)
        let third = try plan(programme)
        #expect(third.output.isEmpty)
        #expect(third.errors.contains("0\u{A0}sessions made, 5 known already."))
    }

    @Test func spreadsheetsOfEveryKindAreRead() throws {
        for table in [
            "\u{FEFF}Salle,Titre,Animation,Créneau\r\n1,\"Du pain, du vin\",Ana,matin\r\n",
            "BAŞLIK\tSALON\tZAMAN\tEV SAHİBİ\nDu pain, du vin\t1\tmatin\tAna\n",
            "titulo;SALA;franja;anfitriona;notes\n\"Du pain, \u{1B}du vin\n\";1;matin;Ana;\n;;;;\n",
        ] {
            let own = try GatheringTests()
            let made = try own.plan(table, "--title", "T")
            #expect(made.status == 0, "\(made.errors)")
            let sessions = try GatheringFile.read(in: own.gathering).sessions
            #expect(sessions.map(\.title) == ["Du pain, du vin"])
            #expect(sessions.map(\.hosts) == [["Ana"]])
            #expect(sessions.map(\.room) == ["1"] && sessions.map(\.slot) == ["matin"])
        }
    }

    @Test func whatIsWrongWithATableIsNamedByLineAndNothingIsMade() throws {
        let head = "title,room,slot,host\n"
        for (table, problem) in [
            ("", ":1: there is no session"), (head, ":1: there is no session"),
            ("room,slot\n1,x\n", ": no column for the titles of sessions; there are: room, slot"),
            ("title,titre,room,slot,host\n", ":1: there is already a column for “titre”"),
            (head + "A,1,x,y\n,1,x,y\n", ":3: a session without a title"),
            (head + "A,1,x,y,z\n", ":2: 5\u{A0}cells where the head has 4"),
            (head + "A,1,2009-02-29 9:00-10:00,y\n", ":2: “2009-02-29 9:00-10:00”: there is no"),
            (head + "A,1,2009-03-20 9:00-9:00,y\n", ":2: “2009-03-20 9:00-9:00”: hours like"),
        ] {
            let refused = try plan(table, "--title", "T")
            #expect(refused.status == 1)
            #expect(refused.errors.contains("programme.csv" + problem), "\(refused.errors)")
            #expect(refused.output.isEmpty)
            #expect(folder.names == ["programme.csv"])
        }
        let untitled = try plan(head + "A,1,x,y\n")
        #expect(untitled.status == 1)
        #expect(untitled.errors.contains("--title"))
    }

    @Test func noTitleLeadsOutOfTheFolderOrMeetsAnother() throws {
        let long = String(repeating: "long ", count: 60)
        let titles = ["../../x", "/etc/passwd", "..", "gathering", "\u{7}bell", long, long, "😀"]
        let rows = titles.enumerated().map { "\"\($1)\",,slot \($0),\n" }.joined()
        let made = try plan("title,room,slot,host\n" + rows, "--title", "../../T")
        #expect(made.status == 0)
        #expect(folder.names == ["amherst", "programme.csv"])
        let found = try GatheringFolder(gathering)
        #expect(found.found.map(\.files.count) == titles.map { _ in 1 })
        #expect(found.problems.isEmpty)
        #expect(Set(found.gathering.sessions.map(\.file)).count == titles.count)
        #expect(found.gathering.sessions[4].title == "bell")
    }

    @Test func aFolderThatCannotTakeAllTakesNothing() throws {
        try SessionFolder.makeFolder(gathering)
        // A file where the folder of forms belongs.
        try folder.write("mine".utf8, to: "amherst/forms")
        let refused = try planned()
        #expect(refused.status == 1)
        #expect(refused.errorLines.count == 1)
        #expect(throws: SessionFileError.self) { try GatheringFile.read(in: gathering) }
    }

    @Test func aBrokenFileIsNamedAndTheRestIsTold() throws {
        _ = try planned()
        let files = try sessions
        try folder.write(
            "{\n  \"format\": 1,,\n}".utf8,
            to: "amherst/\(files[2].split(separator: "/").last ?? "")")
        var session = try SessionFile.read(files[0])
        var entropy = Entropy(1, 2)
        try session.apply(
            session.taking(
                HostReport(points: ["Swap in spring"]), entropy: &entropy,
                at: Moment(milliseconds: 1_237_550_400_000)))
        try SessionFile.write(session, to: files[0])
        for arguments in [["status"], ["book"], ["book", "--format", "html"]] {
            let program = try FinishedProgram(
                ["gathering", arguments[0], gathering] + arguments.dropFirst())
            #expect(program.status == 1)
            #expect(program.errorLines.count == 1)
            #expect(program.errors.hasPrefix("\(files[2]):2:15: "))
            #expect(program.output.contains("Made up: seeds"))
            #expect(program.output.contains("file cannot be read"))
        }
        let validated = try FinishedProgram("validate", "\(gathering)/gathering.json")
        #expect(validated.status == 0)
    }

    @Test func aMoveIntoATakenRoomIsTold() throws {
        _ = try planned()
        let moved = try FinishedProgram(
            "gathering", "mark", gathering, "3", "moved", "--slot", "2009-03-20 10:00-11:00")
        #expect(moved.status == 0)
        #expect(moved.errorLines.count == 1)
        #expect(moved.errors.contains("room “Room 2” is already taken at that time by session 2"))
        _ = try FinishedProgram("gathering", "mark", gathering, "2", "cancelled")
        let free = try FinishedProgram(
            "gathering", "mark", gathering, "3", "moved", "--slot", "2009-03-20 10:00-11:00")
        #expect(free.errors.isEmpty)
    }

    @Test func aSessionThatIsNotThereIsNotMarked() throws {
        _ = try planned()
        for arguments in [
            ["9", "cancelled"], ["soup", "cancelled"], ["1", "merged", "--into", "1"],
        ] {
            let refused = try FinishedProgram(["gathering", "mark", gathering] + arguments)
            #expect(refused.status == 1)
            #expect(refused.errorLines.count == 1)
        }
        for arguments in [
            ["1", "moved"], ["1", "cancelled", "--room", "x"], ["1", "merged"], ["1", "lost"],
        ] {
            #expect(try FinishedProgram(["gathering", "mark", gathering] + arguments).status == 64)
        }
        #expect(
            try GatheringFile.read(in: gathering).sessions.allSatisfy { $0.status == .planned })
    }
}
