extension Session {
    /// A template that makes this agenda again: its rounds, and nothing that was said.
    ///
    /// Sentences for the synthesis and themes are taken only before the first round: later they may
    /// hold what came out of it.
    public func template(named name: String) -> Template {
        let language = facts.language
        let isAsPlanned = facts.startedAt == nil && contributions.isEmpty
        func words(_ text: String) -> LocalizedText { LocalizedText(text, in: language) }
        let rounds = agenda.filter {
            RoundContent.new($0.kind) != nil && !$0.content.goesOnWithAVote
        }.map { round in
            TemplateRound(
                content: round.content.planned, title: round.title,
                prompts: round.prompts.map {
                    TemplatePrompt($0.text, gathers: $0.gathers)
                }, plannedSeconds: round.plannedSeconds,
                guidance: round.guidance,
                introduction: words(isAsPlanned ? round.introduction : ""),
                conclusion: words(isAsPlanned ? round.conclusion : ""),
                goesToSorting: round.goesToSorting, startsTimer: round.startsTimer,
                goesOn: round.goesOn)
        }
        let themes =
            isAsPlanned
            ? self.themes.map { theme in
                TemplateTheme(
                    name: words(theme.name), statement: words(theme.statement),
                    links: theme.links.compactMap { link in
                        self.themes.index(of: link.to).map {
                            TemplateThemeLink(to: $0 + 1, kind: link.kind, word: words(link.word))
                        }
                    })
            } : []
        // Those that the room has been reading, the session's own apart.
        var others: [LanguageTag] = []
        for version in agenda.flatMap(\.prompts).flatMap(\.text.versions)
        where version.language != language && !others.contains(version.language) {
            others.append(version.language)
        }
        return Template(
            name: name, title: words(facts.title), objective: words(facts.objective),
            language: language, roomLanguages: others, attribution: facts.attribution,
            statementPattern: words(facts.statementPattern), themes: themes, rounds: rounds,
            conclusion: words(isAsPlanned ? facts.conclusion : ""))
    }
}
