/// Text in several styles, for one row or to be wrapped into several.
public struct StyledText: Equatable, Sendable, ExpressibleByStringInterpolation {
    /// A piece of text in one style.
    public struct Span: Equatable, Sendable {
        /// The words.
        public var text: String
        /// How they look.
        public var style: Style

        /// Makes a span.
        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The pieces in order.
    public var spans: [Span]

    /// Joins pieces.
    public init(_ spans: [Span]) {
        self.spans = spans
    }

    /// Makes a text in one style.
    public init(_ text: String, _ style: Style = .plain) {
        spans = text.isEmpty ? [] : [Span(text, style)]
    }

    /// Makes a plain text.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The words without their styles.
    public var plain: String {
        spans.reduce(into: "") { $0 += $1.text }
    }

    /// Columns it takes on one row.
    public var columns: Int {
        spans.reduce(0) { $0 + DisplayWidth.of($1.text) }
    }

    /// Adds text at the end.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        if !text.isEmpty { spans.append(Span(text, style)) }
    }

    /// One text after the other.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(left.spans + right.spans)
    }

    /// The text as it is if it fits, or its beginning and `…` in the style of what is cut.
    public func truncated(columns limit: Int) -> StyledText {
        if fits(columns: limit) { return self }
        guard limit > 0 else { return StyledText([]) }
        var kept: [Span] = []
        var left = limit - 1
        for span in spans {
            let part = DisplayWidth.prefix(of: span.text, columns: left)
            if part.text.endIndex == span.text.endIndex {
                kept.append(span)
                left -= part.columns
            } else {
                kept.append(Span(part.text + "…", span.style))
                break
            }
        }
        return StyledText(kept)
    }

    /// Whether it takes at most `limit` columns; reads no further than that.
    private func fits(columns limit: Int) -> Bool {
        // Nothing takes more columns than bytes.
        if spans.reduce(0, { $0 + $1.text.utf8.count }) <= limit { return true }
        var left = limit
        for span in spans {
            let part = DisplayWidth.prefix(of: span.text, columns: left)
            if part.text.endIndex != span.text.endIndex { return false }
            left -= part.columns
        }
        return true
    }

    /// Breaks the text into lines, as ``TextLayout/wrapped(_:columns:)`` does.
    public func wrapped(columns: Int) -> [StyledText] {
        let all = plain
        if TextLayout.isOneLine(all, columns: columns) { return [self] }
        var pieces = ArraySlice(spans)
        var pieceStart = 0
        return TextLayout.wrapped(all, columns: columns).map { line in
            let start = all.utf8.distance(from: all.startIndex, to: line.startIndex)
            let end = start + line.utf8.count
            var parts: [Span] = []
            while let span = pieces.first {
                let pieceEnd = pieceStart + span.text.utf8.count
                let from = max(start, pieceStart)
                let to = min(end, pieceEnd)
                if from < to {
                    let low = all.utf8.index(all.startIndex, offsetBy: from)
                    let high = all.utf8.index(all.startIndex, offsetBy: to)
                    parts.append(Span(String(all[low..<high]), span.style))
                }
                // The piece may go on in the next line.
                if pieceEnd > end { break }
                _ = pieces.popFirst()
                pieceStart = pieceEnd
            }
            return StyledText(parts)
        }
    }

    /// Draws it on one row, cut with `…` where `rect` ends.
    ///
    /// - Returns: The columns drawn.
    @discardableResult
    public func draw(
        into grid: inout Grid, _ rect: Rect, _ alignment: Alignment = .left
    ) -> Int {
        guard !rect.isEmpty else { return 0 }
        let shown = truncated(columns: rect.columns)
        let free = alignment == .left ? 0 : rect.columns - shown.columns
        var column = rect.column + (alignment == .centre ? free / 2 : free)
        let start = column
        for span in shown.spans {
            column += grid.write(
                span.text, at: Position(column: column, row: rect.row), style: span.style,
                maxColumns: rect.right - column)
        }
        return column - start
    }

    /// Draws it wrapped into `rect`, from its first row down; what does not fit is left out.
    ///
    /// - Returns: The rows drawn.
    @discardableResult
    public func drawWrapped(
        into grid: inout Grid, _ rect: Rect, _ alignment: Alignment = .left
    ) -> Int {
        guard !rect.isEmpty else { return 0 }
        let lines = wrapped(columns: rect.columns).prefix(rect.rows)
        for (offset, line) in lines.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest, alignment)
        }
        return lines.count
    }
}

extension StyledText {
    /// A bar of small blocks, as long as `columns` for the most; what is not nothing has one at least.
    public static func bar(_ count: Int, of most: Int, columns: Int) -> StyledText {
        let length = count <= 0 ? 0 : max(1, count * columns / max(1, most))
        return StyledText(String(repeating: "▪", count: length), .accent)
    }
}
