import TerminalUI

/// Turns the bytes of a keyboard into keys and pastes.
///
/// `get_wch` is not used: when a sequence of UTF-8 bytes is broken or arrives in two parts it
/// drops what it had, up to fifteen good characters after one bad byte, and inside a paste it
/// takes escape sequences for keys. Here every byte is accounted for, and nothing waits.
struct InputDecoder {
    /// Bytes of a paste that are handed over at once at most; what follows is a paste again, so
    /// that no part of it ever counts as keys.
    static let pasteLimit = 1_048_576

    /// Characters that one key and the next can have made by the time that somebody listens.
    private static let oneKey = 2

    /// Milliseconds of silence after which ``next(afterSilence:)`` should be told about it; nil
    /// when nothing incomplete is at hand.
    private(set) var patience: Int64?

    /// Whether the terminal sends arrows for the wheel by its own setting; nil until it answered.
    private(set) var wheelSendsArrows: Bool?

    private var keys: EscapeKeys
    private var bytes: [UInt8] = []
    private var head = 0
    private var isPasting = false
    private var searched = 0
    private var burst = Burst()
    /// Whether what came last came too soon for several keys.
    private var isOfOneKey = false

    /// What is known of how bytes came, by the clock.
    struct Arrival {
        /// Characters that hands can have typed since the program last listened.
        var typable = Int.max
        /// They came sooner after those before than a key repeats.
        var isFast = false
    }

    /// A run of characters and line ends that came faster than hands type: several lines of it are
    /// a paste of a terminal that does not say so (dvtm, the Linux console, `paste-buffer` of tmux).
    private struct Burst {
        /// Milliseconds of silence that end a run, longer than any terminal stops within one.
        static let patience: Int64 = 30
        /// Characters in a row, each sooner than a key repeats, that no hand has typed.
        static let handful = 8
        /// Characters without a line end that a line end is waited for.
        static let long = 16

        var isOn = false
        var fastCount = 0
        /// The run is a paste.
        var isPaste = false
        /// Up to where the bytes at hand are known to be keys.
        var keysUntil = 0
        /// The keys handed over last belong to the run, and its line goes on.
        var hasOpenLine = false
    }

    /// What one step made of the bytes at hand.
    private enum Step {
        case event(TerminalEvent)
        case nothing
        case incomplete(patience: Int64?)
    }

    init(keys: EscapeKeys = EscapeKeys()) {
        self.keys = keys
    }

