import TerminalUI
import Wording

/// The synthesis as it stands, to be read before it is written to a file.
struct Preview: Equatable, Sendable {
    /// The first line shown.
    var top = 0
}

extension State {
    /// A key in the preview: arrows scroll, Enter writes the file, Escape closes.
    mutating func press(_ key: Key, in preview: Preview) -> [Effect] {
        let page = max(1, size.rows - 6)
        switch key {
        case .escape, .function(6), .control("c"):
            popup = nil
        case .enter:
            popup = nil
            guard let workshop else { return [] }
            return [.report(workshop.session, path: workshop.path)]
        case .up: scroll(preview, by: -1)
        case .down: scroll(preview, by: 1)
        case .pageUp: scroll(preview, by: -page)
        case .pageDown: scroll(preview, by: page)
        case .home: scroll(preview, by: -100_000)
        case .end: scroll(preview, by: 100_000)
        default: break
        }
        return []
    }

    private mutating func scroll(_ preview: Preview, by step: Int) {
        let frame = popupFrame(columns: 90, rows: size.rows)
        let count = previewLines(columns: frame.columns - 4).count
        let last = max(0, count - (frame.rows - 2))
        popup = .preview(Preview(top: min(max(0, preview.top + step), last)))
    }
}
