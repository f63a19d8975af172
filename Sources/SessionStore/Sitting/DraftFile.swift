/// The hidden file that holds the line being typed.
///
/// It is written in one go over what was there, and only its first line counts: a program that is
/// killed leaves either the old line or the new one. Nothing waits for the disk, so a power cut may
/// cost the line.
final class DraftFile {
    private let path: String
    private let files: any FileSystem
    private var file: Int32?
    private var size = 0

    init(_ path: String, on files: any FileSystem) {
        self.path = path
        self.files = files
    }

    deinit { close() }

    /// The draft that is there; nil when there is none.
    func read() -> Draft? {
        guard let bytes = try? FileReading.bytes(at: path, on: files),
            let line = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first
        else { return nil }
        size = max(size, bytes.count)
        return SealedLine.value(of: line).flatMap(Draft.read)
    }

    /// Puts a draft in the place of the last one.
    func write(_ draft: Draft) throws(SystemFailure) {
        let line = SealedLine.bytes(of: draft.json)
        let file = try opened()
        try files.seek(file, to: 0)
        try FileWriting.write(line[...], to: file, on: files)
        // What is left of a longer line has been taken back, or recorded.
        if line.count < size { try files.truncate(file, to: line.count) }
        size = line.count
    }

    /// Takes the file away.
    func remove() {
        close()
        size = 0
        try? files.remove(path)
    }

    private func opened() throws(SystemFailure) -> Int32 {
        if let file { return file }
        let file = try files.open(path, .updating, permissions: 0o600)
        self.file = file
        // Also when it was there: nobody else reads what is not said yet.
        try? files.permit(file, 0o600)
        if let status = try? files.status(of: file) { size = max(size, status.size) }
        return file
    }

    private func close() {
        if let file { try? files.close(file) }
        file = nil
    }
}
