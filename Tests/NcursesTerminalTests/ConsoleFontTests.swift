import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

/// What is shown where the font of a Linux console lacks a sign.
@Suite struct ConsoleFontTests {
    private func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

    private func shown(_ text: String, in font: ConsoleFont) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let shown = Unicode.Scalar(font.shown(scalar.value)) { result.append(shown) }
        }
        return String(result)
    }

    @Test func onlyALinuxConsoleHasOneFont() {
        #expect(ConsoleFont(of: 1, terminalType: "xterm-256color") == nil)
        #expect(ConsoleFont(of: -1, terminalType: "linux") != nil)
    }

    @Test func whatTheFontHasIsShown() {
        let font = ConsoleFont(showing: scalars("é✓▀▄█■"))
        #expect(shown("é✓ ▀▄ abc", in: font) == "é✓ ▀▄ abc")
    }

    @Test func whatItLacksStandsInTheSameColumnAsSomethingItHas() {
        let font = ConsoleFont(showing: scalars("é■█│─"))
        #expect(shown("✓ ▪ ▸ … ▀▄ ┃━ ’", in: font) == "v ■ > . ██ │─ '")
        // A letter has no stand-in: the console's own sign says that something is there.
        #expect(shown("ŭ", in: font) == "ŭ")
    }

    @Test func anUnknownFontIsTakenForOneOfFewSigns() {
        let font = ConsoleFont(showing: nil)
        #expect(shown("é « ✓ ▪ ▀ → ─", in: font) == "é « v # █ > ─")
    }

    @Test func onTheConsoleMutedTextIsNotDimmed() throws {
        let session = try startProbe(["TERM": "linux"])
        session.press(.control("e"))
        try session.waitFor("all shown")
        session.settle()
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(!text.contains("\u{1B}[2m") && !text.contains(";2m"))
    }
}
