import TerminalUI
import Wording
import Workshop

extension State {
    /// A text of one's own for one in conflict, which begins as one of the versions.
    func settlingForm(_ id: ID<TextConflict>, from version: Int) -> Form? {
        guard let texts = session?.conflicts[id]?.texts else { return nil }
        let text = texts.indices.contains(version) ? texts[version] : texts.first
        return Form([
            Form.Field(.settling, text ?? "", hasNote: true)
        ])
    }

    mutating func takeSettling(
        _ id: ID<TextConflict>, _ form: Form
    ) throws(FormProblem) -> Outcome {
        return attempt { session, now in try session.settling(id, to: form.text(.settling), at: now)
        }
    }
}
