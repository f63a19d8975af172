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
        /// Who stays there and welcomes the others; nil when nobody is named for it.
        let host: StagePerson?
    }

    /// A topic that was to meet here, and the room in which people look for it.
    struct Gone: Equatable, Sendable {
        let room: String
        let moved: Moved
    }

    let phase: SmallGroups.Phase
    let question: StageQuestion
    let clock: StageClock?
    let tables: [Table]
    /// What people may look for in vain.
    let gone: [Gone]
    /// The table that tells the others, from 0; nil in the other phases.
    let telling: Int?
    /// Who tells the others.
    let reporter: StagePerson?
    /// What is told or replied, the newest first.
    let said: [StageWords]
    let asked: StageAsked

    init(_ groups: SmallGroups, of round: Round, _ source: StageSource) {
        phase = groups.phase
        asked = StageAsked(round, source)
        let atHand = groups.phase == .reportBack ? groups.tableAtHand : nil
        question = StageQuestion(of: round, asking: atHand?.prompt)
        clock = source.timer(of: round)
        let differ = groups.tables.contains { $0.prompt != nil }
        // In the order of the rooms, as on the wall; where there are none as they were set.
        let rooms = source.session.facts.rooms
        let places = groups.tables.enumerated().sorted { one, other in
            let ranks = [one, other].map { rooms.firstIndex(of: $0.element.room) ?? rooms.count }
            return (ranks[0], one.offset) < (ranks[1], other.offset)
        }
        let inOrder = groups.takesTopics ? places.map(\.element) : groups.tables
        tables = inOrder.map { table in
            let prompt = differ ? round.prompts.first { $0.id == table.prompt } : nil
            return Table(
                name: source.name(of: table), room: table.room,
                prompt: prompt?.text ?? LocalizedText(),
                members: table.members.map(source.person),
                host: table.reporter.map(source.person))
        }
        gone = source.moved(from: round).map { Gone(room: $0.trace.room, moved: $0.moved) }
        telling = atHand.flatMap { table in inOrder.firstIndex { $0.id == table.id } }
        reporter = atHand?.reporter.map(source.person)
        switch groups.phase {
        case .atTables: said = []
        case .reportBack:
            said = source.newest(source.session.ids(of: round.id, from: atHand?.id))
        case .plenary: said = source.newest(source.session.ids(of: round.id, from: nil))
        }
    }

    var changesAt: Moment? { earliest(clock?.changesAt, asked.changesAt) }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        let asks = tables.allSatisfy(\.prompt.isEmpty) || phase != .atTables
        if asks { content.question = question.texts(wording) }
        content.isQuestionKnown = asked.isKnown
        if let telling {
            content.headline = name(of: telling, wording)
            if let reporter { content.details = [reporter.text(wording)] }
        }
        switch phase {
        case .reportBack:
            content.said = said.quotingNewest(wording)
        case .plenary:
            content.headline = wording(Phrase("tables.plenary"))
            content.said = said.quotingNewest(wording)
        case .atTables where tables.isEmpty:
            content.headline = wording(Phrase("tables.atTables"))
        case .atTables:
            content.purpose = .find
            content.headline = wording(task)
            content.items =
                tables.indices.map { item($0, wording) }
                + gone.map {
                    StageItem(
                        mark: wording.room($0.room), text: $0.moved.text(wording), style: .muted)
                }
        }
        return content
    }

    /// What is to be done while the tables work.
    private var task: Phrase {
        if tables.contains(where: { !$0.room.isBlank }) { return Phrase("stage.task.topic") }
        let isSeated = tables.contains { !$0.members.isEmpty }
        return isSeated && !asked.isKnown ? Phrase("stage.task.table") : Phrase("tables.atTables")
    }

    /// A table: where it is, what it is about, and who sits there.
    private func item(_ place: Int, _ wording: Wording) -> StageItem {
        let table = tables[place]
        let prompt = table.prompt.text(for: LanguageTag(wording.language.tag))
        let about = [table.name, prompt].filter { !$0.isBlank }.joined(separator: " — ")
        let members = table.members.listed(host: table.host, wording)
        let isBare = about.isEmpty && members.isEmpty
        let words = [about, members].filter { !$0.isEmpty }.joined(separator: wording(.colon))
        if !table.room.isBlank {
            return StageItem(
                mark: wording.room(table.room), text: isBare ? name(of: place, wording) : words)
        }
        return StageItem(
            mark: isBare ? "" : "\(place + 1)", text: isBare ? name(of: place, wording) : words)
    }

    private func name(of place: Int, _ wording: Wording) -> String {
        guard tables.indices.contains(place), tables[place].name.isBlank else {
            return tables.indices.contains(place) ? tables[place].name : ""
        }
        return wording(Phrase("tables.table", .number("number", place + 1)))
    }
}
