import Workshop

/// Reads the root object of a file that says its format.
enum FileRoot {
    /// What `read` makes of the root.
    ///
    /// - Throws: all problems at once, in the order of the file.
    static func read<Value>(
        _ bytes: [UInt8], limits: JSONLimits,
        _ read: (ValueReader) -> Value?
    ) throws(FileProblems) -> Value {
        let root: JSONValue
        do throws(Problem) {
            root = try JSONParser.parse(bytes, limits: limits)
        } catch {
            throw FileProblems([error])
        }
        let problems = ProblemList()
        let reader = ValueReader(root, problems: problems)
        guard hasKnownFormat(reader), let value = read(reader), problems.isEmpty else {
            throw FileProblems(problems.resolved(in: bytes))
        }
        return value
    }

    /// Whether it is an object of a format that this version knows; a problem when not.
    private static func hasKnownFormat(_ reader: ValueReader) -> Bool {
        guard let object = reader.object() else { return false }
        guard let format = object.optionalMember("format") else {
            object.report(.notASession)
            return false
        }
        // What a later format means is not for this version to guess.
        if let found = later(format.value) {
            format.report(.laterFormat(found: found, known: Session.format))
            return false
        }
        return true
    }

    /// What `read` makes of a root of a later format; what it cannot make sense of is left out.
    ///
    /// - Returns: nil when the file is of no later format, or nothing can be made of it.
    static func readLater<Value>(
        _ bytes: [UInt8], limits: JSONLimits, _ read: (ValueReader) -> Value?
    ) -> Value? {
        guard let root = try? JSONParser.parse(bytes, limits: limits),
            root["format"].flatMap(later) != nil
        else { return nil }
        return read(ValueReader(root, problems: ProblemList()))
    }

    /// The later format that a whole file says it is of; nil for any other file.
    ///
    /// Files mostly say it at their beginning, and then nothing else is looked at.
    static func laterFormat(of bytes: [UInt8]) -> Int? {
        if let found = formatAtBeginning(of: bytes) {
            return found > Session.format ? found : nil
        }
        return (try? JSONParser.parse(bytes, limits: .file))?["format"].flatMap(later)
    }

    /// The format that a file says it is of in its first member; nil when something else comes first.
    static func formatAtBeginning(of bytes: some Sequence<UInt8>) -> Int? {
        var rest = bytes.lazy.filter { $0 > 0x20 }.makeIterator()
        for expected in #"{"format":"#.utf8 where rest.next() != expected { return nil }
        var number: Int?
        while let byte = rest.next() {
            // Only a number that ends here: its last digits may stand beyond what was read.
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { return number }
            guard (0x30...0x39).contains(byte), (number ?? 0) < 1 << 32 else { return nil }
            number = (number ?? 0) * 10 + Int(byte - 0x30)
        }
        return nil
    }

    private static func later(_ format: JSONValue) -> Int? {
        guard case .number(let literal) = format.content, let found = Int(literal),
            found > Session.format
        else { return nil }
        return found
    }
}
