/// Reads the tokens of a template in one go.
///
/// What stands alone on its line, and what is left of the space before it, is decided tag by tag as
/// swift-mustache does it: a line after the end of a section counts as a new one when the section began on
/// a line of its own; marks of tags that a section sets end with it.
struct TemplateParser {
    /// How deep sections may stand in each other.
    static let deepest = 200

    /// What is known within a section, and of the whole outside of all.
    private struct Level {
        /// What has to end; nil for the whole.
        var name: String?
        var functions: [String] = []
        /// Where the token that holds this level stands.
        var opener = 0
        var open = TemplateReader.Mark.open
        var close = TemplateReader.Mark.close
        var isAtLineStart = true
        /// The spaces that a line begins with, as long as they are not written.
        var margin: Substring = ""
        /// Whether it stands in what a template puts into the blocks of another.
        var isWithinPart = false
        /// Whether it stands directly in there, where nothing but blocks has a place.
        var holdsBlocks = false
        /// How far the first line of a block is indented; the others lose as much.
        var blockMargin: Int?
    }

    private let escapings: [String: any TextEscaping]
    private var reader: TemplateReader
    private var read: [TemplateToken] = []
    /// Words at this place or after it can be added to the token before.
    private var growing = -1
    private var level: Level
    private var outer: [Level] = []

    init(_ text: String, knowing escapings: [String: any TextEscaping]) {
        self.escapings = escapings
        var text = text
        text.makeContiguousUTF8()
        reader = TemplateReader(text)
        level = Level()
    }

    /// The tokens.
    mutating func tokens() throws(TemplateFault) -> [TemplateToken] {
        do throws(TemplateFault.Reason) {
            while !reader.isAtEnd { try readOn() }
            if level.name != nil { throw .unclosedSection }
        } catch {
            throw TemplateFault(error, at: reader.place, of: reader.text)
        }
        return read
    }

    /// Reads the rest of a line, or up to a tag and over it.
    private mutating func readOn() throws(TemplateFault.Reason) {
        if level.isAtLineStart { readMargin() }
        let words = try reader.takeWords(to: level.open)
        if let current = reader.current, current.isNewline {
            write(level.margin, words, String(current))
            level.isAtLineStart = true
            reader.advance()
            return
        }
        if !words.isEmpty {
            write(level.margin, words)
            level.margin = ""
            level.isAtLineStart = false
        }
        if let sign = reader.current { try readTag(sign) }
    }

    private mutating func readMargin() {
        let space = reader.take(while: TemplateReader.isBlank)
        guard level.isWithinPart, !level.holdsBlocks else {
            level.margin = space
            return
        }
        if let blockMargin = level.blockMargin {
            level.margin = space.dropFirst(blockMargin)
        } else {
            level.blockMargin = space.count
        }
    }

    private mutating func readTag(_ sign: Character) throws(TemplateFault.Reason) {
        switch sign {
        case "#", "^":
            reader.advance()
            let (name, functions) = try readName()
            let isAlone = standsAlone()
            if !isAlone { writeMargin() }
            let reference = TemplateReference(name, functions)
            add(sign == "#" ? .section(reference, end: 0) : .inverted(reference, end: 0))
            try begin(name, functions, isAlone: isAlone)
        case "/":
            try readEnd()
        case "!":
            reader.advance()
            try reader.skip(over: level.close)
            level.isAtLineStart = standsAlone()
        case "{":
            writeMargin()
            reader.advance()
            let (name, functions) = try readName()
            guard try reader.take("}") else { throw .unfinishedName }
            addValue(name, functions, isEscaped: false)
        case "&":
            writeMargin()
            reader.advance()
            let (name, functions) = try readName()
            addValue(name, functions, isEscaped: false)
        case ">":
            try readPart()
        case "<":
            try readPartWithBlocks()
        case "$":
            try readBlock()
        case "=":
            reader.advance()
            try readMarks()
            level.isAtLineStart = standsAlone()
        case "%":
            reader.advance()
            try readSetting()
            level.isAtLineStart = standsAlone()
        default:
            writeMargin()
            let (name, functions) = try readName()
            addValue(name, functions, isEscaped: true)
        }
    }

