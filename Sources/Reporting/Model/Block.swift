import Workshop

/// One block of a synthesis: a heading, a paragraph, an item of a list.
///
/// Documents of every format and the preview on the screen are made from the same blocks.
public struct Block: Equatable, Sendable {
    /// What a block is.
    public enum Kind: Equatable, Sendable {
        /// A heading: level 1 for the document, 2 for a section, 3 within a section; numbered
        /// from 1 when it is.
        case heading(level: Int, number: Int? = nil)
        /// A paragraph.
        case paragraph
        /// An item of a list, depth from 0; numbered from 1 when the list is.
        case item(depth: Int = 0, number: Int? = nil)
        /// A line across, before words that belong to the whole.
        case rule
    }

    /// What it is.
    public var kind: Kind
    /// The text in pieces.
    public var fragments: [Fragment]
    /// The contribution shown, so that each line leads back to the session.
    public var contribution: ID<Contribution>?

    /// Makes a block.
    public init(
        _ kind: Kind, _ fragments: [Fragment] = [], contribution: ID<Contribution>? = nil
    ) {
        self.kind = kind
        self.fragments = fragments
        self.contribution = contribution
    }

    /// The whole text without emphasis.
    public var text: String {
        fragments.count == 1
            ? fragments[0].text : fragments.map(\.text).joined(separator: " ")
    }

    /// Whether it is an item of a list.
    public var isItem: Bool {
        if case .item = kind { true } else { false }
    }
}
