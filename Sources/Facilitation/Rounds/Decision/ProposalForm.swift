import Wording
import Workshop

extension State {
    /// The proposal as it reads now, to be written anew.
    func proposalForm(_ round: ID<Round>) -> Form? {
        guard case .decision(let decision)? = session?.agenda[round]?.content else { return nil }
        return Form([
            Form.Field(
                .proposal, decision.current?.text ?? "",
                hasNote: true)
        ])
    }

    mutating func takeProposal(_ round: ID<Round>, _ form: Form, _ event: Event) -> Outcome {
        return attempt { session, now, entropy in
            try session.proposing(form.text(.proposal), in: round, entropy: &entropy, at: now)
        }
    }
}
