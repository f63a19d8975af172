import SessionStore
import ThemeSuggestion

/// How well a proposal for an unsorted wall agrees with the labels.
struct ColdStart {
    /// With as many groups as there are labels, and every note in one.
    let asked: GroupingAccuracy
    /// As the program proposes it by itself; what it leaves over counts as one more group.
    let free: GroupingAccuracy
    /// Of the notes that it puts into groups by itself, the share that has the commonest label of its group.
    let purity: Double
    /// The share of notes that it puts into groups.
    let placed: Double
    private let groups: Int

    init(_ notes: LabelledNotes, thesaurus: Thesaurus?) {
        var model = SuggestionModel(thesaurus: thesaurus)
        model.setBoard(notes: notes.texts, themes: [], places: [])
        let all = model.proposal(groups: Set(notes.labels).count)
        asked = GroupingAccuracy(Self.partition(all, notes.texts.count), labels: notes.labels)
        let free = model.proposal()
        self.free = GroupingAccuracy(Self.partition(free, notes.texts.count), labels: notes.labels)
        groups = free.groups.count
        let counted = free.groups.map { group in
            Dictionary(group.notes.map { (notes.labels[$0], 1) }, uniquingKeysWith: +)
        }
        let inGroups = free.groups.reduce(0) { $0 + $1.notes.count }
        let right = counted.reduce(0) { $0 + ($1.values.max() ?? 0) }
        purity = Double(right) / Double(max(1, inGroups))
        placed = Double(inGroups) / Double(max(1, notes.texts.count))
    }

    private static func partition(_ proposal: Proposal, _ count: Int) -> [Int] {
        var groups = [Int](repeating: -1, count: count)
        for (group, proposed) in proposal.groups.enumerated() {
            for note in proposed.notes { groups[note] = group }
        }
        return groups
    }

    /// What was found, for a report.
    func json() -> JSONValue { Self.means([self]) }

    /// The means of several proposals, for a report.
    static func means(_ proposals: [ColdStart]) -> JSONValue {
        func mean(_ value: (ColdStart) -> Double, _ digits: Int = 3) -> JSONValue {
            .decimal(
                proposals.reduce(0) { $0 + value($1) } / Double(max(1, proposals.count)), digits)
        }
        return .object(layout: .inline) { members in
            members.write("vMeasure", mean(\.asked.vMeasure))
            members.write("adjustedRand", mean(\.asked.adjustedRand))
            members.write("proposedGroups", mean({ Double($0.groups) }, 1))
            members.write("placed", mean(\.placed))
            members.write("purity", mean(\.purity))
            members.write("proposedVMeasure", mean(\.free.vMeasure))
        }
    }
}
