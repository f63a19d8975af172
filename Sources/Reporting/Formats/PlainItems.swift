import TextTemplates

/// How a report template writes an item that is nothing but somebody's words: the lines between
/// `{{#plains}}` and `{{/plains}}`, where they hold no tags but `{{.}}` and `{{anchor}}`.
///
/// Nearly all of a large document is such items. Reading those lines once, instead of at each item,
/// halves what the document costs; whatever else they hold is left to the template language.
struct PlainItems: Sendable {
    private enum Piece {
        case text(String)
        case words
        case anchor
    }

    private let pieces: [Piece]
    private let escaping: any TextEscaping
    /// The template with what is written here in the place of those lines.
    let template: String

    /// Finds the lines; nil where there are none, or where they hold more.
    init?(in template: String, escaping: any TextEscaping) {
        var lines = template.split(separator: "\n", omittingEmptySubsequences: false)
        let (open, close) = Self.marks(lines.first ?? "")
        guard let start = lines.firstIndex(of: "\(open)#plains\(close)"),
            let end = lines[start...].firstIndex(of: "\(open)/plains\(close)"),
            // Who chooses another escaping than the format's, or other marks, wants to be obeyed.
            !lines.contains(where: { $0.contains("CONTENT_TYPE") }),
            !lines.dropFirst().contains(where: { $0.contains("\(open)=") })
        else { return nil }
        var pieces: [Piece] = []
        var rest = lines[(start + 1)..<end].map { $0 + "\n" }.joined()[...]
        while let tag = rest.firstRange(of: open) {
            pieces.append(.text(String(rest[..<tag.lowerBound])))
            rest = rest[tag.upperBound...]
            guard let tagEnd = rest.firstRange(of: close) else { return nil }
            switch rest[..<tagEnd.lowerBound] {
            case ".": pieces.append(.words)
            case "anchor": pieces.append(.anchor)
            default: return nil
            }
            rest = rest[tagEnd.upperBound...]
        }
        self.pieces = pieces + [.text(String(rest))]
        self.escaping = escaping
        lines.replaceSubrange(
            start...end,
            with: ["\(open)#written\(close)", "\(open)&.\(close)", "\(open)/written\(close)"])
        self.template = lines.joined(separator: "\n")
    }

    /// The items, without the end of their last line.
    func written(_ items: [TemplateWords]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(items.count * 128)
        for item in items {
            for piece in pieces {
                switch piece {
                case .text(let own): bytes.append(own)
                case .words: bytes.append(escaping.escapeText(item.words ?? ""))
                case .anchor: bytes.append(escaping.escapeText(item.anchor))
                }
            }
        }
        if bytes.last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What tags stand between: `{{` and `}}`, unless the first line says otherwise.
    private static func marks(_ line: Substring) -> (open: String, close: String) {
        guard line.hasPrefix("{{="), line.hasSuffix("=}}") else { return ("{{", "}}") }
        let marks = line.dropFirst(3).dropLast(3).split(separator: " ").map(String.init)
        return marks.count == 2 ? (marks[0], marks[1]) : ("{{", "}}")
    }
}
