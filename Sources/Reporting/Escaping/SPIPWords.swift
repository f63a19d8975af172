/// Somebody's words on their way into an article of SPIP.
struct SPIPWords {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The words, escaped.
    func escaped(isInCell: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(scalars.count + 32)
        var place = 0
        while place < scalars.count {
            if let end = endOfAddress(from: place) {
                result.append(address(place..<end))
                place = end
                continue
            }
            let scalar = scalars[place]
            if let entity = Self.entity(of: scalar) ?? (isInCell ? Self.inCell(scalar) : nil) {
                result.append(entity)
            } else if scalar == "\u{2014}", isBesideDash(place) {
                result.append("&#8212;")
            } else {
                if acts(scalar, at: place) { result.append(UInt8(ascii: "\\")) }
                result.append(scalar)
            }
            place += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What stands for a sign that no backslash protects.
    private static func entity(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case "[": "&#91;"
        case "~": "&#126;"
        case "`": "&#96;"
        case "\\": "&#92;"
        case "\n": "<br />"
        default: nil
        }
    }

    /// What stands in a cell for a sign that would end it or join it with the cell above.
    private static func inCell(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "|": "&#124;"
        case "^": "&#94;"
        default: nil
        }
    }

    /// Whether a sign acts that a backslash takes the meaning from.
    private func acts(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
        switch scalar {
        case "{", "}", "|", "*", "+": true
        case "-", "_": !(isWord(place - 1) && isWord(place + 1))
        default: false
        }
    }

    private func isWord(_ place: Int) -> Bool {
        guard scalars.indices.contains(place) else { return false }
        let properties = scalars[place].properties
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether a long dash stands beside another one: SPIP takes each for two hyphens, and of four it
    /// leaves two.
    private func isBesideDash(_ place: Int) -> Bool {
        [place - 1, place + 1].contains {
            scalars.indices.contains($0) && (scalars[$0] == "\u{2014}" || scalars[$0] == "-")
        }
    }

    // MARK: - Addresses

    /// Where an address ends that begins there, as SPIP finds it; nil where none begins.
    ///
    /// SPIP ends one also at `}`, which is an entity here.
    private func endOfAddress(from place: Int) -> Int? {
        // `h` or `w`, be it a capital: nearly no place needs a closer look.
        let small = scalars[place].value | 0x20
        guard small == 0x68 || small == 0x77,
            ["http:/", "https:/", "www."].contains(where: { begins($0, at: place) })
        else { return nil }
        return scalars[place...].firstIndex {
            $0.properties.isWhitespace || "\"'[])<>".unicodeScalars.contains($0)
        } ?? scalars.count
    }

    private func begins(_ start: String, at place: Int) -> Bool {
        guard scalars.count - place >= start.utf8.count else { return false }
        return zip(start.unicodeScalars, scalars[place...]).allSatisfy {
            $0 == $1 || $0.properties.lowercaseMapping == $1.properties.lowercaseMapping
        }
    }

    /// An address, of which SPIP makes a link by itself: it would take backslashes in.
    ///
    /// It also leaves the last sign out, where that is the end of an entity; such an address is
    /// written so that SPIP sees none in it.
    private func address(_ range: Range<Int>) -> String {
        var words = ""
        for place in range {
            switch scalars[place] {
            case "{": words += "&#123;"
            case "}": words += "&#125;"
            case "|": words += "&#124;"
            case "-" where place > range.lowerBound && scalars[place - 1] == "-":
                words += "&#45;"
            case let scalar:
                if let entity = Self.entity(of: scalar) {
                    words += entity
                } else {
                    words.unicodeScalars.append(scalar)
                }
            }
        }
        let trailing = scalars[range].reversed().first
        guard words.utf8.last == UInt8(ascii: ";"), trailing != ";" else { return words }
        return words.firstIndex { ":.".contains($0) }.map { sign in
            words[..<sign] + (words[sign] == ":" ? "&#58;" : "&#46;")
                + words[words.index(after: sign)...]
        } ?? words
    }
}
