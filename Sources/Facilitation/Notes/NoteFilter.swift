import Workshop

/// Which of the unsorted notes the board goes through.
enum NoteFilter: Equatable, Sendable {
    /// All of them.
    case all
    /// Those that answer one prompt.
    case prompt(ID<Prompt>)
    /// Those of one table.
    case table(ID<Table>)

    /// Whether a note goes through.
    func lets(_ note: Contribution) -> Bool {
        switch self {
        case .all: true
        case .prompt(let id): note.prompt == id
        case .table(let id): note.table == id
        }
    }
}

extension Session {
    /// What the unsorted notes can be told apart by: nothing, then their prompts and their tables,
    /// in the order of the agenda, where there are several.
    var noteFilters: [NoteFilter] {
        let notes = unsorted.compactMap { contributions[$0] }
        let asked = Set(notes.compactMap(\.prompt))
        let seated = Set(notes.compactMap(\.table))
        var filters: [NoteFilter] = []
        for round in agenda {
            filters += round.prompts.filter { asked.contains($0.id) }.map { .prompt($0.id) }
            guard case .smallGroups(let groups) = round.content else { continue }
            filters += groups.tables.filter { seated.contains($0.id) }.map { .table($0.id) }
        }
        return filters.count > 1 ? [.all] + filters : [.all]
    }
}
