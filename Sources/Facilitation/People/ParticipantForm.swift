import TerminalUI
import Wording
import Workshop

extension State {
    /// The name, the name to use, the two permissions, and the organisation where that matters.
    func participantForm(_ id: ID<Participant>) -> Form? {
        guard let participant = session?.participants[id] else { return nil }
        var fields = [
            Form.Field(.name, participant.name),
            Form.Field(
                .nameToUse, participant.nameToUse,
                hasNote: true),
            Form.Field(.inTheRoom, choosing: answers, participant.inTheRoom.place, hasNote: true),
            Form.Field(
                .inPublication, choosing: answers, participant.inPublication.place, hasNote: true),
        ]
        if session?.gathersByOrganisation ?? false || !participant.organisation.isEmpty {
            fields.append(
                Form.Field(
                    .organisation, participant.organisation,
                    hasNote: true))
        }
        return Form(fields)
    }

    mutating func takeParticipant(
        _ id: ID<Participant>, _ form: Form
    ) throws(FormProblem) -> Outcome {
        let renamed = attempt { session, now in
            try session.renaming(
                id, name: form.text(.name), nameToUse: form.text(.nameToUse),
                organisation: form.has(.organisation) ? form.text(.organisation) : nil, at: now)
        }
        let permitted = attempt { session, now in
            try session.permitting(
                [id], inTheRoom: Permission.allCases[form.choice(.inTheRoom)],
                inPublication: Permission.allCases[form.choice(.inPublication)], at: now)
        }
        return renamed.and(permitted)
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
