import SessionStore
import ThemeSuggestion

/// How often the right theme was suggested while the notes of a table were sorted in its order.
///
/// A theme exists from its first note on, and has no name; that note itself is not asked for.
struct OnlineAccuracy {
    private(set) var asked = 0
    private(set) var first = 0
    private(set) var amongThree = 0
    private(set) var abstained = 0
    private(set) var sure = 0
    private(set) var sureAndRight = 0

    /// Sorts with the nearest centroid of runs of characters, which everything is compared with.
    init(centroidOn notes: LabelledNotes) {
        var baseline = CentroidBaseline(notes.texts, themes: notes.themes)
        var seen: Set<Int> = []
        for (note, label) in notes.labels.enumerated() {
            if seen.contains(label) { count(baseline.rank(note).filter(seen.contains), label) }
            seen.insert(label)
            baseline.put(note, into: label)
        }
    }

    /// Sorts with the program's own suggestions.
    init(modelOn notes: LabelledNotes, thesaurus: Thesaurus?) {
        var model = SuggestionModel(thesaurus: thesaurus)
        let names = [String](repeating: "", count: notes.themes)
        model.setBoard(notes: notes.texts, themes: names, places: [])
        var seen: Set<Int> = []
        for (note, label) in notes.labels.enumerated() {
            if note > 0 { model.put(note - 1, into: notes.labels[note - 1]) }
            if seen.contains(label) {
                let ranking = model.rank(note).filter { seen.contains($0.theme) }
                count(ranking.map(\.theme), label)
                if ranking.isEmpty { abstained += 1 }
                if SuggestionModel.isSure(ranking) {
                    sure += 1
                    sureAndRight += ranking.first?.theme == label ? 1 : 0
                }
            }
            seen.insert(label)
        }
    }

    private mutating func count(_ ranking: [Int], _ label: Int) {
        asked += 1
        first += ranking.first == label ? 1 : 0
        amongThree += ranking.prefix(3).contains(label) ? 1 : 0
    }

    /// The share of right first suggestions; none given counts as wrong.
    var top1: Double { share(first) }
    /// The share of notes whose theme was among the first three.
    var top3: Double { share(amongThree) }

    private func share(_ count: Int) -> Double { Double(count) / Double(max(1, asked)) }

    /// What was counted, for a report.
    func json(isModel: Bool) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("top1", .decimal(top1, 3))
            members.write("top3", .decimal(top3, 3))
            guard isModel else { return }
            members.write("abstained", .decimal(share(abstained), 3))
            members.write("sure", .decimal(share(sure), 3))
            members.write(
                "rightWhenSure", .decimal(Double(sureAndRight) / Double(max(1, sure)), 3))
        }
    }
}
