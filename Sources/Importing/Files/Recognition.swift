import SessionStore

/// What a text is, and whether it holds notes: looked at before anything is read.
enum Recognition {
    /// What was recognised, with the tree where finding out needed one.
    enum Found {
        case table
        case lines
        case markdown
        case org
        case html
        case chat
        case outline(FileKind, XMLElement)
        case json(FileKind, JSONValue)
        case programme(Programme)
    }

    /// The shapes of programmes.
    enum Programme {
        case calendar
        case schedule(XMLElement)
        case json(JSONValue)
    }

    /// Recognises a text.
    ///
    /// - Parameters:
    ///   - path: its name, whose ending only decides between texts that could be both.
    ///   - asProgramme: whether JSON without notes may hold sessions.
    /// - Throws: what it is, when it holds neither notes nor a programme.
    static func kind(
        of text: String, named path: String, asProgramme: Bool = false
    ) throws(ImportRefusal) -> Found {
        let start = text.drop { $0.isWhitespace }
        let lower = start.prefix(400).lowercased()
        if lower.hasPrefix("begin:vcalendar") || text.prefix(4096).contains("BEGIN:VCALENDAR") {
            return .programme(.calendar)
        }
        if lower.hasPrefix("begin:vcard") { throw .contacts }
        if start.first == "{" || start.first == "[" && looksLikeJSON(start) {
            return try json(text, asProgramme: asProgramme)
        }
        if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") { return .html }
        if lower.hasPrefix("<?xml") || lower.hasPrefix("<opml") || lower.hasPrefix("<map")
            || lower.hasPrefix("<schedule") || lower.hasPrefix("<!--")
        {
            return try xml(text)
        }
        return plain(text, named: path)
    }

    private static func looksLikeJSON(_ text: Substring) -> Bool {
        let next = text.dropFirst().first { !$0.isWhitespace }
        return next == "{" || next == "]" || next == "["
    }

    // MARK: - XML

    private static func xml(_ text: String) throws(ImportRefusal) -> Found {
        let root = try XMLElement.parse(text)
        switch root.name.lowercased() {
        case "opml": return .outline(.opml, root)
        case "map": return .outline(.freemind, root)
        case "schedule": return .programme(.schedule(root))
        case "html": return .html
        default: throw .unknownXML(String(root.name.prefix(40)))
        }
    }

    // MARK: - JSON

    /// Deep enough for boards, and as many values as a file of 16 MB can hold in earnest.
    private static let limits = JSONLimits(bytes: 64 << 20, depth: 64, values: 2_000_000)

    private static func json(
        _ text: String, asProgramme: Bool
    ) throws(ImportRefusal) -> Found {
        let bytes = Array(text.utf8)
        let value: JSONValue
        do throws(Problem) {
            value = try JSONParser.parse(bytes, limits: limits)
        } catch {
            // A record a line, as some servers export.
            if let records = lines(text) { return .json(.records, records) }
            throw .damaged(line: error.position.line)
        }
        return try recognise(value, asProgramme: asProgramme)
    }

    private static func lines(_ text: String) -> JSONValue? {
        var records: [JSONValue] = []
        for line in text.split(whereSeparator: \.isNewline) {
            guard let value = try? JSONParser.parse(Array(line.utf8), limits: limits),
                value.kind == .object
            else {
                return nil
            }
            records.append(value)
        }
        return records.count > 1 ? JSONValue(.array(records)) : nil
    }

