import ArgumentParser
import Wording

/// The texts of the command line's help, in the language of the interface.
///
/// They stand in catalogues of their own: nothing of them is wanted when a workshop starts, and every
/// text in the program's catalogue is looked through there.
enum HelpText {
    /// The tags of the languages that have such texts, and the files.
    private static let files: [(tag: String, bytes: @Sendable () -> [UInt8])] = [
        ("en", { PackageResources.en_json }), ("fr", { PackageResources.fr_json }),
        ("es", { PackageResources.es_json }), ("tr", { PackageResources.tr_json }),
    ]

    private static let english = Wording(helpTexts: PackageResources.en_json)

    /// The words of the interface; asked for before a facilitator's own catalogues are known, so that the
    /// program's own wording must not be made yet.
    private static let wording: Wording = {
        let tag = Wording.language(
            session: Environment.chosenLanguage, environment: Environment.locale)
        let base = tag.prefix { $0 != "-" }
        let file = files.first { $0.tag == tag } ?? files.first { $0.tag == base }
        return file.map { Wording(helpTexts: $0.bytes()) } ?? english
    }()

    /// The text of a key.
    static subscript(_ key: String) -> String { text(key, []) }

    /// The text of a key with what it mentions; in English where the language lacks it.
    static func text(_ key: String, _ arguments: [PhraseArgument]) -> String {
        let phrase = Phrase(key: key, arguments: arguments)
        let text = wording(phrase)
        return text == key ? english(phrase) : text
    }

    /// The text of a key as English has it, with the names of what it mentions in braces.
    static func pattern(_ key: String) -> String { english(Phrase(key: key, arguments: [])) }

    /// What a command does, and examples, which are the same in every language.
    static func discussion(_ key: String? = nil, _ examples: String...) -> String {
        let heading = Self[examples.count == 1 ? "example" : "examples"]
        let shown = examples.map { "\n  \($0)" }.joined()
        return [key.map { Self[$0] }, heading + shown].compactMap(\.self).joined(separator: "\n\n")
    }

    /// What an option or an argument is, and what its value is called.
    static func help(_ key: String, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp("\(Self[key])", valueName: value.map { Self["value.\($0)"] })
    }

    /// What is wrong with how options go together.
    static func fault(_ key: String, _ arguments: PhraseArgument...) -> ValidationError {
        ValidationError(text(key, arguments))
    }
}

extension Wording {
    /// The words of a file of help texts; the program's own where it makes no sense, which a test rules out.
    fileprivate init(helpTexts bytes: [UInt8]) {
        self = (try? Wording(catalogue: bytes)) ?? Wording(language: "en")
    }
}
