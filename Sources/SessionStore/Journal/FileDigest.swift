import Synchronization

/// Tells one version of a file from another: its size and the checksum of its bytes.
///
/// The checksum is made when somebody asks, which is not before a session is on the screen.
struct FileDigest: Sendable {
    private let source: Source

    /// Takes a digest as a journal spells it.
    init(text: String) { source = Source(.known(text)) }

    /// The digest of a whole file.
    init(of bytes: [UInt8]) { source = Source(.bytes(bytes)) }

    /// The digest of the file at a path, without holding it.
    ///
    /// - Throws: why it cannot be read.
    init(ofFileAt path: String, on files: some FileSystem) throws(SystemFailure) {
        let file = try files.open(path, .reading, permissions: 0)
        defer { try? files.close(file) }
        var checksum = Checksum()
        var size = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try FileReading.read(file, into: &chunk, on: files)
            if count == 0 { break }
            checksum.add(chunk[..<count])
            size += count
        }
        self.init(size: size, checksum)
    }

    private init(size: Int, _ checksum: Checksum) {
        source = Source(.known(Self.text(size: size, checksum)))
    }

    private static func text(size: Int, _ checksum: Checksum) -> String {
        "\(size)-\(String(decoding: checksum.digits, as: UTF8.self))"
    }

    /// The form that journals hold.
    var text: String { source.text }

    private enum Knowledge {
        case bytes([UInt8])
        case known(String)
    }

    private final class Source: Sendable {
        private let knowledge: Mutex<Knowledge>

        init(_ knowledge: sending Knowledge) { self.knowledge = Mutex(knowledge) }

        var text: String {
            knowledge.withLock { knowledge in
                switch knowledge {
                case .known(let text): return text
                case .bytes(let bytes):
                    let text = FileDigest.text(size: bytes.count, .of(bytes[...]))
                    knowledge = .known(text)
                    return text
                }
            }
        }
    }
}

extension FileDigest: Hashable {
    static func == (left: Self, right: Self) -> Bool {
        left.source === right.source || left.text == right.text
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
