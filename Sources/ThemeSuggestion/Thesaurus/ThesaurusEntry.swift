/// A word of a thesaurus, apart from what is said about it in brackets: «(generic term)», «[ant]».
struct ThesaurusEntry {
    /// What stands outside of brackets.
    let word: String
    /// Whether it is said to mean the contrary.
    let isContrary: Bool
    /// Whether it begins with brackets, as the kind of a sense does: «(noun)».
    let beginsWithBrackets: Bool

    /// Takes what stands between two bars.
    init(_ text: String) {
        var word = String.UnicodeScalarView()
        var said = String.UnicodeScalarView()
        var isContrary = false
        var depth = 0
        for letter in text.unicodeScalars {
            switch letter {
            case "(", "[":
                depth += 1
                said = String.UnicodeScalarView()
                word.append(" ")
            case ")", "]":
                isContrary = isContrary || Self.meansContrary(String(said))
                depth = max(0, depth - 1)
            default:
                if depth == 0 { word.append(letter) } else { said.append(letter) }
            }
        }
        // A bracket that nobody closed says the same.
        self.isContrary = isContrary || (depth > 0 && Self.meansContrary(String(said)))
        self.word = String(word)
        beginsWithBrackets = text.hasPrefix("(") || text.hasPrefix("[")
    }

    /// The word for «antonym» begins alike wherever thesauri are made, in whatever script.
    private static func meansContrary(_ said: String) -> Bool {
        let word = WordReader().words(of: said).first.map(\.letters) ?? []
        return word.elementsEqual("ant".unicodeScalars)
            || beginnings.contains { word.starts(with: $0.unicodeScalars) }
    }

    private static let beginnings = ["anton", "антон", "αντων"]
}

/// The stems of the words of a thesaurus while it is read.
struct ThesaurusStems {
    private(set) var places = FeaturePlaces()
    private let reader = WordReader()

    /// The longest word that is taken; behind longer ones stands an explanation.
    private static let longest = 60

    /// Where the stem of a word stands; nil for none and for several.
    mutating func place(of entry: ThesaurusEntry) -> UInt32? {
        guard entry.word.utf8.count < Self.longest else { return nil }
        var found: UInt64?
        for word in reader.words(of: entry.word) {
            for stem in FeatureHash.stems(of: word) {
                guard found == nil else { return nil }
                found = stem
            }
        }
        return found.map { places.place(of: $0) }
    }
}
