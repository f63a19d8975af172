/// The words of Markdown: what stands for bold, links, code and escapes goes.
enum MarkdownText {
    /// The words of a text of several lines.
    static func words(of text: String) -> String {
        guard text.utf8.contains(where: { signs.contains($0) }) else { return text }
        return withoutEscapes(
            withoutEmphasis(withoutStrong(withoutLinks(withoutWikiLinks(text)))))
    }

    /// The steps that are written into a text, without their boxes.
    static func withoutBoxes(_ text: String) -> String {
        guard text.contains("[") else { return text }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            line in
            guard let mark = ListMark(line.trimmed), mark.isTicked != nil, mark.kind == .bullet
            else {
                return String(line)
            }
            return "- \(mark.rest)"
        }.joined(separator: "\n")
    }

    private static let signs = Set("\\*_[`~=%^".utf8)

    /// Takes the backslash from before signs that Markdown would otherwise read.
    static func withoutEscapes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result = ""
        var characters = text.makeIterator()
        while let character = characters.next() {
            guard character == "\\" else {
                result.append(character)
                continue
            }
            guard let next = characters.next() else {
                result.append(character)
                break
            }
            if !escaped.contains(next) { result.append(character) }
            result.append(next)
        }
        return result
    }

    private static let escaped = Set("\\`*_{}[]()#+-.!|&<>~\"$")

    /// Takes away the signs of bold and strike: `**` and `__` and `~~` around words.
    static func withoutStrong(_ text: String) -> String {
        var result = text
        for sign in ["**", "__", "~~", "=="] where result.contains(sign) {
            result = unwrapped(result, sign)
        }
        return result
    }

    /// Takes away single stars and underscores around words, and back ticks.
    private static func withoutEmphasis(_ text: String) -> String {
        var result = text
        for sign in ["*", "_", "`"] where result.contains(sign) { result = unwrapped(result, sign) }
        return result
    }

    /// Takes a pair of signs away where the first stands before a word and the second behind one.
    private static func unwrapped(_ text: String, _ sign: String) -> String {
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count > 2 else { return text }
        var result = String(parts[0])
        var place = 1
        while place < parts.count {
            let before = result.last
            let inside = parts[place]
            let after = place + 1 < parts.count ? parts[place + 1].first : nil
            let opens =
                before != "\\" && !isWordLetter(before)
                && inside.first.map { !$0.isWhitespace } ?? false
            let closes = inside.last.map { !$0.isWhitespace && $0 != "\\" } ?? false
            if place + 1 < parts.count, opens, closes, !isWordLetter(after),
                !inside.contains("\n\n")
            {
                result += inside + parts[place + 1]
                place += 2
            } else {
                result += sign + inside
                place += 1
            }
        }
        return result
    }

    private static func isWordLetter(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    /// Makes `[[page|words]]` the words, as private wikis link their pages; a picture of one goes, and so does
    /// what such programs hang behind a line: `^name`, `%% remark %%`.
    private static func withoutWikiLinks(_ text: String) -> String {
        var result = text
        let parts = text.split(separator: "%%", omittingEmptySubsequences: false)
        if parts.count > 2 {
            // Every second part is a remark; a last one that nothing closes is none.
            let isOpen = parts.count.isMultiple(of: 2)
            let shown = parts.indices.filter { $0.isMultiple(of: 2) }.map { parts[$0] }
            result = shown.joined() + (isOpen ? "%%" + (parts.last ?? "") : "")
        }
        if let mark = result.range(of: " ^", isLast: true),
            result[mark.upperBound...].allSatisfy({
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
            }),
            result[mark.upperBound...].count > 5
        {
            result.removeSubrange(mark.lowerBound...)
        }
        guard result.contains("[[") else { return result.trimmed }
        var words = ""
        var rest = result[...]
        while let open = rest.firstRange(of: "[["),
            let close = rest[open.upperBound...].firstRange(of: "]]"),
            !rest[open.upperBound..<close.lowerBound].contains(where: \.isNewline)
        {
            let inside = rest[open.upperBound..<close.lowerBound]
            let isPicture = rest[..<open.lowerBound].last == "!"
            words += isPicture ? rest[..<open.lowerBound].dropLast() : rest[..<open.lowerBound]
            if !isPicture { words += inside.split(separator: "|").last ?? inside }
            rest = rest[close.upperBound...]
        }
        return (words + rest).trimmed
    }

    /// Makes `[words](address)` the words, with the address behind them where it says something else.
    private static func withoutLinks(_ text: String) -> String {
        guard text.contains("](") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "[") {
            let isEscaped = open > rest.startIndex && rest[rest.index(before: open)] == "\\"
            guard !isEscaped, let middle = rest[open...].firstRange(of: "]("),
                let close = rest[middle.upperBound...].firstIndex(of: ")"),
                !rest[open...close].contains(where: \.isNewline)
            else {
                result += rest[...open]
                rest = rest[rest.index(after: open)...]
                continue
            }
            let words = String(rest[rest.index(after: open)..<middle.lowerBound])
            let target = String(rest[middle.upperBound..<close])
            var before = rest[..<open]
            if before.last == "!" { before.removeLast() }
            result += before
            result +=
                words.isEmpty
                ? target : words == target || target.isEmpty ? words : "\(words) (\(target))"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension String {
    /// Where a sign stands in it, the first time or the last.
    func range(of sign: String, isLast: Bool) -> Range<Index>? {
        var found: Range<Index>?
        var rest = self[...]
        while let next = rest.firstRange(of: sign) {
            found = next
            guard isLast else { break }
            rest = rest[next.upperBound...]
        }
        return found
    }
}