    /// Takes what the keyboard sent.
    mutating func append(_ new: some Sequence<UInt8>, arrival: Arrival = Arrival()) {
        if head == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            head = 0
            searched = 0
            burst.keysUntil = 0
        }
        let start = bytes.count
        isOfOneKey = arrival.typable <= Self.oneKey
        // What was waited for has not come: what waits was typed.
        if !arrival.isFast, !burst.isPaste { burst.keysUntil = max(burst.keysUntil, start) }
        bytes.append(contentsOf: new)
        let count = bytes[start...].reduce(0) { count, byte in
            Self.isOfAText(byte) && byte & 0xC0 != 0x80 ? count + 1 : count
        }
        burst.fastCount = arrival.isFast ? burst.fastCount + count : count
        let goesOn = arrival.isFast && (burst.isOn || burst.fastCount >= Burst.handful)
        burst.isOn = count > arrival.typable || goesOn
        burst.hasOpenLine = burst.hasOpenLine && arrival.isFast
    }

    /// The next key or paste, or nil when more bytes are needed.
    ///
    /// - Parameter afterSilence: nothing has come for ``patience`` milliseconds, so that what is
    ///   at hand is all there is: a lone Escape is the key, a paste without an end has ended.
    mutating func next(afterSilence: Bool = false) -> TerminalEvent? {
        patience = nil
        while isPasting || burst.isPaste || head < bytes.count {
            let step =
                isPasting
                ? pasteStep(afterSilence)
                : burst.isPaste ? burstStep(afterSilence) : keyStep(afterSilence)
            switch step {
            case .event(let event): return event
            case .nothing: continue
            case .incomplete(let patience):
                self.patience = patience
                return nil
            }
        }
        return nil
    }

    private mutating func keyStep(_ afterSilence: Bool) -> Step {
        let byte = bytes[head]
        if byte == 0x1B { return escapeStep(afterSilence) }
        if burst.isOn, head >= burst.keysUntil, Self.isOfAText(byte),
            let step = lookAhead(afterSilence)
        {
            return step
        }
        if byte < 0x20 || byte == 0x7F {
            head += 1
            return .event(.key(EscapeKeys.control(byte)))
        }
        guard let (scalar, count) = scalar(at: head) else { return .incomplete(patience: nil) }
        head += count
        // C1 controls write nothing, and no keyboard has them.
        if (0x80..<0xA0).contains(scalar.value) { return .nothing }
        return .event(.key(.character(Character(scalar))))
    }

    private mutating func escapeStep(_ afterSilence: Bool) -> Step {
        let rest = bytes[(head + 1)...]
        guard let second = rest.first else {
            return giveUp(afterSilence, after: 25, taking: 1, as: .key(.escape))
        }
        switch second {
        case 0x1B:
            if let key = keyWithAlt(after: rest) { return key }
            head += 1
            return .event(.key(.escape))
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            if let (count, key) = keys.announced(at: bytes[head...]) {
                head += count
                return key.map { .event(.key($0)) } ?? .nothing
            }
            if second == UInt8(ascii: "O"), rest.count > 1,
                !(0x20..<0x7F).contains(rest[rest.startIndex + 1])
            {
                // No sequence goes on so: Escape, and a word that begins with O.
                head += 2
                return .event(.key(.alt("O")))
            }
            guard let end = EscapeKeys.end(of: rest) else {
                if rest.count == 1 {
                    let character = Character(Unicode.Scalar(second))
                    return giveUp(afterSilence, after: 25, taking: 2, as: .key(.alt(character)))
                }
                return giveUp(afterSilence, after: 500, taking: rest.count + 1, as: nil)
            }
            let sequence = bytes[head..<end]
            head = end
            if sequence.elementsEqual("\u{1B}[200~".utf8) {
                isPasting = true
                searched = head
                return .nothing
            }
            if let answer = Self.wheelAnswer(in: sequence) {
                wheelSendsArrows = answer
                return .nothing
            }
            return keys.key(for: sequence).map { .event(.key($0)) } ?? .nothing
        case 0x0A, 0x0D:
            head += 2
            return .event(.key(.alt("\n")))
        case 0x08, 0x7F:
            head += 2
            return .event(.key(.alt("\u{7F}")))
        case ..<0x20:
            head += 1
            return .event(.key(.escape))
        default:
            guard let (scalar, count) = scalar(at: head + 1) else {
                return .incomplete(patience: nil)
            }
            let known = keys.key(for: bytes[head..<(head + 1 + count)])
            head += 1 + count
            return .event(.key(known ?? .alt(Character(scalar))))
        }
    }

    /// Takes a key with Alt as rxvt and PuTTY send it, by a second Escape before the key's sequence.
    ///
    /// Taken for two keys, Alt-F8 would close a box and go to the next round. What hands may have typed
    /// one after the other stays that.
    private mutating func keyWithAlt(after rest: ArraySlice<UInt8>) -> Step? {
        let sequence = rest.dropFirst()
        guard isOfOneKey,
            sequence.first == UInt8(ascii: "[") || sequence.first == UInt8(ascii: "O"),
            let end = EscapeKeys.end(of: sequence), end - sequence.startIndex > 1
        else { return nil }
        let plain = bytes[(head + 1)..<end]
        guard !plain.elementsEqual("\u{1B}[200~".utf8) else { return nil }
        head = end
        switch keys.key(for: plain) {
        case .left: return .event(.key(.controlLeft))
        case .right: return .event(.key(.controlRight))
        default: return .nothing
        }
    }

    /// What the terminal says of its wheel; nil for another sequence, and where it does not know.
    private static func wheelAnswer(in sequence: ArraySlice<UInt8>) -> Bool? {
        guard sequence.last == UInt8(ascii: "y") else { return nil }
        switch String(decoding: sequence, as: UTF8.self) {
        case "\u{1B}[?1007;1$y", "\u{1B}[?1007;3$y": return true
        case "\u{1B}[?1007;2$y", "\u{1B}[?1007;4$y": return false
        default: return nil
        }
    }

    private mutating func giveUp(
        _ afterSilence: Bool, after patience: Int64, taking count: Int, as event: TerminalEvent?
    ) -> Step {
        guard afterSilence else { return .incomplete(patience: patience) }
        head += count
        return event.map { .event($0) } ?? .nothing
    }

    private mutating func pasteStep(_ afterSilence: Bool) -> Step {
        let mark = Array("\u{1B}[201~".utf8)
        var at = searched
        while at + mark.count <= bytes.count {
            if bytes[at] == 0x1B, bytes[at..<(at + mark.count)].elementsEqual(mark) {
                isPasting = false
                return pasted(upTo: at, skipping: mark.count)
            }
            at += 1
        }
        searched = at
        if searched - head >= Self.pasteLimit {
            return pasted(upTo: endOfPiece(before: searched), skipping: 0)
        }
        guard afterSilence else { return .incomplete(patience: 2000) }
        isPasting = false
        return pasted(upTo: bytes.count, skipping: 0)
    }

    /// Whether a byte is of a character that writes itself, or ends a line.
    private static func isOfAText(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte >= 0x20 && byte != 0x7F
    }

    /// Where the run of text that begins there ends, at most at the end of the bytes at hand.
    private func endOfText(from start: Int) -> Int {
        bytes[start...].firstIndex { !Self.isOfAText($0) } ?? bytes.count
    }

    /// Looks at a whole run before its first character counts as a key; nil when it does.
    private mutating func lookAhead(_ afterSilence: Bool) -> Step? {
        let end = endOfText(from: head)
        var lines = burst.hasOpenLine ? 1 : 0
        var isInLine = burst.hasOpenLine
        for byte in bytes[head..<end] {
            let endsLine = byte == 0x0A || byte == 0x0D
            if !endsLine, !isInLine { lines += 1 }
            isInLine = !endsLine
        }
        if lines > 1 {
            burst.isPaste = true
            searched = end
            return .nothing
        }
        let mayGoOn = end == bytes.count && lines == 1
        if mayGoOn, !afterSilence, !isInLine || end - head >= Burst.long {
            return .incomplete(patience: Burst.patience)
        }
        burst.keysUntil = end
        burst.hasOpenLine = isInLine && end == bytes.count
        return nil
    }

    /// A paste whose end is not marked: it ends with a control character, an escape or by silence.
    private mutating func burstStep(_ afterSilence: Bool) -> Step {
        let end = endOfText(from: searched)
        searched = end
        if end - head >= Self.pasteLimit {
            return pasted(upTo: endOfPiece(before: end), skipping: 0)
        }
        guard afterSilence || end < bytes.count else {
            return .incomplete(patience: Burst.patience)
        }
        burst = Burst()
        return pasted(upTo: end, skipping: 0)
    }

    /// Where a piece of a huge paste ends: not within a character, nor between CR and LF.
    private func endOfPiece(before searched: Int) -> Int {
        var end = searched
        while end > head + 1, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
        if end > head + 1, bytes[end - 1] >= 0xC0 || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    private mutating func pasted(upTo end: Int, skipping count: Int) -> Step {
        var text: [UInt8] = []
        text.reserveCapacity(end - head)
        var previous: UInt8 = 0
        for byte in bytes[head..<end] {
            // Terminals send line ends as CR; some keep the LF of a CR LF.
            if byte == 0x0D {
                text.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                text.append(byte)
            }
            previous = byte
        }
        head = end + count
        searched = max(searched, head)
        if head > Self.pasteLimit {
            bytes.removeFirst(head)
            searched -= head
            head = 0
        }
        return text.isEmpty ? .nothing : .event(.paste(String(decoding: text, as: UTF8.self)))
    }

    /// The scalar whose bytes start there and how many they are; U+FFFD for bytes that are no
    /// UTF-8, nil when its last bytes have not come yet.
    private func scalar(at start: Int) -> (Unicode.Scalar, count: Int)? {
        let first = bytes[start]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first) else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            guard start + offset < bytes.count else { return nil }
            let byte = bytes[start + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", offset) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        guard value >= least, let scalar = Unicode.Scalar(value) else {
            return ("\u{FFFD}", length)
        }
        return (scalar, length)
    }
}
