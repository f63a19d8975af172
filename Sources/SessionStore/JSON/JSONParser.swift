/// Reads JSON strictly: what it accepts means the same to every other program.
///
/// Refused, beyond broken syntax: a key twice in an object (compared byte for byte), trailing commas,
/// comments, a byte order mark, raw control characters in texts, lone surrogates, bytes that are not
/// UTF-8, and whatever exceeds the limits. Nesting costs no stack. Decided against Foundation, which
/// accepts most of these, has no positions and loses the order of keys.
public enum JSONParser {
    /// Reads a whole source.
    ///
    /// - Throws: the first problem, with line, column and path.
    public static func parse(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(Problem) -> JSONValue {
        try bytes.withUnsafeBytes { outcome(of: $0, limits: limits) }.get()
    }

    /// Reads a part of a source, a line of a journal for instance; positions count from its start.
    ///
    /// - Throws: the first problem, with line, column and path.
    public static func parse(
        _ bytes: ArraySlice<UInt8>, limits: JSONLimits = .file
    ) throws(Problem) -> JSONValue {
        try bytes.withUnsafeBytes { outcome(of: $0, limits: limits) }.get()
    }

    /// Reads a source in memory that is not owned, a mapped file for instance.
    ///
    /// - Throws: the first problem, with line, column and path.
    public static func parse(
        _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .file
    ) throws(Problem) -> JSONValue {
        try outcome(of: bytes, limits: limits).get()
    }

    private static func outcome(
        of bytes: UnsafeRawBufferPointer, limits: JSONLimits
    ) -> Result<JSONValue, Problem> {
        guard bytes.count <= limits.bytes else {
            let reason = ProblemReason.tooLarge(bytes: bytes.count, limit: limits.bytes)
            return .failure(Problem(at: .start, path: "", reason: reason))
        }
        if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
            return .failure(
                problem(
                    JSONFault(offset: offset, reason: .notUTF8(byte: bytes[offset])), .root, bytes))
        }
        var builder = JSONTreeBuilder(scanner: JSONScanner(bytes), limits: limits)
        do throws(JSONFault) {
            return .success(try builder.build())
        } catch {
            return .failure(problem(error, builder.path, bytes))
        }
    }

    private static func problem(
        _ fault: JSONFault, _ path: JSONPath, _ bytes: UnsafeRawBufferPointer
    ) -> Problem {
        // Whatever else is wrong comes of that, and this has a way out.
        if let places = ConflictedText(bytes)?.places, let first = places.first {
            let position = JSONPosition(line: first.lowerBound, column: 1)
            return Problem(at: position, path: "", reason: .twoVersions(places))
        }
        var position = JSONPosition.start
        let end = min(fault.offset, bytes.count)
        position.advance(over: UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        return Problem(at: position, path: path.text, reason: fault.reason)
    }
}
