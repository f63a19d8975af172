import Wording
import Workshop

/// What was sorted under the same name in several sessions.
struct ThemesAcross {
    private struct Theme {
        /// The name as the first session spells it.
        let name: String
        /// The first session.
        let first: Int
        var isShared = false
        var blocks: [Block] = []
    }

    private var themes: [Theme] = []
    private var places: [String: Int] = [:]

    /// Takes the themes of a session, whose number in the programme counts from 0.
    ///
    /// Names are the same whatever their capitals and accents.
    mutating func add(_ source: SynthesisSource, at session: Int) {
        for theme in source.session.themes {
            let name = theme.name.onOneLine
            guard !name.isBlank, let said = source.byTheme[theme.id], !said.isEmpty else {
                continue
            }
            let key = name.folded.split { $0.isWhitespace }.joined(separator: " ")
            let place = places[key] ?? themes.count
            if place == themes.count {
                places[key] = place
                themes.append(Theme(name: name, first: session))
            }
            if themes[place].first != session { themes[place].isShared = true }
            let blocks = said.map { contribution in
                var original = Block(.item(), contribution: contribution.id)
                original.session = session + 1
                // No anchor of its own: what stands here is not said a second time.
                return Block(
                    .item(),
                    [
                        Fragment(contribution.text, .verbatim), Fragment("→", .program),
                        Fragment(source.title, .verbatim, .aside, target: original.anchor),
                    ])
            }
            themes[place].blocks += blocks.marked(as: source.spokenLanguage)
        }
    }

    /// The themes that several sessions have, in the order in which they came.
    func blocks(_ wording: Wording) -> [Block] {
        let shared = themes.filter(\.isShared)
        guard !shared.isEmpty else { return [] }
        let note = Block(.paragraph, [Fragment(wording(.themesAcrossNote), .program)])
        return [note]
            + shared.flatMap { theme in
                [Block(.heading(level: 3), [Fragment(theme.name, .verbatim)])] + theme.blocks
            }
    }
}
