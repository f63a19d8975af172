import TerminalUI

/// Items in the largest letters in which all of them come round on few pages.
///
/// Of all sizes of letters and numbers of columns those are chosen that need the fewest pages, then
/// the largest letters. Where not even the smallest block letters do on ``mostPages``, the terminal's
/// own letters take over.
struct ItemLayout {
    /// The most pages: everybody's own table comes round within 40 seconds.
    static let mostPages = 4

    /// One item, or a part of one that is longer than a page, as it is set.
    struct Entry {
        var lines: [Line]
        /// Rows of a bar below; 0 without one.
        var barRows = 0
        var bar: StageItem.Bar?
        /// The number at the right end of the first line.
        var figure: LargeText?
        let item: Int

        var rows: Int { lines.reduce(barRows) { $0 + $1.text.rows } }

        /// Rows in which something is seen.
        var inkedRows: Int { lines.reduce(barRows) { $0 + $1.text.inkedRows } }
    }

    /// Lines in the same letters.
    struct Line {
        var text: LargeText
        let part: StageBlock.Part
        let style: Style
        /// Columns free at its left.
        var indent = 0
        /// Columns at its left that are set off as a label: those of the mark.
        var label = 0
        /// The mark, where it stands beside the lines.
        var mark: LargeText?
        /// Whether the mark beside the lines is a label rather than a sign.
        var isLabel = false
    }

    /// The columns of entries on each page.
    let pages: [[[Entry]]]
    let across: Int
    let gap: Int

    /// Whether block letters were large enough for all.
    let isLarge: Bool

    /// Sets items for a place.
    ///
    /// - Parameter leastInk: Rows in which something has to be seen on every page; larger letters on
    ///   more pages are chosen rather than a page that is nearly empty.
    init(
        _ items: [StageItem], in size: Size, areNotesSmall: Bool, leastInk: Int = 0,
        _ points: Points
    ) {
        let settings = ItemSetting.all(
            for: items, in: size, areNotesSmall: areNotesSmall, points)
        var best: (layout: ItemLayout, setting: ItemSetting)?
        var isFull = false
        for setting in settings {
            // Block letters that come round in time are better than small ones on a single page.
            if let best, best.layout.isLarge, !setting.isOfKind(best.setting) { break }
            if best?.layout.pages.count == 1 { break }
            guard let found = ItemLayout(items, setting, size, leastInk: leastInk) else { continue }
            if found.pages.count > Self.mostPages { continue }
            let fills = found.pages.count == 1 || Self.leastInk(in: found.pages) >= leastInk
            let isFewer = best.map { found.pages.count < $0.layout.pages.count } ?? true
            if fills && !isFull || isFewer && (fills || !isFull) {
                best = (found, setting)
                isFull = fills
            }
        }
        guard let best else {
            self =
                ItemLayout(items, ItemSetting.last, size)?.cut(in: size)
                ?? ItemLayout(pages: [], across: 1, gap: 0, isLarge: false)
            return
        }
        // Notes of second rank take what is free, and neither letters nor pages from the items.
        let wider = areNotesSmall && items.contains { !$0.notes.isEmpty }
        let more = wider ? best.setting.withMoreNotes : []
        self =
            more.lazy.compactMap { ItemLayout(items, $0, size, leastInk: leastInk) }
            .first { $0.pages.count == best.layout.pages.count } ?? best.layout
    }

    private init(pages: [[[Entry]]], across: Int, gap: Int, isLarge: Bool) {
        self.pages = pages
        self.across = across
        self.gap = gap
        self.isLarge = isLarge
    }

