import TerminalUI
import Wording
import Workshop

/// The open groups: what they carry on, and who comes, as far as that is for the room.
struct GroupsScene: StageScene {
    /// A group as the room sees it.
    struct Group: Equatable, Sendable {
        let name: String
        let isOpenToAll: Bool
        let members: [StagePerson]
        let firstStep: String
    }

    let groups: [Group]

    init(_ source: StageSource) {
        groups = source.session.groups.map { group in
            Group(
                name: source.session.name(of: group), isOpenToAll: group.isOpenToAll,
                members: group.members.map(source.person), firstStep: group.firstStep)
        }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard !groups.isEmpty else {
            LargeText(wording(.groups), fitting: rect.size)
                .draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        let across = groups.count > 3 && rect.columns >= 100 ? 2 : 1
        let down = (groups.count + across - 1) / across
        for (place, group) in groups.enumerated() {
            let area = rect.tile(place, across: across, down: down)
            draw(group, number: place + 1, into: &grid, area, wording)
        }
    }

    private func draw(
        _ group: Group, number: Int, into grid: inout Grid, _ rect: Rect, _ wording: Wording
    ) {
        var about: [String] = []
        if group.isOpenToAll { about.append(wording(Phrase("stage.openToAll"))) }
        about += group.members.map { $0.text(wording) }
        if !group.firstStep.isBlank { about.append("→ " + group.firstStep) }
        let name = group.name.isBlank ? wording(.untitled) : group.name
        let rows = max(1, rect.rows - 2)
        let rest = LargeText("\(number)  \(name)", fitting: Size(columns: rect.columns, rows: rows))
            .draw(atTopOf: rect, into: &grid, .heading, gap: 0)
        StyledText(about.joined(separator: " · ")).drawWrapped(into: &grid, rest)
    }
}
