import TextTemplates

/// An item of a list as report templates see it: `fragments`, `number`, `depth`, `indent`, `stars`,
/// `signs`, `anchor`, `contribution`, `lines`, and the `children` when there are items `nested` in it; `plain`
/// is the text where there is nothing else to say of it.
final class TemplateItem: TemplateThing {
    private let block: Block
    private let format: ReportFormat
    /// The items that belong to this one.
    var children: [TemplateItem] = []
    /// Whether it stands after another one in a cell of a table.
    var isSpaced = false

    init(_ block: Block, as format: ReportFormat) {
        self.block = block
        self.format = format
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "plain": .told(plain)
        case "fragments": .list(TemplateFragment.row(block.fragments, as: format))
        case "number": .told(number.map { String($0) })
        case "contribution": .told(block.contribution?.text)
        case "anchor": .told(anchor)
        case "depth": .number(depth)
        case "indent": .text(String(repeating: " ", count: 4 * depth))
        case "stars": .text(String(repeating: "*", count: depth + 1))
        case "signs": .text(String(repeating: isNumbered ? "#" : "*", count: depth + 1))
        case "spaced": .flag(isSpaced)
        case "nested": .flag(!children.isEmpty)
        case "children": .list(children)
        case "lines": .texts(lines)
        case "fromRight": .flag(block.isFromTheRight)
        case "heading", "picture", "rule", "table": .flag(false)
        default: nil
        }
    }

    /// What leads to it; nil where it is not a contribution.
    var anchor: String? { block.anchor }

    /// Whether something leads to it.
    var hasAnchor: Bool { block.hasAnchor }

    /// Whether it belongs to an item before it.
    var isNested: Bool { depth > 0 }

    /// Whether its list is numbered.
    var isNumbered: Bool { number != nil }

    /// The text of an item that is nothing else, as nearly all are, so that a template gets at it in one step.
    var plain: String? {
        guard block.fragments.count == 1, block.fragments[0].emphasis == .none, depth == 0,
            block.fragments[0].origin == .verbatim, block.fragments[0].language == nil,
            block.fragments[0].target == nil,
            number == nil, children.isEmpty, !(showsLinks && block.fragments[0].text.holdsAddress),
            !(format == .fodt && block.isFromTheRight)
        else { return nil }
        return block.fragments[0].text
    }

    /// The same as the format shows it: plain text is in lines already.
    var shownPlain: String? {
        guard let plain else { return nil }
        return format == .text ? FlowedText.joined(plain, after: "- ") : plain
    }

    /// Whether addresses in words become links by the template.
    private var showsLinks: Bool { format == .html || format == .fodt }

    private var depth: Int {
        if case .item(let depth, _) = block.kind { depth } else { 0 }
    }

    private var number: Int? {
        if case .item(_, let number) = block.kind { number } else { nil }
    }

    var lines: [String] {
        let sign = String(repeating: "  ", count: depth) + (number.map { "\($0). " } ?? "- ")
        return FlowedText.lines(of: block.fragments, after: sign, isHanging: true)
    }
}