    /// Sets items in certain letters; nil where a word is longer than a column, or a page too low.
    private init?(
        _ items: [StageItem], _ setting: ItemSetting, _ size: Size, leastInk: Int = 0
    ) {
        let width = setting.columns(of: size)
        guard width > 0, size.rows > 0, setting.face.rows <= size.rows else { return nil }
        let widest = setting.widestMark(of: items)
        let most = setting.widestFigure(of: items)
        var entries: [Entry] = []
        for (place, item) in items.enumerated() {
            func set(in columns: Int) -> Entry? {
                setting.entry(item, place, columns: columns, mark: widest, figure: most)
            }
            guard let entry = set(in: width) else { return nil }
            var parts = entry.parts(size.rows, leastInk: leastInk, columns: width)
            // What is cut by a page says so at its ends, where that takes no page of its own.
            if parts.count > 1,
                let shorter = set(in: width - LargeText.columnsOfSigns(setting.face))?
                    .parts(size.rows, leastInk: leastInk, columns: width),
                shorter.count == parts.count
            {
                parts = shorter
            }
            entries += parts
        }
        (across, gap, isLarge) = (setting.across, setting.gap, setting.face.font != nil)
        let full = Self.packed(entries, rows: size.rows, gap: gap, most: .max)
        let count = (full.count + across - 1) / across
        // As many on each page as on the others, unless that leaves too much of them empty.
        let share = max(1, (entries.count + count * across - 1) / max(1, count * across))
        let even = Self.packed(entries, rows: size.rows, gap: gap, most: share)
        let isEven =
            even.count <= count * across
            && (count == 1 || Self.leastInk(in: Self.pages(of: even, across)) >= leastInk)
        let all = Self.pages(of: isEven ? even : full, across)
        pages = across == 1 ? Self.filled(all, rows: size.rows, gap: gap) : all
    }

    private static func pages(of columns: [[Entry]], _ across: Int) -> [[[Entry]]] {
        stride(from: 0, to: columns.count, by: across).map { first in
            Array(columns[first..<min(columns.count, first + across)])
        }
    }

    /// The rows in which something is seen on the emptiest page.
    private static func leastInk(in pages: [[[Entry]]]) -> Int {
        pages.map { page in
            page.map { $0.reduce(0) { $0 + $1.inkedRows } }.max() ?? 0
        }.min() ?? 0
    }

    /// The last page begins earlier where there is room on it: what was seen already is seen again.
    private static func filled(
        _ pages: [[[Entry]]], rows: Int, gap: Int
    ) -> [[[Entry]]] {
        guard pages.count > 1, var last = pages.last?.first else { return pages }
        var before = pages.dropLast().flatMap { $0.flatMap { $0 } }
        var used = last.reduce(gap * (last.count - 1)) { $0 + $1.rows }
        while let entry = before.popLast(), used + gap + entry.rows <= rows {
            last.insert(entry, at: 0)
            used += gap + entry.rows
        }
        return pages.dropLast() + [[last]]
    }

    /// Fills columns one after the other.
    private static func packed(
        _ entries: [Entry], rows: Int, gap: Int, most: Int
    ) -> [[Entry]] {
        var columns: [[Entry]] = []
        var used = 0
        for entry in entries {
            let needed = entry.rows + (used > 0 ? gap : 0)
            if let last = columns.indices.last, used + needed <= rows, columns[last].count < most {
                columns[last].append(entry)
                used += needed
            } else {
                columns.append([entry])
                used = entry.rows
            }
        }
        return columns
    }

    /// No more than the most pages; the last row says how many items are not there.
    private func cut(in size: Size) -> ItemLayout {
        guard pages.count > Self.mostPages else { return self }
        var kept = Array(pages.prefix(Self.mostPages))
        let last = kept.count - 1
        let column = kept[last].count - 1
        var entries = kept[last][column]
        while entries.count > 1, entries.reduce(0, { $0 + $1.rows + gap }) + 1 > size.rows {
            entries.removeLast()
        }
        let shown = (entries.last?.item ?? 0) + 1
        let all = (pages.last?.last?.last?.item ?? 0) + 1
        let sign = LargeText(
            cutting: "+ \(all - shown)", to: Size(columns: size.columns, rows: 1))
        entries.append(
            Entry(lines: [Line(text: sign, part: .note, style: .accent)], item: shown))
        kept[last][column] = entries
        return ItemLayout(pages: kept, across: across, gap: gap, isLarge: isLarge)
    }

    /// The page on which an item begins; 0 when it is on none.
    func page(of item: Int) -> Int {
        pages.firstIndex { $0.contains { $0.contains { $0.item == item } } } ?? 0
    }

