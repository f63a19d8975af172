import TerminalUI
import Wording

/// Something that stands in its place on the stage.
struct StageBlock: Sendable {
    /// What it is there for.
    enum Part: Equatable, Sendable {
        /// What is to be done now.
        case headline
        /// What is asked.
        case question
        /// What has to be found, decided or listened to.
        case main
        /// What belongs to it in second rank.
        case note
    }

    /// What it looks like.
    enum Shape: Sendable {
        case letters(LargeText, Alignment)
        /// A thick bar over all of its rows.
        case bar
        case code(QRCode, scale: Int)
        case drawing(SceneContent.Drawing, Points)
    }

    let part: Part
    let shape: Shape
    let rect: Rect
    var style = Style.plain
    /// Columns at the left of its first line that are set off as a label, dark on light: colour alone
    /// does not part a room from its topic.
    var labelColumns = 0

    /// Rows that a letter in it is high; 0 for what is not made of letters.
    var letterRows: Int {
        if case .letters(let text, _) = shape { text.letterRows } else { 0 }
    }
}

extension StageBlock {
    func draw(into grid: inout Grid, _ wording: Wording) {
        switch shape {
        case .letters(let text, let alignment):
            text.draw(into: &grid, rect, style, alignment)
            if labelColumns > 0 {
                let label = Style(.accent, style.attributes.union(.reverse))
                // A column of the margin on either side, so that no letter stands at its edge.
                let place = Rect(
                    column: rect.column - 1, row: rect.row, columns: labelColumns + 2,
                    rows: min(letterRows, rect.rows))
                grid.restyle(place, label)
            }
        case .bar: grid.fill(rect, with: "█", style: style)
        case .code(let code, let scale): code.draw(into: &grid, rect, scale)
        case .drawing(.links(let links), let points):
            links.draw(into: &grid, rect, wording, points)
        case .drawing(.grid(let programme), let points):
            programme.draw(into: &grid, rect, wording, points)
        }
    }
}
