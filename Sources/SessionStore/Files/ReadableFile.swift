import Workshop

/// The bytes of files that are read again: whoever writes looks before anything is replaced.
enum ReadableFile {
    /// The bytes of a session's file.
    ///
    /// - Parameters:
    ///   - path: where it is to be written.
    ///   - capacity: the expected size in bytes.
    /// - Throws: why nobody could read it.
    static func bytes(
        of session: Session, for path: String, capacity: Int = 1 << 16,
        limits: JSONLimits = .file
    ) throws(SessionFileError) -> [UInt8] {
        let json = session.json
        return try bytes(of: json, for: path, capacity: capacity, limits: limits) {
            bytes throws(FileProblems) in
            _ = try SessionReader.read(bytes, limits: limits)
        }
    }

    /// The bytes of a template's file.
    ///
    /// - Throws: why nobody could read it.
    static func bytes(
        of template: Template, for path: String
    ) throws(SessionFileError) -> [UInt8] {
        try bytes(of: template.json, for: path) { bytes throws(FileProblems) in
            _ = try TemplateReader.read(bytes)
        }
    }

    /// The bytes of a gathering's file.
    ///
    /// - Throws: why nobody could read it.
    static func bytes(
        of gathering: Gathering, for path: String
    ) throws(SessionFileError) -> [UInt8] {
        try bytes(of: gathering.json, for: path) { bytes throws(FileProblems) in
            _ = try GatheringFile.read(bytes)
        }
    }

    private static func bytes(
        of json: JSONValue, for path: String, capacity: Int = 4096, limits: JSONLimits = .file,
        read: ([UInt8]) throws(FileProblems) -> Void
    ) throws(SessionFileError) -> [UInt8] {
        let (bytes, extent) = JSONWriter.measuredFile(json, capacity: capacity)
        // A member of a later version may hold longer texts: then it is tried.
        guard
            bytes.count > limits.bytes || extent.values > limits.values
                || extent.depth > limits.depth || extent.longestText > MemberRange.textBytes
        else { return bytes }
        do throws(FileProblems) {
            try read(bytes)
        } catch {
            guard let problem = error.problems.first else { return bytes }
            throw .notReadableAgain(path, problem.reason)
        }
        return bytes
    }
}
