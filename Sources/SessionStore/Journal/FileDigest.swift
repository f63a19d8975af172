/// Tells one version of a file from another: its size and the checksum of its bytes.
struct FileDigest: Hashable {
    /// The form that journals hold.
    let text: String

    /// Takes a digest as a journal spells it.
    init(text: String) { self.text = text }

    /// The digest of a whole file.
    init(of bytes: [UInt8]) {
        let digits = String(decoding: Checksum.of(bytes[...]).digits, as: UTF8.self)
        text = "\(bytes.count)-\(digits)"
    }
}
