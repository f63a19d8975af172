import TerminalUI
import Wording
import Workshop

/// Tables: what each works on and how long still, then what they tell, then the reply of all.
struct TablesScene: StageScene {
    /// A table as the room sees it.
    struct Table: Equatable, Sendable {
        /// Its name or its topic; empty when it goes by its number.
        let name: String
        /// The room it meets in; empty when that is not said.
        let room: String
        /// The prompt it works on, where tables have different ones.
        let prompt: LocalizedText
        let members: [StagePerson]
    }

    let phase: SmallGroups.Phase
    let question: StageQuestion
    let clock: StageClock?
    let tables: [Table]
    /// The table that tells the others, from 0; nil in the other phases.
    let telling: Int?
    /// Who tells the others.
    let reporter: StagePerson?
    /// What is told or replied, the newest first.
    let said: [StageWords]

    init(_ groups: SmallGroups, of round: Round, _ source: StageSource) {
        phase = groups.phase
        let atHand = groups.phase == .reportBack ? groups.tableAtHand : nil
        question = StageQuestion(of: round, asking: atHand?.prompt)
        clock = source.timer(of: round)
        let differ = groups.tables.contains { $0.prompt != nil }
        tables = groups.tables.map { table in
            let prompt = differ ? round.prompts.first { $0.id == table.prompt } : nil
            return Table(
                name: source.name(of: table), room: table.room,
                prompt: prompt?.text ?? LocalizedText(),
                members: table.members.map(source.person))
        }
        telling = atHand.flatMap { table in groups.tables.firstIndex { $0.id == table.id } }
        reporter = atHand?.reporter.map(source.person)
        switch groups.phase {
        case .atTables: said = []
        case .reportBack:
            said = source.newest(source.session.ids(of: round.id, from: atHand?.id))
        case .plenary: said = source.newest(source.session.ids(of: round.id, from: nil))
        }
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var lines: [StyledText] = []
        if let telling {
            lines.append(StyledText(name(of: telling, wording), .accent))
            if let reporter { lines.append(StyledText(reporter.text(wording), .plain)) }
        }
        var rest = StageBand(clock: clock, lines: lines)
            .draw(atTopOf: rect, into: &grid, wording)
        let showsTables = phase == .atTables && !tables.isEmpty
        if tables.allSatisfy(\.prompt.isEmpty) || phase != .atTables {
            rest = question.draw(
                atTopOf: rest, into: &grid, wording, leavingRoom: showsTables || !said.isEmpty)
        }
        guard showsTables else { return said.draw(into: &grid, rest, wording) }
        let language = LanguageTag(wording.language.tag)
        let texts = tables.indices.map { place in
            let table = tables[place]
            var text = name(of: place, wording)
            let prompt = table.prompt.text(for: language)
            if !prompt.isEmpty { text += " — " + prompt }
            if !table.room.isBlank { text = wording.room(table.room) + "  " + text }
            let members = table.members.map { $0.text(wording) }.joined(separator: ", ")
            return members.isEmpty ? text : text + " : " + members
        }
        texts.drawInColumns(into: &grid, rest)
    }

    private func name(of place: Int, _ wording: Wording) -> String {
        guard tables.indices.contains(place), tables[place].name.isBlank else {
            return tables.indices.contains(place) ? tables[place].name : ""
        }
        return wording(Phrase("tables.table", .number("number", place + 1)))
    }
}
