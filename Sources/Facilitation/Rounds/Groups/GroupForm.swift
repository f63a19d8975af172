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
                .mayPublish, choosing: mayPublish,
                group.contact?.inPublication == .given ? 1 : 0),
            Form.Field(.firstStep, group.firstStep),
        ])
    }

    mutating func takeGroup(_ id: ID<OpenGroup>, _ form: Form) throws(FormProblem) -> Outcome {
        var members: [ID<Participant>] = []
        for name in form.names(.members) {
            let member = try participant(name, field: .members)
            if !members.contains(member) { members.append(member) }
        }
        let contact = named(form, name: .contact, permission: .mayPublish)
        return attempt { session, now in
            try session.setting(id, at: now) { group in
                group.name = form.text(.groupName)
                group.isOpenToAll = form.choice(.openness) == 0
                group.members = members
                group.contact = contact
                group.firstStep = form.text(.firstStep)
            }
        }
    }

    /// What may be answered to «may your name be published?».
    var mayPublish: [String] { [wording(.no), wording(.yes)] }

    /// The participant that a name in a field means.
    func participant(_ name: String, field: FieldName) throws(FormProblem) -> ID<Participant> {
        let seat = name.split { !$0.isNumber }.first.map(String.init)
        var found = session?.participants(called: name) ?? []
        if found.isEmpty, let seat { found = session?.participants(called: seat) ?? [] }
        guard found.count == 1, let id = found.first else {
            throw FormProblem(field: field, phrase: .nobodyCalled(name))
        }
        return id
    }

    /// The person that two fields name, with the permission asked when they were named.
    ///
    /// - Parameter number: which of several fields of that name, from 0.
    func named(
        _ form: Form, name: FieldName, number: Int = 0, permission: FieldName
    ) -> NamedPerson? {
        let names = form.texts(name)
        guard names.indices.contains(number), !names[number].isEmpty else { return nil }
        let name = names[number]
        let answer: Permission = form.choice(permission) == 1 ? .given : .refused
        let found = session?.participants(called: name) ?? []
        return NamedPerson(
            name: name, participant: found.count == 1 ? found.first : nil,
            inTheRoom: answer, inPublication: answer)
    }
}

extension Phrase {
    static let openToAll = Phrase("form.openToAll")
    static let onlyMembers = Phrase("form.onlyMembers")
}
