import TextTemplates

/// A block as report templates see it: a list with its `items` (`bulleted` or `numbered`), or one of
/// `heading`, `paragraph`, `rule` with its `fragments`, `picture`, `photo` or `table`.
///
/// Also `apart` (something stands before it), for headings `marks` («##»), `level`, `number`,
/// `anchor` and `underline`; `roots` are the items of a list that are not nested in another one,
/// `plains` those of a list that holds nothing but people's words; `lines` the whole as plain text, 72 columns wide.
final class TemplateBlock: TemplateThing {
    private let block: Block?
    private let format: ReportFormat
    private let items: [TemplateItem]
    /// The items when each of them is nothing but somebody's words, else none.
    private let plains: [TemplateWords]
    private let anchor: String?
    private let isApart: Bool
    private let plainItems: PlainItems?
    /// Whether it begins a page of its own.
    var opensPage = false
    /// The photo that it shows.
    var photo: TemplatePhoto?
    /// How many pictures of the same title stand before it.
    var picturesBefore = 0
    /// The headings of themes below this one, for the contents.
    var parts: [TemplateBlock] = []

    /// Makes a list of items that stand together.
    init(_ items: [TemplateItem], isApart: Bool, plainItems: PlainItems?) {
        self.plainItems = plainItems
        self.items = items
        plains = TemplateWords.all(items)
        self.isApart = isApart
        block = nil
        anchor = nil
        format = .text
    }

    /// Makes any other block.
    init(_ block: Block, as format: ReportFormat, anchor: String? = nil, isApart: Bool) {
        self.block = block
        self.format = format
        self.anchor = anchor
        self.isApart = isApart
        items = []
        plains = []
        plainItems = nil
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "items": .list(items)
        case "roots": .list(items.filter { !$0.isNested })
        case "plains": .list(plains)
        case "written": .told(written)
        case "bulleted": .flag(items.first.map { !$0.isNumbered } ?? false)
        case "numbered": .flag(items.first?.isNumbered ?? false)
        case "apart": .flag(isApart)
        case "heading": .flag(level > 0)
        case "paragraph": .flag(block?.kind == .paragraph)
        case "rule": .flag(block?.kind == .rule)
        case "picture": .told(picture.map { TemplatePicture($0, after: picturesBefore) })
        case "photo": .told(photo)
        case "table": .told(table)
        case "fragments": .list(TemplateFragment.row(block?.fragments ?? [], as: format))
        case "plain": .flag(false)
        case "number": .told(number.map { String($0) })
        case "anchor": .told(anchor)
        case "marks": .text(String(repeating: "#", count: level))
        case "level": .number(level)
        case "deep": .flag(level > 2)
        case "opens": .flag(opensPage)
        case "fromRight": .flag(block.map(\.isFromTheRight) ?? false)
        case "parts": .list(parts.map(TemplateEntry.init))
        case "branched": .flag(!parts.isEmpty)
        case "captionText": .flag(false)
        case "lines": .texts(lines)
        case "underline": .told(underline)
        default: nil
        }
    }

    /// Its words as those of a link that leads to it.
    var linked: [TemplateFragment] {
        TemplateFragment.row(block?.fragments ?? [], isWithinLink: true, as: format)
    }

    /// The plain items where they need not go through the template language.
    private var written: String? { plains.isEmpty ? nil : plainItems?.written(plains) }

    /// Whether it is the heading of a part.
    var isPart: Bool { level == 2 }

    /// Whether it is the heading of a theme.
    var isTheme: Bool { level > 0 && block?.isTheme ?? false }

    private var level: Int {
        if case .heading(let level, _) = block?.kind { level } else { 0 }
    }

    private var number: Int? {
        if case .heading(_, let number) = block?.kind { number } else { nil }
    }

    /// The picture that it is.
    var picture: Picture? {
        if case .picture(let picture) = block?.kind { picture } else { nil }
    }

    private var table: TemplateTable? {
        guard let block, case .table(let table) = block.kind else { return nil }
        return TemplateTable(table, of: block, as: format)
    }

    private var lines: [String] {
        guard let block else { return [] }
        if block.kind == .rule { return [String(repeating: "-", count: 24)] }
        return FlowedText.lines(
            of: block.fragments, after: number.map { "\($0). " } ?? "", isHanging: false)
    }

    /// A line below a heading, as long as the heading.
    private var underline: String? {
        guard (1...2).contains(level) else { return nil }
        let columns = lines.map(FlowedText.columns).max() ?? 0
        return String(repeating: level == 1 ? "=" : "-", count: min(columns, FlowedText.width))
    }
}

/// A heading among the contents: the same as where it stands, with words that can be within a link.
struct TemplateEntry: TemplateThing {
    private let heading: TemplateBlock

    init(_ heading: TemplateBlock) { self.heading = heading }

    func child(named name: String) -> TemplateValue? {
        name == "fragments" ? .list(heading.linked) : heading.child(named: name)
    }
}
