import TextTemplates

/// A piece of somebody's words as report templates see it: `words`, or an `address` that can be followed
/// and the same as `href`.
struct TemplatePiece: TemplateThing {
    private let text: String
    private let isAddress: Bool

    init(_ text: String, isAddress: Bool = false) {
        self.text = text
        self.isAddress = isAddress
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "words": .told(isAddress ? nil : text)
        case "address", "href": .told(isAddress ? text : nil)
        default: nil
        }
    }
}
