import TerminalUI
import Wording
import Workshop

extension State {
    /// Title, minutes, prompts, and the facilitator's sentences for the synthesis.
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
        }
        return Form(fields)
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
                round.introduction = form.text(.introduction)
                round.conclusion = form.text(.conclusionOfRound)
                round.content = content
                var prompts: [Prompt] = []
                for (place, text) in form.texts(.prompt).enumerated() where !text.isEmpty {
                    var prompt =
                        round.prompts.indices.contains(place)
                        ? round.prompts[place] : Prompt(id: new, text: LocalizedText())
                    if prompt.text.text(for: language) != text { prompt.text[language] = text }
                    prompts.append(prompt)
                }
                round.prompts = prompts
            }
        }
    }
}
