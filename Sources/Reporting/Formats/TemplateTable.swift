import TextTemplates

/// A table as report templates see it: `caption`, `corner` and `columns`, each with `fragments`, and
/// `rows` with a `header` and `cells`; `widths` where some columns hold figures alone.
struct TemplateTable: TemplateThing {
    private let table: ReportTable
    private let block: Block
    private let format: ReportFormat

    init(_ table: ReportTable, of block: Block, as format: ReportFormat) {
        self.table = table
        self.block = block
        self.format = format
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "captionText": .text(table.caption.map(\.text).joined(separator: " "))
        case "caption": .thing(TemplateCell(table.caption, as: format))
        case "corner": .thing(TemplateCell([table.corner], as: format))
        case "columns": .list(table.columns.map { TemplateCell([$0], as: format) })
        case "columnCount": .number(table.columns.count + 1)
        case "widths": widths.map { .list($0) }
        case "rows":
            .list(
                table.rows.map { row in
                    TemplateRow(
                        header: TemplateCell([row.header], as: format),
                        cells: row.cells.map { TemplateCell($0, of: block, as: format) })
                })
        default: nil
        }
    }

    /// Which columns, that of the headers first, are narrow beside the others; nil where they are alike.
    private var widths: [TemplateWidth]? {
        let narrow = table.columns.indices.map(table.holdsFigures)
        guard narrow.contains(true) else { return nil }
        let parts = ([false] + narrow).map { $0 ? 2 : 7 }
        let whole = parts.reduce(0, +)
        return parts.map { TemplateWidth(isNarrow: $0 == 2, share: 100 * $0 / whole) }
    }
}

/// Whether a column of a table is `narrow`, and its `share` of the whole in percent.
private struct TemplateWidth: TemplateThing {
    let isNarrow: Bool
    let share: Int

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "narrow": .flag(isNarrow)
        case "share": .number(share)
        default: nil
        }
    }
}

/// A row of a table as report templates see it: its `header` and its `cells`.
private struct TemplateRow: TemplateThing {
    let header: TemplateCell
    let cells: [TemplateCell]

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "header": .thing(header)
        case "cells": .list(cells)
        default: nil
        }
    }
}

/// A cell of a table as report templates see it: `fragments` of a header, else its `entries`, each
/// but the first `spaced`, and whether they are `several`.
private struct TemplateCell: TemplateThing {
    private let fragments: [TemplateFragment]
    private let entries: [TemplateItem]

    init(_ fragments: [Fragment], as format: ReportFormat) {
        self.fragments = TemplateFragment.row(fragments, as: format)
        entries = []
    }

    init(_ entries: [Block], of block: Block, as format: ReportFormat) {
        fragments = []
        self.entries = entries.enumerated().map { place, entry in
            var entry = entry
            entry.session = block.session
            let item = TemplateItem(entry, as: format)
            item.isSpaced = place > 0
            return item
        }
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "fragments": .list(fragments)
        case "several": .flag(entries.count > 1)
        case "entries": .list(entries)
        default: nil
        }
    }
}
