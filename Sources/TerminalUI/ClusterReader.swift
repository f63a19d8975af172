/// Reads a text grapheme cluster by grapheme cluster and tells the columns of each.
///
/// Latin text and ideographs are recognised by their bytes; only the rest pays for the full rules
/// of Unicode.
struct ClusterReader {
    /// One grapheme cluster.
    struct Cluster {
        /// Where it begins.
        let start: String.Index
        /// Where the next one begins.
        let end: String.Index
        /// Its only scalar, if it is an ordinary one of one or two columns; 0 if it is not.
        let scalar: UInt32
        /// Columns it takes, from 0.
        let width: Int
    }

    private let text: Substring
    /// Where the next cluster begins.
    private(set) var index: String.Index
    private let end: String.Index

    /// Starts at the beginning of a text.
    init(_ text: some StringProtocol) {
        self.text = Substring(text)
        index = self.text.startIndex
        end = self.text.endIndex
    }

    /// The next cluster, or nil at the end.
    mutating func next() -> Cluster? {
        guard index < end else { return nil }
        let utf8 = text.utf8
        let start = index
        let lead = utf8[start]
        var length = 0
        var scalar: UInt32 = 0
        var width = 1
        if lead < 0x80 {
            length = lead >= 0x20 && lead != 0x7F ? 1 : 0
            scalar = UInt32(lead)
        } else if lead >= 0xC2 && lead < 0xCC {
            let trail = utf8[utf8.index(after: start)]
            scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
            length = scalar >= 0xA0 && scalar != 0xAD ? 2 : 0
        } else if lead >= 0xE4 && lead <= 0xE9 {
            let second = utf8.index(after: start)
            scalar =
                UInt32(lead & 0x0F) << 12 | UInt32(utf8[second] & 0x3F) << 6
                | UInt32(utf8[utf8.index(after: second)] & 0x3F)
            length = scalar >= 0x4E00 ? 3 : 0
            width = 2
        }
        if length > 0 {
            let after = utf8.index(start, offsetBy: length)
            // Nothing below U+0300 and no ideograph joins what stands before it.
            if after >= end || utf8[after] < 0xCC || (0xE4...0xE9).contains(utf8[after]) {
                index = after
                return Cluster(start: start, end: after, scalar: scalar, width: width)
            }
        }
        index = text.index(after: start)
        width = 0
        Glyph.each(in: text[start..<index]) { width += $0.width }
        return Cluster(start: start, end: index, scalar: 0, width: width)
    }

    /// Calls `body` with the glyphs of a cluster.
    func eachGlyph(of cluster: Cluster, _ body: (Glyph) -> Void) {
        if cluster.scalar != 0 {
            body(Glyph(base: cluster.scalar, width: cluster.width))
        } else {
            Glyph.each(in: text[cluster.start..<cluster.end], body)
        }
    }
}
