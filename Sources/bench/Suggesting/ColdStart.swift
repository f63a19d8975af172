import SessionStore
import ThemeSuggestion

/// How well a proposal for an unsorted wall agrees with the labels.
struct ColdStart {
    /// With as many groups as there are labels, and every note in one.
    let asked: GroupingAccuracy
    /// As the program proposes it by itself; what it leaves over counts as one more group.
    let free: GroupingAccuracy
    private let groups: Int
    private let left: Int

    init(_ notes: LabelledNotes, thesaurus: Thesaurus?) {
        var model = SuggestionModel(thesaurus: thesaurus)
        model.setBoard(notes: notes.texts, themes: [], places: [])
        let all = model.proposal(groups: notes.themes)
        asked = GroupingAccuracy(Self.partition(all, notes.texts.count), labels: notes.labels)
        let free = model.proposal()
        self.free = GroupingAccuracy(Self.partition(free, notes.texts.count), labels: notes.labels)
        groups = free.groups.count
        left = free.leftovers.count
    }

    private static func partition(_ proposal: Proposal, _ count: Int) -> [Int] {
        var groups = [Int](repeating: -1, count: count)
        for (group, proposed) in proposal.groups.enumerated() {
            for note in proposed.notes { groups[note] = group }
        }
        return groups
    }

    /// What was found, for a report.
    func json() -> JSONValue {
        .object(layout: .inline) { members in
            members.write("vMeasure", .decimal(asked.vMeasure, 3))
            members.write("adjustedRand", .decimal(asked.adjustedRand, 3))
            members.write("proposedGroups", groups)
            members.write("leftOver", left)
            members.write("proposedVMeasure", .decimal(free.vMeasure, 3))
        }
    }
}
