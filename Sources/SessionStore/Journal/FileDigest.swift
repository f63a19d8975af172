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
                    let digits = String(decoding: Checksum.of(bytes[...]).digits, as: UTF8.self)
                    let text = "\(bytes.count)-\(digits)"
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
