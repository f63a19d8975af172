import TextTemplates

/// How any text is written in an article of SPIP.
///
/// Entities, which SPIP lets through, stand for the signs that no backslash protects; a backslash
/// stands before the others that act, and is left out within a word, so that «pense-écoute» stays
/// readable in the editor. What each sign becomes, and why: `SPIP.md` in the documentation of this
/// target.
struct SPIPEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "SPIP"

    private static let acting = SignSet("\\~{}[|<*+-_&`\n")

    func escapeText(_ text: String) -> String {
        guard text.needsCare(Self.acting) || text.mayHoldDashes else { return text }
        return SPIPWords(text.readable.directionsEnded).escaped(isInCell: false)
    }

    /// A web address as it stands in a link of SPIP, as text and as target: with an entity for `&`, and
    /// with the signs that would end the link or act in its text as an address may write them.
    static func address(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "[": result += "%5B"
            case "]": result += "%5D"
            case "{": result += "%7B"
            case "}": result += "%7D"
            case "|": result += "%7C"
            case "~": result += "%7E"
            case "\\": result += "%5C"
            case "`": result += "%60"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// How any text is written in a cell of a table of SPIP: on one line, without the signs that end the
/// cell or join it with another, which a backslash would not take the meaning from.
struct SPIPCellEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "SPIP_CELL"

    func escapeText(_ text: String) -> String {
        SPIPWords(text.readable.directionsEnded).escaped(isInCell: true)
    }
}

extension String {
    /// Whether it may hold a long dash, of which SPIP makes two hyphens for a while.
    fileprivate var mayHoldDashes: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var (last, beforeLast): (UInt8, UInt8) = (0, 0)
            for byte in bytes {
                if beforeLast == 0xE2, last == 0x80, byte == 0x94 { return true }
                (beforeLast, last) = (last, byte)
            }
            return false
        }
    }
}
