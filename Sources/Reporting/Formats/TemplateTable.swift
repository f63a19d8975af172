import Mustache

/// A table as report templates see it: `caption`, `corner` and `columns`, each with `fragments`, and
/// `rows` with a `header` and `cells`; a cell is `several` items, or a `single` one.
struct TemplateTable: MustacheParent {
    private let table: ReportTable
    private let block: Block
    private let format: ReportFormat

    init(_ table: ReportTable, of block: Block, as format: ReportFormat) {
        self.table = table
        self.block = block
        self.format = format
    }

    func child(named name: String) -> Any? {
        switch name {
        case "caption": TemplateCell(table.caption, as: format)
        case "corner": TemplateCell([table.corner], as: format)
        case "columns": table.columns.map { TemplateCell([$0], as: format) }
        case "columnCount": table.columns.count + 1
        case "rows":
            table.rows.map { row in
                TemplateRow(
                    header: TemplateCell([row.header], as: format),
                    cells: row.cells.map { TemplateCell($0, of: block, as: format) })
            }
        default: nil
        }
    }
}

/// A row of a table as report templates see it: its `header` and its `cells`.
private struct TemplateRow: MustacheParent {
    let header: TemplateCell
    let cells: [TemplateCell]

    func child(named name: String) -> Any? {
        switch name {
        case "header": header
        case "cells": cells
        default: nil
        }
    }
}

/// A cell of a table as report templates see it: `fragments` of a header, else a `single` entry, or
/// `several` with their `entries`.
private struct TemplateCell: MustacheParent {
    private let fragments: [TemplateFragment]
    private let entries: [TemplateItem]

    init(_ fragments: [Fragment], as format: ReportFormat) {
        self.fragments = TemplateFragment.row(fragments, as: format)
        entries = []
    }

    init(_ entries: [Block], of block: Block, as format: ReportFormat) {
        fragments = []
        self.entries = entries.map { entry in
            var entry = entry
            entry.session = block.session
            return TemplateItem(entry, as: format)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "fragments": fragments
        case "single": entries.count == 1 ? entries[0] as Any : false
        case "several": entries.count > 1
        case "entries": entries
        default: nil
        }
    }
}
