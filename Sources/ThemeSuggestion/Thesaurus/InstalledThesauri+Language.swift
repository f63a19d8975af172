import Glibc

extension InstalledThesauri {
    /// How much of what is said a thesaurus must know to be taken for its language.
    private static let leastKnown = 0.55

    /// The thesaurus of the language that texts are written in; nil when none knows their words.
    ///
    /// Reads every thesaurus that is installed: prefer ``thesaurus(for:)`` where the language is known.
    public func thesaurus(speaking texts: [String]) -> Thesaurus? {
        let reader = WordReader()
        var stems: [UInt64] = []
        for text in texts.prefix(300) {
            for word in reader.words(of: text) where !word.isRunOn && word.letters.count > 3 {
                stems += FeatureHash.stems(of: word)
            }
        }
        var best: (thesaurus: Thesaurus, known: Int)?
        for language in languages() {
            guard let thesaurus = thesaurus(for: language) else { continue }
            let known = stems.count { thesaurus.knows($0) }
            if known > best?.known ?? 0 { best = (thesaurus, known) }
        }
        guard let best, Double(best.known) >= Self.leastKnown * Double(stems.count) else {
            return nil
        }
        return best.thesaurus
    }

    /// The languages that are installed, in order.
    func languages() -> [String] {
        Set(names().compactMap { Self.tags(of: $0).first }).sorted()
    }
}
