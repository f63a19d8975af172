/// A part of a synthesis.
public struct Section: Equatable, Sendable {
    /// The heading; empty for a part without one.
    public var title: String
    /// Whose words the heading is.
    public var titleOrigin: Fragment.Origin
    /// The number, from 1; nil for a part that is not a step of the workshop.
    public var number: Int?
    /// A name for its place, where others in the document lead to it.
    var name: String?
    /// What it holds, without the heading.
    public var blocks: [Block]

    /// Makes a section that has no number yet.
    public init(title: String = "", titleOrigin: Fragment.Origin = .program, blocks: [Block]) {
        self.title = title
        self.titleOrigin = titleOrigin
        self.blocks = blocks
    }

    /// The heading, where there is one.
    var heading: Block? {
        guard !title.isEmpty else { return nil }
        var heading = Block(
            .heading(level: 2, number: number), [Fragment(title.onOneLine, titleOrigin)])
        heading.name = name
        return heading
    }
}
