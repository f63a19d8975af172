import Mustache

/// A piece of somebody's words as report templates see it: `words`, or an `address` that can be followed
/// and the same as `href`.
struct TemplatePiece: MustacheParent {
    private let text: String
    private let isAddress: Bool

    init(_ text: String, isAddress: Bool = false) {
        self.text = text
        self.isAddress = isAddress
    }

    func child(named name: String) -> Any? {
        switch name {
        case "words": isAddress ? false : text
        case "address": isAddress ? text : false
        case "href": isAddress ? text : false
        default: nil
        }
    }
}
