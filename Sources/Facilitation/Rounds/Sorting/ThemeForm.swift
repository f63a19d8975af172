import TerminalUI
import Wording
import Workshop

extension State {
    /// The name and the statement; an empty statement begins with the session's pattern.
    func themeForm(_ id: ID<Theme>) -> Form? {
        guard let session, let theme = session.themes[id] else { return nil }
        let statement = theme.statement.isEmpty ? session.statementPattern : theme.statement
        var form = Form([
            Form.Field(Phrase("field.themeName"), theme.name),
            Form.Field(Phrase("field.statement"), statement, note: Phrase("field.statement.note")),
        ])
        form.focus = 1
        return form
    }

    mutating func takeTheme(_ id: ID<Theme>, _ form: Form) throws(FormProblem) -> [Effect] {
        let pattern = session?.statementPattern.trimmed
        let statement = form.text(1) == pattern ? "" : form.text(1)
        let now = now
        return make { session throws(ChangeError) in
            try session.describing(id, name: form.text(0), statement: statement, at: now)
        }
    }
}
