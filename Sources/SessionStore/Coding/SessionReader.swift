import Workshop

/// Reads a session from the bytes of its file.
public enum SessionReader {
    /// Reads a whole file.
    ///
    /// - Throws: all problems at once, in the order of the file.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(FileProblems) -> Session {
        let root = try FileProblems.catching { () throws(Problem) in
            try JSONParser.parse(bytes, limits: limits)
        }
        let problems = ProblemList()
        let reader = ValueReader(root, problems: problems)
        let session = session(in: reader)
        guard problems.isEmpty, let session else {
            throw FileProblems(problems.resolved(in: bytes))
        }
        return session
    }

    private static func session(in reader: ValueReader) -> Session? {
        guard let object = reader.object() else { return nil }
        guard let format = object.optionalMember("format") else {
            object.report(.notASession)
            return nil
        }
        // What a later format means is not for this version to guess.
        if let found = format.laterFormat {
            format.report(.laterFormat(found: found, known: SessionDocument.format))
            return nil
        }
        let context = ReadingContext(FileIdentifiers(root: reader.value))
        guard let document = SessionDocument.read(reader, in: context) else { return nil }
        context.reportCircles()
        guard reader.problems.isEmpty else { return nil }
        return document.session
    }
}

extension ValueReader {
    /// The number of a format later than this version knows; nil for every other value.
    fileprivate var laterFormat: Int? {
        guard case .number(let literal) = value.content, let found = Int(literal),
            found > SessionDocument.format
        else { return nil }
        return found
    }
}
