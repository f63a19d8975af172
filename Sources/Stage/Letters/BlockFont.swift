import TerminalUI

/// A bitmap font for letters that are read from afar, drawn in half blocks.
///
/// The glyphs are those of the X.Org collection «misc-fixed», which is in the public domain; each
/// takes only the columns that it needs. Sources and licence stand at the top of the files.
struct BlockFont: Sendable {
    /// One letter.
    struct Glyph: Sendable {
        /// Columns of points.
        let columns: Int
        /// A row of points each, from the top down, the leftmost in the highest of `columns` bits.
        let rows: [UInt16]
    }

    /// Rows of points in a line.
    let rows: Int
    /// Columns of points between two letters.
    let spacing: Int
    private let glyphs: [Character: Glyph]

    /// Thin letters, 8 points high.
    static let small = BlockFont(PackageResources.fixed_5x8_hex, rows: 8, blank: 3)
    /// Bold letters, 13 points high.
    static let bold = BlockFont(PackageResources.fixed_7x13_bold_hex, rows: 13, blank: 4)

    /// Reads a font of lines such as `00E9:0010…`: the scalar, and two digits for each row.
    ///
    /// Other lines are passed over.
    private init(_ file: [UInt8], rows: Int, blank: Int) {
        self.rows = rows
        spacing = 1
        var glyphs: [Character: Glyph] = [:]
        for line in file.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2, let value = UInt32(hex: parts[0]),
                let scalar = Unicode.Scalar(value), parts[1].count == 2 * rows
            else { continue }
            let digits = Array(parts[1])
            let bits = (0..<rows).map { row in
                UInt16(truncatingIfNeeded: UInt32(hex: digits[2 * row..<2 * row + 2]) ?? 0)
            }
            glyphs[Character(scalar)] = Glyph(trimming: bits)
        }
        let space = Glyph(columns: blank, rows: Array(repeating: 0, count: rows))
        for character: Character in [" ", "\u{A0}", "\u{202F}", "\u{2009}"] {
            glyphs[character] = space
        }
        glyphs["\u{2011}"] = glyphs["-"]
        self.glyphs = glyphs
    }

    /// The letters of a text; nil when the font lacks one of them.
    func glyphs(of text: some StringProtocol) -> [Glyph]? {
        var found: [Glyph] = []
        for character in text {
            guard let glyph = glyphs[character] else { return nil }
            found.append(glyph)
        }
        return found
    }

    /// Columns of points that letters take side by side.
    func columns(of glyphs: [Glyph]) -> Int {
        glyphs.reduce(0) { $0 + $1.columns + spacing } - (glyphs.isEmpty ? 0 : spacing)
    }
}

extension BlockFont.Glyph {
    /// Makes a glyph without the empty columns at its sides.
    fileprivate init(trimming bits: [UInt16]) {
        let all = bits.reduce(0, |)
        let right = all == 0 ? 0 : all.trailingZeroBitCount
        columns = all == 0 ? 1 : 16 - all.leadingZeroBitCount - right
        rows = bits.map { $0 >> UInt16(right) }
    }
}

extension UInt32 {
    /// Reads hexadecimal digits.
    fileprivate init?(hex digits: ArraySlice<UInt8>) {
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            return nil
        }
        self = value
    }
}