    private static func recognise(
        _ value: JSONValue, asProgramme: Bool
    ) throws(ImportRefusal) -> Found {
        if value["schedule"]?["conference"] != nil || value["schedule"]?["days"] != nil {
            return .programme(.json(value))
        }
        if value["agenda"] != nil, value["contributions"] != nil || value["format"] != nil {
            throw .session
        }
        if let cards = value["cards"]?.elements, value["lists"]?.elements != nil {
            let isOfWekan =
                value["_format"]?.words.hasPrefix("wekan") ?? false
                || cards.first?["listId"] != nil
            return .json(isOfWekan ? .wekan : .trello, value)
        }
        if value["boards"] != nil || value["stacks"] != nil { return .json(.deck, value) }
        if value["list"]?.elements != nil, value["items"] != nil, value["data"] != nil {
            return .json(.kanban, value)
        }
        if asProgramme || Records.find(in: value) != nil { return .json(.records, value) }
        throw .unknownJSON
    }

    // MARK: - Texts

    private static func plain(_ text: String, named path: String) -> Found {
        let name = path.lowercased()
        if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .table }
        if name.hasSuffix(".org") { return .org }
        if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .markdown }
        if text.prefix(5).lowercased() == "sep=;" || text.prefix(5).lowercased() == "sep=," {
            return .table
        }
        let lines = text.split(whereSeparator: \.isNewline).prefix(400).map(String.init)
        if looksLikeOrg(lines) { return .org }
        if ChatNotes.areIn(lines) { return .chat }
        if looksLikeTable(text, lines) { return .table }
        return looksLikeMarkdown(lines) ? .markdown : .lines
    }

    private static func looksLikeOrg(_ lines: [String]) -> Bool {
        lines.contains { $0.lowercased().hasPrefix("#+title") || $0.trimmed == ":PROPERTIES:" }
    }

    private static func looksLikeMarkdown(_ lines: [String]) -> Bool {
        if lines.first?.trimmed == "---",
            lines.dropFirst().prefix(30).contains(where: { $0.trimmed == "---" })
        {
            return true
        }
        return lines.contains { line in
            let marks = line.prefix { $0 == "#" }
            return (1...6).contains(marks.count) && line.dropFirst(marks.count).first == " "
        }
            || lines.contains { line in
                let item = line.trimmed
                return ["- [ ]", "- [x]", "- [X]", "* [ ]", "* [x]", "+ [ ]"].contains {
                    item.hasPrefix($0)
                }
            }
    }

    /// Whether a text without a telling name is a table: rows of one length, none of them a list.
    private static func looksLikeTable(_ text: String, _ lines: [String]) -> Bool {
        guard lines.count > 1, !lines.contains(where: { $0.hasPrefix("\t") }) else { return false }
        guard let sign = DelimitedTable.delimiter(of: Array(text.utf8)[...]) else { return false }
        let rows = DelimitedTable(String(text.prefix(64 << 10)), delimiter: sign).rows
        guard let head = rows.first, head.fields.count > 1, head.looksLikeHead else { return false }
        let same = rows.count { $0.fields.count == head.fields.count }
        guard same * 10 >= rows.count * 9 else { return false }
        let isKnown = head.fields.contains { HeadWords.role(of: HeadWords.parted($0).base) != nil }
        switch sign {
        case UInt8(ascii: "\t"): return true
        case UInt8(ascii: ";"): return isKnown || head.fields.count > 2
        default: return isKnown && head.fields.count > 2
        }
    }
}

extension JSONValue {
    /// The elements of an array; nil for anything else.
    var elements: [JSONValue]? {
        if case .array(let elements) = content { return elements }
        return nil
    }
    /// The members of an object; nil for anything else.
    var members: [JSONMember]? {
        if case .object(let members) = content { return members }
        return nil
    }
    /// The values of an array, or of an object whose keys are identifiers.
    var values: [JSONValue] { elements ?? members?.map(\.value) ?? [] }
    /// A text; numbers as they are written; empty for anything else.
    var words: String {
        switch content {
        case .string(let text): text
        case .number(let text): text
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .null, .array, .object: ""
        }
    }
    /// Whether something is said to be so: true, a number that is not zero, a moment.
    var isSet: Bool { LeftOut.isTrue(words) }
    /// A number; nil for anything else.
    var number: Double? { Double(words) }
}
