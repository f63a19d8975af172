import Reporting
import TerminalUI
import Wording

/// A document as it stands, to be read before it is written to a file.
struct Preview: Equatable, Sendable {
    /// The first line shown.
    var top = 0
    /// The format it will be written in.
    var format = ReportFormat.markdown
    /// How much it tells.
    var kind = DocumentKind.synthesis

    /// Which program makes a format that needs one; nil until that is known.
    var converters: [ReportFormat: String]?

    /// The formats to choose from.
    static let formats = ReportFormat.allCases

    /// The format that many places further on, round and round.
    func format(after steps: Int) -> ReportFormat {
        let formats = Self.formats
        let place = (formats.firstIndex(of: format) ?? 0) + steps
        return formats[(place % formats.count + formats.count) % formats.count]
    }
}

extension State {
    /// A key in the preview: arrows scroll and choose the format, Tab the kind of document, Enter
    /// writes the file, Escape closes.
    mutating func press(_ key: Key, in preview: Preview) -> [Effect] {
        let page = max(1, size.rows - 6)
        var other = preview
        other.top = 0
        switch key {
        case .escape, .function(6), .control("c"):
            popup = nil
        case .enter where preview.format.isConverted:
            return convert(preview)
        case .enter:
            popup = nil
            guard let workshop else { return [] }
            return [
                .report(
                    workshop.session, path: workshop.path, as: preview.format, preview.kind)
            ]
        case .left, .right:
            other.format = preview.format(after: key == .left ? -1 : 1)
            popup = .preview(other)
        case .tab:
            other.kind = preview.kind == .synthesis ? .minutes : .synthesis
            popup = .preview(other)
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
        let columns = frame.columns - 4
        let count = previewLines(preview, columns: columns).count
        let room = frame.rows - 3 - previewRemark(preview, columns: columns).count
        let last = max(0, count - room)
        var scrolled = preview
        scrolled.top = min(max(0, preview.top + step), last)
        popup = .preview(scrolled)
    }
}
