/// The names of all people of a session, to be found again in what was said.
struct KnownNames {
    /// The names and their longer parts as folded characters, the longest first.
    private let names: [[String]]

    init(of session: Session) {
        var names: [String] = []
        names += session.participants.flatMap { [$0.name, $0.nameToUse] }
        names += session.groups.compactMap(\.contact?.name)
        names += session.actions.compactMap(\.owner?.name)
        if let author = session.quotation?.author { names.append(author.name) }
        names += session.hosts + [session.writtenBy] + (session.nextMeeting?.hosts ?? [])
        // Organisations only as a whole: their parts are words that anybody says.
        self.init(names, andOnlyWhole: session.organisations)
    }

    /// The names with their longer parts, and others without.
    init(_ names: [String], andOnlyWhole others: [String] = []) {
        var folded: Set<[String]> = []
        for name in Set(names) {
            folded.insert(Self.folded(name.trimmed))
            // What stands in brackets is a remark, of words that anybody says.
            let called = name.prefix { $0 != "(" }
            for part in called.split(whereSeparator: { !$0.isLetter }) where part.count > 2 {
                folded.insert(Self.folded(part))
            }
        }
        for name in others { folded.insert(Self.folded(name.trimmed)) }
        folded.remove([])
        self.names = folded.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
        }
    }

    /// Where names stand in a text: whole words, whatever their capitals and accents.
    func mentions(in text: String) -> [Range<String.Index>] {
        guard !names.isEmpty, !text.isEmpty else { return [] }
        let places = Array(text.indices)
        let folded = Self.folded(text)
        var found: [Range<String.Index>] = []
        var place = 0
        while place < folded.count {
            guard place == 0 || !isLetter(text, places, place - 1), isLetter(text, places, place),
                let length = longestName(at: place, of: folded, text, places)
            else {
                place += 1
                continue
            }
            let end = place + length < places.count ? places[place + length] : text.endIndex
            found.append(places[place]..<end)
            place += length
        }
        return found
    }

    private func longestName(
        at place: Int, of folded: [String], _ text: String, _ places: [String.Index]
    ) -> Int? {
        names.first { name in
            place + name.count <= folded.count && folded[place] == name[0]
                && folded[place..<place + name.count].elementsEqual(name)
                && !isLetter(text, places, place + name.count)
        }?.count
    }

    private func isLetter(_ text: String, _ places: [String.Index], _ place: Int) -> Bool {
        places.indices.contains(place) && text[places[place]].isLetter
    }

    /// The characters in small letters, without the accents of Latin ones.
    private static func folded(_ text: some StringProtocol) -> [String] {
        text.map { character in
            let small = character.lowercased()
            return accents[small] ?? small
        }
    }

    private static let accents: [String: String] = {
        var accents: [String: String] = [:]
        for (plain, marked) in [
            ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēę"), ("i", "ìíîïī"), ("n", "ñń"),
            ("o", "òóôõöō"), ("s", "šś"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "žźż"),
        ] {
            for letter in marked { accents[String(letter)] = plain }
        }
        return accents
    }()
}

extension String {
    fileprivate var trimmed: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
