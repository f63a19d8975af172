import TerminalUI
import Wording
import Workshop

extension State {
    /// What, who, by when.
    func actionForm(_ id: ID<Action>?) -> Form? {
        let action = id.flatMap { session?.actions[$0] }
        var form = Form([
            Form.Field(.what, action?.text ?? ""),
            Form.Field(.who, action?.owner?.name ?? ""),
            Form.Field(
                .mayPublish, choosing: mayPublish, (action?.owner).placeOfAnswer),
            Form.Field(
                .byWhen, action?.due?.typed(wording) ?? "",
                note: Phrase("field.when.note")),
        ])
        // What is to be done was said already: it is asked who does it.
        if let action, action.owner == nil {
            form.focus = form.fields.firstIndex { $0.name == .who } ?? 0
        }
        return form
    }

    mutating func takeAction(
        _ id: ID<Action>?, _ form: Form, _ event: Event
    ) throws(FormProblem) -> Outcome {
        guard !form.text(.what).trimmed.isEmpty else {
            throw FormProblem(field: .what, phrase: ChangeError.nothingToRecord.phrase)
        }
        let due = try planned(.byWhen, in: form)
        let owner = named(form, name: .who, answer: Self.answers[form.choice(.mayPublish)])
        guard let id, var action = session?.actions[id] else {
            return attempt { session, now, entropy in
                try session.agreeing(
                    form.text(.what), owner: owner, due: due, entropy: &entropy, at: now)
            }
        }
        action.text = form.text(.what)
        action.owner = owner
        action.due = due
        let changed = action
        return attempt { session, now in try session.reagreeing(id, to: changed, at: now) }
    }
}
