import TextTemplates

/// An item that is nothing but somebody's words, as report templates see it: `.` or `text` the words,
/// in plain text in lines of 72 columns; the `anchor` that leads to it.
///
/// Nearly all items of a large document are of this kind; see ``PlainItems``.
struct TemplateWords: TemplateThing {
    private let item: TemplateItem
    private let text: String
    var words: String? { text }

    /// Makes it of an item; nil when there is anything else to say of it.
    private init?(_ item: TemplateItem) {
        guard item.hasAnchor, let text = item.shownPlain else { return nil }
        self.item = item
        self.text = text
    }

    /// The items when each of them is nothing but somebody's words, else none.
    static func all(_ items: [TemplateItem]) -> [TemplateWords] {
        var all: [TemplateWords] = []
        all.reserveCapacity(items.count)
        for item in items {
            guard let words = TemplateWords(item) else { return [] }
            all.append(words)
        }
        return all
    }

    /// What leads to it.
    var anchor: String { item.anchor ?? "" }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "text": .text(text)
        case "anchor": .text(anchor)
        default: nil
        }
    }
}
