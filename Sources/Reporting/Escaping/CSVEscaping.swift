/// How any text is written in a cell of a table so that a spreadsheet takes it as text.
enum CSVEscaping {
    private static let separating = SignSet("\",;\n\t")

    /// Writes the cell, in quotation marks where it needs them.
    ///
    /// A spreadsheet would run what begins with `=`, `+`, `-`, `@` or their wide forms, also after
    /// spaces: an apostrophe goes before it, and before apostrophes that precede such a sign, so that
    /// no two texts come out the same.
    ///
    /// - Parameter isGuarded: false where no spreadsheet is meant to read it, or one that takes every
    ///   cell as text.
    /// - Returns: whether an apostrophe was put there.
    @discardableResult
    static func write(
        _ text: String, to bytes: inout [UInt8], isGuarded: Bool = true
    ) -> Bool {
        if text.isEmpty { return false }
        let isPlain = text.hasPlainEdges
        if isPlain, !text.needsCare(separating) {
            bytes.append(text)
            return false
        }
        let cell = text.readable
        let isFormula = isGuarded && !isPlain && startsFormula(cell)
        // Some readers drop spaces at the edges of a cell that is not in quotation marks.
        let isQuoted =
            cell.needsCare(separating)
            || !isPlain && (cell.first?.isWhitespace == true || cell.last?.isWhitespace == true)
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        return isFormula
    }

    /// The text of a cell without the apostrophe that was put before it.
    static func withoutGuard(_ cell: String) -> String {
        guard cell.first == "'", startsFormula(cell) else { return cell }
        return String(cell.dropFirst())
    }

    private static func startsFormula(_ text: String) -> Bool {
        let sign = text.unicodeScalars.first {
            $0 != "'" && !$0.properties.isWhitespace && $0 != "\u{FFFD}"
                && $0.properties.generalCategory != .format
        }
        return sign.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}

extension String {
    /// Whether it begins with a letter or a digit and ends with a sign that can be seen.
    ///
    /// False for a few others, too. That rules out all that matters at the edges of a cell.
    fileprivate var hasPlainEdges: Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            // Letters of Latin beyond ASCII take two bytes, of which the first is one of these.
            let beyond: ClosedRange<UInt8> = 0xC3...0xCB
            return (first.isLetterOrDigit || beyond ~= first)
                && (0x21...0x7E ~= last || last >= 0x80 && beyond ~= bytes[bytes.count - 2])
        }
    }
}
