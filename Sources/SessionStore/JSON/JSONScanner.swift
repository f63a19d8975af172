/// The words of JSON, one after the other: spaces, texts, numbers, names.
///
/// The bytes are known to be UTF-8 before a scanner sees them.
struct JSONScanner {
    let bytes: UnsafeRawBufferPointer
    /// The next byte to read.
    var index = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The byte at hand, nil at the end.
    var byte: UInt8? {
        @inline(__always) get { index < bytes.count ? bytes[index] : nil }
    }

    @inline(__always)
    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                index += 1
            default: return
            }
        }
    }

    /// The fault of finding what is at hand where something else belongs.
    func unexpected(_ expected: JSONExpectation) -> JSONFault {
        guard let byte else { return JSONFault(.endsEarly, at: index) }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
            return JSONFault(.comment, at: index)
        }
        let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
            .unicodeScalars.first
        return JSONFault(.unexpected(scalar ?? "?", expected: expected), at: index)
    }

    /// Reads one of the names `true`, `false`, `null`.
    mutating func name(_ name: StaticString) throws(JSONFault) {
        let rest = bytes[index..<min(index + name.utf8CodeUnitCount, bytes.count)]
        let expected = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard rest.elementsEqual(expected) else {
            throw rest.count < expected.count && rest.elementsEqual(expected.prefix(rest.count))
                ? JSONFault(.endsEarly, at: bytes.count) : unexpected(.value)
        }
        index += rest.count
    }

    /// Reads a number and gives its literal.
    mutating func number() throws(JSONFault) -> String {
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        if byte == UInt8(ascii: "0") {
            index += 1
        } else {
            try digits(since: start)
        }
        if byte == UInt8(ascii: ".") {
            index += 1
            try digits(since: start)
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            index += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
            try digits(since: start)
        }
        // A leading zero, or letters that run on.
        if let byte, Self.isDigit(byte) || byte == UInt8(ascii: ".") {
            throw JSONFault(.malformedNumber, at: start)
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits(since start: Int) throws(JSONFault) {
        let first = index
        while let byte, Self.isDigit(byte) { index += 1 }
        guard index > first else {
            throw byte == nil
                ? JSONFault(.endsEarly, at: index) : JSONFault(.malformedNumber, at: start)
        }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }
}
