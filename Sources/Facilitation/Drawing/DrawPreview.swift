import Reporting
import TerminalUI
import Wording

extension State {
    /// The synthesis as it stands, as lines of a width.
    func previewLines(columns: Int) -> [StyledText] {
        guard let session else { return [] }
        let synthesis = Synthesis(session, wording: wording)
        var lines: [StyledText] = []
        var isInList = false
        for block in synthesis.blocks {
            var text = StyledText(
                block.fragments.map { StyledText.Span($0.text + " ", $0.style(in: block.kind)) })
            let wrapped: [StyledText]
            // One empty line between blocks, none between the items of a list.
            if !lines.isEmpty, !(block.isItem && isInList) { lines.append("") }
            isInList = block.isItem
            switch block.kind {
            case .heading(_, let number):
                if let number { text = StyledText("\(number). ", .heading) + text }
                wrapped = text.wrapped(columns: columns)
            case .paragraph:
                wrapped = text.wrapped(columns: columns)
            case .item(let depth, let number):
                let sign =
                    String(repeating: "  ", count: depth) + (number.map { "\($0). " } ?? "– ")
                let indent = String(repeating: " ", count: DisplayWidth.of(sign))
                wrapped = text.wrapped(columns: max(4, columns - indent.utf8.count)).enumerated()
                    .map { StyledText($0 == 0 ? sign : indent, .muted) + $1 }
            case .rule:
                wrapped = [StyledText(String(repeating: "─", count: max(0, columns)), .frame)]
            case .picture(let picture):
                wrapped = picture.lines(columns: columns)
            }
            lines += wrapped
        }
        return lines
    }

    /// The synthesis, to be read before it is written.
    func drawPreview(_ preview: Preview, in frame: inout Frame) -> Position? {
        let rect = popupFrame(columns: 90, rows: size.rows)
        frame.pane("preview", in: rect, input: PopupInput(preview, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.previewTitle),
                hints: [
                    (Key.enter.name(wording), .hintWrite), ("↑ ↓", .hintScroll),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            let lines = previewLines(columns: inner.columns)
            for (offset, line) in lines.dropFirst(preview.top).prefix(inner.rows).enumerated() {
                line.draw(into: &grid, inner.splitTop(offset).rest)
            }
        }
        return nil
    }
}

extension Picture {
    /// The bars as lines: what each stands for, how long it is, and that in words.
    fileprivate func lines(columns: Int) -> [StyledText] {
        let labelled = min(32, columns / 2, bars.map { DisplayWidth.of($0.label) }.max() ?? 0)
        let worded = bars.map { DisplayWidth.of($0.words) }.max() ?? 0
        let room = max(1, min(40, columns - labelled - worded - 4))
        return bars.map { bar in
            let length = bar.value == 0 ? 0 : max(1, bar.value * room / longest)
            return StyledText(
                TextLayout.padded(
                    TextLayout.truncated(bar.label, columns: labelled), columns: labelled) + "  ")
                + StyledText(String(repeating: "▪", count: length), .accent)
                + StyledText("  \(bar.words)", .muted)
        }
    }
}

extension Fragment {
    /// How a piece of the synthesis looks in the terminal.
    fileprivate func style(in kind: Block.Kind) -> Style {
        if case .heading = kind { return .heading }
        switch emphasis {
        case .none: return .plain
        case .strong: return .heading
        case .aside: return .muted
        case .link: return .accent
        }
    }
}

extension Phrase {
    static let previewTitle = Phrase("preview.title")
    static let hintWrite = Phrase("hint.line.write")
}
