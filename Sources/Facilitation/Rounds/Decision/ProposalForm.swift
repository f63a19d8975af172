import Wording
import Workshop

extension State {
    /// The proposal as it reads now, to be written anew.
    func proposalForm(_ round: ID<Round>) -> Form? {
        guard case .decision(let decision)? = session?.agenda[round]?.content else { return nil }
        return Form([
            Form.Field(
                Phrase("field.proposal"), decision.current?.text ?? "",
                note: Phrase("field.proposal.note"))
        ])
    }

    mutating func takeProposal(_ round: ID<Round>, _ form: Form, _ event: Event) -> [Effect] {
        let now = now
        var entropy = event.entropy
        return make { session throws(ChangeError) in
            try session.proposing(form.text(0), in: round, entropy: &entropy, at: now)
        }
    }
}
