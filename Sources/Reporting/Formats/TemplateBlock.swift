import Mustache

/// A block as report templates see it: a list with its `items`, or one of `heading`, `paragraph`
/// and `rule` with its `fragments`.
///
/// Also `apart` (something stands before it), and for headings `marks` («##»), `level` and `number`.
final class TemplateBlock: MustacheParent {
    private let block: Block?
    private let items: [TemplateItem]
    private let isApart: Bool

    /// Makes a list of items that stand together.
    init(_ items: [TemplateItem], isApart: Bool) {
        self.items = items
        self.isApart = isApart
        block = nil
    }

    /// Makes any other block.
    init(_ block: Block, isApart: Bool) {
        self.block = block
        self.isApart = isApart
        items = []
    }

    func child(named name: String) -> Any? {
        switch name {
        case "items": items
        case "apart": isApart
        case "heading": level > 0
        case "paragraph": block?.kind == .paragraph
        case "rule": block?.kind == .rule
        case "fragments": TemplateFragment.row(block?.fragments ?? [])
        case "number": number.map { String($0) as Any } ?? false
        case "marks": String(repeating: "#", count: level)
        case "level": level
        default: nil
        }
    }

    private var level: Int {
        if case .heading(let level, _) = block?.kind { level } else { 0 }
    }

    private var number: Int? {
        if case .heading(_, let number) = block?.kind { number } else { nil }
    }
}
