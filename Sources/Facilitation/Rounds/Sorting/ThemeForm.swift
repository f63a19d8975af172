import TerminalUI
import Wording
import Workshop

extension State {
    /// The name and the statement; an empty statement begins with the session's pattern.
    func themeForm(_ id: ID<Theme>) -> Form? {
        guard let session, let theme = session.themes[id] else { return nil }
        let written = session.statement(of: theme)
        let statement = written.isEmpty ? session.statementPattern : written
        var form = Form([
            Form.Field(.themeName, theme.name),
            Form.Field(.statement, statement, hasNote: true),
        ])
        form.focus = 1
        return form
    }

    mutating func takeTheme(_ id: ID<Theme>, _ form: Form) throws(FormProblem) -> Outcome {
        guard var theme = session?.themes[id] else { return .refused }
        theme.statement = form.text(.statement)
        let statement = session?.statement(of: theme) ?? ""
        return attempt { session, now in
            try session.describing(id, name: form.text(.themeName), statement: statement, at: now)
        }
    }
}
