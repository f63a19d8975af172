extension Thesaurus {
    /// Reads a thesaurus in the format of MyThes: the encoding, then for each word a line
    /// `word|senses` and a line `(kind)|synonym|synonym…` for each sense.
    ///
    /// Only single words are taken, and none that is said to be the contrary.
    ///
    /// - Returns: nil for what is no such file, or in an encoding that is not known.
    public init?(myThes bytes: [UInt8], language: String) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = bytes[(bytes.starts(with: mark) ? mark.count : 0)...]
            .split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let first = lines.first, first.count < 40, lines.count > 2 else { return nil }
        let name = String(decoding: first, as: UTF8.self).lowercased()
        let encoding = ByteEncoding(named: name)
        guard encoding != nil || name.hasPrefix("utf-8") || name.hasPrefix("utf8") else {
            return nil
        }
        func text(_ bytes: ArraySlice<UInt8>) -> String {
            encoding?.decode(bytes) ?? String(decoding: bytes, as: UTF8.self)
        }
        var stems = ThesaurusStems()
        var links: [UInt64: Int32] = [:]
        var line = 1
        while line < lines.count {
            let head = lines[line].split(separator: 0x7C, omittingEmptySubsequences: false)
            guard head.count >= 2, let senses = Int(Self.ascii(head[head.count - 1])) else { break }
            let own = stems.place(of: ThesaurusEntry(text(head[0])))
            let following = lines[(line + 1)...].prefix(max(0, senses))
            line += 1 + following.count
            guard let own else { continue }
            for sense in following {
                let members = sense.split(separator: 0x7C, omittingEmptySubsequences: false)
                    .map { ThesaurusEntry(text($0)) }
                guard let kind = members.first, !kind.isContrary else { continue }
                // What stands behind the kind is a synonym, in some files the first one and in others
                // the first one once more.
                let isFirst =
                    kind.beginsWithBrackets
                    && kind.word.dropFirst() != members.dropFirst().first?.word[...]
                for synonym in isFirst ? members[...] : members.dropFirst() {
                    guard !synonym.isContrary, let other = stems.place(of: synonym), other != own
                    else { continue }
                    links[UInt64(own) << 32 | UInt64(other), default: 0] += 1
                    links[UInt64(other) << 32 | UInt64(own), default: 0] += 1
                }
            }
        }
        guard !links.isEmpty else { return nil }
        self.init(language: language, places: stems.places, links: links)
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
