import TerminalUI
import Wording
import Workshop

/// The themes with the links between them, drawn in lines; where they do not fit, in words.
struct LinksScene: StageScene {
    /// A link as the room sees it, by the places of the themes.
    struct Link: Equatable, Sendable {
        let from: Int
        let to: Int
        let kind: String
        let word: String
    }

    let names: [String]
    let links: [Link]

    init(_ source: StageSource) {
        let session = source.session
        names = session.themes.map(\.name)
        links = zip(session.themeLinks, session.linkedPlaces).map { linked, places in
            Link(
                from: places.from, to: places.to, kind: linked.link.kind.rawValue,
                word: linked.link.word)
        }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let names = names.enumerated().map { place, name in
            "\(place + 1)  \(name.isBlank ? wording(.untitled) : name)"
        }
        let labels = links.map { link in
            [wording(.link(link.kind)), link.word].filter { !$0.isBlank }.joined(separator: " · ")
        }
        let ways = links.map { (from: $0.from, to: $0.to) }
        if let plan = LinkPlan(names: names, links: ways, labels: labels, in: rect) {
            plan.draw(into: &grid)
            return
        }
        let lines = zip(links, labels).map { link, label in
            "\(self.names[link.from]) — \(label) → \(self.names[link.to])"
        }
        var rest = rect
        for text in LargeText.alike(lines, fitting: rect.size, gap: 0) {
            rest = text.draw(atTopOf: rest, into: &grid, .heading, gap: 0)
        }
    }
}
