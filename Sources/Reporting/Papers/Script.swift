import Wording
import Workshop
import Zones

/// What the facilitator does, says and asks, round by round, to have on paper during the evening.
struct Script {
    private let session: Session
    private let wording: Wording
    private let source: SynthesisSource
    /// The time of day it begins; nil where only minutes are known.
    private let startsAt: ClockTime?

    init(_ session: Session, startsAt: ClockTime?, wording: Wording) {
        self.session = session
        self.wording = wording
        source = SynthesisSource(naming: session, wording: wording, names: .none)
        self.startsAt = startsAt
    }

    /// The whole as a document.
    var synthesis: Synthesis {
        var sections: [Section] = []
        var seconds = 0
        for round in session.agenda where !round.isSkipped {
            var section = Section(
                title: source.name(of: round), titleOrigin: .verbatim,
                blocks: blocks(of: round, from: seconds))
            section.number = sections.count + 1
            sections.append(section)
            seconds += round.plannedSeconds ?? 0
        }
        var head = [Block(.heading(level: 1), [Fragment(source.title, .verbatim)])]
        if let occasion { head.append(Block(.paragraph, [Fragment(occasion, .program)])) }
        if !session.objective.isBlank {
            head.append(
                Block(
                    .paragraph,
                    [
                        Fragment(wording(.objectiveLabel), .program, .strong),
                        Fragment(session.objective.onOneLine, .verbatim),
                    ]))
        }
        if seconds > 0 {
            head.append(Block(.paragraph, [Fragment(time(from: 0, seconds), .program, .strong)]))
        }
        return Synthesis(
            .script, title: source.title, head: head, sections: sections, wording: wording)
    }

    private var occasion: String? {
        let day = session.date.map {
            wording.capitalized(wording.date(year: $0.year, month: $0.month, day: $0.day))
        }
        let place = session.place.isBlank ? nil : session.place.onOneLine
        let parts = [day, place].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func blocks(of round: Round, from seconds: Int) -> [Block] {
        var blocks: [Block] = []
        if let planned = round.plannedSeconds, planned > 0 {
            let time = time(from: seconds, planned)
            blocks.append(Block(.paragraph, [Fragment(time, .program, .strong)]))
        }
        let guidance = round.guidance.text(for: source.language)
        blocks += source.paragraphs(guidance)
        for (place, prompt) in round.prompts.enumerated() {
            let number = round.prompts.count > 1 ? place + 1 : nil
            for (order, version) in prompt.text.versions.enumerated() {
                let foreign = version.language.tag(unlikeThat: source.language)
                blocks.append(
                    Block(
                        .item(depth: order == 0 ? 0 : 1, number: order == 0 ? number : nil),
                        [Fragment(version.text, .verbatim, .strong, language: foreign)]))
            }
        }
        if let material = Self.material(of: round.content) {
            blocks.append(
                Block(
                    .paragraph,
                    [
                        Fragment(wording(Phrase("script.material")), .program, .aside),
                        Fragment(wording(material), .program),
                    ]))
        }
        return blocks
    }

    /// «18 h 30–18 h 45 · 15 min»; without a beginning the minutes since then.
    func time(from start: Int, _ planned: Int) -> String {
        let length = wording.duration(seconds: planned)
        guard let startsAt else {
            guard start > 0 else { return length }
            return "+ \(wording.duration(seconds: start)) · \(length)"
        }
        func clock(_ seconds: Int) -> ClockTime? {
            let minutes = (startsAt.hour * 60 + startsAt.minute + seconds / 60) % 1440
            return ClockTime(hour: minutes / 60, minute: minutes % 60)
        }
        guard let first = clock(start), let last = clock(start + planned) else { return length }
        let span = wording.span(
            from: (first.hour, first.minute), to: (hour: last.hour, minute: last.minute))
        return "\(span) · \(length)"
    }

    /// What has to lie ready.
    private static func material(of content: RoundContent) -> Phrase? {
        switch content {
        case .opening: Phrase("script.material.opening")
        case .pairs: Phrase("script.material.pairs")
        case .smallGroups: Phrase("script.material.tables")
        case .sorting: Phrase("script.material.sorting")
        case .vote: Phrase("script.material.vote")
        case .groups: Phrase("script.material.groups")
        case .goRound, .discussion, .decision, .election, .closing, .pauseBreak, .unknown: nil
        }
    }
}
