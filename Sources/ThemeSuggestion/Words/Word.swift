/// One word of a note: as it was written, and as it is compared.
struct Word {
    /// As it was written.
    let written: Substring
    /// Lower case, without accents; never empty.
    let letters: [Unicode.Scalar]
    /// Whether it comes from a script that puts no spaces between words, and so may be many words.
    let isRunOn: Bool

    /// Whether it is a number of one or two digits: it counts something, and tells people nothing by itself.
    var isCount: Bool {
        letters.count < 3 && letters.allSatisfy { $0.properties.numericType != nil }
    }

    /// Whether it is as short as articles and pronouns are («qui», «the»), and no abbreviation.
    ///
    /// Such a word may well decide, but tells people little. Only of Latin letters: elsewhere three
    /// letters often are a noun.
    var isSlight: Bool {
        letters.count <= 3 && letters.allSatisfy { $0.value < 0x250 && $0.properties.isAlphabetic }
            && !written.dropFirst().contains(where: \.isUppercase)
    }
}
