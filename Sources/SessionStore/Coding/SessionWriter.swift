import Workshop

/// Writes a session as the bytes of its file.
public enum SessionWriter {
    /// The bytes of the file, the same for equal sessions.
    ///
    /// - Parameter capacity: the expected size in bytes, that of the last file for instance.
    public static func bytes(of session: Session, capacity: Int = 1 << 16) -> [UInt8] {
        JSONWriter.file(session.json, capacity: capacity)
    }
}
