import TerminalUI
import Wording
import Workshop

extension State {
    /// What, who, by when.
    func actionForm(_ id: ID<Action>?) -> Form? {
        let action = id.flatMap { session?.actions[$0] }
        var form = Form([
            Form.Field(.what, action?.text ?? ""),
            Form.Field(.who, action?.typedTaker ?? "", hasNote: true),
            Form.Field(
                .mayPublish, choosing: mayPublish, (action?.owner).placeOfAnswer),
            Form.Field(
                .byWhen, action?.due?.typed(wording) ?? "",
                note: Phrase("field.when.note")),
        ])
        // What is to be done was said already: it is asked who does it.
        if let action, !action.isTaken {
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
        let (owner, organisation) = taker(
            of: id, form, name: .who, answer: Self.answers[form.choice(.mayPublish)])
        guard let id, var action = session?.actions[id] else {
            return attempt { session, now, entropy in
                try session.agreeing(
                    form.text(.what), owner: owner, organisation: organisation, due: due,
                    entropy: &entropy, at: now)
            }
        }
        action.text = form.text(.what)
        action.owner = owner
        action.organisation = organisation
        action.due = due
        let changed = action
        return attempt { session, now in try session.reagreeing(id, to: changed, at: now) }
    }

    /// Who takes something on of what a field says, with the permission asked when they were named.
    ///
    /// - Parameters:
    ///   - id: the action that was filled in; nil for a new one.
    ///   - number: which of several fields of that name, from 0.
    ///   - others: the organisations that the same form names.
    mutating func taker(
        of id: ID<Action>? = nil, _ form: Form, name: FieldName, number: Int = 0,
        answer: Permission, among others: [String] = []
    ) -> (owner: NamedPerson?, organisation: String) {
        let typed = form.texts(name)
        guard let session, typed.indices.contains(number) else { return (nil, "") }
        let action = id.flatMap { session.actions[$0] }
        // What was left as it was means what it meant: brackets may be a part of a name.
        let said =
            action?.typedTaker == typed[number]
            ? (action?.owner?.name ?? "", action?.organisation ?? "")
            : session.taker(typed[number], of: id, among: others)
        return (named(said.0, answer: answer), said.1)
    }
}

extension Action {
    /// Whether it is known who does it.
    var isTaken: Bool { owner != nil || !organisation.isEmpty }

    /// Who takes it on, as it is typed: an organisation in brackets.
    fileprivate var typedTaker: String {
        let name = owner?.name ?? ""
        guard !organisation.isEmpty else { return name }
        return name.isEmpty ? "(\(organisation))" : "\(name) (\(organisation))"
    }
}
