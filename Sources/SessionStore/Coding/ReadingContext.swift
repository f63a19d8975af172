import Workshop

/// What readers of one file know beyond the value at hand: which identifiers there are.
final class ReadingContext {
    /// What is borne by things of one list.
    private let identifiers: FileIdentifiers?
    /// Whether references are taken as they are: a change alone does not hold what it refers to.
    private let trustsReferences: Bool
    /// The most bytes of a text.
    let longestText: Int
    /// The round whose prompts and tables are meant.
    var round: String?
    /// Contributions that repeat another, for the search for circles.
    private(set) var copies: [(id: String, of: String, reader: ValueReader)] = []

    /// Makes a context; nil means that there is nothing to refer to, as in templates.
    init(
        _ identifiers: FileIdentifiers? = nil, trustsReferences: Bool = false,
        longestText: Int = MemberRange.textBytes
    ) {
        self.identifiers = identifiers
        self.longestText = longestText
        self.trustsReferences = trustsReferences
    }

    /// The identifier of something in the file; nil, and a problem, when nothing bears it.
    func reference<Of>(_ reader: ValueReader, in list: ReferredList) -> ID<Of>? {
        guard let id: ID<Of> = ID.read(reader) else { return nil }
        guard trustsReferences || identifiers?.contains(id.text, in: list, of: round) == true
        else {
            reader.report(.unknownReference(id.text))
            return nil
        }
        return id
    }

    /// Takes note that a contribution repeats another.
    func noteCopy(_ id: String, of other: String, at reader: ValueReader) {
        copies.append((id, other, reader))
    }

    /// Tells the contributions that repeat themselves, directly or by way of others.
    func reportCircles() {
        guard !copies.isEmpty else { return }
        let originals = Dictionary(copies.map { ($0.id, $0.of) }) { first, _ in first }
        // What leads out of the copies was followed once and need not be again.
        var safe: Set<String> = []
        for copy in copies {
            var way: [String] = []
            var seen: Set<String> = []
            var next: String? = copy.id
            while let id = next, !safe.contains(id), seen.insert(id).inserted {
                way.append(id)
                next = originals[id]
            }
            if next == copy.id {
                copy.reader.report(.cyclicReference(copy.of))
            } else if next.map(safe.contains) ?? true {
                safe.formUnion(way)
            }
        }
    }
}
