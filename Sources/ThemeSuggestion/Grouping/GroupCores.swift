/// Finds the cores of groups on a wall: notes that are all near each other, and the rest left over.
///
/// A core begins with the three notes that are nearest to each other, and takes in what is nearly as near to
/// all of them; then the next begins among what is left. So the wall tells how many there are. What is near to
/// one core alone comes to it last.
struct GroupCores {
    /// Of how many notes the beginning of a core is.
    private static let beginning = 3
    /// How near to each other those must be at least; below, on labelled walls, hardly more than half of a
    /// core belonged together.
    private static let leastLikeness: Float = 0.13
    /// How near a further note must be, in terms of the beginning's likeness.
    private static let growth: Float = 0.55
    /// How many groups a room can name.
    private static let most = 10

    /// In how many rounds further notes are added; after each a core lies elsewhere.
    private static let rounds = 3
    /// How much of the likeness to the second core counts against a further note.
    private static let other: Float = 0.5
    /// By how much a further note must be nearer.
    private static let leastLead: Float = 0.1

    private let graph: NeighbourGraph
    private let rows: SparseRows
    private let size: Int
    private let count: Int

    init(_ rows: SparseRows, graph: NeighbourGraph, size: Int) {
        self.rows = rows
        self.graph = graph
        self.size = size
        count = graph.chosen.count
    }

    /// The cores, the tightest first, each with the notes that fit best first; together they hold about half
    /// of the wall.
    func cores() -> [[Int]] {
        var isFree = [Bool](repeating: true, count: count)
        var cores: [[Int]] = []
        var placed = 0
        while cores.count < Self.most, placed * 2 < count, let start = tightest(isFree) {
            var core = start.notes
            for note in core { isFree[note] = false }
            grow(&core, likeness: start.likeness, &isFree)
            placed += core.count
            cores.append(core)
        }
        fill(&cores, isFree)
        return cores
    }

    /// Adds, round by round, the notes that are much nearer to one core than to all others, until half of the
    /// wall is placed: a large wall has more of a kind than what is near to all of a core.
    private func fill(_ cores: inout [[Int]], _ isFree: [Bool]) {
        var free = (0..<count).filter { isFree[$0] }
        guard cores.count > 1 else { return }
        for round in 0..<Self.rounds {
            let placed = count - free.count
            let wanted = (count / 2 - placed) / (Self.rounds - round)
            guard wanted > 0 else { return }
            let middles = cores.map(middle)
            let fits = free.map { note -> (note: Int, core: Int, lead: Float) in
                let likenesses = middles.map { rows.product(of: note, with: $0) }
                let order = likenesses.indices.sorted {
                    (likenesses[$1], $0) < (likenesses[$0], $1)
                }
                let (first, second) = (likenesses[order[0]], likenesses[order[1]])
                return (note, order[0], first - Self.other * second)
            }
            let best = fits.sorted { ($1.lead, $0.note) < ($0.lead, $1.note) }.prefix(wanted)
                .filter { $0.lead >= Self.leastLead }
            guard !best.isEmpty else { return }
            for fit in best { cores[fit.core].append(fit.note) }
            let taken = Set(best.map(\.note))
            free.removeAll { taken.contains($0) }
        }
    }

    /// The direction in which the notes of a core lie together.
    private func middle(_ core: [Int]) -> [Float] {
        var sum = [Float](repeating: 0, count: size)
        for note in core { rows.add(note, to: &sum) }
        return SpectralMap.unit(sum)
    }

    private func tightest(_ isFree: [Bool]) -> (notes: [Int], likeness: Float)? {
        var best: (notes: [Int], likeness: Float)?
        for note in 0..<count where isFree[note] {
            let near = graph.chosen[note].lazy.filter { isFree[$0.note] }.prefix(2)
            guard near.count + 1 == Self.beginning, let first = near.first,
                let second = near.dropFirst().first
            else { continue }
            let between = graph.chosen[first.note].first { $0.note == second.note }?.weight ?? 0
            let likeness = (first.weight + second.weight + between) / 3
            if likeness > best?.likeness ?? Self.leastLikeness {
                best = ([note, first.note, second.note], likeness)
            }
        }
        return best
    }

    private func grow(_ core: inout [Int], likeness: Float, _ isFree: inout [Bool]) {
        let most = max(10, count / 10)
        var sums = [Float](repeating: 0, count: count)
        func add(_ note: Int) {
            let products = rows.products(with: note, size: size)
            for other in 0..<count { sums[other] += products[other] }
        }
        for note in core { add(note) }
        while core.count < most {
            var best: Int?
            for note in 0..<count where isFree[note] {
                if best.map({ sums[note] > sums[$0] }) ?? true { best = note }
            }
            guard let best, sums[best] >= Self.growth * likeness * Float(core.count) else { return }
            core.append(best)
            isFree[best] = false
            add(best)
        }
    }
}
