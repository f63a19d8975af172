import TerminalUI
import Wording
import Workshop

extension State {
    /// Whatever a template can say of a round: title, minutes, prompts and what they gather, guidance,
    /// the facilitator's sentences for the synthesis, how its time runs.
    func roundForm(_ id: ID<Round>) -> Form? {
        guard let round = session?.agenda[id] else { return nil }
        let language = LanguageTag(wording.language.tag)
        var fields = [
            Form.Field(
                .roundTitle, round.title.text(for: language),
                note: Phrase("field.roundTitle.note", .text("name", round.name(wording)))),
            Form.Field(.minutes, round.plannedSeconds.map { String($0 / 60) } ?? ""),
            Form.Field(.introduction, round.introduction),
            Form.Field(.conclusionOfRound, round.conclusion),
        ]
        fields += round.content.fields(wording)
        // One more than there are, so that a prompt can be added; emptied ones go.
        for place in 0...round.prompts.count {
            let text =
                round.prompts.indices.contains(place)
                ? round.prompts[place].text.text(for: language) : ""
            fields.append(Form.Field(.prompt, number: place + 1, text))
            if round.content.mayGather, !text.isEmpty {
                fields.append(
                    Form.Field(
                        .gathers, number: place + 1, choosing: gatherings,
                        round.prompts[place].gathers.placeOfChoice, hasNote: true))
            }
        }
        fields += [
            Form.Field(.guidance, round.guidance.text(for: language)),
            choice(.goesToSorting, round.goesToSorting), choice(.startsTimer, round.startsTimer),
            choice(.goesOn, round.goesOn),
        ]
        return Form(fields)
    }

    private func choice(_ name: FieldName, _ isSo: Bool) -> Form.Field {
        Form.Field(name, choosing: wording.noAndYes, isSo ? 1 : 0, hasNote: true)
    }

    /// What the answers to a prompt may be, by organisation; nothing of that kind first.
    private var gatherings: [String] {
        [wording(.gathersNothing)] + Exchange.allCases.map { wording(.exchange($0.rawValue)) }
    }

    mutating func takeRound(
        _ id: ID<Round>, _ form: Form, _ event: Event
    ) throws(FormProblem) -> Outcome {
        let minutes = try form.number(.minutes, in: 0...10_080)
        let language = LanguageTag(wording.language.tag)
        let new = ID<Prompt>(from: &entropy)
        guard let content = try session?.agenda[id]?.content.taking(form) else {
            return .refused
        }
        return attempt { session, now in
            try session.planning(id, at: now) { round in
                if round.title.text(for: language) != form.text(.roundTitle) {
                    round.title[language] = form.text(.roundTitle)
                }
                // Seconds that the form does not show stay, unless the minutes were changed.
                if minutes != round.plannedSeconds.map({ $0 / 60 }) {
                    round.plannedSeconds = minutes.map { $0 * 60 }
                }
                if round.guidance.text(for: language) != form.text(.guidance) {
                    round.guidance[language] = form.text(.guidance)
                }
                round.goesToSorting = form.choice(.goesToSorting) == 1
                round.startsTimer = form.choice(.startsTimer) == 1
                round.goesOn = form.choice(.goesOn) == 1
                round.introduction = form.text(.introduction)
                round.conclusion = form.text(.conclusionOfRound)
                round.content = content
                var prompts: [Prompt] = []
                for (place, text) in form.texts(.prompt).enumerated() where !text.isEmpty {
                    var prompt =
                        round.prompts.indices.contains(place)
                        ? round.prompts[place] : Prompt(id: new, text: LocalizedText())
                    if prompt.text.text(for: language) != text { prompt.text[language] = text }
                    if form.has(.gathers, number: place + 1) {
                        prompt.gathers = Exchange(
                            placeOfChoice: form.choice(.gathers, number: place + 1))
                    }
                    prompts.append(prompt)
                }
                round.prompts = prompts
            }
        }
    }
}

extension RoundContent {
    /// Whether what is asked in it may be gathered by organisation.
    fileprivate var mayGather: Bool {
        if case .discussion = self { true } else { false }
    }
}

extension Exchange {
    /// What is chosen there in the form; nil for the first, which is nothing.
    fileprivate init?(placeOfChoice place: Int) {
        guard Self.allCases.indices.contains(place - 1) else { return nil }
        self = Self.allCases[place - 1]
    }
}

extension Exchange? {
    fileprivate var placeOfChoice: Int {
        flatMap { Exchange.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
}

extension Wording {
    /// The answers of a field that asks whether something is so.
    var noAndYes: [String] { [self(.no), self(.yes)] }
}

extension Phrase {
    fileprivate static let gathersNothing = Phrase("field.gathers.nothing")
}
