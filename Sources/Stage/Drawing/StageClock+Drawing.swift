import TerminalUI
import Wording

extension StageClock {
    /// The seconds as a clock; a plus sign says that the time is over.
    func text(_ wording: Wording) -> String {
        (isOver ? "+" : "") + wording.timer(seconds: seconds)
    }

    /// The size of the largest digits that fit a place.
    func size(fitting size: Size, _ wording: Wording) -> Size {
        let text = text(wording)
        return BlockDigits(text, fitting: size)?.size
            ?? Size(columns: min(size.columns, DisplayWidth.of(text)), rows: min(1, size.rows))
    }

    /// Draws it in the middle of a rectangle, as large as fits.
    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let text = text(wording)
        let style: Style = isOver || seconds <= 10 ? .warning : .accent
        guard let digits = BlockDigits(text, fitting: rect.size) else {
            StyledText(text, style).draw(into: &grid, rect, .centre)
            return
        }
        digits.draw(
            into: &grid, rect.centred(columns: digits.size.columns, rows: digits.size.rows),
            style: style)
    }
}
