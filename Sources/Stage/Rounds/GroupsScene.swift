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
    let clock: StageClock?

    init(of round: Round, _ source: StageSource) {
        title = round.title
        clock = source.timer(of: round)
        groups = source.session.groups.map { group in
            Group(
                name: source.name(of: group), isOpenToAll: group.isOpenToAll,
                members: group.members.map(source.person), firstStep: group.firstStep)
        }
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        guard !groups.isEmpty else {
            var content = SceneContent(.wait)
            let name = title.text(for: LanguageTag(wording.language.tag))
            content.headline = wording(Phrase("stage.task.formGroups"))
            content.items = [StageItem(text: name.isBlank ? wording(.groups) : name)]
            content.isCentred = true
            return content
        }
        var content = SceneContent(.find)
        content.headline = wording(Phrase("stage.task.group"))
        // Whoever is in a group looks for it by the names.
        content.areNotesSmall = false
        // Where all are, it goes without saying.
        let saysOpen = groups.contains { !$0.isOpenToAll }
        content.items = groups.enumerated().map { place, group in
            let about = about(group, sayingOpen: saysOpen, wording)
            return StageItem(
                mark: "\(place + 1)", text: group.name.isBlank ? wording(.untitled) : group.name,
                notes: about.isEmpty ? [] : [about])
        }
        return content
    }

    /// Who may come, who comes, and what comes first.
    private func about(_ group: Group, sayingOpen: Bool, _ wording: Wording) -> String {
        var about: [String] = []
        if sayingOpen, group.isOpenToAll { about.append(wording(Phrase("stage.openToAll"))) }
        about += group.members.map { $0.text(wording) }
        if !group.firstStep.isBlank { about.append("→ " + group.firstStep) }
        return about.joined(separator: " · ")
    }
}
