import TerminalUI
import Wording

/// How the versions of a text share the popup: the selected one has the rows that the others leave.
struct SettlingLayout {
    /// How many rows above the versions say what they are.
    static let introRows = 2
    /// How many rows of a version can be read while another one is selected.
    private static let shortRows = 3
    /// How many rows the selected version has at least.
    private static let leastRows = 5

    private let texts: [[StyledText]]
    private let selected: Int
    /// How many rows the selected version has.
    private let window: Int

    /// Makes a layout.
    ///
    /// - Parameters:
    ///   - selected: the version under the cursor; the number of versions when none is.
    ///   - columns: of the popup, without its frame.
    ///   - rows: of the popup, without its frame.
    init(_ texts: [String], selected: Int, columns: Int, rows: Int) {
        let lines = texts.map { StyledText($0).wrapped(columns: max(1, columns - 5)) }
        self.texts = lines
        self.selected = selected
        let others = lines.indices.filter { $0 != selected }
            .map { min(lines[$0].count, Self.shortRows) }
        let left = rows - Self.introRows - 1 - others.reduce(0, +)
        let whole = lines.indices.contains(selected) ? max(1, lines[selected].count) : 0
        window = min(whole, max(Self.leastRows, left))
    }

    /// The rows that would show everything.
    var wholeRows: Int { Self.introRows + 1 + texts.reduce(0) { $0 + max(1, $1.count) } }

    /// Whether the selected version is longer than the room for it.
    var isScrolled: Bool { lastTop > 0 }

    /// The first line of the selected version that can stand at its top at the latest.
    var lastTop: Int {
        guard texts.indices.contains(selected), texts[selected].count > window else { return 0 }
        return texts[selected].count - textRows
    }

    /// How many lines of the selected version a page shows, less one to find the place again.
    var page: Int { max(1, textRows - 1) }

    /// The rows of a version.
    func height(of place: Int) -> Int {
        guard texts.indices.contains(place) else { return 1 }
        return place == selected ? window : max(1, min(texts[place].count, Self.shortRows))
    }

    /// The rows of a version as they are drawn, the selected one from `top` on.
    func lines(of place: Int, from top: Int, _ wording: Wording) -> [StyledText] {
        let text = texts[place]
        guard text.count > height(of: place) else { return text }
        if place == selected {
            let first = min(max(0, top), lastTop)
            let shown = text[first..<min(text.count, first + textRows)]
            let sign = Phrase.linesShown(first + 1, first + shown.count, of: text.count)
            return shown + [StyledText(wording(sign), .muted)]
        }
        let shown = text.prefix(Self.shortRows - 1)
        return shown + [StyledText(wording(.moreLines(text.count - shown.count)), .muted)]
    }

    /// The rows of the selected version that hold its text, when one is left to say which.
    private var textRows: Int { max(1, window - 1) }
}

extension Phrase {
    static func moreLines(_ count: Int) -> Phrase { Phrase("settling.moreLines", .count(count)) }
    static func linesShown(_ from: Int, _ to: Int, of total: Int) -> Phrase {
        Phrase(
            "settling.linesShown", .number("from", from), .number("to", to),
            .number("total", total))
    }
}
