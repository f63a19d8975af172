import Wording
import Workshop

extension Groups: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        var blocks = source.groupsRound == round.id ? source.groupBlocks(of: round) : []
        blocks += (source.byRound[round.id] ?? []).map(source.item)
        return RoundPart(heading: source.heading(of: round, otherwise: .groups), blocks: blocks)
    }
}

extension SynthesisSource {
    /// The open groups with who may come, whom to ask and what comes first.
    ///
    /// - Parameter round: where the groups were opened; in a round that calls them something else,
    ///   such as committees, each one is named.
    func groupBlocks(of round: Round? = nil) -> [Block] {
        let groups = session.groups.filter { !session.name(of: $0).isBlank }
        let isNamed = round.map { !$0.title.text(for: language).isBlank } ?? false
        // Where every theme is simply open to all, a list would say the themes again.
        if !isNamed, groups.count > 1, groups.count == session.themes.count,
            groups.allSatisfy(isBare)
        {
            return [Block(.paragraph, [Fragment(wording(.everyThemeIsOpen), .program)])]
        }
        return groups.flatMap { blocks(of: $0, isNamed: isNamed) }
    }

    private func isBare(_ group: OpenGroup) -> Bool {
        group.theme != nil && group.name.isEmpty && group.isOpenToAll && group.members.isEmpty
            && group.origin == nil
            && group.firstStep.isBlank && group.contact.flatMap(publishedName) == nil
    }

    private func blocks(of group: OpenGroup, isNamed: Bool) -> [Block] {
        var details: [String] = []
        if group.isOpenToAll { details.append(wording(.openToAll)) }
        let count = group.theme.map(session.count(in:)) ?? 0
        if isNamed, count > 0 { details.append(wording(.contributionCount(count))) }
        if let origin = group.origin { details.append(wording.groupFrom(origin)) }
        if !group.members.isEmpty { details.append(members(of: group)) }
        var fragments = [Fragment(session.name(of: group).onOneLine, .verbatim, .strong)]
        if !details.isEmpty {
            fragments.append(Fragment("— \(details.joined(separator: ", "))", .program))
        }
        var blocks = [Block(.item(), fragments)]
        if let contact = group.contact.flatMap(publishedName) {
            blocks.append(
                Block(.item(depth: 1), [Fragment(wording(.groupContact(contact)), .program)]))
        }
        if !group.firstStep.isBlank {
            let label = Fragment(wording(.firstStepLabel), .program)
            blocks.append(Block(.item(depth: 1), [label, Fragment(group.firstStep, .verbatim)]))
        }
        return blocks
    }

    /// «Ana, Bea et 3 autres personnes», or only how many where nobody permits a name.
    private func members(of group: OpenGroup) -> String {
        let names = group.members.compactMap(publishedName)
        let others = group.members.count - names.count
        if names.isEmpty { return wording(.participants(others)) }
        return wording(
            .withPeople(enumeration(others == 0 ? names : names + [wording(.otherPeople(others))])))
    }
}
