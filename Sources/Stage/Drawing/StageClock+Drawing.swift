import TerminalUI
import Wording

extension StageClock {
    /// The time as a clock, or in words when it counts minutes; a plus sign says that it is over.
    func text(_ wording: Wording) -> String {
        let sign = isOver && seconds > 0 ? "+" : ""
        return switch unit {
        case .seconds, .turn: sign + wording.timer(seconds: seconds)
        case .minutes: sign + wording.minutes(seconds / 60)
        }
    }

    /// How it looks: set off when there is hardly any time left.
    var style: Style { isOver || seconds <= 10 ? .warning : .accent }

    /// The size of a clock as large as a place allows.
    static func size(of text: String, fitting size: Size, _ points: Points) -> Size {
        if let digits = digits(text, fitting: size, points) { return digits.size }
        let letters = LargeText(text, fitting: size, points)
        return Size(columns: min(size.columns, letters.columns), rows: min(letters.rows, size.rows))
    }

    /// Draws a clock in the middle of a rectangle, as large as fits.
    static func draw(
        _ text: String, into grid: inout Grid, _ rect: Rect, _ style: Style, _ points: Points
    ) {
        guard let digits = digits(text, fitting: rect.size, points) else {
            LargeText(text, fitting: rect.size, points).draw(into: &grid, rect, style, .centre)
            return
        }
        digits.draw(
            into: &grid, rect.centred(columns: digits.size.columns, rows: digits.size.rows),
            style: style)
    }

    private static func digits(
        _ text: String, fitting size: Size, _ points: Points
    ) -> BlockDigits? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || ":+-".contains($0)) }) else {
            return nil
        }
        return BlockDigits(text, fitting: size, points)
    }
}
