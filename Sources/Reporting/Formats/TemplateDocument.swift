import Mustache

/// A synthesis as report templates see it: `title`, `language`, `blocks`.
///
/// Members are answered by name, as reflection would cost more than all the rest. Those that do not
/// apply answer false, so that no search through the surroundings begins.
struct TemplateDocument: MustacheParent {
    private let synthesis: Synthesis
    private let blocks: [TemplateBlock]

    init(_ synthesis: Synthesis) {
        self.synthesis = synthesis
        var blocks: [TemplateBlock] = []
        var list: [TemplateItem] = []
        func endList() {
            if !list.isEmpty { blocks.append(TemplateBlock(list, isApart: !blocks.isEmpty)) }
            list = []
        }
        for block in synthesis.blocks {
            if block.isItem {
                list.append(TemplateItem(block))
            } else {
                endList()
                blocks.append(TemplateBlock(block, isApart: !blocks.isEmpty))
            }
        }
        endList()
        self.blocks = blocks
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": synthesis.title
        case "language": synthesis.language
        case "blocks": blocks
        default: nil
        }
    }
}
