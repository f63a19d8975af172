import TerminalUI

/// Where things are on the workshop screen.
struct WorkshopLayout {
    let header: Rect
    let strip: Rect
    let upperRule: Rect
    let prompt: Rect
    let body: Rect
    /// Who has spoken and who is to come, where there is room.
    let people: Rect?
    let lowerRule: Rect
    let line: Rect
    let hints: Rect

    /// - Parameter lineRows: how many rows the line being written takes, from 1.
    init(_ screen: Rect, promptRows: Int, lineRows: Int, showsPeople: Bool) {
        let (header, afterHeader) = screen.splitTop(1)
        let (strip, afterStrip) = afterHeader.splitTop(1)
        let (upperRule, afterRule) = afterStrip.splitTop(1)
        let (bottom, middle) = afterRule.splitBottom(2 + lineRows)
        let (prompt, rest) = middle.splitTop(min(promptRows, max(1, middle.rows / 2)))
        self.header = header.inset(columns: 1)
        self.strip = strip.inset(columns: 1)
        self.upperRule = upperRule
        self.prompt = prompt.inset(columns: 1)
        if showsPeople, screen.columns >= 110 {
            let (right, left) = rest.splitRight(30)
            people = right
            body = left.inset(columns: 1)
        } else {
            people = nil
            body = rest.inset(columns: 1)
        }
        lowerRule = bottom.splitTop(1).top
        line = bottom.splitTop(1).rest.splitTop(lineRows).top.inset(columns: 1)
        hints = bottom.splitTop(1 + lineRows).rest.inset(columns: 1)
    }
}
