import Mustache

/// An item of a list as report templates see it: `fragments`, `number`, `depth`, `indent`,
/// `contribution`; `plain` is the text where there is nothing else to say of it.
final class TemplateItem: MustacheParent {
    private let block: Block

    init(_ block: Block) { self.block = block }

    func child(named name: String) -> Any? {
        switch name {
        case "plain": plain.map { $0 as Any } ?? false
        case "fragments": TemplateFragment.row(block.fragments)
        case "number": number.map { String($0) as Any } ?? false
        case "contribution": block.contribution.map { $0.text as Any } ?? false
        case "depth": depth
        case "indent": String(repeating: " ", count: 4 * depth)
        default: nil
        }
    }

    /// The text of nearly all items, so that a template gets at it in one step.
    private var plain: String? {
        guard block.kind == .item(), block.fragments.count == 1,
            block.fragments[0].emphasis == .none
        else { return nil }
        return block.fragments[0].text
    }

    private var depth: Int {
        if case .item(let depth, _) = block.kind { depth } else { 0 }
    }

    private var number: Int? {
        if case .item(_, let number) = block.kind { number } else { nil }
    }
}
