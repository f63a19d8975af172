import TerminalUI
import Wording
import Workshop

extension State {
    /// The name, the name to use, the two permissions, and the organisation where that matters.
    func participantForm(_ id: ID<Participant>) -> Form? {
        guard let participant = session?.participants[id] else { return nil }
        var fields = [
            Form.Field(Phrase("field.name"), participant.name),
            Form.Field(
                Phrase("field.nameToUse"), participant.nameToUse,
                note: Phrase("field.nameToUse.note")),
            Form.Field(
                Phrase("field.inTheRoom"), choosing: answers, participant.inTheRoom.place),
            Form.Field(
                Phrase("field.inPublication"), choosing: answers, participant.inPublication.place),
        ]
        if session?.gathersByOrganisation ?? false || !participant.organisation.isEmpty {
            fields.append(
                Form.Field(
                    Phrase("field.organisation"), participant.organisation,
                    note: Phrase("field.organisation.note")))
        }
        return Form(fields)
    }

    mutating func takeParticipant(
        _ id: ID<Participant>, _ form: Form
    ) throws(FormProblem) -> [Effect] {
        let now = now
        let renamed = make { session throws(ChangeError) in
            try session.renaming(
                id, name: form.text(0), nameToUse: form.text(1),
                organisation: form.fields.count > 4 ? form.text(4) : nil, at: now)
        }
        let permitted = make { session throws(ChangeError) in
            try session.permitting(
                [id], inTheRoom: Permission.allCases[form.choice(2)],
                inPublication: Permission.allCases[form.choice(3)], at: now)
        }
        return renamed + permitted
    }

    private var answers: [String] {
        [wording(.notAsked), wording(.refused), wording(.given)]
    }
}

extension Permission {
    fileprivate var place: Int { Permission.allCases.firstIndex(of: self) ?? 0 }
}

extension Phrase {
    static let notAsked = Phrase("permission.notAsked")
    static let refused = Phrase("permission.refused")
    static let given = Phrase("permission.given")
}
