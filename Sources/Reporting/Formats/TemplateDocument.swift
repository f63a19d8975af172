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
        var before: Block?
        blocks = synthesis.blocks.map { block in
            defer { before = block }
            return TemplateBlock(block, after: before)
        }
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
