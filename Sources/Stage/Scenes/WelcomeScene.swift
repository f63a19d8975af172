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
        let (foot, rest) = rect.splitBottom(small.isEmpty ? 0 : small.count * 2)
        let (greeting, body) = rest.splitTop(max(1, rest.rows / 4))
        LargeText(wording(Phrase("stage.welcome")), fitting: greeting.size)
            .draw(into: &grid, greeting, .accent, .centre, .centre)
        LargeText(title, fitting: body.size).draw(into: &grid, body, .heading, .centre, .centre)
        for (offset, text) in small.enumerated() {
            StyledText(text).truncated(columns: foot.columns)
                .draw(into: &grid, foot.splitTop(offset * 2).rest, .centre)
        }
    }
}
