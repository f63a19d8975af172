import TerminalUI
import Wording
import Workshop

extension State {
    /// The open groups: what they carry on, who comes, whom to ask, what comes first.
    func drawGroups(of round: Round, into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        let rect = drawSaid(in: round, offset: session.groups.count, into: &grid, rect)
        guard !session.groups.isEmpty else {
            let rest = drawGuidance(round, into: &grid, rect)
            let phrase: Phrase =
                if !session.themes.isEmpty {
                    .noGroups
                } else if session.topicsWithoutGroup.isEmpty {
                    .noThemesForGroups
                } else {
                    .noGroupsOnTopics
                }
            _ = StyledText(wording(phrase))
                .drawWrapped(into: &grid, rest, .left)
            return
        }
        let selected = workshop?.list.flatMap {
            $0.selected < session.groups.count ? $0 : nil
        }
        let shown = selected ?? SelectableList()
        shown.draw(
            into: &grid, rect, count: session.groups.count, isFocused: selected != nil,
            height: { _ in 2 }
        ) { place in
            let group = session.groups[place]
            var head = StyledText(
                "  " + session.name(of: group).replacing("\n", with: " "), .heading)
            head.append(
                "   " + wording(group.isOpenToAll ? .openToAll : .onlyMembers), .muted)
            if let count = group.theme.map(session.count(in:)), count > 0 {
                head.append(" · " + wording(.contributions(count)), .muted)
            }
            var about: [String] = group.members.map { session.shownName(of: $0, wording) }
            if let contact = group.contact { about.append(wording(.contact(contact.name))) }
            if !group.firstStep.isEmpty { about.append("→ " + group.firstStep) }
            return [
                head.truncated(columns: rect.columns),
                StyledText("    " + about.joined(separator: " · "), .plain)
                    .truncated(columns: rect.columns),
            ]
        }
    }
}

extension Phrase {
    static let noThemesForGroups = Phrase("groups.noThemes")
    static let noGroupsOnTopics = Phrase("groups.noneOnTopics")
    static let noGroups = Phrase("groups.none")
    static func contact(_ name: String) -> Phrase { Phrase("groups.contact", .text("name", name)) }
}
