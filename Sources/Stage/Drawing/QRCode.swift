import CQRCodegen
import TerminalUI

/// A text as a code that a telephone reads from the screen.
struct QRCode: Equatable, Sendable {
    /// Points a side, without the margin.
    let side: Int
    private let dark: [Bool]

    /// Points of quiet margin on each side.
    let margin: Int

    /// Makes a code; nil for no text, or one that is too long for a screen.
    ///
    /// - Parameter margin: The standard asks for 4 points; readers make do with 2.
    init?(_ text: String, margin: Int = 4) {
        guard !text.isEmpty, text.utf8.count <= 300, !text.utf8.contains(0) else { return nil }
        let length = 178 * 178 / 8 + 2
        var scratch = [UInt8](repeating: 0, count: length)
        var code = [UInt8](repeating: 0, count: length)
        let isMade = qrcodegen_encodeText(
            text, &scratch, &code, qrcodegen_Ecc_LOW, 1, 40, qrcodegen_Mask_AUTO, true)
        guard isMade else { return nil }
        let side = Int(qrcodegen_getSize(code))
        self.side = side
        self.margin = margin
        dark = (0..<side * side).map {
            qrcodegen_getModule(code, Int32($0 % side), Int32($0 / side))
        }
    }

    /// Columns and rows with the margin, at so many columns a point; a row holds two points.
    func size(scale: Int) -> Size {
        let points = side + 2 * margin
        return Size(columns: points * scale, rows: (points * scale + 1) / 2)
    }

    /// The code of a text at the largest scale that fits a place, with less margin if nothing else
    /// does; nil when there is no code or no room.
    static func largest(
        _ text: String, fitting place: Size, _ points: Points
    ) -> (code: QRCode, scale: Int)? {
        for margin in [4, 2] {
            guard let code = QRCode(text, margin: margin) else { return nil }
            if let scale = code.scale(fitting: place, points) { return (code, scale) }
        }
        return nil
    }

    /// The largest scale that fits a place; nil when none does.
    func scale(fitting place: Size, _ points: Points) -> Int? {
        (1...8).last { scale in
            let size = size(scale: scale)
            return points.admit(scale: scale) && size.columns <= place.columns
                && size.rows <= place.rows
        }
    }

    /// Draws it black on white, whatever the colour scheme: many readers know no other.
    ///
    /// Points are grounds, not letters: a letter that means to fill its cell leaves a line below it in
    /// many fonts, and readers see no point across it. Only where the two points of a cell differ the
    /// lower one is a letter, `▄`: its line then lies between two rows of points instead of within one
    /// of them.
    func draw(into grid: inout Grid, _ rect: Rect, _ scale: Int) {
        let size = size(scale: scale)
        grid.clipped(to: rect) { grid in
            for row in 0..<size.rows {
                for column in 0..<size.columns {
                    let upper = isDark(column / scale, 2 * row / scale)
                    let lower = isDark(column / scale, (2 * row + 1) / scale)
                    grid.write(
                        upper == lower ? " " : "▄",
                        at: Position(column: rect.column + column, row: rect.row + row),
                        style: upper ? .ink : .paper)
                }
            }
        }
    }

    private func isDark(_ column: Int, _ row: Int) -> Bool {
        let x = column - margin
        let y = row - margin
        return x >= 0 && y >= 0 && x < side && y < side && dark[y * side + x]
    }
}
