import TerminalUI
import Wording
import Workshop

extension State {
    /// Name, openness, who signed up, whom to ask, the first step.
    func groupForm(_ id: ID<OpenGroup>) -> Form? {
        guard let session, let group = session.groups[id] else { return nil }
        let names = group.members.map { session.shownName(of: $0, wording) }
        return Form([
            Form.Field(
                Phrase("field.groupName"), group.name, note: Phrase("field.groupName.note")),
            Form.Field(
                Phrase("field.openness"),
                choosing: [wording(.openToAll), wording(.onlyMembers)], group.isOpenToAll ? 0 : 1),
            Form.Field(
                Phrase("field.members"), names.joined(separator: ", "),
                note: Phrase("field.members.note")),
            Form.Field(Phrase("field.contact"), group.contact?.name ?? ""),
            Form.Field(
                Phrase("field.mayPublish"), choosing: mayPublish,
                group.contact?.inPublication == .given ? 1 : 0),
            Form.Field(Phrase("field.firstStep"), group.firstStep),
        ])
    }

    mutating func takeGroup(_ id: ID<OpenGroup>, _ form: Form) throws(FormProblem) -> [Effect] {
        var members: [ID<Participant>] = []
        for name in form.names(2) {
            let member = try participant(name, field: 2)
            if !members.contains(member) { members.append(member) }
        }
        let contact = named(form, name: 3, permission: 4)
        let now = now
        return make { session throws(ChangeError) in
            try session.setting(id, at: now) { group in
                group.name = form.text(0)
                group.isOpenToAll = form.choice(1) == 0
                group.members = members
                group.contact = contact
                group.firstStep = form.text(5)
            }
        }
    }

    /// What may be answered to «may your name be published?».
    var mayPublish: [String] { [wording(.no), wording(.yes)] }

    /// The participant that a name in a field means.
    func participant(_ name: String, field: Int) throws(FormProblem) -> ID<Participant> {
        let seat = name.split { !$0.isNumber }.first.map(String.init)
        var found = session?.participants(called: name) ?? []
        if found.isEmpty, let seat { found = session?.participants(called: seat) ?? [] }
        guard found.count == 1, let id = found.first else {
            throw FormProblem(field: field, phrase: .nobodyCalled(name))
        }
        return id
    }

    /// The person that two fields name, with the permission asked when they were named.
    func named(_ form: Form, name: Int, permission: Int) -> NamedPerson? {
        guard !form.text(name).isEmpty else { return nil }
        let answer: Permission = form.choice(permission) == 1 ? .given : .refused
        let found = session?.participants(called: form.text(name)) ?? []
        return NamedPerson(
            name: form.text(name), participant: found.count == 1 ? found.first : nil,
            inTheRoom: answer, inPublication: answer)
    }
}

extension Phrase {
    static let openToAll = Phrase("form.openToAll")
    static let onlyMembers = Phrase("form.onlyMembers")
}
