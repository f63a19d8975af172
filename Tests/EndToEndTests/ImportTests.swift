import Glibc
import SessionStore
import TestSupport
import Testing
import Workshop

@testable import atelier

@Suite struct ImportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Brings a file in without asking, and gives the session that it makes.
    private func imported(
        _ text: String, named name: String, _ arguments: String...
    ) throws -> (texts: [String], program: FinishedProgram) {
        let file = try folder.write(text.utf8, to: name)
        let program = try FinishedProgram(
            ["import", file, "--yes", "--folder", folder.path] + arguments)
        let path = program.output.split(separator: "\n").first.map(String.init) ?? ""
        let texts = try SessionFile.read(path).contributions.map(\.text)
        return (texts, program)
    }

    @Test func aPadGivesANoteALine() throws {
        let pad = "\u{FEFF}Des vélos\r\n\r\n\t* Un jardin\n  - Une fête\n1. Un café\n2 chaises\n*\n"
        let (texts, program) = try imported(pad, named: "pad.txt")
        #expect(texts == ["Des vélos", "Un jardin", "Une fête", "Un café", "2 chaises"])
        #expect(program.errors.contains("5\u{a0}notes"))
    }

    @Test func aTableOfASpreadsheetIsRead() throws {
        let table = """
            nom;Proposition;age\r
            Zoé;"Des ""vrais"" vélos; et
            des pistes";31\r
            Ali;Un jardin à 5" près;\r
            Lou\r
            Eva;;7\r
            """
        let (texts, program) = try imported(table, named: "table.csv")
        #expect(texts == ["Des \"vrais\" vélos; et\ndes pistes", "Un jardin à 5\" près"])
        #expect(program.errors.contains("the column is missing: 1 (line 5)"))
        #expect(program.errors.contains("no text: 1 (line 6)"))
    }

    @Test func aTableOfOursLosesItsApostrophesAgain() throws {
        let texts = ["- non", "=1+1", "'=déjà", "+33 6", "@tous", "'plain", "oui"]
        let said = texts.enumerated().map {
            "{\"id\": \"c\($0)\", \"text\": \"\($1)\"}"
        }.joined(separator: ",")
        let file = try folder.write(
            "{\"format\":1,\"id\":\"s\",\"title\":\"T\",\"language\":\"fr\",\"contributions\":[\(said)]}"
                .utf8,
            to: "s.json")
        let table = try FinishedProgram(["report", file, "--format", "csv"]).output
        #expect(table.contains("apostrophe ajoutée") && table.contains(",'=1+1,"))
        #expect(try imported(table, named: "ours.csv").texts == texts)
        // Platforms guard their cells in the same way, and say so nowhere.
        #expect(try imported("texte\n'=1\n", named: "theirs.csv").texts == ["=1"])
    }

    @Test func anOutlineOfOursComesBackAsItWas() throws {
        let texts = ["Un four & un toit\nau port", "« <Pain> » \"noir\"", "Du sel"]
        let said = texts.enumerated().map { place, text in
            let json = text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            let theme = place == 2 ? "" : ",\"theme\":\"t\""
            return "{\"id\":\"c\(place)\",\"text\":\"\(json)\"\(theme)}"
        }.joined(separator: ",")
        let themes = "[{\"id\":\"t\",\"position\":\"b\",\"name\":\"Lieux & goûts\"}]"
        let file = try folder.write(
            "{\"format\":1,\"id\":\"s\",\"title\":\"T\",\"language\":\"fr\",\"themes\":\(themes),\"contributions\":[\(said)]}"
                .utf8,
            to: "s.json")
        let outline = try FinishedProgram(["report", file, "--format", "opml"]).output
        #expect(outline.contains("<outline text=\"Lieux &amp; goûts\">"))
        #expect(try imported(outline, named: "ours.opml").texts == texts)
    }

    @Test func commentsOfPolisComeInUnlessModeratedOut() throws {
        let table = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1,x,0,1,3,1,1,"Bikes, please"
            2,x,1,1,0,9,-1,Buy my pills
            3,x,2,4,0,0,0,Trams
            """
        let (texts, program) = try imported(table, named: "comments.csv")
        #expect(texts == ["Bikes, please", "Trams"])
        #expect(
            program.errors.contains("refused by the moderators or the council: 1 (line 3)"))
        #expect(program.errors.contains("--with rejected"))
        let wanted = try imported(table, named: "comments.csv", "--with", "rejected")
        #expect(wanted.texts == ["Bikes, please", "Buy my pills", "Trams"])
    }

    @Test func theNewSessionIsReadyForSorting() throws {
        let file = try folder.write("Des vélos\nUn jardin\n".utf8, to: "idées.txt")
        let program = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
        let path = try #require(program.output.split(separator: "\n").first)
        let session = try SessionFile.read(String(path))
        #expect(session.round?.content.kind == .sorting)
        #expect(session.unsortedCount == 2)
        #expect(session.title == "idées")
    }

    @Test func aFileBroughtInTwiceIsKnownTheSecondTime() throws {
        let session = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--output", session)
        let file = try folder.write("Des vélos\nUn jardin\n".utf8, to: "a.txt")
        #expect(try FinishedProgram("import", file, "--into", session, "--yes").status == 0)
        let second = try FinishedProgram("import", file, "--into", session, "--yes")
        #expect(second.status == 1)
        #expect(second.errors.contains("in the workshop already: 2 (lines 1, 2)"))
        #expect(try SessionFile.read(session).unsortedCount == 2)
        #expect(!folder.names.contains { $0.hasSuffix(".journal") })
    }

    @Test func theRoundCanBeChosen() throws {
        let session = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--output", session)
        let file = try folder.write("Des vélos\n".utf8, to: "a.txt")
        let program = try FinishedProgram(
            "import", file, "--into", session, "--round", "2", "--yes")
        #expect(program.status == 0)
        let made = try SessionFile.read(session)
        #expect(made.contributions.map(\.round) == [Array(made.agenda)[1].id])
        let none = try FinishedProgram(
            "import", file, "--into", session, "--round", "99", "--yes")
        #expect(none.status == 1)
        #expect(none.errors.contains("99"))
    }

    @Test func nothingIsWrittenUnlessSomebodySaysYes() throws {
        let file = try folder.write("Des vélos\n".utf8, to: "a.txt")
        let program = try FinishedProgram("import", file, "--folder", folder.path)
        #expect(program.status == 1)
        #expect(program.errors.contains("1: Des vélos"))
        #expect(program.errors.contains("--yes"))
        #expect(folder.names == ["a.txt"])
    }

    @Test func notesThatSayTheSameAreMarked() throws {
        let (texts, program) = try imported(
            "Créer un café\nUn jardin\nCREER UN CAFE !\n", named: "a.txt")
        #expect(texts.count == 3)
        #expect(program.errors.contains("CREER UN CAFE !  ≈ line 1"))
    }

    @Test func textInAnotherEncodingIsReadAndSaid() throws {
        let file = try folder.write(Array("ok\nv".utf8) + [0xE9, 0x6C, 0x6F, 0x0A], to: "l.txt")
        let program = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
        #expect(program.status == 0)
        #expect(program.errors.contains("Read as WINDOWS-1252"))
        let path = try #require(program.output.split(separator: "\n").first)
        #expect(try SessionFile.read(String(path)).contributions.map(\.text) == ["ok", "vélo"])
    }

    @Test func whatHoldsNoNotesIsNamedInOneLine() throws {
        let files: [(String, [UInt8], String)] = [
            ("p.pdf", Array("%PDF-1.7".utf8), "a PDF"),
            ("c.ics", Array("BEGIN:VCALENDAR\r\n".utf8), "gathering plan"),
            ("v.csv", Array("participant,n-votes,0,1,2\n1,2,1,-1,1\n".utf8), "votes"),
            ("x.xml", Array("<?xml version=\"1.0\"?><rss/>".utf8), "<rss>"),
            ("s.json", Array("{\"a\":1}".utf8), "JSON of a program"),
            ("z.zip", Array("PK".utf8) + [3, 4, 0], "an archive"),
            (
                "long.zip",
                Array("PK".utf8) + [3, 4] + [UInt8](repeating: 0, count: 22) + [0xFF, 0xFF, 0, 0]
                    + [UInt8](repeating: 0x61, count: 65_535), "aaa…"
            ),
            ("b.png", [0x89, 0x50, 0x4E, 0x47], "a picture"),
            ("b.bin", (0..<255).map { UInt8($0 % 9) }, "no text"),
        ]
        for (name, bytes, words) in files {
            let file = try folder.write(bytes, to: name)
            let program = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
            #expect(program.status == 1)
            #expect(program.errorLines.count == 1, "\(program.errors)")
            #expect(program.errors.count < 400)
            #expect(program.errors.contains("\(file): ") && program.errors.contains(words))
            #expect(program.output == "")
        }
    }

    @Test func officeFilesGoThroughLibreOfficeAndAreNamedWithoutIt() throws {
        let file = try folder.write(Array("{\\rtf1 x}".utf8), to: "n.rtf")
        let none = try FinishedProgram(
            ["import", file, "--yes", "--folder", folder.path], environment: ["PATH": "/nowhere"])
        #expect(none.status == 1)
        #expect(none.errors.contains("LibreOffice"))
        let script = "#!/bin/sh\nprintf 'Du pain\\nDu sel\\n' > \"$6/notes.txt\"\n"
        let programs = try TemporaryFolder()
        let path = try programs.write(script.utf8, to: "soffice")
        try #require(chmod(path, 0o755) == 0)
        let read = try FinishedProgram(
            ["import", file, "--yes", "--folder", folder.path],
            environment: ["PATH": "\(programs.path):/bin:/usr/bin"])
        #expect(read.status == 0, "\(read.errors)")
        #expect(read.errors.contains("Du pain"))
    }

    @Test func aNewerFileTellsWhatChangedAndWhatVanished() throws {
        let session = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--output", session)
        let first = try folder.write(
            "id,text\n1,Du pain frais\n2,Du sel marin\n3,Du miel\n".utf8, to: "a.csv")
        #expect(try FinishedProgram("import", first, "--into", session, "--yes").status == 0)
        let second = try folder.write(
            "id,text\n1,Du pain frais et noir\n3,Du miel\n4,Du thé\n".utf8, to: "b.csv")
        let again = try FinishedProgram("import", second, "--into", session, "--yes")
        #expect(again.status == 0)
        #expect(again.errors.contains("Changed there: Du pain frais et noir (here: Du pain frais)"))
        #expect(again.errors.contains("No longer in the file: Du sel marin"))
        #expect(
            try SessionFile.read(session).contributions.map(\.text) == [
                "Du pain frais", "Du sel marin", "Du miel", "Du thé",
            ])
        let amended = try FinishedProgram("import", second, "--into", session, "--yes", "--amend")
        #expect(amended.status == 0)
        #expect(try SessionFile.read(session).contributions.first?.text == "Du pain frais et noir")
    }

    @Test func authorsComeInWhereTheyAreAskedFor() throws {
        let file = try folder.write("text,author\nDu pain,Ana\n".utf8, to: "a.csv")
        for (arguments, names) in [([], []), (["--author", "author"], ["Ana"])]
            as [([String], [String])]
        {
            let program = try FinishedProgram(
                ["import", file, "--yes", "--folder", folder.path] + arguments)
            let path = try #require(program.output.split(separator: "\n").first)
            #expect(try SessionFile.read(String(path)).participants.map(\.name) == names)
        }
    }

    @Test func filesWithoutNotesAreRefused() throws {
        for (name, text) in [("a.txt", ""), ("b.txt", "\n \n"), ("c.csv", ""), ("d.csv", "text\n")]
        {
            let file = try folder.write(text.utf8, to: name)
            let program = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
            #expect(program.status == 1, "\(name)")
            #expect(program.output == "")
        }
        let file = try folder.write("a,b\n1,2\n".utf8, to: "e.csv")
        let program = try FinishedProgram(
            "import", file, "--column", "c", "--yes", "--folder", folder.path)
        #expect(program.status == 1)
        #expect(program.errors.contains("a, b"))
    }
}
