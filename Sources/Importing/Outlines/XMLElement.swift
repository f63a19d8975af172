import CExpat

/// An element of XML with what is in it, read by expat.
///
/// Nothing outside the file is read, and a file that declares entities is refused: that is how a small
/// one grows without bound. Entities of HTML, which outlines hold without declaring them, become signs.
final class XMLElement {
    /// Its name without the name of its space.
    let name: String
    /// Its attributes.
    let attributes: [String: String]
    /// The line that it begins on.
    let line: Int
    /// The elements in it.
    private(set) var children: [XMLElement] = []
    /// The texts that stand in it directly, each with how many elements stand before it.
    private var texts: [(after: Int, text: String)] = []

    private func append(_ text: String) {
        if let last = texts.indices.last, texts[last].after == children.count {
            texts[last].text += text
        } else {
            texts.append((children.count, text))
        }
    }

    private init(name: String, attributes: [String: String], line: Int) {
        self.name = name
        self.attributes = attributes
        self.line = line
    }

    /// The first element of that name in it.
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The text of the first element of that name, without space at its ends.
    func words(_ name: String) -> String { child(name).map { $0.text.trimmed } ?? "" }

    /// The text that stands in it directly.
    var text: String { texts.map(\.text).joined() }

    /// All text in it, a line for each paragraph; what is bold or a link stands within its line.
    var allText: String {
        var words = ""
        write(to: &words)
        return words.split(separator: "\n").map { line in
            line.split { " \t\r".contains($0) }.joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func write(to words: inout String) {
        let isInline = Self.inline.contains(name.lowercased())
        if !isInline { words += "\n" }
        var next = 0
        for place in 0...children.count {
            while next < texts.count, texts[next].after == place {
                // Where a line ends in the file says nothing about where it does on the page.
                words += texts[next].text.replacing("\n", with: " ")
                next += 1
            }
            if place < children.count { children[place].write(to: &words) }
        }
        if !isInline { words += "\n" }
    }

    private static let inline: Set = [
        "a", "b", "i", "u", "em", "strong", "span", "font", "code", "sub", "sup", "small", "big",
        "s",
        "del", "ins", "mark", "tt",
    ]

    /// How deep elements may lie in each other.
    private static let deepest = 256

    /// What happens while a file is read.
    private final class Reading {
        var open: [XMLElement] = []
        var root: XMLElement?
        var fault: ImportRefusal?
        let parser: XML_Parser

        init(_ parser: XML_Parser) { self.parser = parser }

        var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

        func stop(_ fault: ImportRefusal) {
            self.fault = fault
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }

        func begin(_ element: XMLElement) {
            guard open.count < XMLElement.deepest else { return stop(.damaged(line: line)) }
            if let parent = open.last { parent.children.append(element) } else { root = element }
            open.append(element)
        }

        func add(_ text: String) { open.last?.append(text) }
    }

    /// Reads a text.
    ///
    /// - Throws: on which line it is wrong.
    static func parse(_ text: String) throws(ImportRefusal) -> XMLElement {
        // The text is decoded already, whatever its first line says about its bytes.
        guard let parser = XML_ParserCreate("UTF-8") else { throw .damaged(line: 1) }
        defer { XML_ParserFree(parser) }
        let reading = Reading(parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let reading = XMLElement.reading(data), let name else { return }
                reading.begin(XMLElement.make(name, attributes, line: reading.line))
            },
            { data, _ in _ = XMLElement.reading(data)?.open.popLast() })
        XML_SetCharacterDataHandler(parser) { data, bytes, count in
            guard let reading = XMLElement.reading(data), let bytes else { return }
            let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
            reading.add(String(decoding: buffer.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
        XML_SetSkippedEntityHandler(parser) { data, name, _ in
            guard let reading = XMLElement.reading(data), let name else { return }
            let entity = String(cString: name)
            reading.add(HTMLText.sign(of: entity) ?? "&\(entity);")
        }
        XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
            guard let reading = XMLElement.reading(data) else { return }
            reading.stop(.entities(line: reading.line))
        }
        // Entities of HTML are none that are declared; so they are skipped instead of being a fault.
        _ = XML_UseForeignDTD(parser, XML_Bool(XML_TRUE))
        var copy = text.drop { $0.isWhitespace }.description
        let status = copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                XML_Parse(parser, $0.baseAddress, Int32(clamping: $0.count), 1)
            }
        }
        if let fault = reading.fault { throw fault }
        guard status == XML_STATUS_OK, let root = reading.root else {
            throw .damaged(line: max(1, reading.line))
        }
        return root
    }

    private static func reading(_ data: UnsafeMutableRawPointer?) -> Reading? {
        data.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func make(
        _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
        line: Int
    ) -> XMLElement {
        var pairs: [String: String] = [:]
        var place = 0
        while let attributes, let key = attributes[place], let value = attributes[place + 1] {
            pairs[String(cString: key)] = String(cString: value)
            place += 2
        }
        let full = String(cString: name)
        let local = full.split(separator: ":").last.map(String.init) ?? full
        return XMLElement(name: local, attributes: pairs, line: line)
    }

    /// An attribute whatever the capitals of its name.
    func attribute(_ name: String) -> String? {
        attributes[name] ?? attributes.first { $0.key.lowercased() == name.lowercased() }?.value
    }
}
