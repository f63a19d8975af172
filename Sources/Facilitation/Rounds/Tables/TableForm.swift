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
        if let reporter, case .made = outcome { sayWhereElse(reporter, reportsBut: id) }
        return joined.and(outcome)
    }

    /// Says that somebody reports for another table, too.
    ///
    /// Nobody can be at two tables in one round; said rather than refused: they may change over.
    private mutating func sayWhereElse(_ reporter: ID<Participant>, reportsBut id: ID<Table>) {
        guard let session,
            let other = tables.firstIndex(where: { $0.id != id && $0.reporter == reporter })
        else { return }
        let name = session.name(of: tables[other])
        message = StatusMessage(
            .alsoReportsAt(
                session.shownName(of: reporter, wording),
                table: name.isEmpty ? wording(.table(other + 1)) : name), .warning)
    }

    /// Names who reports for the table at hand, or behind a number for that table; whoever is not in
    /// the list is added.
    mutating func nameReporter(_ typed: String) -> [Effect] {
        guard case .smallGroups(let groups)? = session?.round?.content,
            var table = groups.tableAtHand
        else { return [] }
        var name = typed
        let words = typed.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
        if words.count == 2, let number = words[0].number, !words[1].isEmpty {
            guard groups.tables.indices.contains(number - 1) else {
                message = StatusMessage(.noSuchTable(words[0], of: groups.tables.count), .warning)
                return []
            }
            table = groups.tables[number - 1]
            name = words[1]
        }
        let exact = session?.participants(exactlyCalled: name) ?? []
        let known = exact.isEmpty ? session?.participants(called: name) ?? [] : exact
        let isSure = exact.count == 1 || Int(name) != nil && known.count == 1
        if !name.isEmpty, isSure, let id = known.first { return setReporter(id, of: table.id) }
        // Somebody of a longer name may be meant, or nobody yet.
        guard !name.isEmpty, known.isEmpty, Int(name) == nil else {
            popups.append(.palette(Palette(.reporter(table.id), typed: name)))
            return []
        }
        guard let (id, joined) = add(name) else { return [] }
        return joined + setReporter(id, of: table.id)
    }

    /// Notes who reports for a table.
    mutating func setReporter(_ id: ID<Participant>?, of table: ID<Table>) -> [Effect] {
        let effects = make { session, now in
            try session.settingTable(table, at: now) { $0.reporter = id }
        }
        if let id, !effects.isEmpty { sayWhereElse(id, reportsBut: table) }
        return effects
    }
}

extension Phrase {
    static func alsoReportsAt(_ name: String, table: String) -> Phrase {
        Phrase("message.alsoReportsAt", .text("name", name), .text("table", table))
    }
    static let promptOfRound = Phrase("form.promptOfRound")
}
