/// The names of all people of a session, to be found again in what was said.
struct KnownNames {
    /// The names and their longer parts as folded letters, the longest first.
    private let names: [[Unicode.Scalar]]

    init(of session: Session) {
        var names: [String] = []
        names += session.participants.flatMap { [$0.name, $0.nameToUse] }
        names += session.groups.compactMap(\.contact?.name)
        names += session.actions.compactMap(\.owner?.name)
        if let author = session.quotation?.author { names.append(author.name) }
        names += session.hosts + [session.writtenBy] + (session.nextMeeting?.hosts ?? [])
        names += session.series?.people ?? []
        // Organisations only as a whole: their parts are words that anybody says.
        self.init(names, andOnlyWhole: session.organisations + session.actions.map(\.organisation))
    }

    /// The names with their longer parts, and others without.
    init(_ names: [String], andOnlyWhole others: [String] = []) {
        var folded: Set<[Unicode.Scalar]> = []
        for name in Set(names) {
            folded.insert(Self.letters(of: name.trimmed))
            // What stands in brackets is a remark, of words that anybody says.
            let called = name.prefix { $0 != "(" }
            for part in called.split(whereSeparator: { !$0.isLetter }) where part.count > 2 {
                folded.insert(Self.letters(of: part))
            }
        }
        for name in others { folded.insert(Self.letters(of: name.trimmed)) }
        folded.remove([])
        self.names = folded.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
        }
    }

    /// Where names stand in a text: whole words, whatever their capitals and accents.
    func mentions(in text: String) -> [Range<String.Index>] {
        guard !names.isEmpty, !text.isEmpty else { return [] }
        let places = Array(text.indices)
        let folded = FoldedText(text)
        var found: [Range<String.Index>] = []
        var place = 0
        while place < folded.letters.count {
            let source = folded.sources[place]
            guard folded.isBoundary(place), !isLetter(text, places, source - 1),
                isLetter(text, places, source),
                let length = longestName(at: place, of: folded, text, places)
            else {
                place += 1
                continue
            }
            let last = folded.sources[place + length - 1]
            let end = last + 1 < places.count ? places[last + 1] : text.endIndex
            found.append(places[source]..<end)
            place += length
        }
        return found
    }

    private func longestName(
        at place: Int, of folded: FoldedText, _ text: String, _ places: [String.Index]
    ) -> Int? {
        names.first { name in
            let end = place + name.count
            return end <= folded.letters.count && folded.letters[place] == name[0]
                && folded.letters[place..<end].elementsEqual(name) && folded.isBoundary(end)
                && !isLetter(text, places, folded.sources[end - 1] + 1)
        }?.count
    }

    private func isLetter(_ text: String, _ places: [String.Index], _ place: Int) -> Bool {
        places.indices.contains(place) && text[places[place]].isLetter
    }

    private static func letters(of text: some StringProtocol) -> [Unicode.Scalar] {
        FoldedText(String(text)).letters
    }
}

/// A text without capitals and accents, whose letters know where they come from: œ becomes two.
private struct FoldedText {
    private(set) var letters: [Unicode.Scalar] = []
    /// The number of the character that each letter comes from.
    private(set) var sources: [Int] = []

    init(_ text: String) {
        for (source, character) in text.enumerated() {
            for letter in String(character).folded.unicodeScalars {
                letters.append(letter)
                sources.append(source)
            }
        }
    }

    /// Whether a character begins there, or the text ends.
    func isBoundary(_ place: Int) -> Bool {
        place == 0 || place >= sources.count || sources[place] != sources[place - 1]
    }
}

extension String {
    fileprivate var trimmed: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
