import TerminalUI
import Testing

@testable import NcursesTerminal

extension InputDecoder {
    /// What comes of the bytes at hand when nothing more is heard for so many milliseconds, as the
    /// terminal's loop asks for it.
    mutating func events(within silence: Int64) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        var waited: Int64 = 0
        while true {
            if let event = next() {
                events.append(event)
                continue
            }
            guard let patience, waited + patience <= silence else { return events }
            waited += patience
            if let event = next(afterSilence: true) { events.append(event) }
        }
    }
}

/// What a keyboard sends, cut anywhere and held up anywhere: no letter is lost.
@Suite struct CutInputTests {
    /// Words rich in the letters of a French digit row.
    private static let words = [
        "à écouter", "ça", "éà", "l’été, très", "çà et là", "« à »", "où", "naïve", "你好",
        "e\u{301}",
        "\"à la fin\"", "(è)", "_&_", "👍🏽", "fin\r",
    ]
    /// Keys that are sequences, with what is sent for them.
    private static let sequences: [(String, Key)] = [
        ("\u{1B}[19~", .function(8)), ("\u{1B}[18~", .function(7)), ("\u{1B}[A", .up),
        ("\u{1B}OA", .up), ("\u{1B}OP", .function(1)), ("\u{1B}[1;5C", .controlRight),
    ]

    /// A small generator of repeatable random numbers (SplitMix64).
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// A keyboard whose bytes come in pieces, with pauses between them.
    private struct Line {
        var decoder = InputDecoder()
        var events: [TerminalEvent] = []

        /// Takes a piece, then hears nothing for so many milliseconds, as the terminal's loop does.
        mutating func take(_ bytes: some Sequence<UInt8>, silence: Int64) {
            decoder.append(bytes)
            events += decoder.events(within: silence)
        }

        /// The scalars that write themselves, those of Alt and Enter too.
        var written: String {
            events.reduce(into: "") { text, event in
                switch event {
                case .key(.character(let sign)), .key(.alt(let sign)): text.append(sign)
                case .key(.enter): text.append("\r")
                case .paste(let pasted): text += pasted
                default: break
                }
            }
        }
    }

    @Test(arguments: 1...40)
    func everyKeyArrivesInItsPlaceWhereverTheBytesAreCut(seed: UInt64) {
        var dice = Dice(state: seed)
        var line = Line()
        var expected: [TerminalEvent] = []
        for _ in 0..<150 {
            var bytes: [UInt8]
            var isSequence = false
            if Bool.random(using: &dice), let text = Self.words.randomElement(using: &dice) {
                bytes = Array(text.utf8)
                expected += text.unicodeScalars.map {
                    .key($0 == "\r" ? .enter : .character(Character($0)))
                }
            } else {
                guard let (sent, key) = Self.sequences.randomElement(using: &dice) else { return }
                bytes = Array(sent.utf8)
                isSequence = true
                expected.append(.key(key))
            }
            // The parts of one key follow each other at once; between keys there is any time.
            while !bytes.isEmpty {
                let count = Int.random(in: 1...bytes.count, using: &dice)
                let piece = bytes[..<count]
                bytes.removeFirst(count)
                let isWithin = isSequence && !bytes.isEmpty
                let longest: Int64 = isWithin || Bool.random(using: &dice) ? 24 : 4000
                line.take(piece, silence: Int64.random(in: 0...longest, using: &dice))
            }
        }
        line.take([], silence: 5000)
        #expect(line.events == expected)
    }

    @Test(arguments: 1...40)
    func noLetterIsLostHoweverLongAnyPartIsHeldUp(seed: UInt64) {
        var dice = Dice(state: seed)
        var line = Line()
        var typed = ""
        for _ in 0..<150 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: bytes += Array((Self.sequences.randomElement(using: &dice)?.0 ?? "").utf8)
                case 1:
                    // Escape, and somebody writes on at once.
                    bytes.append(0x1B)
                    fallthrough
                default:
                    let text = Self.words.randomElement(using: &dice) ?? ""
                    typed += text
                    bytes += Array(text.utf8)
                }
            }
            while !bytes.isEmpty {
                let count = Int.random(in: 1...bytes.count, using: &dice)
                line.take(bytes[..<count], silence: Int64.random(in: 0...4000, using: &dice))
                bytes.removeFirst(count)
            }
        }
        line.take([], silence: 5000)
        // What is left of a sequence that was torn apart is written, too: better than to lose.
        let parts = Set("[]O~;0123456789APC")
        let left = line.written.unicodeScalars.filter { !parts.contains(Character($0)) }
        #expect(String(String.UnicodeScalarView(left)) == typed)
    }

    @Test func whatFollowsEscapeAndACapitalOStays() {
        var line = Line()
        line.take("\u{1B}Où".utf8, silence: 1000)
        #expect(line.events == [.key(.alt("O")), .key(.character("ù"))])
    }
}
