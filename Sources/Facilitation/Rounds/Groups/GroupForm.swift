import TerminalUI
import Wording
import Workshop

extension State {
    /// Name, openness, who signed up, whom to ask, the first step.
    func groupForm(_ id: ID<OpenGroup>) -> Form? {
        guard let session, let group = session.groups[id] else { return nil }
        let names = group.members.map { session.shownName(of: $0, wording) }
        return Form([
            Form.Field(.groupName, group.name, hasNote: true),
            Form.Field(
                .openness,
                choosing: [wording(.openToAll), wording(.onlyMembers)], group.isOpenToAll ? 0 : 1),
            Form.Field(
                .members, names.joined(separator: ", "),
                hasNote: true),
            Form.Field(.contact, group.contact?.name ?? ""),
            Form.Field(
                .mayPublish, choosing: mayPublish, group.contact.placeOfAnswer),
            Form.Field(.firstStep, group.firstStep),
        ])
    }

    mutating func takeGroup(_ id: ID<OpenGroup>, _ form: Form) throws(FormProblem) -> Outcome {
        let (members, joined) = try people(form.names(.members), field: .members)
        let contact = named(
            form, name: .contact, answer: Self.answers[form.choice(.mayPublish)])
        return joined.and(
            attempt { session, now in
                try session.setting(id, at: now) { group in
                    group.name = form.text(.groupName)
                    group.isOpenToAll = form.choice(.openness) == 0
                    group.members = members
                    group.contact = contact
                    group.firstStep = form.text(.firstStep)
                }
            })
    }
}

extension Phrase {
    static let openToAll = Phrase("form.openToAll")
    static let onlyMembers = Phrase("form.onlyMembers")
}
