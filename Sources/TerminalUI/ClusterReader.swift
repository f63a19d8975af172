/// Reads a text grapheme cluster by grapheme cluster and tells the columns of each.
///
/// Latin text and ideographs are recognised by their bytes, which are read where they lie; only the rest
/// pays for the full rules of Unicode.
struct ClusterReader {
    /// One grapheme cluster; places are bytes from the beginning of the text.
    struct Cluster {
        /// Where it begins.
        let start: Int
        /// Where the next one begins.
        let end: Int
        /// Its only scalar, if it is an ordinary one of one or two columns; 0 if it is not.
        let scalar: UInt32
        /// Columns it takes, from 0.
        let width: Int
    }

    private let text: Substring
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next cluster begins.
    private var place = 0

    private init(_ text: Substring, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.bytes = bytes
    }

    /// Reads a text from its beginning; the reader is good for nothing afterwards.
    static func reading<Result>(
        _ text: some StringProtocol, _ read: (inout ClusterReader) -> Result
    ) -> Result {
        let text = Substring(text)
        var lent = text
        return lent.withUTF8 { bytes in
            var reader = ClusterReader(text, bytes)
            return read(&reader)
        }
    }

    /// The next cluster, or nil at the end.
    mutating func next() -> Cluster? {
        guard place < bytes.count else { return nil }
        let start = place
        let lead = bytes[start]
        var length = 0
        var scalar: UInt32 = 0
        var width = 1
        if lead < 0x80 {
            length = lead >= 0x20 && lead != 0x7F ? 1 : 0
            scalar = UInt32(lead)
        } else if lead >= 0xC2 && lead < 0xCC {
            scalar = UInt32(lead & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F)
            length = scalar >= 0xA0 && scalar != 0xAD ? 2 : 0
        } else if lead >= 0xE4 && lead <= 0xE9 {
            scalar =
                UInt32(lead & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
                | UInt32(bytes[start + 2] & 0x3F)
            length = scalar >= 0x4E00 ? 3 : 0
            width = 2
        }
        if length > 0 {
            let after = start + length
            // Nothing below U+0300 and no ideograph joins what stands before it.
            if after >= bytes.count || bytes[after] < 0xCC || (0xE4...0xE9).contains(bytes[after]) {
                place = after
                return Cluster(start: start, end: after, scalar: scalar, width: width)
            }
        }
        let first = index(at: start)
        let end = text.index(after: first)
        place = start + text.utf8.distance(from: first, to: end)
        width = 0
        Glyph.each(in: text[first..<end]) { width += $0.width }
        return Cluster(start: start, end: place, scalar: 0, width: width)
    }

    /// Calls `body` with the glyphs of a cluster.
    func eachGlyph(of cluster: Cluster, _ body: (Glyph) -> Void) {
        if cluster.scalar != 0 {
            body(Glyph(base: cluster.scalar, width: cluster.width))
        } else {
            Glyph.each(in: text[index(at: cluster.start)..<index(at: cluster.end)], body)
        }
    }

    /// The place in the text that so many bytes go before.
    func index(at place: Int) -> String.Index {
        text.utf8.index(text.startIndex, offsetBy: place)
    }
}
