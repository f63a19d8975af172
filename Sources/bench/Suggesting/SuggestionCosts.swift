import SessionStore
import ThemeSuggestion

/// What suggestions cost on walls of several sizes, made from the notes of a table.
///
/// In processor time: all of it is work of one thread, and what else runs must not count.
struct SuggestionCosts {
    static let sizes = [500, 1000, 2000]

    private let notes: LabelledNotes
    private let thesaurus: Thesaurus?

    init(_ notes: LabelledNotes, thesaurus: Thesaurus?) {
        self.notes = notes
        self.thesaurus = thesaurus
    }

    /// So many different notes: each of the table's with the beginning of another one behind it.
    static func wall(_ size: Int, from texts: [String]) -> [String] {
        (0..<size).map { place in
            let (own, lap) = (place % texts.count, place / texts.count)
            guard lap > 0 else { return texts[own] }
            let other = texts[(own * 7 + lap * 13) % texts.count]
            return texts[own] + " " + other.prefix(other.count / 2)
        }
    }

    /// Milliseconds for a wall of that size; a proposal begins with notes that nobody has read yet.
    func costs(_ size: Int) -> (board: Double, move: Samples, proposal: Double) {
        let wall = Self.wall(size, from: notes.texts)
        let themes = [String](repeating: "", count: notes.themes)
        var model = SuggestionModel(thesaurus: thesaurus)
        let places: [Int?] = wall.indices.map {
            $0 % 10 == 0 ? nil : notes.labels[$0 % notes.labels.count]
        }
        let board = Stopwatch.processorMicroseconds {
            model.setBoard(notes: wall, themes: themes, places: places)
        }
        var moves = Samples()
        for note in stride(from: 0, to: wall.count - 10, by: 10) {
            moves.add(
                Stopwatch.processorMicroseconds {
                    model.put(note, into: notes.labels[note % notes.labels.count])
                    _ = model.rank(note + 10)
                } / 1000)
        }
        var unsorted = SuggestionModel(thesaurus: thesaurus)
        let proposal = Stopwatch.processorMicroseconds {
            unsorted.setBoard(notes: wall, themes: [], places: [])
            _ = unsorted.proposal()
        }
        return (board / 1000, moves, proposal / 1000)
    }

    func json() -> JSONValue {
        .array(
            Self.sizes.map { size in
                let costs = costs(size)
                return .object(layout: .inline) { members in
                    members.write("notes", size)
                    members.write("readBoard", .decimal(costs.board))
                    members.write("moveAndSuggestion", .decimal(costs.move.median, 2))
                    members.write("moveAndSuggestionP99", .decimal(costs.move.percentile(99), 2))
                    members.write("coldStart", .decimal(costs.proposal))
                }
            })
    }
}
