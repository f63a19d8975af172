extension String {
    /// Whether an address stands in it.
    var holdsAddress: Bool { !webAddresses.isEmpty }

    /// Where in a text addresses of the web stand that a reader can follow, in their order; as GitHub
    /// finds them in Markdown: signs that end a sentence are none of theirs.
    var webAddresses: [Range<String.Index>] {
        guard holds(UInt8(ascii: ":"), UInt8(ascii: "/")) else { return [] }
        var found: [Range<String.Index>] = []
        var rest = startIndex
        while let sign = self[rest...].firstRange(of: "://") {
            rest = sign.upperBound
            let lower = found.last?.upperBound ?? startIndex
            guard let start = startOfAddress(endingAt: sign.lowerBound, from: lower) else {
                continue
            }
            let scalars = unicodeScalars
            var depth = 0
            let end =
                scalars[sign.upperBound...].firstIndex { scalar in
                    if scalar == "(" { depth += 1 }
                    if scalar == ")" { depth -= 1 }
                    return scalar.endsAddress || depth < 0
                } ?? scalars.endIndex
            let range = start..<trimmed(start..<end)
            let host = scalars[sign.upperBound...].first
            guard range.upperBound > sign.upperBound, let host,
                host.properties.isAlphabetic || host.properties.numericType != nil
            else { continue }
            found.append(range)
            rest = range.upperBound
        }
        return found
    }

    /// Where `http` or `https` begins that ends there, unless it is the end of a longer word.
    private func startOfAddress(
        endingAt end: String.Index, from start: String.Index
    ) -> String.Index? {
        for name in ["https", "http"] {
            guard let begin = utf8.index(end, offsetBy: -name.utf8.count, limitedBy: start),
                self[begin..<end].lowercased() == name
            else { continue }
            guard begin > start else { return begin }
            let before = unicodeScalars[unicodeScalars.index(before: begin)]
            let isWord = before.properties.isAlphabetic || before.properties.numericType != nil
            return isWord ? nil : begin
        }
        return nil
    }

    /// The end of an address without the signs that end a sentence or close what was open before it.
    private func trimmed(_ range: Range<String.Index>) -> String.Index {
        let scalars = unicodeScalars
        var end = range.upperBound
        while end > range.lowerBound {
            let last = scalars.index(before: end)
            switch scalars[last] {
            case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "…", "’": break
            case ")" where isOpen(before: last, since: range.lowerBound): return end
            case ")": break
            default: return end
            }
            end = last
        }
        return end
    }

    /// Whether a bracket that was opened since then is still open.
    private func isOpen(before place: String.Index, since start: String.Index) -> Bool {
        var depth = 0
        for scalar in unicodeScalars[start..<place] {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
        }
        return depth > 0
    }
}

extension Unicode.Scalar {
    /// Whether no address holds it: white space, what marks its end, what turns the direction.
    fileprivate var endsAddress: Bool {
        switch self {
        case "<", ">", "\"", "`", "«", "»", "“", "”", "„", "[", "]", "{", "}", "|", "\\", "^": true
        default:
            properties.isWhitespace || properties.isBidiControl || isUnwritable
                || properties.generalCategory == .control
        }
    }
}
