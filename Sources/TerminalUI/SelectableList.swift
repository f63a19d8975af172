/// A list with one item under the cursor, scrolled so that it can be seen.
///
/// Items may take several rows. Only those that are visible are asked for.
public struct SelectableList: Equatable, Sendable {
    /// The item under the cursor, from 0.
    public var selected: Int
    /// The first visible item, from 0, as far as the selection allows.
    public var top: Int
    /// Whether a key has moved the cursor since the list was made: beside a field the eye is then here,
    /// and in the field again once something is typed, which makes another list.
    public private(set) var wasMoved = false

    /// Makes a list with its first item under the cursor.
    public init(selected: Int = 0, top: Int = 0) {
        self.selected = selected
        self.top = top
    }

    /// Moves the cursor with arrows, page keys, Home and End; false if the key means nothing here
    /// or the cursor is already there.
    ///
    /// - Parameters:
    ///   - count: Items in the list.
    ///   - page: Items that a page key moves by, from 1.
    public mutating func handle(_ key: Key, count: Int, page: Int = 10) -> Bool {
        let before = selected
        switch key {
        case .up: selected -= 1
        case .down: selected += 1
        case .pageUp: selected -= max(1, page)
        case .pageDown: selected += max(1, page)
        case .home: selected = 0
        case .end: selected = count - 1
        default: return false
        }
        wasMoved = count > 0
        clamp(count: count)
        return selected != before
    }

    /// Keeps the cursor inside of a list that may have become shorter.
    public mutating func clamp(count: Int) {
        selected = min(max(0, selected), max(0, count - 1))
        top = min(max(0, top), selected)
    }

    /// Scrolls just as far as it takes for the selected item to be visible.
    ///
    /// Drawing does the same for itself; a screen that calls this keeps the place when the cursor
    /// moves back. Costs no more than the rows of the screen.
    ///
    /// - Parameters:
    ///   - rows: Rows of the screen.
    ///   - height: Rows of an item, from 1.
    public mutating func scroll(count: Int, rows: Int, height: (Int) -> Int = { _ in 1 }) {
        clamp(count: count)
        guard count > 0 else { return }
        var first = selected
        var used = max(1, height(selected))
        while first > top {
            used += max(1, height(first - 1))
            if used > rows { break }
            first -= 1
        }
        top = first
        // An end of the list that scrolled up leaves no empty rows below it.
        var below = used
        var next = selected + 1
        while next < count && below < rows {
            below += max(1, height(next))
            next += 1
        }
        while next == count && top > 0 {
            below += max(1, height(top - 1))
            if below > rows { break }
            top -= 1
        }
    }

    /// Draws the visible items, the selected one in the style for it.
    ///
    /// - Parameters:
    ///   - count: Items in the list.
    ///   - isFocused: Whether the cursor is shown.
    ///   - height: Rows of an item, from 1; has to agree with `item`.
    ///   - item: The rows of an item; lines too long are cut with `…`.
    /// - Returns: The items drawn, wholly or in part.
    @discardableResult
    public func draw(
        into grid: inout Grid, _ rect: Rect, count: Int, isFocused: Bool = true,
        height: (Int) -> Int = { _ in 1 }, item: (Int) -> [StyledText]
    ) -> Range<Int> {
        guard count > 0, !rect.isEmpty else { return 0..<0 }
        var list = self
        list.scroll(count: count, rows: rect.rows, height: height)
        var index = list.top
        var left = rect
        while index < count && left.rows > 0 {
            let rows = item(index)
            let (area, rest) = left.splitTop(max(1, height(index)))
            for (offset, line) in rows.prefix(area.rows).enumerated() {
                line.draw(into: &grid, area.splitTop(offset).rest)
            }
            if isFocused && index == list.selected { grid.restyle(area, .selection) }
            left = rest
            index += 1
        }
        return list.top..<index
    }
}
