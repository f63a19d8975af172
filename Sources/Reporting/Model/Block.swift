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
        /// A picture; formats that hold none leave it out, and words elsewhere say the same.
        indirect case picture(Picture)
        /// A photo; formats that hold none, and those whose file is not there, say its words.
        indirect case photo(ReportedPhoto)
        /// Rows and columns; formats that know none show it as a list.
        indirect case table(ReportTable)
    }

    /// What it is.
    public var kind: Kind
    /// The text in pieces.
    public var fragments: [Fragment]
    /// Whether it says what a picture shows; left out where there are pictures.
    public var standsIn = false
    /// The contribution shown, so that each line leads back to the session.
    public var contribution: ID<Contribution>?
    /// The session it comes from in a document made of several, from 1.
    public internal(set) var session: Int?
    /// A name for the place of a heading that others in the document lead to.
    var name: String?
    /// Whether it is the heading of a theme, which the contents tell below the part that it is in.
    var isTheme = false

    /// Whether it only leads back to where words come from; left out where nobody can follow it.
    var isWayBack = false

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

    /// The contributions shown, be it one or those in the cells of a table.
    public var contributions: [ID<Contribution>] {
        guard case .table(let table) = kind else { return [contribution].compactMap(\.self) }
        return table.entries.compactMap(\.contribution)
    }

    /// A name for the place of the contribution, the same in every document: letters, digits,
    /// hyphens and points; nil where there is none.
    public var anchor: String? {
        guard let contribution else { return name }
        return (session.map { "s\($0)-" } ?? "c-") + Self.name(of: contribution.text)
    }

    /// Whether it has such a name.
    var hasAnchor: Bool { contribution != nil || name != nil }

    /// An identifier as it may stand in the name of a place.
    static func name(of identifier: String) -> String {
        guard !identifier.utf8.allSatisfy(\.isLetterOrDigit) else { return identifier }
        var anchor = ""
        for byte in identifier.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                anchor.unicodeScalars.append(Unicode.Scalar(byte))
            // What may not stand in a name: its bytes, each after a point.
            default: anchor += "." + String(byte, radix: 16)
            }
        }
        return anchor
    }

    /// Makes what leads to it, and where it leads, that of a session in a document of several.
    mutating func lead(into session: Int) {
        name = name.map { "s\(session)-\($0)" }
        for place in fragments.indices {
            guard let target = fragments[place].target else { continue }
            fragments[place].target = "s\(session)-\(target)"
        }
    }

    /// Whether it is nothing but words that are written from the right, or begins with such.
    var isFromTheRight: Bool {
        guard let first = fragments.first, first.origin == .verbatim else { return false }
        return first.language?.isWrittenFromTheRight ?? false || first.text.beginsFromTheRight
    }

    /// Whether it has rows and columns.
    var isTable: Bool {
        if case .table = kind { true } else { false }
    }

    /// Whether it is an item of a list.
    public var isItem: Bool {
        if case .item = kind { true } else { false }
    }
}
