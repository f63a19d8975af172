extension SuggestionModel {
    /// Proposes groups for notes: first those that say nearly the same, then what belongs together.
    ///
    /// Costs less than the square of the number of notes; notes that say the same count as one.
    ///
    /// - Parameter wanted: into how many groups every note that has anything in common with another is put;
    ///   nil for the cores of as many groups as the wall has, and the rest left over.
    public func proposal(groups wanted: Int? = nil) -> Proposal {
        let kinds = distinctNotes()
        let rows = NeighbourGraph.rows(vectors.rows, kinds.map { $0[0] })
        let graph = NeighbourGraph(rows, count: kinds.count, size: vectors.size)
        let sets = lookAlikeSets(kinds, graph, rows)
        let members =
            wanted.map { partition(graph, into: $0) }
            ?? GroupCores(rows, graph: graph, size: vectors.size).cores()
        let names = GroupName(notes)
        let groups = members.compactMap { kindsIn -> ProposedGroup? in
            let inside = kindsIn.flatMap { kinds[$0] }
            guard inside.count > 1 || (wanted != nil && !inside.isEmpty) else { return nil }
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

    /// A name for each of some groups, in their own words.
    func names(of groups: [[Int]]) -> [String] {
        let names = GroupName(notes)
        return groups.map { names.name($0, of: notes) }
    }

    /// All notes in so many groups, in each those that fit best first.
    private func partition(_ graph: NeighbourGraph, into count: Int) -> [[Int]] {
        let kinds = graph.chosen.count
        guard count > 0, kinds > 0 else { return [] }
        let points = SpectralMap.points(graph.edges(), dimensions: min(count, kinds))
        let fits = Grouping.groups(of: points, count: count)
        var members = [[Int]](repeating: [], count: count)
        for (kind, fit) in fits.enumerated() { members[fit.group].append(kind) }
        return members.map { group in
            group.sorted {
                fits[$0].fit != fits[$1].fit ? fits[$0].fit > fits[$1].fit : $0 < $1
            }
        }
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
    private func lookAlikeSets(
        _ kinds: [[Int]], _ graph: NeighbourGraph, _ rows: SparseRows
    ) -> [[Int]] {
        var leaders = Array(kinds.indices)
        func leader(_ kind: Int) -> Int {
            var kind = kind
            while leaders[kind] != kind { kind = leaders[kind] }
            return kind
        }
        for (kind, edges) in graph.chosen.enumerated() {
            // What is alike by its letters is alike all in all, or nearly.
            let near = edges.filter { $0.weight >= Self.lookAlikeLikeness / 2 }
            guard !near.isEmpty else { continue }
            let likenesses = rows.letterLikenesses(
                of: kind, with: near.map(\.note), size: vectors.size)
            for (edge, likeness) in zip(near, likenesses)
            where likeness >= Self.lookAlikeLikeness {
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
