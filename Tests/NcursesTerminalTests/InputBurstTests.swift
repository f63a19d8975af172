import TerminalUI
import Testing

@testable import NcursesTerminal

/// Pastes of terminals that do not say that they are: dvtm, `paste-buffer` of tmux, screen's own, the
/// Linux console.
@Suite struct InputBurstTests {
    /// A keyboard by the clock: pieces, and milliseconds of silence before each.
    private struct Keyboard {
        var decoder = InputDecoder()
        var events: [TerminalEvent] = []

        mutating func send(_ text: String, after silence: Int64, typable: Int = 2) {
            hear(silence)
            let arrival = InputDecoder.Arrival(typable: typable, isFast: silence < 8)
            decoder.append(text.utf8, arrival: arrival)
            hear(0)
        }

        mutating func hear(_ silence: Int64) { events += decoder.events(within: silence) }

        mutating func end() -> [TerminalEvent] {
            hear(10_000)
            return events
        }
    }

    private func typed(_ text: String) -> [TerminalEvent] {
        text.map { $0 == "\r" ? .key(.enter) : .key(.character($0)) }
    }

    @Test(arguments: ["\r", "\n", "\r\n"])
    func severalLinesInOneReadAreAPaste(end: String) {
        var keyboard = Keyboard()
        let lines = ["première", "!deuxième", "/quit", "#quatre"]
        keyboard.send(lines.joined(separator: end) + end, after: 1000)
        #expect(keyboard.end() == [.paste(lines.joined(separator: "\n") + "\n")])
    }

    @Test func signsAndCommandsBeginNoLineOfItsOwn() {
        var keyboard = Keyboard()
        keyboard.send("/quit\r@Ana oui", after: 1000)
        #expect(keyboard.end() == [.paste("/quit\n@Ana oui")])
    }

    @Test(arguments: [1, 3, 7, 64, 1024])
    func aPasteComesInPiecesOfAnySize(size: Int) {
        var keyboard = Keyboard()
        let text = String(repeating: "une phrase, puis l’autre\r/quit\r", count: 100)
        var rest = Substring(text)
        var silence: Int64 = 1000
        while !rest.isEmpty {
            keyboard.send(String(rest.prefix(size)), after: silence)
            rest = rest.dropFirst(size)
            silence = 2
        }
        // Before anybody can know it some letters have been typed; no line end and no sign.
        var written = ""
        for event in keyboard.end() {
            switch event {
            case .key(.character(let sign)): written.append(sign)
            case .paste(let part): written += part
            default: Issue.record("not a text: \(event)")
            }
        }
        #expect(written == text.replacing("\r", with: "\n"))
    }

    @Test func handsStayHandsHoweverFast() {
        var keyboard = Keyboard()
        let text = "bon\r!oui\r/quit\r"
        for letter in text { keyboard.send(String(letter), after: 18) }
        #expect(keyboard.end() == typed(text))
    }

    @Test func aKeyHeldDownIsNoPaste() {
        var keyboard = Keyboard()
        for _ in 0..<40 { keyboard.send("\r", after: 15) }
        keyboard.send("\r\r\r\r\r\r\r", after: 200)
        keyboard.send("111111111", after: 200)
        #expect(keyboard.end() == typed(String(repeating: "\r", count: 47) + "111111111"))
    }

    @Test func oneLineAtOnceIsTyped() {
        var keyboard = Keyboard()
        keyboard.send("une idée\r", after: 1000)
        #expect(keyboard.end() == typed("une idée\r"))
    }

    @Test func whatWasTypedWhileNobodyListenedKeepsItsMeaning() {
        var keyboard = Keyboard()
        keyboard.send("bon\roui\r", after: 1000, typable: 30)
        #expect(keyboard.end() == typed("bon\roui\r"))
    }

    @Test(arguments: [
        ("\u{1B}[19~", Key.function(8)), ("\u{1B}[A", .up), ("\u{E}", .control("n")),
        ("\t", .tab), ("\u{7F}", .backspace),
    ])
    func anotherKeyEndsARun(bytes: String, key: Key) {
        var keyboard = Keyboard()
        keyboard.send("bon\r" + bytes + "oui\r", after: 1000)
        #expect(keyboard.end() == typed("bon\r") + [.key(key)] + typed("oui\r"))
        keyboard = Keyboard()
        keyboard.send("un\rdeux" + bytes + "trois\r", after: 1000)
        #expect(keyboard.end() == [.paste("un\ndeux"), .key(key)] + typed("trois\r"))
    }

    /// rxvt and PuTTY say Alt by a second Escape.
    @Test func aKeyWithAltIsNeitherEscapeNorThatKey() {
        for sequence in [
            "\u{1B}[19~", "\u{1B}[A", "\u{1B}OB", "\u{1B}[3~", "\u{1B}OM", "\u{1B}[11~",
        ] {
            var keyboard = Keyboard()
            keyboard.send("\u{1B}" + sequence + "é", after: 1000)
            #expect(keyboard.end() == typed("é"))
            // Typed while nobody listened they are two keys.
            keyboard = Keyboard()
            keyboard.send("\u{1B}" + sequence, after: 1000, typable: 30)
            #expect(keyboard.end().count == 2)
            #expect(keyboard.events.first == .key(.escape))
            // As they are by hand.
            keyboard = Keyboard()
            keyboard.send("\u{1B}", after: 1000)
            keyboard.send(sequence, after: 60)
            #expect(keyboard.end().first == .key(.escape))
        }
        var keyboard = Keyboard()
        keyboard.send("\u{1B}\u{1B}OD\u{1B}\u{1B}OC", after: 1000)
        #expect(keyboard.end() == [.key(.controlLeft), .key(.controlRight)])
        keyboard = Keyboard()
        keyboard.send("\u{1B}\u{1B}[200~un\rdeux\u{1B}[201~", after: 1000)
        #expect(keyboard.end() == [.key(.escape), .paste("un\ndeux")])
    }

    @Test func aHugePasteComesInPiecesAndNeverAsKeys() {
        var keyboard = Keyboard()
        let line = String(repeating: "é", count: 500) + "\r"
        for count in 0..<3000 { keyboard.send(line + line, after: count == 0 ? 1000 : 1) }
        var written = ""
        for event in keyboard.end() {
            guard case .paste(let part) = event else {
                Issue.record("a key out of a paste: \(event)")
                return
            }
            written += part
        }
        #expect(written == String(repeating: line.replacing("\r", with: "\n"), count: 6000))
    }

    @Test(arguments: 1...200)
    func noLetterIsLostHoweverItComes(seed: UInt64) {
        var dice = CutInputTests.Dice(state: seed)
        var keyboard = Keyboard()
        var sent = ""
        for _ in 0..<60 {
            let length = Int.random(in: 1...9, using: &dice)
            let piece = String(
                (0..<length).map { _ in "àé1 ab\r!/".randomElement(using: &dice) ?? "x" })
            sent += piece
            keyboard.send(
                piece, after: Int64.random(in: 0...60, using: &dice),
                typable: Int.random(in: 1...12, using: &dice))
        }
        var written = ""
        for event in keyboard.end() {
            switch event {
            case .key(.character(let sign)): written.append(sign)
            case .key(.enter): written.append("\n")
            case .paste(let part): written += part
            default: Issue.record("not a text: \(event)")
            }
        }
        #expect(written == sent.replacing("\r", with: "\n"))
    }
}
