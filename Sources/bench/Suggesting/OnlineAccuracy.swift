import SessionStore
import ThemeSuggestion

/// How often the right theme was suggested while notes were sorted one after the other.
///
/// Unless themes are named, one exists from its first note on, and that note is not asked for.
struct OnlineAccuracy {
    /// Of each note that was asked for: whether the right theme came first, and among three.
    private(set) var answers: [(first: Bool, amongThree: Bool)] = []
    private var abstained = 0
    private var sure = 0
    private var sureAndRight = 0

    /// Of nothing yet.
    init() {}

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
    ///
    /// - Parameter named: whether the themes stand on the board with their names from the beginning on.
    init(modelOn notes: LabelledNotes, named: Bool = false, thesaurus: Thesaurus?) {
        var model = SuggestionModel(thesaurus: thesaurus)
        let names = named ? notes.names : notes.names.map { _ in "" }
        model.setBoard(notes: notes.texts, themes: names, places: [])
        var seen: Set<Int> = named ? Set(names.indices) : []
        for (note, label) in notes.labels.enumerated() {
            if note > 0 { model.put(note - 1, into: notes.labels[note - 1]) }
            if seen.contains(label) {
                let ranking = model.rank(note, explained: 0).filter { seen.contains($0.theme) }
                count(ranking, isSure: model.isSure(ranking), label)
            }
            seen.insert(label)
        }
    }

    /// Asks for every note while the themes are named and nothing is sorted.
    init(namesAloneOn notes: LabelledNotes, thesaurus: Thesaurus?) {
        var model = SuggestionModel(thesaurus: thesaurus)
        model.setBoard(notes: notes.texts, themes: notes.names, places: [])
        for (note, label) in notes.labels.enumerated() {
            let ranking = model.rank(note, explained: 0)
            count(ranking, isSure: model.isSure(ranking), label)
        }
    }

    private mutating func count(_ ranking: [RankedTheme], isSure: Bool, _ label: Int) {
        count(ranking.map(\.theme), label)
        if ranking.isEmpty { abstained += 1 }
        guard isSure else { return }
        sure += 1
        sureAndRight += ranking.first?.theme == label ? 1 : 0
    }

    private mutating func count(_ ranking: [Int], _ label: Int) {
        answers.append((ranking.first == label, ranking.prefix(3).contains(label)))
    }

    /// Counts another run as well.
    static func += (all: inout OnlineAccuracy, other: OnlineAccuracy) {
        all.answers += other.answers
        all.abstained += other.abstained
        all.sure += other.sure
        all.sureAndRight += other.sureAndRight
    }

    /// The share of right first suggestions; none given counts as wrong.
    var top1: Double { share(answers.count { $0.first }) }
    /// The share of notes whose theme was among the first three.
    var top3: Double { share(answers.count { $0.amongThree }) }

    private func share(_ count: Int) -> Double { Double(count) / Double(max(1, answers.count)) }

    /// What was counted, for a report.
    func json(isModel: Bool = true) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("top1", .decimal(top1, 3))
            members.write("top3", .decimal(top3, 3))
            guard isModel else { return }
            members.write("abstained", .decimal(share(abstained), 3))
            let right = answers.count { $0.first }
            members.write(
                "rightWhenSuggested",
                .decimal(Double(right) / Double(max(1, answers.count - abstained)), 3))
            members.write("sure", .decimal(share(sure), 3))
            members.write(
                "rightWhenSure",
                sure > 0 ? .decimal(Double(sureAndRight) / Double(sure), 3) : .null)
        }
    }
}
