import TerminalUI
import Wording
import Workshop

/// While people arrive: what this is, where and with whom.
struct WelcomeScene: StageScene {
    let title: String
    let subtitle: String
    let place: String
    /// Who welcomes; public by definition.
    let hosts: [String]

    init(_ source: StageSource) {
        title = source.session.title
        subtitle = source.session.subtitle
        place = source.session.place
        hosts = source.session.hosts.filter { !$0.isBlank }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let small = [subtitle, place, hosts.joined(separator: ", ")].filter { !$0.isBlank }
        let (foot, rest) = rect.splitBottom(small.count)
        // The title comes first: where it would be small, the greeting is.
        let rooms = [max(1, rest.rows / 4), 2].map { rest.splitTop($0) }
        let titles = rooms.map { LargeText(title, fitting: $0.rest.size) }
        let chosen = titles.firstIndex(where: \.isBlock) ?? 0
        let (greeting, body) = rooms[chosen]
        LargeText(wording(Phrase("stage.welcome")), fitting: greeting.size)
            .draw(into: &grid, greeting, .accent, .centre, .centre)
        titles[chosen].draw(into: &grid, body, .heading, .centre, .centre)
        for (offset, text) in small.enumerated() {
            StyledText(text).truncated(columns: foot.columns)
                .draw(into: &grid, foot.splitTop(offset).rest, .centre)
        }
    }
}
