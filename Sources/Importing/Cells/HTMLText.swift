/// The words of HTML as platforms write it into cells: paragraphs become lines, tags go, entities become
/// their signs.
///
/// By hand, since what is asked for is no tree: libxml2 and lexbor would bring a megabyte each to leave
/// out what this leaves out. A sign that begins no known tag stays («a < b», «<3»).
enum HTMLText {
    /// The words, lines parted where paragraphs end.
    static func words(of text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        var hidden: [UInt8]?
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<"), let tag = tag(in: bytes, at: place) {
                if let inside = hidden {
                    if tag.isEnd, tag.name == inside { hidden = nil }
                } else if tag.name == script || tag.name == style, !tag.isEnd {
                    hidden = tag.name
                } else if breaks.contains(tag.name) {
                    while result.last == 0x20 { result.removeLast() }
                    result.append(0x0A)
                }
                place = tag.end
            } else if hidden != nil {
                place += 1
            } else if byte == UInt8(ascii: "&"), let entity = entity(in: bytes, at: place) {
                result += Array(entity.text.utf8)
                place = entity.end
            } else {
                result.append(byte)
                place += 1
            }
        }
        let words = String(decoding: result, as: UTF8.self)
        guard words.utf8.count != bytes.count else { return words }
        return tidied(words)
    }

    /// At most one empty line between lines, none at the ends, and no space that nobody typed.
    private static func tidied(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.trimmed
            if words.isEmpty { continue }
            lines.append(words)
        }
        return lines.joined(separator: "\n")
    }

    // MARK: - Tags

    private struct Tag {
        let name: [UInt8]
        let isEnd: Bool
        let end: Int
    }

    private static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
        var place = start + 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "!"),
            !bytes[place...].starts(with: "!--".utf8)
        {
            // What a page is written in.
            let word = String(decoding: bytes[place...].prefix(8), as: UTF8.self).lowercased()
            let near = bytes[place...].prefix(4096)
            guard word == "!doctype", let end = near.firstIndex(of: UInt8(ascii: ">")) else {
                return nil
            }
            return Tag(name: [], isEnd: false, end: end + 1)
        }
        if bytes[place...].starts(with: "!--".utf8) {
            var end = place + 3
            while end + 2 < bytes.count, !bytes[end..<end + 3].elementsEqual("-->".utf8) {
                end += 1
            }
            return Tag(name: [], isEnd: false, end: min(end + 3, bytes.count))
        }
        let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
        if isEnd { place += 1 }
        var name: [UInt8] = []
        while place < bytes.count, name.count < 12, isNameByte(bytes[place]) {
            name.append(bytes[place] | 0x20)
            place += 1
        }
        guard known.contains(name) else { return nil }
        var quote: UInt8?
        // A tag ends soon; a sign of comparison is followed by words.
        let last = min(bytes.count, start + 4096)
        while place < last {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return Tag(name: name, isEnd: isEnd, end: place + 1)
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
            place += 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static let script = Array("script".utf8)
    private static let style = Array("style".utf8)
    private static let breaks = set(
        """
        p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote pre section article header footer dl dt dd \
        hr figure title head body html main nav aside address
        """)
    private static let known = breaks.union(
        set(
            """
            a b i u s em strong span font small big sub sup code kbd mark del ins strike td th tbody thead \
            tfoot img figcaption iframe video audio source script style meta link abbr cite q label input \
            button form center caption col colgroup svg path noscript time wbr tt var o
            """))

    private static func set(_ names: String) -> Set<[UInt8]> {
        Set(names.split(separator: " ").map { Array($0.utf8) })
    }

    // MARK: - Entities

    /// The sign of an entity that begins there; nil when none does.
    private static func entity(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        var end = start + 1
        while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        return sign(of: name).map { ($0, end + 1) }
    }

    /// The sign that an entity of that name stands for.
    static func sign(of name: String) -> String? {
        if name.hasPrefix("#") {
            let figures = name.dropFirst()
            let isHexadecimal = figures.first == "x" || figures.first == "X"
            let number = isHexadecimal ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
            guard let number, number != 0, let scalar = Unicode.Scalar(number) else { return nil }
            return String(scalar)
        }
        return names[name]
    }

    private static let names: [String: String] = {
        var names = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
            "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "bdquo": "„", "sbquo": "‚",
            "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "hellip": "…", "ndash": "–",
            "mdash": "—", "bull": "•", "middot": "·", "euro": "€", "pound": "£", "yen": "¥",
            "deg": "°", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾",
            "sup2": "²", "sup3": "³", "copy": "©", "reg": "®", "trade": "™", "sect": "§",
            "para": "¶",
            "iexcl": "¡", "iquest": "¿", "ordf": "ª", "ordm": "º", "thinsp": "\u{2009}",
            "ensp": "\u{2002}", "emsp": "\u{2003}", "shy": "", "zwj": "\u{200D}",
            "zwnj": "\u{200C}",
            "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "aring": "å",
            "Aring": "Å", "oslash": "ø", "Oslash": "Ø", "ccedil": "ç", "Ccedil": "Ç", "ntilde": "ñ",
            "Ntilde": "Ñ", "atilde": "ã", "otilde": "õ", "rarr": "→", "larr": "←", "minus": "−",
            "le": "≤", "ge": "≥", "ne": "≠", "check": "✓",
        ]
        let accents = [
            ("acute", "áéíóúýÁÉÍÓÚÝ"), ("grave", "àèìòùÀÈÌÒÙ"), ("circ", "âêîôûÂÊÎÔÛ"),
            ("uml", "äëïöüÿÄËÏÖÜ"),
        ]
        let plain = [
            "acute": "aeiouyAEIOUY", "grave": "aeiouAEIOU", "circ": "aeiouAEIOU",
            "uml": "aeiouyAEIOU",
        ]
        for (accent, letters) in accents {
            for (letter, base) in zip(letters, plain[accent] ?? "") {
                names["\(base)\(accent)"] = String(letter)
            }
        }
        return names
    }()
}
