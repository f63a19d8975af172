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
        if case .number(let literal) = format.value.content, let found = Int(literal),
            found > SessionDocument.format
        {
            format.report(.laterFormat(found: found, known: SessionDocument.format))
            return false
        }
        return true
    }
}
