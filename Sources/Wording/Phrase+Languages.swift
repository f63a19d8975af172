extension Phrase {
    /// What follows is a translation into that language.
    public static func translation(_ language: String) -> Phrase {
        Phrase("translation.into", .text("language", language))
    }
    /// The same, of words that were amended since.
    public static func translationOfFormerWords(_ language: String) -> Phrase {
        Phrase("translation.ofFormerWords", .text("language", language))
    }
}

extension Wording {
    /// A language by its own name, where a catalogue knows it, else its tag.
    public func name(ofLanguage tag: String) -> String {
        Wording.languages.first { $0.tag == tag }?.name
            ?? Wording.languages.first { $0.tag == tag.prefix { $0 != "-" } }?.name ?? tag
    }
}
