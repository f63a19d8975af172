/// A text that is read from its start to its end, character by character.
struct TemplateReader {
    /// What tags begin or end with.
    struct Mark {
        let text: String
        let first: Character
        let length: Int

        /// What tags begin with until a template says otherwise.
        static let open = Mark(text: "{{", first: "{", length: 2)
        /// What tags end with until a template says otherwise.
        static let close = Mark(text: "}}", first: "}", length: 2)
    }

    let text: String
    private(set) var place: String.Index

    init(_ text: String) {
        self.text = text
        place = text.startIndex
    }

    var isAtEnd: Bool { place == text.endIndex }

    /// The character at the place; nil at the end.
    var current: Character? { isAtEnd ? nil : text[place] }

    /// Whether a new line begins after the character at the place.
    var isAtNewline: Bool { current?.isNewline ?? false }

    /// Goes over a character.
    mutating func advance() {
        if !isAtEnd { text.formIndex(after: &place) }
    }

    /// Goes back to a place.
    mutating func goBack(to place: String.Index) { self.place = place }

    /// Goes over the character when it is that one.
    ///
    /// - Throws: ``TemplateFault/Reason/cutOff`` at the end of the text.
    mutating func take(_ sign: Character) throws(TemplateFault.Reason) -> Bool {
        guard let current else { throw .cutOff }
        guard current == sign else { return false }
        advance()
        return true
    }

    /// Goes over a mark when it stands there.
    ///
    /// - Throws: ``TemplateFault/Reason/cutOff`` where the text ends before the mark could.
    mutating func take(_ mark: Mark) throws(TemplateFault.Reason) -> Bool {
        guard let end = text.index(place, offsetBy: mark.length, limitedBy: text.endIndex)
        else { throw .cutOff }
        guard text[place..<end] == mark.text else { return false }
        place = end
        return true
    }

    /// Goes over all characters that are such.
    @discardableResult mutating func take(while isSuch: (Character) -> Bool) -> Substring {
        let start = place
        while let current, isSuch(current) { advance() }
        return text[start..<place]
    }

    /// Goes over spaces and ends of lines.
    mutating func skipSpace() { take(while: \.isWhitespace) }

    /// Goes over all characters up to one that is such; stays where it is when none is.
    mutating func takeUp(to isSuch: (Character) -> Bool) -> Substring? {
        let start = place
        take { !isSuch($0) }
        guard isAtEnd else { return text[start..<place] }
        place = start
        return nil
    }

    /// Goes over what stands before a tag, and over the mark that the tag begins with; or to the end of the
    /// line.
    mutating func takeWords(to mark: Mark) throws(TemplateFault.Reason) -> Substring {
        var words: Substring = ""
        var start = place
        while seek(mark.first), !isAtNewline {
            let end = place
            let isTag = try take(mark)
            words = words.isEmpty ? text[start..<end] : words + text[start..<end]
            if isTag { return words }
            words.append(mark.first)
            advance()
            start = place
        }
        return words.isEmpty ? text[start..<place] : words + text[start..<place]
    }

    /// Goes to such a character, or to the end of the line.
    ///
    /// - Returns: false at the end of the text.
    private mutating func seek(_ sign: Character) -> Bool {
        guard let byte = sign.asciiValue, !Self.signsOfTwoKinds.contains(sign) else {
            take { $0 != sign && $0 != "\n" && $0 != "\r\n" }
            return !isAtEnd
        }
        let bytes = text.utf8
        var (next, last) = (place, place)
        while next < bytes.endIndex {
            if bytes[next] == 0x0A {
                // Together with the sign before it that is one character.
                place = last < next && bytes[last] == 0x0D ? last : next
                return true
            }
            if bytes[next] == byte, text[next] == sign, isStart(of: sign, at: next) {
                place = next
                return true
            }
            last = next
            bytes.formIndex(after: &next)
        }
        place = bytes.endIndex
        return false
    }

    /// Whether no character goes on there: a few scalars, such as U+0600, are one with what follows.
    private func isStart(of sign: Character, at next: String.Index) -> Bool {
        guard next > place, text.utf8[text.utf8.index(before: next)] > 0x7F else { return true }
        let before = text.unicodeScalars[text.unicodeScalars.index(before: next)]
        return "\(before)\(sign)".count == 2
    }

    /// Signs that have another code, too: U+037E, U+1FEF, U+212A.
    private static let signsOfTwoKinds: [Character] = [";", "`", "K"]

    /// Goes over a remark, and over the mark that it ends with.
    ///
    /// A sign that is none of the mark after a part of it is not looked at again: `%%>` does not end with
    /// `%>`.
    mutating func skip(over mark: Mark) throws(TemplateFault.Reason) {
        let start = place
        var rest = mark.text[...]
        while let sign = current {
            advance()
            rest = sign == rest.first ? rest.dropFirst() : mark.text[...]
            if rest.isEmpty { return }
        }
        place = start
        throw .cutOff
    }

    /// Goes over spaces and the end of the line when nothing else stands there; the end of the text counts
    /// as one where it comes at once.
    mutating func takeEndOfLine() -> Bool {
        if isAtEnd { return true }
        let start = place
        take(while: Self.isBlank)
        if isAtNewline {
            advance()
            return true
        }
        place = start
        return false
    }

    /// Whether it is a space or a tabulator.
    static func isBlank(_ sign: Character) -> Bool { sign == " " || sign == "\t" }
}

extension TemplateReader.Mark {
    /// Makes it of a text; nil of an empty one.
    init?(_ text: Substring) {
        guard let first = text.first else { return nil }
        self.init(text: String(text), first: first, length: text.count)
    }
}
