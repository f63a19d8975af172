import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite struct InputDecoderTests {
    /// All events in some bytes, with the silence at the end noticed.
    private func events(_ text: String) -> [TerminalEvent] {
        var decoder = InputDecoder()
        decoder.append(text.utf8)
        var events: [TerminalEvent] = []
        while let event = decoder.next() { events.append(event) }
        while let event = decoder.next(afterSilence: true) { events.append(event) }
        return events
    }

    @Test(arguments: [
        ("\u{1B}[H", Key.home), ("\u{1B}[1~", .home), ("\u{1B}OH", .home), ("\u{1B}[7~", .home),
        ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}OF", .end), ("\u{1B}[8~", .end),
        ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;3D", .controlLeft), ("\u{1B}Oc", .controlRight),
        ("\u{1B}[15~", .function(5)), ("\u{1B}[15;2~", .function(17)),
        ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[24~", .function(12)),
        ("\u{1B}[110;5u", .control("n")), ("\u{1B}[27;5;110~", .control("n")),
        ("\u{1B}[13u", .enter), ("\r", .enter), ("\n", .enter), ("\u{8}", .backspace),
        ("\u{7F}", .backspace), ("\u{0}", .control(" ")), ("\u{1F}", .control("_")),
        ("\u{1B}", .escape), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")),
        // The keypad in application mode.
        ("\u{1B}Oo", .character("/")), ("\u{1B}Oj", .character("*")),
        ("\u{1B}Om", .character("-")), ("\u{1B}Ok", .character("+")),
        ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")),
        ("\u{1B}On", .character(".")), ("\u{1B}Ol", .character(",")),
        ("\u{1B}OX", .character("=")), ("\u{1B}OI", .tab),
        // foot and zutty say what was held down, kitty’s and xterm’s ways do so when asked.
        ("\u{1B}[27;2;13~", .enter), ("\u{1B}[27;5;13~", .enter),
        ("\u{1B}[27;3;13~", .alt("\n")), ("\u{1B}[27;2;9~", .backTab),
        ("\u{1B}[27;5;233~", .character("é")), ("\u{1B}[27;2;233~", .character("é")),
        ("\u{1B}[233;69u", .character("é")),
        // rxvt: Ctrl-F8, Shift-F3 where it is no other key, Ctrl-Shift-F2.
        ("\u{1B}[19^", .function(32)), ("\u{1B}[13$", .function(15)),
        ("\u{1B}[12@", .function(38)),
        ("\u{1B}\r", .alt("\n")), ("\u{1B}à", .alt("à")), ("\u{1B}OM", .enter),
    ])
    func aSequenceIsAKey(_ sequence: String, _ key: Key) {
        #expect(events(sequence) == [.key(key)])
    }

    @Test(arguments: [
        // Keys with a modifier are not those without.
        "\u{1B}[1;2A", "\u{1B}[1;5B", "\u{1B}[1;2C", "\u{1B}[a", "\u{1B}Ob", "\u{1B}[c",
        "\u{1B}[7$",
        "\u{1B}[3^", "\u{1B}[3;5~", "\u{1B}[5;2~", "\u{1B}[6@", "\u{1B}[1;2H", "\u{1B}[27;5;9~",
        "\u{1B}[27;3;27~", "\u{1B}[110;9u", "\u{1B}O5j", "\u{1B}[34~",
        "\u{1B}[99~", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[57441u", "\u{1B}[1;", "\u{85}",
        "\u{1B}[?1007;0$y", "\u{1B}[?1007;1$y",
    ])
    func whatIsNoKeyDoesNothing(_ sequence: String) {
        #expect(events(sequence + (sequence.hasSuffix(";") ? "" : "a")).count < 2)
    }

    @Test func whatFollowsAnUnknownSequenceArrives() {
        #expect(events("\u{1B}[99~a") == [.key(.character("a"))])
    }

    @Test func escapeWaitsForWhatMayFollow() {
        var decoder = InputDecoder()
        decoder.append([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience == 25)
        decoder.append(Array("[A".utf8))
        #expect(decoder.next() == .key(.up))
        #expect(decoder.patience == nil)
    }

    @Test func aPasteEndsAtItsMarkOnly() {
        var decoder = InputDecoder()
        decoder.append(Array("\u{1B}[200~a\rb\r\nc\u{1B}[A".utf8))
        #expect(decoder.next() == nil)
        decoder.append(Array("\u{1B}[20".utf8))
        #expect(decoder.next() == nil)
        decoder.append(Array("1~x".utf8))
        #expect(decoder.next() == .paste("a\nb\nc\u{1B}[A"))
        #expect(decoder.next() == .key(.character("x")))
    }

    @Test func aPasteWithoutAnEndEndsBySilence() {
        #expect(events("\u{1B}[200~abc") == [.paste("abc")])
    }

    @Test func aHugePasteComesInPiecesAndNeverAsKeys() {
        var decoder = InputDecoder()
        decoder.append(Array("\u{1B}[200~".utf8))
        var text = ""
        for _ in 0..<300 {
            decoder.append(Array(String(repeating: "é", count: 2048).utf8))
            while let event = decoder.next() {
                guard case .paste(let piece) = event else {
                    Issue.record("a key out of a paste: \(event)")
                    return
                }
                text += piece
            }
        }
        decoder.append(Array("\u{1B}[201~".utf8))
        if case .paste(let piece)? = decoder.next() { text += piece }
        #expect(text == String(repeating: "é", count: 2048 * 300))
    }

    @Test func anyBytesAreSurvived() {
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var decoder = InputDecoder()
            for _ in 0..<4 {
                let alphabet: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x31, 0x7E, 0xC3, 0xF0, 0x80]
                decoder.append(
                    (0..<12).map { _ in
                        Bool.random(using: &numbers)
                            ? alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
                            : UInt8.random(in: 0...255, using: &numbers)
                    })
                while decoder.next() != nil {}
            }
            while decoder.next(afterSilence: true) != nil {}
            #expect(decoder.patience == nil)
        }
    }
}