    // MARK: Sections

    private mutating func begin(
        _ name: String, _ functions: [String], isAlone: Bool
    ) throws(TemplateFault.Reason) {
        // The line after the end of a section is judged by how the section began.
        level.isAtLineStart = isAlone
        guard outer.count < Self.deepest else { throw .tooDeep }
        outer.append(level)
        level.name = name
        level.functions = functions
        level.opener = read.count - 1
        level.margin = ""
        level.holdsBlocks = false
    }

    private mutating func readEnd() throws(TemplateFault.Reason) {
        reader.advance()
        let start = reader.place
        let (name, functions) = try readName()
        guard name == level.name, functions == level.functions, let around = outer.popLast() else {
            reader.goBack(to: start)
            throw .otherSectionEnds
        }
        if !standsAlone() { writeMargin() }
        growing = -1
        let opener = level.opener
        level = around
        switch read[opener] {
        case .section(let reference, _): read[opener] = .section(reference, end: read.count)
        case .inverted(let reference, _): read[opener] = .inverted(reference, end: read.count)
        case .block(let name, let indentation, _):
            read[opener] = .block(name, indentation: indentation, end: read.count)
        case .definition(let name, _): read[opener] = .definition(name, end: read.count)
        case .part(var part):
            part.blocks = try definitions(from: opener + 1)
            part.end = read.count
            read[opener] = .part(part)
        case .text, .value, .escaping: break
        }
    }

    /// The blocks that are defined from a place on.
    private func definitions(from start: Int) throws(TemplateFault.Reason) -> [String: Range<Int>] {
        var blocks: [String: Range<Int>] = [:]
        var place = start
        while place < read.count {
            switch read[place] {
            case .definition(let name, let end): blocks[name] = place + 1..<end
            case .text: break
            case .value, .section, .inverted, .block, .part, .escaping: throw .otherThanBlocks
            }
            place = read[place].next(after: place)
        }
        return blocks
    }

    // MARK: Parts and their blocks

    private mutating func readPart() throws(TemplateFault.Reason) {
        reader.advance()
        reader.skipSpace()
        let isSaid = reader.current == "*"
        if isSaid { reader.advance() }
        let place = reader.place
        let name = try readPartName()
        let margin = level.margin
        writeMargin()
        level.isAtLineStart = standsAlone()
        add(
            .part(
                TemplatePart(
                    name: isSaid ? .said(TemplateReference(name, [])) : .own(name),
                    indentation: level.isAtLineStart ? Array(margin.utf8) : nil, blocks: nil,
                    end: read.count + 1, place: place)))
    }

    private mutating func readPartWithBlocks() throws(TemplateFault.Reason) {
        reader.advance()
        reader.skipSpace()
        let place = reader.place
        let name = try readPartName()
        let isSaid = name.first == "*"
        let margin = level.margin
        writeMargin()
        let isAlone = standsAlone()
        add(
            .part(
                TemplatePart(
                    name: isSaid
                        ? .said(TemplateReference(String(name.dropFirst()), [])) : .own(name),
                    indentation: Array(margin.utf8), blocks: nil, end: 0, place: place)))
        try begin(name, [], isAlone: isAlone)
        level.isAtLineStart = true
        level.isWithinPart = true
        level.holdsBlocks = true
    }

    private mutating func readBlock() throws(TemplateFault.Reason) {
        reader.advance()
        let (name, functions) = try readName()
        guard functions.isEmpty else { throw .functionOfBlock }
        if level.holdsBlocks {
            let isAlone = standsAlone()
            add(.definition(name, end: 0))
            try begin(name, [], isAlone: isAlone)
        } else {
            let margin = level.margin
            writeMargin()
            let isAlone = standsAlone()
            add(.block(name, indentation: Array(margin.utf8), end: 0))
            try begin(name, [], isAlone: isAlone)
        }
    }

