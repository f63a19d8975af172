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

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.drawing = .links(self)
        return content
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording, _ points: Points) {
        let names = names.enumerated().map { place, name in
            "\(place + 1)  \(name.isBlank ? wording(.untitled) : name)"
        }
        let ways = links.map { (from: $0.from, to: $0.to) }
        let labels = labels(wording)
        if let plan = LinkPlan(names: names, links: ways, labels: labels, in: rect, points) {
            plan.draw(into: &grid)
            return
        }
        var rest = rect
        for text in LargeText.alike(lines(wording), fitting: rect.size, points, gap: 0) {
            rest = text.draw(atTopOf: rest, into: &grid, .heading, gap: 0)
        }
    }

    /// Each link in words.
    func lines(_ wording: Wording) -> [String] {
        zip(links, labels(wording)).map { link, label in
            "\(names[link.from]) — \(label) → \(names[link.to])"
        }
    }

    private func labels(_ wording: Wording) -> [String] {
        links.map { link in
            [wording(.link(link.kind)), link.word].filter { !$0.isBlank }.joined(separator: " · ")
        }
    }
}
