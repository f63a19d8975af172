import TerminalUI
import Wording
import Workshop

extension State {
    /// Which other theme, what sort of link, and a word for it.
    func linkForm(_ id: ID<Theme>) -> Form? {
        guard let session, let theme = session.themes[id] else { return nil }
        let others = session.themes.filter { $0.id != id }
        guard !others.isEmpty else { return nil }
        var other = Form.Field(
            .linkTo,
            choosing: others.map { theme in
                "\((session.themes.index(of: theme.id) ?? 0) + 1)  \(theme.name)"
            }, 0)
        other.note = Phrase("field.linkTo.note", .text("theme", theme.name))
        return Form([
            other,
            Form.Field(
                .linkKind,
                choosing: ThemeLink.Kind.allCases.map { wording(.link($0.rawValue)) }, 1),
            Form.Field(.linkWord, ""),
        ])
    }

    mutating func takeLink(_ id: ID<Theme>, _ form: Form) throws(FormProblem) -> Outcome {
        let others = session?.themes.filter { $0.id != id } ?? []
        guard others.indices.contains(form.choice(.linkTo)) else { return .refused }
        let other = others[form.choice(.linkTo)].id
        let kind = ThemeLink.Kind.allCases[form.choice(.linkKind)]
        return attempt { session, now in
            try session.linking(id, to: other, kind, word: form.text(.linkWord), at: now)
        }
    }
}
