extension SuggestionModel {
    /// How well a note must fit into a group to be proposed for it.
    private static let leastFit: Float = 0.5
    /// The most groups that a room can name.
    private static let mostGroups = 10

    /// Proposes groups for notes: first those that say nearly the same, then what belongs together.
    ///
    /// Costs less than the square of the number of notes; notes that say the same count as one.
    ///
    /// - Parameters:
    ///   - wanted: how many groups; the square root of the number of notes, at most ten, when nil.
    ///   - sortsAll: leaves no note out that has a word in common with another.
    public func proposal(groups wanted: Int? = nil, sortsAll: Bool = false) -> Proposal {
        let kinds = distinctNotes()
        let rows = NeighbourGraph.rows(vectors.rows, kinds.map { $0[0] })
        let graph = NeighbourGraph(rows, count: kinds.count, size: vectors.size)
        let sets = lookAlikeSets(kinds, graph)
        let count = wanted ?? min(Self.mostGroups, Int(Double(kinds.count).squareRoot()))
        guard count > 0, !kinds.isEmpty else {
            return Proposal(lookAlikes: sets, groups: [], leftovers: Array(notes.indices))
        }
        let points = SpectralMap.points(
            graph.edges(), dimensions: min(count, kinds.count))
        let fits = Grouping.groups(of: points, count: count)
        var members = [[Int]](repeating: [], count: count)
        for (kind, fit) in fits.enumerated() where fit.fit >= (sortsAll ? -2 : Self.leastFit) {
            members[fit.group].append(kind)
        }
        let names = GroupName(notes)
        let groups = members.enumerated().compactMap { _, kindsIn -> ProposedGroup? in
            let best = kindsIn.sorted {
                fits[$0].fit != fits[$1].fit ? fits[$0].fit > fits[$1].fit : $0 < $1
            }
            let inside = best.flatMap { kinds[$0] }
            guard inside.count > 1 || (sortsAll && !inside.isEmpty) else { return nil }
            return ProposedGroup(name: names.name(inside, of: notes), notes: inside)
        }
        let sorted = groups.sorted {
            $0.notes.count != $1.notes.count
                ? $0.notes.count > $1.notes.count : $0.notes[0] < $1.notes[0]
        }
        let placed = Set(sorted.flatMap(\.notes))
        return Proposal(
            lookAlikes: sets, groups: sorted,
            leftovers: notes.indices.filter { !placed.contains($0) })
    }

    /// The notes that hold anything, those with the same words together.
    private func distinctNotes() -> [[Int]] {
        var places: [UInt64: Int] = [:]
        var kinds: [[Int]] = []
        for note in notes.indices where !readNotes[note].isEmpty {
            if let place = places[readNotes[note].digest] {
                kinds[place].append(note)
            } else {
                places[readNotes[note].digest] = kinds.count
                kinds.append([note])
            }
        }
        return kinds
    }

    /// Sets of notes that say nearly the same, the largest first.
    private func lookAlikeSets(_ kinds: [[Int]], _ graph: NeighbourGraph) -> [[Int]] {
        var leaders = Array(kinds.indices)
        func leader(_ kind: Int) -> Int {
            var kind = kind
            while leaders[kind] != kind { kind = leaders[kind] }
            return kind
        }
        for (kind, edges) in graph.chosen.enumerated() {
            for edge in edges where edge.weight >= Self.lookAlikeLikeness {
                let pair = (leader(kind), leader(edge.note))
                leaders[max(pair.0, pair.1)] = min(pair.0, pair.1)
            }
        }
        var sets: [Int: [Int]] = [:]
        for kind in kinds.indices { sets[leader(kind), default: []] += kinds[kind] }
        return sets.values.filter { $0.count > 1 }.map { $0.sorted() }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
    }
}
