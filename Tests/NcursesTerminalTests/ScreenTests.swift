import CNcurses
import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite struct ScreenTests {
    @Test func everyCharacterStandsInItsColumn() throws {
        let session = try startProbe()
        session.press(.control("w"))
        // The last row comes last.
        try session.waitFor("界")
        let screen = session.virtualScreen
        #expect(screen.cell(Position(column: 1, row: 2)).width == 2)
        #expect(screen.cell(Position(column: 3, row: 2)).text == "b")
        #expect(screen.cell(Position(column: 0, row: 3)).text == "e\u{301}")
        #expect(screen.cell(Position(column: 2, row: 3)).text == "x")
        #expect(screen.cell(Position(column: 6, row: 4)).text == "!")
        #expect(session.screen[5] == "␛[31mred␇")
        #expect(screen.cell(Position(column: 2, row: 5)).foreground == nil)
        #expect(screen.bells == 0)
        #expect(screen.cell(Position(column: 9, row: 6)).text == "|")
        #expect(screen.cell(Position(column: 78, row: 23)).text == "界")
    }

    @Test func wordsFromTheRightEndWhereTheyStand() throws {
        let session = try startProbe()
        session.press(.control("w"))
        try session.waitFor("界")
        let text = String(decoding: session.received, as: UTF8.self)
        // Two such words keep their order; what follows them keeps its column.
        #expect(text.contains("שלום عربي\u{200E}|"))
    }

    @Test(arguments: [["TERM": "linux"], ["MLTERM": "3.9.0"], ["STY": "1.tty1.host"]])
    func aTerminalThatGivesTheMarkAColumnGetsNone(environment: [String: String]) throws {
        let session = try startProbe(environment)
        session.press(.control("w"))
        try session.waitFor("│")
        session.settle()
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(text.contains("שלום"))
        #expect(!text.contains("\u{200E}"))
    }

    /// kitty, qterminal and mlterm give a vowel sign no column, the C library one.
    @Test(arguments: ["xterm-256color", "linux", "screen-256color"])
    func aVowelSignIsPlacedInsteadOfCounted(type: String) throws {
        let session = try startProbe(["TERM": type])
        session.press(.control("w"))
        try session.waitFor("|")
        session.settle()
        // By scalars: a whole syllable is one character.
        let sent = Array(String(decoding: session.received, as: UTF8.self).unicodeScalars)
        for sign in ["ह \u{1B}7\u{8}\u{93F}\u{1B}8न", "क \u{1B}7\u{8}\u{94B}\u{1B}8श|"] {
            #expect(sent.contains(Array(sign.unicodeScalars)))
        }
        #expect(session.virtualScreen.cell(Position(column: 9, row: 7)).text == "|")
    }

    @Test func onlyVowelSignsArePlaced() {
        _ = curses_use_utf8()
        let bytes = Array("a é 中 👍 עב ि".utf8) + [0xFF, 0xE0, 0xA4]
        let placed = SpacingMarks.placed(bytes)
        #expect(placed.count == bytes.count + 6)
        #expect(placed.starts(with: "a é 中 👍 עב ".utf8))
        #expect(placed.suffix(3) == [0xFF, 0xE0, 0xA4])
        #expect(SpacingMarks.placed([]).isEmpty)
    }

    @Test func theKeypadWritesItsDigits() throws {
        let session = try startProbe()
        let text = String(decoding: session.received, as: UTF8.self)
        let application = try #require(text.ranges(of: "\u{1B}=").last)
        let plain = try #require(text.ranges(of: "\u{1B}>").last)
        #expect(application.upperBound <= plain.lowerBound)
    }

    @Test func aNewSizeIsReportedAndPainted() throws {
        let session = try startProbe()
        session.resize(Size(columns: 120, rows: 40))
        try session.waitFor("columns: 120, rows: 40")
        session.resize(Size(columns: 30, rows: 8))
        try session.waitFor("resize(TerminalUI.Size(columns")
        session.resize(Size(columns: 100, rows: 30))
        try session.waitFor("columns: 100, rows: 30")
        #expect(session.screen[1].hasPrefix("ready"))
    }

    @Test func coloursStandOutFromDarkAndLight() throws {
        let session = try startProbe()
        session.press(.control("e"))
        try session.waitFor("all shown")
        let roles = Style.Role.allCases
        let good = session.virtualScreen.cell(
            Position(column: 0, row: 2 + (roles.firstIndex(of: .good) ?? 0)))
        let plain = session.virtualScreen.cell(Position(column: 0, row: 2))
        #expect(good.foreground == 64)
        #expect(good.background == nil)
        #expect(plain.foreground == nil)
        try session.wait(for: "the cursor to go") { !session.virtualScreen.cursorIsVisible }
    }

    @Test func withoutColourAttributesRemain() throws {
        let session = try startProbe(["NO_COLOR": "1"])
        session.press(.control("e"))
        try session.waitFor("all shown")
        for row in 2..<14 {
            for column in [0, 20, 30] {
                let cell = session.virtualScreen.cell(Position(column: column, row: row))
                #expect(cell.foreground == nil && cell.background == nil)
            }
            #expect(session.virtualScreen.cell(Position(column: 20, row: row)).isBold)
            #expect(session.virtualScreen.cell(Position(column: 30, row: row)).isReversed)
        }
    }

    @Test func theLinuxConsoleShowsAWarningOnItsOwnBackground() throws {
        let session = try startProbe(["TERM": "linux"])
        session.press(.control("e"))
        try session.waitFor("all shown")
        let row = 2 + (Style.Role.allCases.firstIndex(of: .warning) ?? 0)
        let warning = session.virtualScreen.cell(Position(column: 0, row: row))
        #expect(warning.foreground == 0)
        #expect(warning.background == 3)
    }

    /// Bold makes grey of black on the console: of letters cut out of a ground as well.
    @Test(arguments: [[:], ["NO_COLOR": "1"]])
    func onTheLinuxConsoleNoGreyStandsOnAColour(environment: [String: String]) throws {
        let session = try startProbe(environment.merging(["TERM": "linux"]) { $1 })
        for isOnStage in [false, true] {
            if isOnStage { session.press(.control("t")) }
            session.press(.control("e"))
            try session.waitFor("all shown")
            session.settle()
            for row in Style.Role.allCases.indices {
                let cell = session.virtualScreen.cell(Position(column: 40, row: row + 2))
                #expect(cell.text == "b")
                let letters = cell.isReversed ? cell.background : cell.foreground
                let isBlack = letters == 0 || (cell.isReversed && letters == nil)
                #expect(!isBlack || !cell.isBold, "\(Style.Role.allCases[row])")
            }
            session.press(.control("l"))
        }
    }

    @Test(arguments: ["vt220", "xterm-mono", "screen-256color", "tmux-256color"])
    func otherTerminalsWork(_ type: String) throws {
        let session = try startProbe(["TERM": type])
        session.type("é")
        try session.waitFor("é")
        session.press(.control("q"))
        #expect(try session.waitForEnd() == .exited(0))
    }

    @Test func aTerminalWithoutALanguageStillShowsUnicode() throws {
        let session = try startProbe(["LANG": ""])
        session.type("é中")
        try session.waitFor("é中")
    }
}
