/// Breaks one text into lines, reading it once; places are bytes from its beginning.
struct LineWrapper {
    /// A place where the line may end.
    private struct Break {
        /// Where the line would end, without the spaces.
        let end: Int
        /// Where the next line would begin.
        let next: Int
        /// Columns of the line up to `next`.
        let column: Int
    }

    private let text: Substring
    private let columns: Int
    private var found: [Range<Int>] = []
    private var lineStart = 0
    private var column = 0
    private var lastBreak: Break?
    /// The first scalar of the last cluster that is not a space, and where it ended; nil at the
    /// start of a line.
    private var previous: (scalar: UInt32, end: Int, insideWord: Bool)?

    /// Prepares to break `text` into lines of at most `columns`, from 1.
    init(_ text: Substring, columns: Int) {
        self.text = text
        self.columns = columns
    }

    /// All the lines, at least one.
    mutating func lines() -> [Substring] {
        ClusterReader.reading(text) { reader in
            var end = 0
            while let cluster = reader.next() {
                let scalar =
                    cluster.scalar != 0
                    ? cluster.scalar : text.unicodeScalars[reader.index(at: cluster.start)].value
                if LineWrapper.isLineBreak(scalar) {
                    endLine(at: cluster.start, next: cluster.end)
                    previous = nil
                    column = 0
                } else if LineWrapper.isSpace(scalar) {
                    column += cluster.width
                } else {
                    add(cluster, scalar)
                }
                end = cluster.end
            }
            endLine(at: end, next: end)
            return found.map { line in
                text[reader.index(at: line.lowerBound)..<reader.index(at: line.upperBound)]
            }
        }
    }

    private mutating func add(_ cluster: ClusterReader.Cluster, _ scalar: UInt32) {
        var touches = false
        if let before = previous {
            touches = before.end == cluster.start
            let allowed =
                touches
                ? LineWrapper.breaksWord(before.scalar, before.insideWord, scalar)
                : LineWrapper.breaksAtSpace(before.scalar, scalar)
            if allowed {
                lastBreak = Break(end: before.end, next: cluster.start, column: column)
            }
        }
        if column + cluster.width > columns, let place = lastBreak {
            found.append(lineStart..<place.end)
            lineStart = place.next
            column -= place.column
            lastBreak = nil
        }
        if column + cluster.width > columns && lineStart < cluster.start {
            endLine(at: cluster.start, next: cluster.start)
            column = 0
        }
        column += cluster.width
        previous = (scalar, cluster.end, touches)
    }

    /// Ends a line; spaces that hang over its right edge are left out.
    private mutating func endLine(at end: Int, next: Int) {
        var line = lineStart..<end
        if column > columns, let last = previous, last.end >= lineStart {
            line = lineStart..<last.end
        }
        if column > columns, previous == nil { line = lineStart..<lineStart }
        found.append(line)
        lineStart = next
        lastBreak = nil
    }

    /// Whether a line may end at the spaces between two characters.
    private static func breaksAtSpace(_ before: UInt32, _ after: UInt32) -> Bool {
        switch after {
        case 0x21, 0x3A, 0x3B, 0x3F, 0xBB: false  // ! : ; ? »
        default: before != 0xAB  // «
        }
    }

    /// Whether a line may end between two characters that touch.
    private static func breaksWord(_ before: UInt32, _ insideWord: Bool, _ after: UInt32) -> Bool {
        switch before {
        case 0x200B: return true
        case 0x2D, 0x2010, 0x2013, 0x2014: return insideWord && isLetter(after)
        default: break
        }
        guard standsAlone(before) || standsAlone(after) else { return false }
        return !closes(after) && !opens(before)
    }

    private static func isLineBreak(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Spaces at which a line may be broken: not U+00A0, U+2007 and U+202F.
    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
        default: false
        }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar | 0x20)
            || scalar >= 0xC0 && !(0x2000...0x206F).contains(scalar)
    }

    /// Ideographs, kana and emoji; Hangul is written with spaces between words.
    private static func standsAlone(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x2E80 || (0x2600...0x27BF).contains(scalar) else { return false }
        if (0xAC00...0xD7A3).contains(scalar) { return false }
        return ScalarWidths.kind(of: scalar) == .wide
    }

    /// Punctuation that does not begin a line.
    private static func closes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xA0, 0xBB: true
        case 0x2019, 0x201D, 0x2026, 0x202F: true
        case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015: true
        case 0x30FB, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F: true
        default: false
        }
    }

    /// Punctuation that does not end a line.
    private static func opens(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x28, 0x5B, 0x7B, 0xA0, 0xAB, 0x2018, 0x201C, 0x202F: true
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08: true
        default: false
        }
    }
}
