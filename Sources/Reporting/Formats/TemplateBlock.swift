import Mustache

/// A block as report templates see it.
///
/// `heading` with `marks` («##») and `level`, `paragraph`, `item` with `indent` and `depth`, or
/// `rule`; `number`, `apart` (not an item right after another), `contribution`, `fragments`.
final class TemplateBlock: MustacheParent {
    private let block: Block
    private let isApart: Bool
    private let fragments: [TemplateFragment]

    init(_ block: Block, after before: Block?) {
        self.block = block
        isApart = before.map { !($0.isItem && block.isItem) } ?? false
        fragments = block.fragments.enumerated().map {
            TemplateFragment($1, isFirst: $0 == 0)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "fragments": fragments
        case "apart": isApart
        case "item": block.isItem
        case "heading": level > 0
        case "paragraph": block.kind == .paragraph
        case "rule": block.kind == .rule
        case "number": number.map { String($0) as Any } ?? false
        case "marks": String(repeating: "#", count: level)
        case "level": level
        case "indent": String(repeating: " ", count: 4 * depth)
        case "depth": depth
        case "contribution": block.contribution.map { $0.text as Any } ?? false
        default: nil
        }
    }

    private var level: Int {
        if case .heading(let level, _) = block.kind { level } else { 0 }
    }

    private var depth: Int {
        if case .item(let depth, _) = block.kind { depth } else { 0 }
    }

    private var number: Int? {
        switch block.kind {
        case .heading(_, let number), .item(_, let number): number
        case .paragraph, .rule: nil
        }
    }
}
