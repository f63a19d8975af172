/// Which texts of a wall hold a stem.
///
/// Whether a word is a reason is asked of every theme, and so of every note: without such a list each answer
/// would walk the whole wall.
struct StemHolders: Sendable {
    private var holders: [UInt64: [Int32]] = [:]

    /// Makes a list without texts.
    init() {}

    /// Lists texts by their stems.
    init(_ texts: [ReadNote]) {
        for (place, text) in texts.enumerated() {
            for stem in text.stems { holders[stem, default: []].append(Int32(place)) }
        }
    }

    /// The texts that hold a stem of the word, in their order, each once.
    func texts(holding word: Word) -> [Int] {
        let stems = FeatureHash.stems(of: word)
        if stems.count == 1 { return holders[stems[0], default: []].map(Int.init) }
        return Set(stems.flatMap { holders[$0, default: []] }).sorted().map(Int.init)
    }
}
