import TerminalUI
import Wording

extension Palette {
    /// The people who fit what is typed: those one of whose names begins so, then somebody of that name
    /// who is not in the list yet, then those in whose names the letters stand somewhere.
    func people(_ all: [Item], called wanted: String, in state: State) -> [Item] {
        let ranked = all.compactMap { item -> (Item, Int)? in
            let name = item.name.folded
            let begins =
                name.hasPrefix(wanted)
                || name.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
                    .contains { $0.hasPrefix(wanted) }
            guard !begins else { return (item, name == wanted ? -2 : -1) }
            return fuzzyRank(wanted, in: name).map { (item, $0) }
        }.sorted { $0.1 < $1.1 }
        let typed = field.text.trimmed
        guard !typed.isEmpty, Int(typed) == nil, !ranked.contains(where: { $0.1 == -2 }) else {
            return ranked.map(\.0)
        }
        let newcomer = Item(
            value: .newcomer(typed), name: typed,
            detail: state.wording(choice == .stack ? .byWordsAlone : .newcomer))
        return ranked.filter { $0.1 < 0 }.map(\.0) + [newcomer]
            + ranked.filter { $0.1 >= 0 }.map(\.0)
    }
}

extension Palette.Choice {
    /// Whether a person is to be chosen.
    var asksPerson: Bool {
        switch self {
        case .author, .speaker, .stack, .floor, .convener, .reporter: true
        case .command, .organisation, .topicForGroup, .themeForNotes, .themeForCopy, .themeToMerge,
            .linkToRemove, .kindOfRound, .binned, .placeOf, .lateRound:
            false
        }
    }
}

extension Phrase {
    fileprivate static let byWordsAlone = Phrase("palette.byWordsAlone")
    fileprivate static let newcomer = Phrase("palette.newcomer")
}
