import TerminalUI
import Wording
import Workshop

extension State {
    /// The name and the statement; an empty statement begins with the session's pattern.
    func themeForm(_ id: ID<Theme>) -> Form? {
        guard let session, let theme = session.themes[id] else { return nil }
        let statement = theme.statement.isEmpty ? session.statementPattern : theme.statement
        var form = Form([
            Form.Field(.themeName, theme.name),
            Form.Field(.statement, statement, hasNote: true),
        ])
        form.focus = 1
        return form
    }

    mutating func takeTheme(_ id: ID<Theme>, _ form: Form) throws(FormProblem) -> Outcome {
        let pattern = session?.statementPattern.trimmed
        let statement = form.text(.statement) == pattern ? "" : form.text(.statement)
        return attempt { session, now in
            try session.describing(id, name: form.text(.themeName), statement: statement, at: now)
        }
    }
}
