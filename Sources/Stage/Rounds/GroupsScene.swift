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

    let title: LocalizedText
    let groups: [Group]

    init(of round: Round, _ source: StageSource) {
        title = round.title
        groups = source.session.groups.map { group in
            Group(
                name: source.session.name(of: group), isOpenToAll: group.isOpenToAll,
                members: group.members.map(source.person), firstStep: group.firstStep)
        }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard !groups.isEmpty else {
            let name = title.text(for: LanguageTag(wording.language.tag))
            LargeText(name.isBlank ? wording(.groups) : name, fitting: rect.size)
                .draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        let across = groups.count > 3 && rect.columns >= 100 ? 2 : 1
        let down = (groups.count + across - 1) / across
        let areas = groups.indices.map { rect.tile($0, across: across, down: down) }
        let smallest = Size(
            columns: areas.map(\.columns).min() ?? 0,
            rows: max(1, (areas.map(\.rows).min() ?? 0) - 2))
        let names = groups.enumerated().map { place, group in
            "\(place + 1)  \(group.name.isBlank ? wording(.untitled) : group.name)"
        }
        let letters = LargeText.alike(names, each: smallest)
        for (place, group) in groups.enumerated() {
            let rest = letters[place].draw(atTopOf: areas[place], into: &grid, .heading, gap: 0)
            StyledText(about(group, wording)).drawWrapped(into: &grid, rest)
        }
    }

    /// Who may come, who comes, and what comes first.
    private func about(_ group: Group, _ wording: Wording) -> String {
        var about: [String] = []
        if group.isOpenToAll { about.append(wording(Phrase("stage.openToAll"))) }
        about += group.members.map { $0.text(wording) }
        if !group.firstStep.isBlank { about.append("→ " + group.firstStep) }
        return about.joined(separator: " · ")
    }
}
