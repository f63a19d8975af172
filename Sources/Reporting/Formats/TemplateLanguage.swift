import TextTemplates
import Wording

/// A language in which something is said that is not the document's, as report templates see it: its
/// `tag`, the `code` and the `country` that an office program wants, whether it is `complex` (set as
/// scripts from the right are), and the `name` of its styles.
struct TemplateLanguage: TemplateThing {
    private let tag: String

    init(_ tag: String) { self.tag = tag }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "tag": .text(tag)
        case "name": .text(Self.name(of: tag))
        case "code": .text(Self.code(of: tag))
        case "country": .text(Self.country(of: tag))
        case "complex": .flag(tag.isWrittenFromTheRight)
        case "simple": .flag(!tag.isWrittenFromTheRight)
        default: nil
        }
    }

    /// The languages of a document that are not its own, each once, in their order.
    static func all(in blocks: [Block]) -> [TemplateLanguage] {
        var known: Set<String> = []
        var tags: [String] = []
        func note(_ fragment: Fragment) {
            guard let tag = fragment.language, known.insert(tag).inserted else { return }
            tags.append(tag)
        }
        for block in blocks {
            block.fragments.forEach(note)
            if case .table(let table) = block.kind {
                for row in table.rows {
                    note(row.header)
                    for entry in row.cells.joined() { entry.fragments.forEach(note) }
                }
            }
        }
        return tags.map(TemplateLanguage.init)
    }

    /// A tag in letters and digits, as the name of a style may be.
    static func name(of tag: String) -> String {
        String(tag.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    /// The language without its script and country.
    static func code(of tag: String) -> String {
        tag.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? tag
    }

    /// The country that a tag names, else the one whose spelling a dictionary is most often of; «none»
    /// where neither is known.
    static func country(of tag: String) -> String {
        let parts = tag.split { $0 == "-" || $0 == "_" }.dropFirst()
        if let country = parts.first(where: { $0.utf8.count == 2 && $0.allSatisfy(\.isLetter) }) {
            return country.uppercased()
        }
        return usual[code(of: tag)] ?? "none"
    }

    private static let usual = [
        "ar": "EG", "ca": "ES", "de": "DE", "el": "GR", "en": "GB", "es": "ES", "eu": "ES",
        "fa": "IR", "fr": "FR", "he": "IL", "it": "IT", "kmr": "TR", "ku": "TR", "nl": "NL",
        "oc": "FR", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "tr": "TR", "uk": "UA",
    ]
}
