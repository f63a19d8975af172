import Mustache

/// An item that is nothing but somebody's words, as report templates see it: `.` or `text` the words,
/// in plain text in lines of 72 columns; the `anchor` that leads to it.
///
/// Nearly all items of a large document are of this kind; see ``PlainItems``.
struct TemplateWords: MustacheParent, MustacheCustomRenderable {
    /// What leads to it.
    let anchor: String
    let renderText: String
    var isNull: Bool { false }

    /// Makes it of an item; nil when there is anything else to say of it.
    init?(_ item: TemplateItem) {
        guard let anchor = item.anchor, let text = item.shownPlain else { return nil }
        self.anchor = anchor
        renderText = text
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": renderText
        case "anchor": anchor
        default: nil
        }
    }
}
