/// The spaces that stand in French before `: ; ! ? % € »` and after `«`.
///
/// Who types them types ordinary ones as a rule, at which a line may break. Written without a break
/// the words stay the same; nothing is put where nothing stood, and what is no sentence is left alone:
/// addresses, times, code.
enum FrenchSpaces {
    private static let beforeSigns: Set<Unicode.Scalar> = [":", ";", "!", "?", "%", "€", "»"]

    /// The text with spaces that do not break in place of the ordinary ones that stand there.
    static func unbroken(_ text: String) -> String {
        guard mayHold(text, space: 0x20) else { return text }
        return replacing(text) { $0 == " " }
    }

    /// The text with U+00A0 in place of U+202F there, for readers that know only the former.
    static func widened(_ text: String) -> String {
        guard text.holds(0xE2) else { return text }
        return replacing(text) { $0 == "\u{202F}" }
    }

    private static func replacing(
        _ text: String, _ isReplaced: (Unicode.Scalar) -> Bool
    ) -> String {
        let scalars = Array(text.unicodeScalars)
        var changed = scalars
        let kept = untouched(text)
        var place = 0
        while place < scalars.count {
            guard isReplaced(scalars[place]) else {
                place += 1
                continue
            }
            let start = place
            while place < scalars.count, isReplaced(scalars[place]) { place += 1 }
            let isBefore = isBeforeSign(scalars, start, place)
            let isAfter = start > 0 && scalars[start - 1] == "«" && place < scalars.count
            guard isBefore || isAfter, !kept.contains(where: { $0.overlaps(start - 1..<place + 1) })
            else { continue }
            for space in start..<place { changed[space] = "\u{A0}" }
        }
        return String(scalars: changed)
    }

    /// Whether what comes after spaces is a sign that ends something, and something stands before them.
    private static func isBeforeSign(
        _ scalars: [Unicode.Scalar], _ start: Int, _ sign: Int
    ) -> Bool {
        guard start > 0, sign < scalars.count, beforeSigns.contains(scalars[sign]),
            scalars[start - 1] != "\n"
        else { return false }
        // A closing mark of quotation is one whatever follows.
        if scalars[sign] == "»" { return true }
        // `a ? b : c` and `x != y` cannot be told from sentences but by what follows the sign.
        let end = scalars[sign...].firstIndex { !beforeSigns.contains($0) } ?? scalars.count
        if end < scalars.count {
            let next = scalars[end]
            let isMoney = scalars[end - 1] == "%" || scalars[end - 1] == "€"
            if next.properties.isAlphabetic || next.properties.numericType != nil || next == "="
                || "\\<>".unicodeScalars.contains(next) || next == "/" && !isMoney
            {
                return false
            }
        }
        // «18 : 30» is a time.
        return
            !(isDigit(scalars, start - 1) && scalars[sign] == ":"
            && isDigit(scalars, afterBlanks(scalars, sign + 1)))
    }

    private static func afterBlanks(_ scalars: [Unicode.Scalar], _ place: Int) -> Int {
        scalars[min(place, scalars.count)...].firstIndex { !$0.isBlank } ?? scalars.count
    }

    private static func isDigit(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        scalars.indices.contains(place) && ("0"..."9").contains(scalars[place])
    }

    /// The places of addresses and of code, of which no space beside them is changed either: a reader
    /// might take a space that does not break into the address.
    private static func untouched(_ text: String) -> [Range<Int>] {
        let scalars = text.unicodeScalars
        func place(_ index: String.Index) -> Int {
            scalars.distance(from: scalars.startIndex, to: index)
        }
        var kept = text.webAddresses.map { place($0.lowerBound)..<place($0.upperBound) }
        guard text.utf8.contains(UInt8(ascii: "`")) else { return kept }
        var open: Int?
        for (place, scalar) in scalars.enumerated() where scalar == "`" {
            if let start = open, place > start + 1 {
                kept.append(start..<place + 1)
                open = nil
            } else {
                open = place
            }
        }
        return kept
    }

    /// Whether such a space may be in it: one pass over the bytes is what most texts cost.
    private static func mayHold(_ text: String, space: UInt8) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var (last, beforeLast): (UInt8, UInt8) = (0, 0)
            for byte in bytes {
                if last == space {
                    switch byte {
                    case 0x21, 0x25, 0x3A, 0x3B, 0x3F, 0xC2, 0xE2: return true
                    default: break
                    }
                }
                // «, of which the second byte is the sign's own.
                if byte == space, last == 0xAB, beforeLast == 0xC2 { return true }
                (beforeLast, last) = (last, byte)
            }
            return false
        }
    }
}
