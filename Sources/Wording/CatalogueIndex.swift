/// Where in a catalogue's file each text stands.
///
/// Keys are known by their hash alone: making a thousand strings of them would be most of the work. A
/// text is taken only where the key stands that was asked for.
struct CatalogueIndex {
    private(set) var language: Language
    private let source: [UInt8]
    private var places: [UInt64: Int] = [:]

    /// Whether it holds no file.
    var isEmpty: Bool { source.isEmpty }

    /// The index of no file.
    init(_ language: Language = Language(tag: "", name: "", isReviewed: false)) {
        self.language = language
        source = []
    }

    /// Looks through a catalogue's file.
    ///
    /// - Throws: `CatalogueFault` with the byte where it stops making sense.
    init(_ source: [UInt8]) throws(CatalogueFault) {
        self.source = source
        var language = Language(tag: "", name: "", isReviewed: false)
        var places: [UInt64: Int] = [:]
        places.reserveCapacity(2048)
        var parser = CatalogueParser(source)
        try parser.skipMembers { parser, key throws(CatalogueFault) in
            if source[key.lowerBound] == UInt8(ascii: "@") {
                let name = String(decoding: source[key], as: UTF8.self)
                if try language.read(name, from: &parser) { return }
            }
            places[Self.hash(source[key])] = key.lowerBound
            try parser.skipText()
        }
        (self.language, self.places) = (language, places)
    }

    /// The text of a key; nil when there is none.
    func text(of key: String) -> CatalogueText? {
        let bytes = Array(key.utf8)
        guard let place = places[Self.hash(bytes[...])],
            source[place...].starts(with: bytes)
        else { return nil }
        // Behind the key stand its quotation mark and a colon.
        var parser = CatalogueParser(source, from: place + bytes.count + 1)
        return try? parser.readTextBehindColon()
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
