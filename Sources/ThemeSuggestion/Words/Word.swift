/// One word of a note: as it was written, and as it is compared.
struct Word {
    /// As it was written.
    let written: Substring
    /// Lower case, without accents; never empty.
    let letters: [Unicode.Scalar]
    /// Whether it comes from a script that puts no spaces between words, and so may be many words.
    let isRunOn: Bool
}
