import TerminalUI
import Wording
import Workshop

extension State {
    /// What, who, by when.
    func actionForm(_ id: ID<Action>?) -> Form? {
        let action = id.flatMap { session?.actions[$0] }
        return Form([
            Form.Field(Phrase("field.what"), action?.text ?? ""),
            Form.Field(Phrase("field.who"), action?.owner?.name ?? ""),
            Form.Field(
                Phrase("field.mayPublish"), choosing: mayPublish,
                action?.owner?.inPublication == .given ? 1 : 0),
            Form.Field(
                Phrase("field.byWhen"), action?.due?.typed(wording) ?? "",
                note: Phrase("field.when.note")),
        ])
    }

    mutating func takeAction(
        _ id: ID<Action>?, _ form: Form, _ event: Event
    ) throws(FormProblem) -> [Effect] {
        let owner = named(form, name: 1, permission: 2)
        let due = PlannedTime(typed: form.text(3))
        let now = now
        var entropy = event.entropy
        guard let id, var action = session?.actions[id] else {
            return make { session throws(ChangeError) in
                try session.agreeing(
                    form.text(0), owner: owner, due: due, entropy: &entropy, at: now)
            }
        }
        action.text = form.text(0)
        action.owner = owner
        action.due = due
        let changed = action
        return make { session throws(ChangeError) in
            try session.reagreeing(id, to: changed, at: now)
        }
    }
}
