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
    /// Columns at the left of its first line that are set off from the rest.
    var accentColumns = 0

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
            if accentColumns > 0 {
                let accent = Style(.accent, style.attributes)
                let first = rect.splitTop(letterRows).top
                grid.restyle(first.splitLeft(accentColumns).left, accent)
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
