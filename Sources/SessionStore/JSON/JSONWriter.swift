/// Writes JSON in the order of the tree, so that a diff of two files reads like minutes.
///
/// Beyond what JSON asks, texts escape what would act on a terminal that shows the file: DEL and the
/// C1 controls, line and paragraph separators, and the characters that turn the direction of a line.
public struct JSONWriter {
    /// One line without spaces, or lines with an indent of two spaces.
    public enum Form: Sendable {
        case pretty, compact
    }

    private var output: [UInt8] = []
    private let form: Form
    private var values = 0
    private var depth = 0
    private var longestText = 0

    private init(form: Form, capacity: Int) {
        self.form = form
        output.reserveCapacity(capacity)
    }

    /// The bytes of a file, ending with a line end.
    ///
    /// - Parameter capacity: the expected size in bytes, the last one written for instance.
    public static func file(_ value: JSONValue, capacity: Int = 4096) -> [UInt8] {
        measuredFile(value, capacity: capacity).bytes
    }

    /// The bytes of a file, and what a reader with limits finds in it.
    static func measuredFile(
        _ value: JSONValue, capacity: Int
    ) -> (bytes: [UInt8], extent: JSONExtent) {
        var writer = JSONWriter(form: .pretty, capacity: capacity)
        writer.write(value, indent: 0, inline: false)
        writer.output.append(UInt8(ascii: "\n"))
        return (writer.output, writer.extent)
    }

    /// How much room values take up in a file, each at that many levels below the root.
    struct Scale {
        private var writer = JSONWriter(form: .pretty, capacity: 1024)

        /// How much a value takes up.
        mutating func extent(of value: JSONValue, level: Int) -> JSONExtent {
            writer.output.removeAll(keepingCapacity: true)
            (writer.values, writer.depth, writer.longestText) = (0, 0, 0)
            writer.write(value, indent: level, inline: false)
            return writer.extent
        }
    }

    private var extent: JSONExtent {
        JSONExtent(bytes: output.count, values: values, depth: depth, longestText: longestText)
    }

    /// The bytes of a value on one line, without a line end.
    ///
    /// - Parameter spaces: how many spaces stand before it.
    public static func compact(_ value: JSONValue, after spaces: Int = 0) -> [UInt8] {
        var writer = JSONWriter(form: .compact, capacity: 256)
        for _ in 0..<spaces { writer.output.append(UInt8(ascii: " ")) }
        writer.write(value, indent: 0, inline: true)
        return writer.output
    }

    /// A text as JSON writes it, quotes included.
    public static func quoted(_ text: String) -> String {
        var writer = JSONWriter(form: .compact, capacity: text.utf8.count + 2)
        writer.write(text)
        return String(decoding: writer.output, as: UTF8.self)
    }

    private mutating func write(_ value: JSONValue, indent: Int, inline: Bool) {
        let inline = inline || value.layout == .inline
        values += 1
        switch value.content {
        case .null: writeName("null")
        case .boolean(let truth): writeName(truth ? "true" : "false")
        case .number(let literal): output.append(contentsOf: literal.utf8)
        case .string(let text): write(text)
        case .array(let elements):
            depth = max(depth, indent + 1)
            output.append(UInt8(ascii: "["))
            for index in elements.indices {
                separate(isFirst: index == 0, indent: indent + 1, inline: inline)
                write(elements[index], indent: indent + 1, inline: inline)
            }
            close(UInt8(ascii: "]"), isEmpty: elements.isEmpty, indent: indent, inline: inline)
        case .object(let members):
            depth = max(depth, indent + 1)
            output.append(UInt8(ascii: "{"))
            for index in members.indices {
                separate(isFirst: index == 0, indent: indent + 1, inline: inline)
                write(members[index].key)
                output.append(UInt8(ascii: ":"))
                if form == .pretty { output.append(UInt8(ascii: " ")) }
                write(members[index].value, indent: indent + 1, inline: inline)
            }
            close(UInt8(ascii: "}"), isEmpty: members.isEmpty, indent: indent, inline: inline)
        }
    }

    /// What stands before an entry of a container.
    private mutating func separate(isFirst: Bool, indent: Int, inline: Bool) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        if !inline {
            breakLine(indent: indent)
        } else if form == .pretty, !isFirst {
            output.append(UInt8(ascii: " "))
        }
    }

    private mutating func close(_ bracket: UInt8, isEmpty: Bool, indent: Int, inline: Bool) {
        if !isEmpty, !inline { breakLine(indent: indent) }
        output.append(bracket)
    }

    private mutating func breakLine(indent: Int) {
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * indent) { output.append(UInt8(ascii: " ")) }
    }

    private mutating func writeName(_ name: StaticString) {
        output.append(
            contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private mutating func write(_ text: String) {
        var text = text
        output.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            longestText = max(longestText, bytes.count)
            var written = 0
            var index = 0
            while index < bytes.count {
                let length = JSONEscape.length(at: index, in: bytes)
                if length == 0 {
                    index += 1
                    continue
                }
                output.append(contentsOf: bytes[written..<index])
                JSONEscape.append(at: index, length: length, of: bytes, to: &output)
                index += length
                written = index
            }
            output.append(contentsOf: bytes[written..<index])
        }
        output.append(UInt8(ascii: "\""))
    }
}
