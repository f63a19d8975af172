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
            Phrase("field.linkTo"),
            choosing: others.map { theme in
                "\((session.themes.index(of: theme.id) ?? 0) + 1)  \(theme.name)"
            }, 0)
        other.note = Phrase("field.linkTo.note", .text("theme", theme.name))
        return Form([
            other,
            Form.Field(
                Phrase("field.linkKind"),
                choosing: ThemeLink.Kind.allCases.map { wording(.link($0.rawValue)) }, 1),
            Form.Field(Phrase("field.linkWord"), ""),
        ])
    }

    mutating func takeLink(_ id: ID<Theme>, _ form: Form) throws(FormProblem) -> [Effect] {
        let others = session?.themes.filter { $0.id != id } ?? []
        guard others.indices.contains(form.choice(0)) else { return [] }
        let other = others[form.choice(0)].id
        let kind = ThemeLink.Kind.allCases[form.choice(1)]
        let now = now
        return make { session throws(ChangeError) in
            try session.linking(id, to: other, kind, word: form.text(2), at: now)
        }
    }
}
