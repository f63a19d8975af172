/// How any text is written in a cell of a table so that a spreadsheet takes it as text.
enum CSVEscaping {
    /// The cell, in quotation marks where it needs them.
    ///
    /// A spreadsheet would run what begins with `=`, `+`, `-`, `@` or their wide forms, also after
    /// spaces: an apostrophe goes before it, and before apostrophes that precede such a sign, so that
    /// no two texts come out the same.
    static func cell(_ text: String) -> String {
        guard !text.isEmpty else { return text }
        var cell = text.readable
        if startsFormula(cell) { cell = "'" + cell }
        // Some readers drop spaces at the edges of a cell that is not in quotation marks.
        let isBare =
            !cell.utf8.contains(where: separates)
            && cell.first?.isWhitespace != true && cell.last?.isWhitespace != true
        guard !isBare else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private static func separates(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A, 0x09: true
        default: false
        }
    }

    private static func startsFormula(_ text: String) -> Bool {
        let sign = text.unicodeScalars.first {
            $0 != "'" && !$0.properties.isWhitespace && $0 != "\u{FFFD}"
                && $0.properties.generalCategory != .format
        }
        return sign.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}
