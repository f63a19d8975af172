import TerminalUI
import Wording
import Workshop

/// A page of the synthesis, reread with the group.
struct RereadingScene: StageScene {
    /// The page, from 1, and how many there are.
    let page: Int
    let pages: Int
    /// What the page is about: a prompt, the title of a round, or a theme.
    let heading: LocalizedText
    /// The kind of round, where the heading is to be its name.
    let kind: RoundKind?
    /// The statement of the theme.
    let statement: String
    let words: [StageWords]
    /// The place of those being talked about; nil when there are none.
    let atHand: Int?

    init(page: Int, atHand: ID<Contribution>?, _ source: StageSource) {
        let all = source.session.rereadingPages
        let place = min(max(0, page), max(0, all.count - 1))
        self.page = place + 1
        pages = max(1, all.count)
        guard all.indices.contains(place) else {
            (heading, kind, statement, words, self.atHand) = (LocalizedText(), nil, "", [], nil)
            return
        }
        let shown = all[place]
        let ids = shown.contributions.filter { source.words($0) != nil }
        words = ids.compactMap(source.words)
        self.atHand = atHand.flatMap { ids.firstIndex(of: $0) }
        let session = source.session
        switch shown.heading {
        case .round(let id, let prompt):
            let round = session.agenda[id]
            let asked = round?.prompts.first { $0.id == prompt }
            heading = asked?.text ?? round?.title ?? LocalizedText()
            kind = round?.kind
            statement = ""
        case .theme(let id):
            let theme = session.themes[id]
            heading = LocalizedText(theme?.name ?? "", in: session.language)
            kind = nil
            statement = theme.map(source.session.statement(of:)) ?? ""
        case .elsewhere:
            heading = LocalizedText(session.title, in: session.language)
            kind = nil
            statement = ""
        }
    }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.headline =
            kind?.name(titled: heading, wording)
            ?? heading.text(for: LanguageTag(wording.language.tag))
        content.details = ["\(page) / \(pages)"]
        if !statement.isBlank { content.question = [statement] }
        content.items = words.enumerated().map { place, words in
            StageItem(
                mark: place == atHand ? "▶" : "•", text: words.attributed,
                style: place == atHand ? .accent : .heading)
        }
        content.itemAtHand = atHand
        return content
    }
}
