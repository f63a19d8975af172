import Wording
import Workshop

extension SmallGroups: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let heading = source.heading(of: round, otherwise: .smallGroups)
        let said = source.byRound[round.id] ?? []
        let hasTopics =
            takesTopics && source.tookPlace(round) && !(topicsAtTables + moved.map(\.topic)).isEmpty
        guard !tables.isEmpty || hasTopics, !said.isEmpty || hasTopics else {
            return RoundPart(heading: heading, blocks: source.answers(in: round))
        }
        let known = Set(tables.map(\.id))
        let byTable = Dictionary(grouping: said) { contribution in
            contribution.table.flatMap { known.contains($0) ? $0 : nil }
        }
        let questions = round.prompts.map { ($0.id, $0.text.text(for: source.language)) }
            .filter { !$0.1.isBlank }
        var blocks: [Block] = []
        if questions.count == 1, let (_, question) = questions.first {
            blocks.append(Block(.paragraph, [Fragment(question, .verbatim)]))
        }
        for (place, table) in tables.enumerated() {
            let notes = byTable[table.id] ?? []
            // A topic that was placed is told even where nobody reported.
            guard !notes.isEmpty || takesTopics && table.topic != nil else { continue }
            blocks.append(self.heading(of: table, at: place, from: source))
            if notes.isEmpty {
                blocks.append(
                    Block(.paragraph, [Fragment(source.wording(.noReport), .program, .aside)]))
            }
            blocks += self.notes(notes, among: questions, from: source)
        }
        if source.tookPlace(round) { blocks += self.traces(in: round, from: source) }
        if let reply = byTable[nil] {
            blocks.append(source.subheading(source.wording(.plenaryReply), .program))
            blocks += reply.map(source.item)
        }
        return RoundPart(heading: heading, blocks: blocks)
    }

    private var topicsAtTables: [ID<Contribution>?] { tables.map(\.topic).filter { $0 != nil } }

    /// What was announced here and met elsewhere, or not at all.
    private func traces(in round: Round, from source: SynthesisSource) -> [Block] {
        moved.compactMap { trace in
            guard let topic = trace.topic.flatMap({ source.session.contributions[$0] }),
                topic.isPublished
            else { return nil }
            let place = source.session.newPlace(of: topic.id, seenFrom: round.id)
            let slot = place?.slot.map { $0.title.text(for: source.language).onOneLine } ?? ""
            let words = source.wording.moved(
                topic.text.onOneLine, to: place.map { $0.room.onOneLine }, slot)
            return Block(.paragraph, [Fragment(words, .verbatim, .aside)])
        }
    }

    /// The name, or the topic, or the number, and the room.
    private func heading(of table: Table, at place: Int, from source: SynthesisSource) -> Block {
        let name = source.session.name(of: table)
        var heading =
            name.isBlank
            ? source.subheading(source.wording(.table(place + 1)), .program)
            : source.subheading(name, .verbatim)
        if !table.room.isBlank {
            let room = source.wording.room(table.room.onOneLine)
            heading.fragments.append(Fragment("— \(room)", .program))
        }
        return heading
    }

    /// The notes of a table, each stretch below the question it answers when there are several.
    private func notes(
        _ notes: [Contribution], among questions: [(ID<Prompt>, String)],
        from source: SynthesisSource
    ) -> [Block] {
        guard questions.count > 1 else { return notes.map(source.item) }
        let byPrompt = Dictionary(grouping: notes, by: \.prompt)
        let known = Set(questions.map(\.0))
        var blocks = notes.filter { $0.prompt.map { !known.contains($0) } ?? true }
            .map(source.item)
        for (prompt, question) in questions {
            guard let answers = byPrompt[prompt] else { continue }
            blocks.append(Block(.paragraph, [Fragment(question, .verbatim)]))
            blocks += answers.map(source.item)
        }
        return blocks
    }
}
