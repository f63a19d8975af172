import TerminalUI
import Wording
import Workshop

extension State {
    /// Title, minutes, prompts, and the facilitator's sentences for the synthesis.
    func roundForm(_ id: ID<Round>) -> Form? {
        guard let round = session?.agenda[id] else { return nil }
        let language = LanguageTag(wording.language.tag)
        var fields = [
            Form.Field(Phrase("field.roundTitle"), round.title.text(for: language)),
            Form.Field(
                Phrase("field.minutes"), round.plannedSeconds.map { String($0 / 60) } ?? ""),
            Form.Field(Phrase("field.introduction"), round.introduction),
            Form.Field(Phrase("field.conclusionOfRound"), round.conclusion),
        ]
        fields += round.content.fields(wording)
        // One more than there are, so that a prompt can be added; emptied ones go.
        for place in 0...round.prompts.count {
            let text =
                round.prompts.indices.contains(place)
                ? round.prompts[place].text.text(for: language) : ""
            fields.append(Form.Field(Phrase("field.prompt", .number("number", place + 1)), text))
        }
        return Form(fields)
    }

    mutating func takeRound(
        _ id: ID<Round>, _ form: Form, _ event: Event
    ) throws(FormProblem) -> [Effect] {
        let minutes = try form.number(1, in: 0...10_080)
        let language = LanguageTag(wording.language.tag)
        let now = now
        var entropy = event.entropy
        let new = ID<Prompt>(from: &entropy)
        guard let content = try session?.agenda[id]?.content.taking(form, from: 4) else {
            return []
        }
        let first = 4 + content.fields(wording).count
        return make { session throws(ChangeError) in
            try session.planning(id, at: now) { round in
                if round.title.text(for: language) != form.text(0) {
                    round.title[language] = form.text(0)
                }
                // Seconds that the form does not show stay, unless the minutes were changed.
                if minutes != round.plannedSeconds.map({ $0 / 60 }) {
                    round.plannedSeconds = minutes.map { $0 * 60 }
                }
                round.introduction = form.text(2)
                round.conclusion = form.text(3)
                round.content = content
                var prompts: [Prompt] = []
                for place in first..<form.fields.count {
                    let text = form.text(place)
                    guard !text.isEmpty else { continue }
                    var prompt =
                        round.prompts.indices.contains(place - first)
                        ? round.prompts[place - first] : Prompt(id: new, text: LocalizedText())
                    if prompt.text.text(for: language) != text { prompt.text[language] = text }
                    prompts.append(prompt)
                }
                round.prompts = prompts
            }
        }
    }
}
