/// The texts of one language.
struct Catalogue: Equatable, Sendable {
    var language = Language(tag: "", name: "", isReviewed: false)
    var texts: [String: CatalogueText] = [:]

    /// A catalogue that says nothing.
    init() {}

    /// A catalogue of texts that are known already.
    init(_ language: Language, texts: [String: CatalogueText]) {
        self.language = language
        self.texts = texts
    }

    /// Reads a catalogue.
    ///
    /// - Throws: `CatalogueFault` with the byte where it stops making sense.
    init(_ source: [UInt8]) throws(CatalogueFault) {
        var parser = CatalogueParser(source)
        texts.reserveCapacity(512)
        try parser.readMembers { parser, key throws(CatalogueFault) in
            if try !language.read(key, from: &parser) { texts[key] = try parser.readText() }
            return true
        }
    }
}

extension Language {
    /// Reads what a catalogue says about itself, and nothing of its texts: the members that start with
    /// `@`, which stand first.
    ///
    /// - Throws: `CatalogueFault` with the byte where it stops making sense.
    public init(catalogue source: [UInt8]) throws(CatalogueFault) {
        self.init(tag: "", name: "", isReviewed: false)
        var parser = CatalogueParser(source)
        try parser.readMembers { parser, key throws(CatalogueFault) in
            try read(key, from: &parser)
        }
    }

    /// Reads a member if it is about the catalogue itself.
    mutating func read(
        _ key: String, from parser: inout CatalogueParser
    ) throws(CatalogueFault) -> Bool {
        switch key {
        case "@language": tag = try parser.readString()
        case "@name": name = try parser.readString()
        case "@reviewed": isReviewed = try parser.readBoolean()
        case "@partial": isPartial = try parser.readBoolean()
        default: return false
        }
        return true
    }
}
