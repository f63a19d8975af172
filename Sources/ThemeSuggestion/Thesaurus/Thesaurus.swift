/// Which words mean the same, as a thesaurus of LibreOffice says it, by the stems of words.
public struct Thesaurus: Sendable, Equatable {
    /// The language it is for, such as `fr`.
    public let language: String
    /// All stems, in rising order.
    let stems: [UInt64]
    /// Where the links of each stem begin; one more than there are stems.
    let starts: [UInt32]
    /// The place of the stem that each link leads to.
    let targets: [UInt32]
    /// How strong each link is; the squares of a stem's links add up to 1.
    let weights: [Float]

    init(
        language: String, stems: [UInt64], starts: [UInt32], targets: [UInt32], weights: [Float]
    ) {
        self.language = language
        self.stems = stems
        self.starts = starts
        self.targets = targets
        self.weights = weights
    }

    /// Whether it holds a word with this stem.
    func knows(_ stem: UInt64) -> Bool { place(of: stem) != nil }

    /// Calls `body` with every stem that means the same, and how much so.
    func forEachLink(of stem: UInt64, _ body: (UInt64, Float) -> Void) {
        guard let place = place(of: stem) else { return }
        for link in Int(starts[place])..<Int(starts[place + 1]) {
            body(stems[Int(targets[link])], weights[link])
        }
    }

    private func place(of stem: UInt64) -> Int? {
        var low = 0
        var high = stems.count
        while low < high {
            let middle = (low + high) / 2
            if stems[middle] < stem { low = middle + 1 } else { high = middle }
        }
        return low < stems.count && stems[low] == stem ? low : nil
    }
}
