import Foundation

/// What SPIP 4.3.5 and 4.4.4 make of a line of an article in French, as far as it was measured: the
/// words that a reader sees, and `⟨…⟩` where something acts.
///
/// The steps are those of SPIP, in its order; each table says what was measured.
enum SPIPReader {
    /// Signs that a backslash protects.
    private static let protected: Set<Character> = [
        "{", "}", "_", "-", "[", "]", "|", "<", ">", "\\", "*", "#", "+", "~",
    ]
    /// Signs that act wherever they stand unprotected.
    private static let acting: Set<Character> = ["{", "}", "[", "`"]
    /// Signs that act only at the start of a line.
    private static let actingAtStart: Set<Character> = ["-", "_", "|"]
    /// What an address of the web ends with where SPIP leaves it out of the link.
    private static let leftOut: Set<Character> = [",", ".", ";", "?", "|"]

    /// What is seen.
    static func shown(_ line: String) -> String {
        var result = ""
        for part in linked(line) {
            switch part {
            case .address(let address): result += decoded(address)
            case .words(let words): result += decoded(read(typeset(words), isStart: result.isEmpty))
            }
        }
        return result
    }

    private enum Part { case words(String), address(String) }

    /// Addresses become links before anything else, with all that stands in them.
    private static func linked(_ line: String) -> [Part] {
        var parts: [Part] = []
        var rest = line[...]
        let address = #/(?i)(https?:/|www\.)[^"'\s\[\]\})<>]*/#
        let domain = #/(?i)^(https?:\/*)?((\w[\w\-]*\.)+[a-z0-9]{2,6}|localhost)\b/#
        while let found = rest.firstMatch(of: address) {
            guard found.output.0.firstMatch(of: domain) != nil else {
                parts.append(.words(String(rest[..<found.range.upperBound])))
                rest = rest[found.range.upperBound...]
                continue
            }
            parts.append(.words(String(rest[..<found.range.lowerBound])))
            var link = String(found.output.0)
            var end = ""
            if let last = link.last, leftOut.contains(last) { end = String(link.removeLast()) }
            parts.append(.address(link))
            rest = end + rest[found.range.upperBound...]
            // What was left out is no address again.
            if !end.isEmpty {
                parts.append(.words(String(rest.removeFirst())))
            }
        }
        return parts + [.words(String(rest))]
    }

    /// Typography: tildes are spaces, long dashes are two hyphens for a while.
    private static func typeset(_ words: String) -> String {
        var text = words.replacing("\u{2014}", with: "--")
        text = text.replacing(#/(^|[^\\])~/#) { "\($0.output.1)\u{A0}" }
        text = text.replacing(#/(^|[^-])--($|[^-])/#) { "\($0.output.1)\u{2014}\($0.output.2)" }
        // A narrow space is not known, and another one comes beside it.
        text = text.replacing(#/\u{202F}([:;!?»])/#) { "\u{202F}⟨space⟩\($0.output.1)" }
        return text
    }

    private static func read(_ words: String, isStart: Bool) -> String {
        var result = ""
        var place = words.startIndex
        var isStart = isStart
        while place < words.endIndex {
            let character = words[place]
            let next = words.index(after: place)
            if character == "\\", next < words.endIndex, protected.contains(words[next]) {
                result.append(words[next])
                place = words.index(after: next)
            } else if words[place...].hasPrefix("<br />") {
                result += "\n"
                place = words.index(place, offsetBy: 6)
            } else if character == "<" || acting.contains(character)
                || isStart && actingAtStart.contains(character)
            {
                result += "⟨\(character)⟩"
                place = next
            } else {
                result.append(character)
                place = next
            }
            isStart = false
        }
        return result
    }

    /// Entities as a browser reads them.
    private static func decoded(_ text: String) -> String {
        text.replacing(#/&(#\d+|amp|lt|gt);/#) { match in
            let name = match.output.1
            if name.first == "#", let value = UInt32(name.dropFirst()),
                let scalar = Unicode.Scalar(value)
            {
                return String(Character(scalar))
            }
            return name == "amp" ? "&" : name == "lt" ? "<" : ">"
        }
    }
}
