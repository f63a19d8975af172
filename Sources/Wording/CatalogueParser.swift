/// Reads the flat JSON of a catalogue, and nothing else.
///
/// `Wording` is a leaf and may not use the parser of `SessionStore`; Foundation's decoder would cost
/// more than the whole rest of starting the program.
struct CatalogueParser {
    private let source: [UInt8]
    private var index = 0

    /// - Parameter start: the byte to begin at.
    init(_ source: [UInt8], from start: Int = 0) {
        self.source = source
        index = start
    }

    /// Reads a text, or its forms, behind the colon of its key.
    mutating func readTextBehindColon() throws(CatalogueFault) -> CatalogueText {
        try take(UInt8(ascii: ":"))
        return try readText()
    }

    /// Hands on each key of the object at hand; stops early, without reading on, when `read` says false.
    mutating func readMembers(
        _ read: (inout CatalogueParser, String) throws(CatalogueFault) -> Bool
    ) throws(CatalogueFault) {
        try take(UInt8(ascii: "{"))
        if skip(UInt8(ascii: "}")) { return }
        repeat {
            let key = try readString()
            try take(UInt8(ascii: ":"))
            guard try read(&self, key) else { return }
        } while skip(UInt8(ascii: ","))
        try take(UInt8(ascii: "}"))
    }

    /// Reads a text, or an object with a text for each plural form.
    mutating func readText() throws(CatalogueFault) -> CatalogueText {
        skipSpace()
        guard index < source.count, source[index] == UInt8(ascii: "{") else {
            return .plain(try readString())
        }
        let start = index
        var forms = PluralForms()
        try readMembers { parser, key throws(CatalogueFault) in
            guard let form = PluralCategory(rawValue: key) else { throw parser.fault }
            forms[form] = try parser.readString()
            return true
        }
        guard forms[.other] != nil else { throw CatalogueFault(offset: start) }
        return .plural(forms)
    }

    /// Reads true or false.
    mutating func readBoolean() throws(CatalogueFault) -> Bool {
        skipSpace()
        if source[index...].starts(with: "true".utf8) {
            index += 4
            return true
        }
        guard source[index...].starts(with: "false".utf8) else { throw fault }
        index += 5
        return false
    }

    /// Reads a text in quotation marks.
    mutating func readString() throws(CatalogueFault) -> String {
        try take(UInt8(ascii: "\""))
        let start = index
        while index < source.count, source[index] != UInt8(ascii: "\""),
            source[index] != UInt8(ascii: "\\")
        {
            index += 1
        }
        var text = String(decoding: source[start..<index], as: UTF8.self)
        while index < source.count {
            if skipQuote() { return text }
            if source[index] == UInt8(ascii: "\\") {
                index += 1
                text.unicodeScalars.append(try readEscape())
                continue
            }
            let run = index
            while index < source.count, source[index] != UInt8(ascii: "\""),
                source[index] != UInt8(ascii: "\\")
            {
                index += 1
            }
            text += String(decoding: source[run..<index], as: UTF8.self)
        }
        throw fault
    }

    private mutating func readEscape() throws(CatalogueFault) -> Unicode.Scalar {
        guard index < source.count else { throw fault }
        let letter = source[index]
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return Unicode.Scalar(letter)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let digits = String(decoding: source[index...].prefix(4), as: UTF8.self)
            // Surrogate pairs are refused: a catalogue writes such characters as they are.
            guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw fault }
            index += 4
            return scalar
        default: throw fault
        }
    }

    private mutating func skipQuote() -> Bool {
        guard source[index] == UInt8(ascii: "\"") else { return false }
        index += 1
        return true
    }

    private var fault: CatalogueFault { CatalogueFault(offset: index) }

    private mutating func skipSpace() {
        while index < source.count,
            source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\n")
                || source[index] == UInt8(ascii: "\r") || source[index] == UInt8(ascii: "\t")
        {
            index += 1
        }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < source.count, source[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func take(_ byte: UInt8) throws(CatalogueFault) {
        guard skip(byte) else { throw fault }
    }
}
