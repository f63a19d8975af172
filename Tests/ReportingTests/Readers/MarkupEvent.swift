import CXML
import Testing

/// What a reader of XML or HTML meets, in its order.
enum MarkupEvent: Equatable {
    case start(String, [String: String])
    case end(String)
    case text(String)

    /// Everything in a document of XML; nothing may be wrong with it.
    static func ofXML(_ text: String) throws -> [MarkupEvent] {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBytes { buffer in
            // Without a network, and with texts as large as they come.
            let options: Int32 = 1 << 11 | 1 << 19
            let reader = try #require(
                xmlReaderForMemory(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
                    nil, nil, options))
            defer { xmlFreeTextReader(reader) }
            return try events(of: reader)
        }
    }

    /// Everything in a page of HTML, as libxml2 understands it.
    static func ofHTML(_ text: String) throws -> [MarkupEvent] {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBytes { buffer in
            // Quietly: its HTML is older than <main> and <bdi>, which it keeps all the same.
            let options: Int32 = 1 | 1 << 5 | 1 << 6 | 1 << 11 | 1 << 19
            let document = try #require(
                htmlReadMemory(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
                    nil, "UTF-8", options))
            defer { xmlFreeDoc(document) }
            let reader = try #require(xmlReaderWalker(document))
            defer { xmlFreeTextReader(reader) }
            return try events(of: reader)
        }
    }

    private static func events(of reader: OpaquePointer) throws -> [MarkupEvent] {
        var events: [MarkupEvent] = []
        while true {
            let more = xmlTextReaderRead(reader)
            try #require(more >= 0, "not well formed after \(events.suffix(3))")
            if more == 0 { return events }
            let name = xmlTextReaderConstName(reader).map { String(cString: $0) } ?? ""
            switch xmlTextReaderNodeType(reader) {
            case 1:
                let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                var attributes: [String: String] = [:]
                while xmlTextReaderMoveToNextAttribute(reader) == 1 {
                    if let key = xmlTextReaderConstName(reader),
                        let value = xmlTextReaderConstValue(reader)
                    {
                        attributes[String(cString: key)] = String(cString: value)
                    }
                }
                _ = xmlTextReaderMoveToElement(reader)
                events.append(.start(name, attributes))
                if isEmpty { events.append(.end(name)) }
            case 15: events.append(.end(name))
            // Text, CDATA, and white space that counts.
            case 3, 4, 13, 14:
                let text = xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? ""
                events.append(.text(text))
            default: break
            }
        }
    }
}
