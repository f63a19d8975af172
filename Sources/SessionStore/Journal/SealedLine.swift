/// One line of a hidden file: a checksum, a space, compact JSON, and a line end.
///
/// The writer of JSON escapes every control character, so that a line end ends a line and nothing else.
enum SealedLine {
    /// How many bytes stand before the JSON.
    private static let head = 17

    /// How large a line may be: as large as a file, and somewhat deeper, since a change holds parts of
    /// a session.
    static let limits = JSONLimits(bytes: Int(UInt32.max), depth: 80, values: 4_000_000)

    /// The bytes of a line.
    static func bytes(of value: JSONValue) -> [UInt8] {
        var line = JSONWriter.compact(value, after: head)
        let digits = Checksum.of(line[head...]).digits
        for place in digits.indices { line[place] = digits[place] }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// What a line holds, given without its end; nil when it is not as it was written.
    static func value(of line: ArraySlice<UInt8>) -> JSONValue? {
        guard line.count > head, line[line.startIndex + head - 1] == UInt8(ascii: " ") else {
            return nil
        }
        let json = line.dropFirst(head)
        guard line.prefix(head - 1).elementsEqual(Checksum.of(json).digits) else { return nil }
        return try? JSONParser.parse(json, limits: limits)
    }
}
