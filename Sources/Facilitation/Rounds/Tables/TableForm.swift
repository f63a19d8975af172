import TerminalUI
import Wording
import Workshop

extension State {
    /// The name of a table, who tells the others, and its own prompt.
    func tableForm(_ id: ID<Table>) -> Form? {
        guard let session, let round = session.round,
            case .smallGroups(let groups) = round.content,
            let table = groups.tables.first(where: { $0.id == id })
        else { return nil }
        let language = LanguageTag(wording.language.tag)
        let prompts = round.prompts.map { $0.text.text(for: language) }
        return Form([
            Form.Field(.tableName, table.name),
            Form.Field(
                .reporter,
                table.reporter.map { session.shownName(of: $0, wording) } ?? ""),
            Form.Field(
                .promptOfTable, choosing: [wording(.promptOfRound)] + prompts,
                (round.prompts.firstIndex { $0.id == table.prompt } ?? -1) + 1),
        ])
    }

    mutating func takeTable(_ id: ID<Table>, _ form: Form) throws(FormProblem) -> Outcome {
        let typed = [form.text(.reporter)].filter { !$0.isEmpty }
        let (people, joined) = try people(typed, field: .reporter)
        let reporter = people.first
        let prompts = session?.round?.prompts.map(\.id) ?? []
        let place = form.choice(.promptOfTable) - 1
        let prompt = prompts.indices.contains(place) ? prompts[place] : nil
        let outcome = attempt { session, now in
            try session.settingTable(id, at: now) { table in
                table.name = form.text(.tableName)
                table.reporter = reporter
                table.prompt = prompt
            }
        }
        // Nobody can be at two tables in one round; said rather than refused: they may change over.
        if let reporter, case .made = outcome, let session,
            let other = tables.firstIndex(where: { $0.id != id && $0.reporter == reporter })
        {
            let name = session.name(of: tables[other])
            message = StatusMessage(
                .alsoReportsAt(
                    session.shownName(of: reporter, wording),
                    table: name.isEmpty ? wording(.table(other + 1)) : name), .warning)
        }
        return joined.and(outcome)
    }
}

extension Phrase {
    static func alsoReportsAt(_ name: String, table: String) -> Phrase {
        Phrase("message.alsoReportsAt", .text("name", name), .text("table", table))
    }
    static let promptOfRound = Phrase("form.promptOfRound")
}
