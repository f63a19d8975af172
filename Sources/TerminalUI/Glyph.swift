/// What goes into one cell, or into two when it is wide: a base scalar and up to two marks.
struct Glyph: Equatable {
    /// The scalar that takes the columns.
    var base: UInt32
    /// A first scalar on top of it, or 0.
    var firstMark: UInt32 = 0
    /// A second scalar on top of it, or 0.
    var secondMark: UInt32 = 0
    /// Columns, 1 or 2.
    var width: Int

    /// Puts a mark on the glyph; a third one is left out, because a cell holds two.
    mutating func add(mark: UInt32) {
        if firstMark == 0 {
            firstMark = mark
        } else if secondMark == 0 {
            secondMark = mark
        }
    }

    /// A glyph that says that something is there which cannot be drawn.
    static let replacement = Glyph(base: 0xFFFD, width: 1)

    /// Takes a grapheme cluster apart into the glyphs that draw it, in order.
    ///
    /// Most clusters are one glyph. Those of several spacing scalars (Indic conjuncts, vowels that
    /// stand beside their consonant) are several, because curses refuses a cell with two of them.
    /// A cluster of format characters only is none.
    static func each(in cluster: Substring, _ body: (Glyph) -> Void) {
        let scalars = cluster.unicodeScalars
        guard let first = scalars.first else { return }
        if cluster.utf8.count > 1 && isEmojiSequence(first, scalars) {
            // Terminals draw a family, a skin tone or a heart in colour in one, two or eight
            // columns; the first picture alone has the same width everywhere.
            body(Glyph(spacing: first.value) ?? .replacement)
            return
        }
        var pending: Glyph?
        var afterReturn = false
        for scalar in scalars {
            if afterReturn && scalar == "\n" { continue }
            afterReturn = scalar == "\r"
            if let glyph = Glyph(spacing: scalar.value) {
                if let done = pending { body(done) }
                pending = glyph
            } else if isMark(scalar) {
                // A mark without a letter gets the dotted circle that Unicode charts use.
                if pending == nil { pending = Glyph(base: 0x25CC, width: 1) }
                pending?.add(mark: scalar.value)
            } else if isInnerHangul(scalar.value) {
                // Without its consonant it has no column to be in.
                if pending == nil { body(.replacement) } else { pending?.add(mark: scalar.value) }
            }
        }
        if let done = pending { body(done) }
    }

    /// The glyph of a scalar that takes columns of its own, or of its visible replacement; nil for
    /// a scalar that takes none.
    init?(spacing scalar: UInt32) {
        if let letter = Glyph.flagLetter(scalar) {
            self.init(base: letter, width: 1)
            return
        }
        switch ScalarWidths.kind(of: scalar) {
        case .zero: return nil
        case .narrow: self.init(base: scalar, width: 1)
        case .wide: self.init(base: scalar, width: 2)
        case .undrawable: self.init(base: Glyph.sign(for: scalar), width: 1)
        }
    }

    /// Makes a glyph from its parts.
    init(base: UInt32, width: Int) {
        self.base = base
        self.width = width
    }

    /// The letter of a regional indicator.
    ///
    /// A flag is two of these. Terminals draw the pair in one, two or four columns, and pair up
    /// any two that stand side by side; the plain letters («FR») take two columns on every one.
    private static func flagLetter(_ scalar: UInt32) -> UInt32? {
        (0x1F1E6...0x1F1FF).contains(scalar) ? scalar - 0x1F1E6 + 0x41 : nil
    }

    /// A visible sign of one column for what must not reach the terminal as itself.
    private static func sign(for scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x09: 0x2192  // →
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: 0x21B5  // ↵
        case 0x00..<0x20: 0x2400 + scalar  // ␀ … ␟
        case 0x7F: 0x2421  // ␡
        default: 0xFFFD
        }
    }

    private static func isEmojiSequence(
        _ first: Unicode.Scalar, _ scalars: Substring.UnicodeScalarView
    ) -> Bool {
        // The first test is a comparison of numbers and settles nearly all text.
        guard scalars.dropFirst().contains(where: { joinsEmoji($0.value) }) else { return false }
        return first.properties.isEmoji
    }

    /// Zero-width joiner, emoji presentation, keycap, skin tones, tags.
    private static func joinsEmoji(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x200D, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
        default: false
        }
    }

    /// Whether a scalar without a column of its own is drawn on top of its base.
    ///
    /// Format characters are not: bidi controls would reorder the row, joiners change widths.
    /// Nor are variation selectors, by which some terminals make a cell wide.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return !properties.isVariationSelector
        default: return false
        }
    }

    private static func isInnerHangul(_ scalar: UInt32) -> Bool {
        (0x1160...0x11FF).contains(scalar) || (0xD7B0...0xD7FF).contains(scalar)
    }
}
