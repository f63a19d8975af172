extension Thesaurus {
    /// Reads a thesaurus in the format of MyThes: the encoding, then for each word a line
    /// `word|senses` and a line `(kind)|synonym|synonym…` for each sense.
    ///
    /// Only single words are taken. In UTF-8, or else ISO 8859-1 and its like.
    ///
    /// - Returns: nil for what is no such file.
    public init?(myThes bytes: [UInt8], language: String) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let first = lines.first, first.count < 40, lines.count > 2 else { return nil }
        let encoding = String(decoding: first, as: UTF8.self).lowercased()
        let isUTF8 = encoding.hasPrefix("utf-8")
        guard isUTF8 || encoding.hasPrefix("iso") else { return nil }
        let reader = WordReader()
        var places = FeaturePlaces()
        var links: [UInt64: Int32] = [:]
        func stem(_ bytes: ArraySlice<UInt8>) -> UInt32? {
            // What stands in brackets is about the word: «(generic term)», «(Nom)».
            let word = bytes.firstIndex(of: 0x28).map { bytes[..<$0] } ?? bytes
            guard word.count < 60 else { return nil }
            let text =
                isUTF8
                ? String(decoding: word, as: UTF8.self)
                : String(String.UnicodeScalarView(word.map { Unicode.Scalar($0) }))
            var found: UInt64?
            for word in reader.words(of: text) {
                for stem in FeatureHash.stems(of: word) {
                    guard found == nil else { return nil }
                    found = stem
                }
            }
            return found.map { places.place(of: $0) }
        }
        var line = 1
        while line < lines.count {
            let head = lines[line].split(separator: 0x7C, omittingEmptySubsequences: false)
            guard head.count >= 2, let senses = Int(Self.ascii(head[head.count - 1])) else { break }
            let own = stem(head[0])
            let following = lines[(line + 1)...].prefix(max(0, senses))
            line += 1 + following.count
            guard let own else { continue }
            for sense in following {
                for synonym in sense.split(separator: 0x7C).dropFirst() {
                    guard let other = stem(synonym), other != own else { continue }
                    links[UInt64(own) << 32 | UInt64(other), default: 0] += 1
                    links[UInt64(other) << 32 | UInt64(own), default: 0] += 1
                }
            }
        }
        guard !links.isEmpty else { return nil }
        self.init(language: language, places: places, links: links)
    }

    private init(language: String, places: FeaturePlaces, links: [UInt64: Int32]) {
        let stems = places.inOrder
        let order = stems.indices.sorted { stems[$0] < stems[$1] }
        var rank = [UInt32](repeating: 0, count: stems.count)
        for (place, stem) in order.enumerated() { rank[stem] = UInt32(place) }
        let ranked = links.map { key, count in
            (UInt64(rank[Int(key >> 32)]) << 32 | UInt64(rank[Int(key & 0xFFFF_FFFF)]), count)
        }.sorted { $0.0 < $1.0 }
        var squares = [Float](repeating: 0, count: stems.count)
        var starts = [UInt32](repeating: 0, count: stems.count + 1)
        for (key, count) in ranked {
            squares[Int(key >> 32)] += Float(count) * Float(count)
            starts[Int(key >> 32) + 1] += 1
        }
        for place in stems.indices { starts[place + 1] += starts[place] }
        self.init(
            language: language, stems: order.map { stems[$0] }, starts: starts,
            targets: ranked.map { UInt32($0.0 & 0xFFFF_FFFF) },
            weights: ranked.map { Float($0.1) / squares[Int($0.0 >> 32)].squareRoot() })
    }

    private static func ascii(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }
}
