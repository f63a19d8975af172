/// A piece of a block's text, with whose words it is.
///
/// The fragments of a block are set apart by one ordinary space; none needs one at its ends.
public struct Fragment: Equatable, Sendable {
    /// Whose words these are.
    public enum Origin: Equatable, Sendable {
        /// The program's own, with the typography of the language.
        case program
        /// Somebody's, to be shown to the letter.
        case verbatim
    }

    /// How it stands out from the text around it.
    public enum Emphasis: Equatable, Sendable {
        /// Not at all.
        case none
        /// A label or a name to be found at a glance.
        case strong
        /// A remark beside the words.
        case aside
        /// A web address; the text is the address itself.
        case link
    }

    /// The words.
    public var text: String
    /// Whose words these are.
    public var origin: Origin
    /// How it stands out.
    public var emphasis: Emphasis
    /// The language as a tag, where it is known not to be the document's.
    public var language: String?
    /// The ``Block/anchor`` of the place in the same document that it leads to, in formats that have links.
    public var target: String?

    /// Makes a fragment.
    public init(
        _ text: String, _ origin: Origin, _ emphasis: Emphasis = .none, language: String? = nil,
        target: String? = nil
    ) {
        self.language = language
        self.target = target
        self.text = text
        self.origin = origin
        self.emphasis = emphasis
    }
}
