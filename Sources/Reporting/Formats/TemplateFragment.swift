import TextTemplates

/// A fragment as report templates see it: the text as one of `plain`, `strong`, `aside` or `link`,
/// and always as `text`; `spaced` when it stands after another one, `verbatim` when it is
/// somebody's words, `pieces` where addresses are among these, `lang` where its language is not the document's, and `rtl` when that is written
/// from the right, `target` where it leads to another place of the document.
struct TemplateFragment: TemplateThing {
    private let fragment: Fragment
    private let text: String
    private let emphasis: Fragment.Emphasis
    private let isFirst: Bool
    /// Whether the whole is a link, in which no other one can be.
    private let isWithinLink: Bool

    /// The style of an office document: how it stands out, and its language; nil for neither.
    private var style: String? {
        let look: String? =
            switch emphasis {
            case .strong: "Strong"
            case .aside: "Aside"
            case .none, .link: nil
            }
        guard let language = fragment.language else { return look }
        return "\(look ?? "Words")_\(TemplateLanguage.name(of: language))"
    }

    /// The text in pieces, where addresses are among it that can be followed; else false.
    private var pieces: TemplateValue {
        guard fragment.target == nil, !isWithinLink, emphasis != .link else { return .flag(false) }
        let addresses = text.webAddresses
        guard !addresses.isEmpty else { return .flag(false) }
        var pieces: [TemplatePiece] = []
        var place = text.startIndex
        for address in addresses {
            if place < address.lowerBound {
                pieces.append(TemplatePiece(String(text[place..<address.lowerBound])))
            }
            pieces.append(TemplatePiece(String(text[address]), isAddress: true))
            place = address.upperBound
        }
        if place < text.endIndex { pieces.append(TemplatePiece(String(text[place...]))) }
        return .list(pieces)
    }

    private init(
        _ fragment: Fragment, isFirst: Bool, isWithinLink: Bool, as format: ReportFormat
    ) {
        self.fragment = fragment
        self.isWithinLink = isWithinLink
        // SPIP adds the no-break spaces of French by itself.
        let text =
            format == .spip && fragment.origin == .program
            ? String(fragment.text.map { $0 == "\u{A0}" ? " " : $0 }) : fragment.text
        // What does not look like an address is shown as the text that it is.
        emphasis =
            fragment.emphasis == .link && !fragment.text.isWebAddress ? .none : fragment.emphasis
        self.text =
            format == .spip && emphasis == .link ? SPIPEscaping.address(text) : text
        self.isFirst = isFirst
    }

    /// The fragments of a block, or of a link.
    static func row(
        _ fragments: [Fragment], isWithinLink: Bool = false, as format: ReportFormat
    ) -> [TemplateFragment] {
        fragments.enumerated().map {
            TemplateFragment($1, isFirst: $0 == 0, isWithinLink: isWithinLink, as: format)
        }
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "text": .text(text)
        case "plain": .told(emphasis == .none ? text : nil)
        case "strong": .told(emphasis == .strong ? text : nil)
        case "aside": .told(emphasis == .aside ? text : nil)
        case "link": .told(emphasis == .link ? text : nil)
        case "pieces": pieces
        case "style": .told(style)
        case "target": .told(fragment.target)
        case "spaced": .flag(!isFirst)
        case "verbatim": .flag(fragment.origin == .verbatim)
        case "rtl": .flag(fragment.language.map(\.isWrittenFromTheRight) ?? false)
        case "lang": .told(fragment.language)
        default: nil
        }
    }
}

extension String {
    /// Whether a reader can follow it: `https`, `http` or `mailto`, with nothing that would end or
    /// leave an address.
    fileprivate var isWebAddress: Bool {
        let start = prefix(8).lowercased()
        return ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
            && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"<>"`\"#.utf8.contains($0) }
            && !unicodeScalars.contains {
                $0.properties.isBidiControl || $0.properties.isWhitespace || $0.isUnwritable
            }
    }
}
