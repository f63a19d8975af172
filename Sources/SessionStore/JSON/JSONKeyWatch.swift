/// Notices a key that an open object already has, byte for byte.
///
/// Small objects compare a 64-bit print of each key; large ones keep a set, so that a hostile object
/// of a million keys costs no million squared.
struct JSONKeyWatch {
    /// A key that is equal to another only when all bytes are.
    private struct ByteKey: Hashable {
        let key: String

        static func == (left: ByteKey, right: ByteKey) -> Bool {
            left.key.hasSameBytes(as: right.key)
        }

        func hash(into hasher: inout Hasher) {
            var key = key
            key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    private static let smallCount = 32

    /// The prints of the keys of all open objects, outermost first.
    private var prints: [UInt64] = []
    /// Where the prints of each open object begin.
    private var starts: [Int] = []
    /// The keys of large objects by the level of the object; nil before there is one.
    private var large: LargeObjects?

    /// What few sources need, apart: the runtime would look for its types with each that is read.
    private final class LargeObjects {
        var keys: [Int: Set<ByteKey>] = [:]
    }

    mutating func open() {
        starts.append(prints.count)
    }

    mutating func close() {
        guard let start = starts.popLast() else { return }
        large?.keys[starts.count] = nil
        prints.removeLast(prints.count - start)
    }

    /// Takes note of the next key of the innermost object, whose members so far lie in `members`
    /// from `start` on; false when one of them has the same key.
    mutating func isNew(
        _ key: String, among members: borrowing EntryStack<JSONMember>, from start: Int
    ) -> Bool {
        let first = starts.last ?? 0
        let count = prints.count - first
        if count >= Self.smallCount {
            let level = starts.count - 1
            let large = large ?? LargeObjects()
            self.large = large
            if count == Self.smallCount {
                var keys: Set<ByteKey> = []
                for index in start..<members.count { keys.insert(ByteKey(key: members[index].key)) }
                large.keys[level] = keys
            }
            prints.append(0)
            return large.keys[level, default: []].insert(ByteKey(key: key)).inserted
        }
        let print = Self.print(of: key)
        for index in 0..<count where prints[first + index] == print {
            if members[start + index].key.hasSameBytes(as: key) { return false }
        }
        prints.append(print)
        return true
    }

    private static func print(of key: String) -> UInt64 {
        var print: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { print = (print ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return print
    }
}
