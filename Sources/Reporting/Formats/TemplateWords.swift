import Mustache

/// An item that is nothing but somebody's words, as report templates see it: its `text`, the
/// `anchor` that leads to it and, `flowed`, the whole in lines of 72 columns.
///
/// Nearly all items of a large document are of this kind. Answering in as few steps as possible is
/// what keeps the document cheap.
struct TemplateWords: MustacheParent {
    private let item: TemplateItem
    private let text: String

    /// Makes it of an item; nil when there is anything else to say of it.
    init?(_ item: TemplateItem) {
        guard item.isTraced, let text = item.plain else { return nil }
        self.item = item
        self.text = text
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": Rendered(renderText: text)
        case "anchor": item.anchor.map { Rendered(renderText: $0) as Any } ?? false
        case "flowed": Rendered(renderText: item.lines.joined(separator: "\n"))
        default: nil
        }
    }

    /// Spares the template language the search for how a text is to be shown.
    private struct Rendered: MustacheCustomRenderable {
        let renderText: String
        var isNull: Bool { false }
    }
}
