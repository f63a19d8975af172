import TerminalUI
import Wording
import Workshop

/// The themes as a wall, each with its notes; no suggestion has a place here.
struct WallScene: StageScene {
    /// A theme on the wall.
    struct Theme: Equatable, Sendable {
        let name: String
        /// The notes, the newest first.
        let notes: [StageWords]
    }

    /// The note that the group is about to sort; nil when there is none.
    let atHand: StageWords?
    let themes: [Theme]
    /// How many notes are still to be sorted.
    let unsorted: Int

    init(atHand: ID<Contribution>?, _ source: StageSource) {
        self.atHand = atHand.flatMap(source.words)
        let session = source.session
        themes = session.themes.map { theme in
            Theme(
                name: theme.name,
                notes: session.mergedNotes(in: theme.id).map(\.head).reversed().compactMap {
                    source.words($0.id)
                })
        }
        unsorted = session.unsortedCount
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var (foot, wall) = rect.splitBottom(unsorted == 0 ? 0 : 1)
        StyledText(wording(Phrase("stage.unsorted", .count(unsorted))), .muted)
            .truncated(columns: foot.columns).draw(into: &grid, foot, .right)
        if let atHand {
            let room = themes.isEmpty ? wall.rows : max(1, wall.rows / 3)
            wall = LargeText(
                wording(.quoted(atHand.text)), fitting: Size(columns: wall.columns, rows: room)
            ).draw(atTopOf: wall, into: &grid, .accent)
        } else if themes.isEmpty {
            LargeText(wording(.sorting), fitting: wall.size)
                .draw(into: &grid, wall, .heading, .centre, .centre)
        }
        guard !themes.isEmpty else { return }
        let across = max(1, min(themes.count, wall.columns / 36))
        let down = (themes.count + across - 1) / across
        let areas = themes.indices.map { wall.tile($0, across: across, down: down) }
        let smallest = Size(
            columns: areas.map(\.columns).min() ?? 0,
            rows: max(2, (areas.map(\.rows).min() ?? 0) / 3))
        let names = themes.enumerated().map { place, theme in
            "\(place + 1)  \(theme.name.isBlank ? wording(.untitled) : theme.name)"
        }
        for (place, name) in LargeText.alike(names, each: smallest).enumerated() {
            var rest = name.draw(
                atTopOf: areas[place], into: &grid, .heading, gap: name.isBlock ? 1 : 0)
            let tally = ExchangeWall(themes[place].notes).tally(wording)
            if !tally.isEmpty, rest.rows > 1 {
                StyledText(tally, .accent).truncated(columns: rest.columns)
                    .draw(into: &grid, rest)
                rest = rest.splitTop(1).rest
            }
            themes[place].notes.drawSmall(into: &grid, rest, countsRest: true)
        }
    }
}
