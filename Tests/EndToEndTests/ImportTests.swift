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
        // What others write with an apostrophe is theirs.
        #expect(try imported("texte\n'=1\n", named: "theirs.csv").texts == ["'=1"])
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
        #expect(program.errors.contains("refused by the moderators: 1 (line 3)"))
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

    @Test func textInAnotherEncodingIsNamedWithItsLine() throws {
        let file = try folder.write(Array("ok\nv".utf8) + [0xE9, 0x6C, 0x6F, 0x0A], to: "l.txt")
        let program = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
        #expect(program.status == 1)
        #expect(program.errorLines.count == 1)
        #expect(program.errors.contains("\(file):2: "))
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

    @Test func suggestPrintsAProposalAsJSON() throws {
        let file = try folder.write(
            "Des vélos\nUn jardin\nDes VÉLOS !\nUn jardin partagé\n".utf8, to: "a.txt")
        let made = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
        let path = String(try #require(made.output.split(separator: "\n").first))
        let before = try TemporaryFolder.bytes(of: path)
        let program = try FinishedProgram(
            "suggest", path, environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"])
        #expect(program.status == 0)
        let json = try JSONParser.parse(Array(program.output.utf8))
        #expect(json["themes"] != nil && json["leftovers"] != nil)
        #expect(program.output.contains("Des VÉLOS !"))
        #expect(try TemporaryFolder.bytes(of: path) == before)
    }
}
