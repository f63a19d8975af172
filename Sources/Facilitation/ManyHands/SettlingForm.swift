import TerminalUI
import Wording
import Workshop

extension State {
    /// A text of one's own for one in conflict, which begins as one of the versions.
    func settlingForm(_ id: ID<TextConflict>, from version: Int) -> Form? {
        guard let texts = session?.conflicts[id]?.texts else { return nil }
        let text = texts.indices.contains(version) ? texts[version] : texts.first
        return Form([
            Form.Field(
                Phrase("field.settling"), text ?? "", note: Phrase("field.settling.note"))
        ])
    }

    mutating func takeSettling(
        _ id: ID<TextConflict>, _ form: Form
    ) throws(FormProblem) -> [Effect] {
        let now = now
        return make { session throws(ChangeError) in
            try session.settling(id, to: form.text(0), at: now)
        }
    }
}
