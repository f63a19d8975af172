import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing

@testable import atelier

/// What people expect of every program: short options, files as arguments, help for mistyped names.
@Suite struct HabitsTests {
    private static let french = ["LC_ALL": "fr_FR.UTF-8"]
    private static let subcommands: [[String]] =
        [[]] + SubcommandNames.all.map { [$0] }
        + SubcommandNames.inside("gathering").map { ["gathering", $0] }

    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    @Test func helpAndVersionAreAskedForAlikeEverywhere() throws {
        let version = try FinishedProgram("--version").output
        #expect(version == "atelier development, files of format 1\n")
        for words in Self.subcommands {
            let long = try FinishedProgram(words + ["--help"])
            #expect(long.status == 0)
            #expect(try FinishedProgram(words + ["-h"]).output == long.output, "\(words)")
            #expect(long.output.contains("-v, --version"), "\(words)")
            for option in ["-v", "--version"] {
                let program = try FinishedProgram(words + [option])
                #expect(program.status == 0, "\(words) \(option)")
                #expect(program.output == version, "\(words) \(option)")
            }
        }
    }

    @Test func whatWritesADocumentTakesAFileForIt() throws {
        let session = workshop.path
        for (number, words) in [
            ["schema"], ["templates"], ["templates", "marseille"], ["catalogues", "fr"],
            ["commands"], ["suggest", session], ["report", session], ["doctor"],
        ].enumerated() {
            let path = "\(folder.path)/\(number)"
            let program = try FinishedProgram(words + ["-o", path])
            #expect(program.status == 0, "\(words): \(program.errors)")
            #expect(program.output == "", "\(words)")
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(written == (try FinishedProgram(words).output), "\(words)")
        }
        let made = try FinishedProgram("new", "marseille", "-o", "\(folder.path)/new.json")
        #expect(made.status == 0)
    }

    @Test func aDocumentNeverReplacesAnotherFile() throws {
        let program = try FinishedProgram("schema", "-o", workshop.path)
        #expect(program.status == 1)
        #expect(try SessionFile.read(workshop.path).title != "")
    }

    @Test func aFileOrAFolderAloneIsOpened() throws {
        for words in [[workshop.path], ["run", folder.path], [folder.path]] {
            let room = try TerminalSession(
                BuiltProduct.path("atelier"), words,
                environment: Self.french.merging(["XDG_STATE_HOME": "\(folder.path)/state"]) { $1 },
                size: Size(columns: 100, rows: 30))
            try room.waitFor(words == [folder.path] ? "Nouvel atelier" : "F8")
        }
    }

    @Test(arguments: [
        ("nwe", "new"), ("reprot", "report"), ("projet", "project"), ("valdate", "validate"),
        ("temp", "templates"), ("Run", "run"),
    ])
    func aMistypedSubcommandNamesTheOneThatIsMeant(_ word: String, _ likely: String) throws {
        let program = try FinishedProgram([word, "x"], environment: Self.french)
        #expect(program.status == 64)
        #expect(program.errors.contains("«\u{A0}\(likely)\u{A0}»\u{A0}?"), "\(program.errors)")
    }

    @Test func whatIsNearToNothingIsNotGuessedAt() throws {
        let program = try FinishedProgram(["zzzzzz"], environment: Self.french)
        #expect(program.status == 64)
        #expect(!program.errors.contains("Vouliez-vous"))
        #expect(program.errors.contains("atelier --help"))
    }

    @Test func subcommandsOfSubcommandsAndTemplatesAreFoundAsWell() throws {
        for (words, likely) in [
            (["gathering", "pln"], "plan"), (["new", "marseile"], "marseille"),
            (["templates", "cons"], "consentement"), (["templates", "--report", "htm"], "html"),
        ] {
            let program = try FinishedProgram(words, environment: Self.french)
            #expect(program.status != 0)
            #expect(program.errors.contains("«\u{A0}\(likely)\u{A0}»\u{A0}?"), "\(program.errors)")
        }
    }

    @Test func withoutAFileTheWorkshopUnderWayIsMeant() throws {
        let usual = Self.french.merging(["ATELIER_SESSIONS": folder.path]) { $1 }
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), ["run"],
            environment: usual.merging(["XDG_STATE_HOME": "\(folder.path)/state"]) { $1 },
            size: Size(columns: 100, rows: 30))
        try room.waitFor("F8")
        let plain = try PseudoTerminal(
            BuiltProduct.path("atelier"), ["project", "--plain"], environment: usual,
            size: Size(columns: 80, rows: 24))
        let told = String(decoding: plain.read(within: 5000), as: UTF8.self)
        #expect(told.contains(try SessionFile.read(workshop.path).title), "\(told)")
    }

    @Test func withoutAFileAndAWorkshopItIsSaidHowToPrepareOne() throws {
        let empty = try TemporaryFolder()
        let program = try FinishedProgram(
            "project", "--plain",
            environment: Self.french.merging(["ATELIER_SESSIONS": empty.path]) { $1 })
        #expect(program.status == 1)
        #expect(program.errors.contains("atelier new"), "\(program.errors)")
    }

    @Test func ofAFolderTheWorkshopUnderWayIsProjected() throws {
        let room = try workshop.start()
        try room.waitFor("F8")
        _ = try FinishedProgram("new", "meteo", "-o", "\(folder.path)/other.json")
        let plain = try PseudoTerminal(
            BuiltProduct.path("atelier"), ["project", "--plain", folder.path],
            environment: Self.french, size: Size(columns: 80, rows: 24))
        let told = String(decoding: plain.read(within: 5000), as: UTF8.self)
        #expect(!told.contains("other.json"), "\(told)")
    }

    @Test func ofAFolderWithoutOneTheFilesAreNamed() throws {
        let empty = try TemporaryFolder()
        let none = try FinishedProgram("project", "--plain", empty.path)
        #expect(none.status == 1)
        #expect(none.errors.contains("atelier new"))
        for name in ["a", "b"] {
            let path = "\(empty.path)/\(name).json"
            _ = try FinishedProgram("new", "meteo", "--date", "2016-03-08", "-o", path)
        }
        let several = try FinishedProgram("project", "--plain", empty.path)
        #expect(several.errors.contains("\(empty.path)/b.json"))
    }

    @Test func theDoctorFitsOnOneScreenAndNamesNobody() throws {
        for tag in ["fr", "en", "es", "tr"] {
            let program = try FinishedProgram(
                ["doctor", "--folder", folder.path],
                environment: [
                    "LC_ALL": "\(tag).UTF-8", "HOME": "/home/fatima", "USER": "fatima",
                    "TMUX": "/tmp/tmux-fatima/default,1,0", "TERM": "xterm-256color",
                ])
            #expect(program.status == 0)
            let lines = program.output.split(separator: "\n")
            #expect(lines.count < 24)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(program.output)")
            #expect(!program.output.contains("fatima"))
            #expect(program.output.contains("atelier development"))
            #expect(program.output.contains("pandoc"))
        }
        #expect(Examination.discreet("/home/a/x", home: "/home/a", user: "a") == "~/x")
        #expect(Examination.discreet("/media/a/x", home: "/home/a", user: "a") == "/media/…/x")
        #expect(Machine.name(inRelease: "A=1\nPRETTY_NAME=\"Debian 12\"\n") == "Debian 12")
    }
}
