import Mustache

/// An item that is nothing but somebody's words, as report templates see it: `.` or `text` the words,
/// in plain text in lines of 72 columns; the `anchor` that leads to it.
///
/// Nearly all items of a large document are of this kind. Answering in as few steps as possible is
/// what keeps the document cheap: `.` spares the template language the search for a name.
struct TemplateWords: MustacheParent, MustacheCustomRenderable {
    private let item: TemplateItem
    let renderText: String
    var isNull: Bool { false }

    /// Makes it of an item; nil when there is anything else to say of it.
    init?(_ item: TemplateItem) {
        guard item.isTraced, let text = item.shownPlain else { return nil }
        self.item = item
        renderText = text
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": renderText
        case "anchor": item.anchor.map { Rendered(renderText: $0) as Any } ?? false
        default: nil
        }
    }

    /// Spares the template language the search for how a text is to be shown.
    private struct Rendered: MustacheCustomRenderable {
        let renderText: String
        var isNull: Bool { false }
    }
}