    // MARK: Names and settings

    /// A name and the functions before it, the outermost first, up to the end of the tag.
    private mutating func readName() throws(TemplateFault.Reason) -> (String, [String]) {
        reader.skipSpace()
        let text = reader.take { Self.isOfName($0) || $0 == "(" || $0 == ")" }
        reader.skipSpace()
        guard try reader.take(level.close) else { throw .unfinishedName }
        var parts = text.split(separator: "(", omittingEmptySubsequences: false)
        guard let last = parts.popLast(), !parts.contains(where: { $0.contains(")") })
        else { throw .unfinishedName }
        let name = last.prefix { $0 != ")" }
        guard last.dropFirst(name.count).count == parts.count,
            last.dropFirst(name.count).allSatisfy({ $0 == ")" })
        else { throw .unfinishedName }
        return (String(name), parts.map(String.init))
    }

    private mutating func readPartName() throws(TemplateFault.Reason) -> String {
        reader.skipSpace()
        let name = reader.take { Self.isOfName($0) || "()/".contains($0) }
        reader.skipSpace()
        guard try reader.take(level.close) else { throw .unfinishedName }
        return String(name)
    }

    private mutating func readMarks() throws(TemplateFault.Reason) {
        reader.skipSpace()
        guard let open = reader.takeUp(to: \.isWhitespace) else { throw .marks }
        reader.skipSpace()
        guard let close = reader.takeUp(to: { $0 == "=" || $0.isWhitespace }) else { throw .marks }
        reader.skipSpace()
        guard try reader.take("="), try reader.take(level.close),
            let open = TemplateReader.Mark(open), let close = TemplateReader.Mark(close)
        else { throw .marks }
        level.open = open
        level.close = close
        level.holdsBlocks = false
    }

    private mutating func readSetting() throws(TemplateFault.Reason) {
        let name: Substring
        let value: Substring
        do throws(TemplateFault.Reason) {
            reader.skipSpace()
            name = reader.take(while: Self.isOfName)
            reader.skipSpace()
            guard try reader.take(":") else { throw .setting }
            reader.skipSpace()
            value = reader.take(while: Self.isOfName)
            reader.skipSpace()
            guard try reader.take(level.close), !name.isEmpty, !value.isEmpty else {
                throw .setting
            }
        } catch {
            throw .setting
        }
        guard name == "CONTENT_TYPE", let escaping = escapings[String(value)]
        else { throw .unknownSetting }
        add(.escaping(escaping))
    }

    /// Letters and digits of ASCII, `K` by its other code too, and what a path or a said name is made of.
    private static func isOfName(_ sign: Character) -> Bool {
        switch sign.asciiValue ?? (sign == "K" ? UInt8(ascii: "K") : 0) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "*"):
            true
        default: false
        }
    }

    // MARK: Writing

    /// Whether the tag has a line of its own, whose end is read over then.
    private mutating func standsAlone() -> Bool {
        level.isAtLineStart && reader.takeEndOfLine()
    }

    private mutating func add(_ token: TemplateToken) {
        read.append(token)
        growing = -1
    }

    private mutating func addValue(_ name: String, _ functions: [String], isEscaped: Bool) {
        add(.value(TemplateReference(name, functions), isEscaped: isEscaped))
        level.isAtLineStart = false
    }

    private mutating func writeMargin() {
        write(level.margin)
        level.margin = ""
    }

    private mutating func write(_ margin: Substring, _ words: Substring = "", _ end: String = "") {
        guard !margin.isEmpty || !words.isEmpty || !end.isEmpty else { return }
        if growing == read.count - 1, growing >= 0, case .text(var bytes) = read[growing] {
            // Taken out, so that nobody else holds what grows.
            read[growing] = .text([])
            bytes += margin.utf8
            bytes += words.utf8
            bytes += end.utf8
            read[growing] = .text(bytes)
        } else {
            read.append(.text(Array(margin.utf8) + Array(words.utf8) + Array(end.utf8)))
            growing = read.count - 1
        }
    }
}
