import Wording
import Workshop

extension SynthesisSource {
    /// The links between themes as a picture and in words: «A feeds B»; nothing where there are none.
    var linkBlocks: [Block] {
        let links = session.themeLinks
        guard !links.isEmpty else { return [] }
        let arrows = zip(links, session.linkedPlaces).map { linked, places in
            let kind = wording(.link(linked.link.kind.rawValue))
            let words = [kind, linked.link.word.onOneLine].filter { !$0.isBlank }
            return LinkMap.Link(
                from: places.from, to: places.to, words: words.joined(separator: " · "))
        }
        let map = LinkMap(names: session.themes.map(name), links: arrows)
        var picture = Picture(title: wording(.themeLinks), map: map)
        picture.isSaidInWords = true
        return [subheading(wording(.themeLinks), .program), Block(.picture(picture))]
            + links.map(item)
    }

    private func item(_ linked: Session.LinkedThemes) -> Block {
        func named(_ id: ID<Theme>) -> Fragment {
            guard let theme = session.themes[id], !theme.name.isBlank else {
                return Fragment(wording(.untitled), .program, .strong)
            }
            return Fragment(theme.name.onOneLine, .verbatim, .strong)
        }
        var fragments = wording.parts(of: .link(linked.link.kind.rawValue, from: "", to: "")).map {
            part in
            switch part {
            case .said(let words): Fragment(words, .program)
            case .argument(let name): named(name == "from" ? linked.from : linked.link.to)
            }
        }
        if !linked.link.word.isBlank {
            fragments.append(Fragment("—", .program))
            fragments.append(Fragment(linked.link.word, .verbatim))
        }
        return Block(.item(), fragments)
    }

    private func name(of theme: Theme) -> String {
        theme.name.isBlank ? wording(.untitled) : theme.name.onOneLine
    }
}
