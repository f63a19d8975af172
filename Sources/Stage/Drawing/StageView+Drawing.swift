import TerminalUI
import Wording
import Workshop

extension StageView {
    /// Draws the stage into a part of the screen, pane by pane; only what changed is drawn again.
    public func draw(in frame: inout Frame, _ rect: Rect, _ wording: Wording) {
        var rest = rect
        let isRoomy = rect.columns >= 40 && rect.rows >= 12
        if let publicLine {
            let rows = min(max(1, rect.rows / 4), 3)
            let (foot, above) = rest.splitBottom(rows)
            frame.pane("stage line", in: foot, input: publicLine) { grid, rect, line in
                drawPublicLine(line, into: &grid, rect)
            }
            rest = above
        }
        if !message.isBlank {
            let (foot, above) = rest.splitBottom(min(max(1, rect.rows / 4), 9))
            frame.pane("stage message", in: foot, input: message) { grid, rect, message in
                grid.horizontalRule(row: rect.row)
                let place = rect.splitTop(rect.rows > 1 ? 1 : 0).rest
                LargeText(message, fitting: place.size)
                    .draw(into: &grid, place, .accent, .centre, .centre)
            }
            rest = above
        }
        let language = wording.language.tag
        if !steps.isEmpty, isRoomy {
            let (head, below) = rest.splitTop(2)
            let input = SceneInput(view: self, language: language, isStrip: true)
            frame.pane("stage strip", in: head, input: input) { grid, rect, _ in
                drawStrip(into: &grid, rect, wording)
            }
            rest = below
        }
        let input = SceneInput(view: self, language: language, isStrip: false)
        frame.pane("stage", in: rest, input: input) { grid, rect, _ in
            let side = rect.columns >= 60 ? 3 : 1
            let place = rect.inset(columns: side)
            scene.draw(into: &grid, place.splitBottom(isRoomy ? 1 : 0).rest, wording)
        }
    }

    /// Draws the stage onto a whole screen.
    public func draw(_ size: Size, into cache: inout PaneCache, _ wording: Wording) {
        cache.draw(size) { frame in draw(in: &frame, frame.bounds, wording) }
    }

    /// The line being written, its end always in sight.
    private func drawPublicLine(_ line: String, into grid: inout Grid, _ rect: Rect) {
        grid.fill(rect, style: .input)
        let text = rect.splitLeft(2).rest
        StyledText("›", .accent).draw(into: &grid, rect)
        let lines = TextLayout.wrapped(line + "▏", columns: max(1, text.columns))
        for (offset, line) in lines.suffix(text.rows).enumerated() {
            StyledText(String(line), .input).draw(into: &grid, text.splitTop(offset).rest)
        }
    }

    /// Where we are: the rounds in a row, else the one at hand and the next.
    private func drawStrip(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let place = rect.inset(columns: rect.columns >= 60 ? 3 : 1).splitTop(1).top
        var strip = StyledText("")
        for (index, step) in steps.enumerated() {
            if index > 0 { strip.append("   ") }
            strip = strip + step.text(wording)
        }
        if strip.columns > place.columns,
            let current = steps.firstIndex(where: { $0.progress == .current })
        {
            strip = steps[current].text(wording)
            strip.append("  \(current + 1)/\(steps.count)", .muted)
            if steps.indices.contains(current + 1) {
                strip.append("   ")
                strip = strip + steps[current + 1].text(wording)
            }
        }
        strip.truncated(columns: place.columns).draw(into: &grid, place)
    }
}

/// What a pane of the stage depends on.
private struct SceneInput: Equatable, Sendable {
    let view: StageView
    let language: String
    let isStrip: Bool

    static func == (left: SceneInput, right: SceneInput) -> Bool {
        guard left.isStrip == right.isStrip, left.language == right.language else { return false }
        return left.isStrip
            ? left.view.steps == right.view.steps : left.view.scene.isSame(as: right.view.scene)
    }
}

extension StageStep {
    /// A sign for how far it has got, and its name.
    fileprivate func text(_ wording: Wording) -> StyledText {
        let name = kind.name(titled: title, wording)
        switch progress {
        case .done: return StyledText("✓ " + name, .muted)
        case .current: return StyledText("▶ " + name, .accent)
        case .ahead: return StyledText("· " + name, .muted)
        }
    }
}
