/// What a phrase puts in the place of `{name}`.
public struct PhraseArgument: Equatable, Sendable {
    /// The kinds of things that a phrase can mention.
    public enum Value: Equatable, Sendable {
        /// A text, shown as it is; braces in it mean nothing.
        case text(String)
        /// A whole number, which can choose between singular and plural.
        case number(Int)
        /// Another phrase.
        indirect case phrase(Phrase)
    }

    /// The name of the placeholder.
    public var name: String
    /// What takes its place.
    public var value: Value

    /// Makes an argument.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// A text for the placeholder `name`.
    public static func text(_ name: String, _ text: String) -> PhraseArgument {
        PhraseArgument(name, .text(text))
    }

    /// A number for the placeholder `name`.
    public static func number(_ name: String, _ number: Int) -> PhraseArgument {
        PhraseArgument(name, .number(number))
    }

    /// The number for the placeholder `count`, which chooses between singular and plural.
    public static func count(_ count: Int) -> PhraseArgument {
        PhraseArgument("count", .number(count))
    }

    /// A phrase for the placeholder `name`.
    public static func phrase(_ name: String, _ phrase: Phrase) -> PhraseArgument {
        PhraseArgument(name, .phrase(phrase))
    }
}
