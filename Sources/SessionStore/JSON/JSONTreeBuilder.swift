/// Builds the tree of a source, with a stack of its own instead of the machine's.
///
/// Finished members and elements of all open containers lie on two stacks; a container takes its
/// own from the top when it closes, so that each costs one allocation of the right size.
struct JSONTreeBuilder: ~Copyable {
    /// A container that is still open.
    private struct Frame {
        let isObject: Bool
        /// Where the container opened, in bytes.
        let offset: Int
        /// Where its own entries begin on their stack.
        let start: Int
        /// The key whose value is being read.
        var key = ""
        var keyOffset = 0
    }

    private var scanner: JSONScanner
    private let limits: JSONLimits
    private var frames: [Frame] = []
    private var members = EntryStack<JSONMember>()
    private var elements = EntryStack<JSONValue>()
    private var keys = JSONKeyWatch()
    /// How many more values there may be.
    private(set) var valuesLeft: Int

    init(scanner: JSONScanner, limits: JSONLimits) {
        self.scanner = scanner
        self.limits = limits
        valuesLeft = limits.values
    }

    /// The next byte to read.
    var index: Int { scanner.index }

    /// The way to the value being read.
    var path: JSONPath {
        var path = JSONPath.root
        for frame in frames {
            path =
                frame.isObject
                ? .member(path, frame.key) : .element(path, elementIndex(in: frame))
        }
        return path
    }

    private func elementIndex(in frame: Frame) -> Int {
        // Elements of arrays further in lie above this array's own.
        let inner = frames.first { !$0.isObject && $0.offset > frame.offset }
        return (inner?.start ?? elements.count) - frame.start
    }

    /// Reads a whole source.
    mutating func build() throws(JSONFault) -> JSONValue {
        if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw JSONFault(.byteOrderMark, at: 0)
        }
        scanner.skipSpace()
        guard scanner.byte != nil else { throw JSONFault(.nothing, at: 0) }
        let value = try value()
        scanner.skipSpace()
        if let byte = scanner.byte {
            throw byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
                ? JSONFault(.comment, at: scanner.index)
                : JSONFault(.textAfterEnd, at: scanner.index)
        }
        return value
    }

    /// Reads the value at hand, and nothing behind it.
    mutating func value() throws(JSONFault) -> JSONValue {
        while true {
            // Opening a container that is not empty leads to its first value.
            guard var value = try readValue() else { continue }
            while let closed = try place(value) { value = closed }
            if frames.isEmpty { return value }
        }
    }

    /// Reads a scalar or an empty container whole; opens any other container and gives nil.
    private mutating func readValue() throws(JSONFault) -> JSONValue? {
        guard let byte = scanner.byte else { throw scanner.unexpected(.value) }
        let offset = scanner.index
        valuesLeft -= 1
        guard valuesLeft >= 0 else {
            throw JSONFault(offset: offset, reason: .tooManyValues(limit: limits.values))
        }
        let content: JSONContent
        switch byte {
        case UInt8(ascii: "\""): content = .string(try scanner.text())
        case UInt8(ascii: "{"):
            guard try open(isObject: true) else { return nil }
            content = .object([])
        case UInt8(ascii: "["):
            guard try open(isObject: false) else { return nil }
            content = .array([])
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            content = .number(try scanner.number())
        case UInt8(ascii: "t"):
            try scanner.name("true")
            content = .boolean(true)
        case UInt8(ascii: "f"):
            try scanner.name("false")
            content = .boolean(false)
        case UInt8(ascii: "n"):
            try scanner.name("null")
            content = .null
        default: throw scanner.unexpected(.value)
        }
        return JSONValue(content, offset: UInt32(truncatingIfNeeded: offset))
    }

    /// Opens a container; true when it turned out to be empty and is closed again.
    private mutating func open(isObject: Bool) throws(JSONFault) -> Bool {
        guard frames.count < limits.depth else {
            throw JSONFault(offset: scanner.index, reason: .tooDeep(limit: limits.depth))
        }
        let offset = scanner.index
        scanner.index += 1
        scanner.skipSpace()
        if scanner.byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            scanner.index += 1
            return true
        }
        let start = isObject ? members.count : elements.count
        frames.append(Frame(isObject: isObject, offset: offset, start: start))
        if isObject {
            keys.open()
            try readKey()
        }
        return false
    }

    /// Reads a key and its colon.
    private mutating func readKey() throws(JSONFault) {
        guard scanner.byte == UInt8(ascii: "\"") else { throw scanner.unexpected(.key) }
        let offset = scanner.index
        let key = try scanner.text()
        frames[frames.count - 1].key = key
        frames[frames.count - 1].keyOffset = offset
        guard keys.isNew(key, among: members, from: frames[frames.count - 1].start) else {
            throw JSONFault(offset: offset, reason: .duplicateKey(key))
        }
        scanner.skipSpace()
        guard scanner.byte == UInt8(ascii: ":") else { throw scanner.unexpected(.colon) }
        scanner.index += 1
        scanner.skipSpace()
    }

    /// Puts a value into the container at hand; gives the container when that closes it.
    private mutating func place(_ value: JSONValue) throws(JSONFault) -> JSONValue? {
        guard let frame = frames.last else { return nil }
        if frame.isObject {
            let keyOffset = UInt32(truncatingIfNeeded: frame.keyOffset)
            members.push(JSONMember(frame.key, value, keyOffset: keyOffset))
        } else {
            elements.push(value)
        }
        scanner.skipSpace()
        let closing = frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        switch scanner.byte {
        case UInt8(ascii: ","):
            let comma = scanner.index
            scanner.index += 1
            scanner.skipSpace()
            if scanner.byte == closing { throw JSONFault(.trailingComma, at: comma) }
            if frame.isObject { try readKey() }
            return nil
        case closing:
            scanner.index += 1
            return close(frame)
        default:
            throw scanner.unexpected(frame.isObject ? .commaOrBrace : .commaOrBracket)
        }
    }

    private mutating func close(_ frame: Frame) -> JSONValue {
        frames.removeLast()
        let content: JSONContent
        if frame.isObject {
            keys.close()
            content = .object(members.take(from: frame.start))
        } else {
            content = .array(elements.take(from: frame.start))
        }
        return JSONValue(content, offset: UInt32(truncatingIfNeeded: frame.offset))
    }
}
