/// Something to say, before it is said in a language: a key of the catalogues, with arguments.
///
/// The phrases of the program are static members in `Phrase+….swift`, a file per area; a test finds
/// keys that a catalogue lacks and keys that nobody uses.
public struct Phrase: Equatable, Sendable {
    /// The key in the catalogues.
    public var key: String
    /// What the text mentions.
    public var arguments: [PhraseArgument]

    /// Makes a phrase.
    public init(_ key: String, _ arguments: PhraseArgument...) {
        self.init(key: key, arguments: arguments)
    }

    /// Makes a phrase from a key that came as data, an error's for instance.
    public init(key: String, arguments: [PhraseArgument]) {
        self.key = key
        self.arguments = arguments
    }

    /// The number that chooses between singular and plural: `count`, else the first number.
    var count: Int? {
        var first: Int?
        for argument in arguments {
            guard case .number(let number) = argument.value else { continue }
            if argument.name == "count" { return number }
            if first == nil { first = number }
        }
        return first
    }
}