    /// What stands on a page.
    func blocks(_ page: Int, in rect: Rect, isCentred: Bool) -> [StageBlock] {
        guard pages.indices.contains(page) else { return [] }
        var blocks: [StageBlock] = []
        let between = across > 1 ? 3 : 0
        let width = max(1, (rect.columns - between * (across - 1)) / across)
        for (place, entries) in pages[page].enumerated() {
            let area = Rect(
                column: rect.column + place * (width + between), row: rect.row, columns: width,
                rows: rect.rows)
            let used = entries.reduce(gap * (entries.count - 1)) { $0 + $1.rows }
            let free = max(0, area.rows - used)
            // A little air between them, where there is some.
            let air = entries.count > 1 ? min(2, free / entries.count) : 0
            let above = isCentred ? max(0, free - air * (entries.count - 1)) / 2 : 0
            var rest = area.splitTop(above).rest
            for entry in entries {
                blocks += entry.blocks(atTopOf: rest, isCentred ? .centre : .left)
                rest = rest.splitTop(entry.rows + gap + air).rest
            }
        }
        return blocks
    }
}

extension ItemLayout.Entry {
    /// The entry on as many pages as it needs, about as much on each.
    fileprivate func parts(_ most: Int, leastInk: Int, columns: Int) -> [ItemLayout.Entry] {
        guard rows > most else { return [self] }
        var all: [ItemLayout.Line] = []
        for line in lines {
            all += line.text.singleLines.enumerated().map { place, text in
                ItemLayout.Line(
                    text: text, part: line.part, style: line.style, indent: line.indent,
                    label: place == 0 ? line.label : 0, mark: place == 0 ? line.mark : nil,
                    isLabel: line.isLabel)
            }
        }
        let height = all.map(\.text.rows).max() ?? 1
        let capacity = max(1, most / max(1, height))
        let count = (all.count + capacity - 1) / capacity
        let ink = max(1, all.map(\.text.inkedRows).max() ?? 1)
        let fills = min(capacity, (leastInk + ink - 1) / ink)
        let share = min(all.count, max((all.count + count - 1) / max(1, count), fills))
        let step = count > 1 ? (all.count - share + count - 2) / (count - 1) : 0
        return (0..<count).map { part in
            // As many lines on the last page as on the others, the first of them read before.
            let first = max(0, min(part * step, all.count - share))
            let end = min(all.count, first + share)
            var lines = Array(all[first..<end])
            for place in lines.indices {
                lines[place].text = lines[place].text.part(
                    goesOnFromBefore: place == 0 && first > 0,
                    goesOn: place == lines.count - 1 && end < all.count,
                    columns: columns - lines[place].indent)
            }
            return ItemLayout.Entry(
                lines: lines, figure: first == 0 ? figure : nil, item: item)
        }
    }

    /// Its lines and its bar, one below the other.
    fileprivate func blocks(atTopOf rect: Rect, _ alignment: Alignment) -> [StageBlock] {
        var blocks: [StageBlock] = []
        var rest = rect
        for (place, line) in lines.enumerated() {
            let (area, below) = rest.splitTop(line.text.rows)
            if let mark = line.mark {
                blocks.append(
                    StageBlock(
                        part: line.part, shape: .letters(mark, .left),
                        rect: area.splitLeft(line.indent).left, style: .accent,
                        labelColumns: line.isLabel ? mark.columns : 0))
            }
            blocks.append(
                StageBlock(
                    part: line.part, shape: .letters(line.text, alignment),
                    rect: area.splitLeft(line.indent).rest, style: line.style,
                    labelColumns: line.label))
            if place == 0, let figure {
                blocks.append(
                    StageBlock(
                        part: line.part, shape: .letters(figure, .right), rect: area,
                        style: line.style))
            }
            rest = below
        }
        if let bar, barRows > 0 { blocks += self.blocks(of: bar, rest.splitTop(barRows).top) }
        return blocks
    }

    private func blocks(of bar: StageItem.Bar, _ rect: Rect) -> [StageBlock] {
        let remark = LargeText(
            cutting: bar.remark, to: Size(columns: rect.columns / 3, rows: 1))
        let room = max(1, rect.columns - (bar.remark.isEmpty ? 0 : remark.columns + 2))
        let length = bar.count == 0 ? 0 : max(1, bar.count * room / max(1, bar.most))
        let style = bar.count == bar.most && bar.count > 0 ? Style.accent : .plain
        let (filled, rest) = rect.splitLeft(length)
        var blocks = [StageBlock(part: .main, shape: .bar, rect: filled, style: style)]
        if !bar.remark.isEmpty {
            blocks.append(
                StageBlock(
                    part: .note, shape: .letters(remark, .left), rect: rest.splitLeft(2).rest))
        }
        return blocks
    }
}
