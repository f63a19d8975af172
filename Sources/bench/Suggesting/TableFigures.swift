import SessionStore
import ThemeSuggestion

/// Everything that is found out about one table.
struct TableFigures {
    let notes: LabelledNotes
    private let file: String
    private let thesaurus: Thesaurus?
    private let baseline: OnlineAccuracy
    private let plain: OnlineAccuracy
    private let worded: OnlineAccuracy?
    private let cold: ColdStart
    private let coldWorded: ColdStart?
    private let costs: JSONValue?
    private let learn: JSONValue?
    private let keys: KeysPerNote
    private let walls: [WallFigures]

    init(
        _ file: String, _ installed: InstalledThesauri, _ language: String?, quick: Bool
    ) throws(BenchError) {
        self.file = file.split(separator: "/").last.map(String.init) ?? file
        notes = try LabelledNotes(file)
        thesaurus =
            language.flatMap { installed.thesaurus(for: $0) }
            ?? (language == nil ? installed.thesaurus(speaking: notes.texts) : nil)
        baseline = OnlineAccuracy(centroidOn: notes)
        plain = OnlineAccuracy(modelOn: notes, thesaurus: nil)
        cold = ColdStart(notes, thesaurus: nil)
        worded = thesaurus.map { [notes] in OnlineAccuracy(modelOn: notes, thesaurus: $0) }
        coldWorded = thesaurus.map { [notes] in ColdStart(notes, thesaurus: $0) }
        keys = KeysPerNote(notes)
        walls = [
            WallFigures(notes, size: 60, orders: quick ? 10 : 20),
            WallFigures(notes, size: 300, orders: quick ? 2 : 5),
        ]
        costs = quick ? nil : SuggestionCosts(notes, thesaurus: thesaurus).json()
        let wall = SuggestionCosts.wall(1000, from: notes.texts)
        learn = quick ? nil : try ScikitLearn.figures(notes, wall: wall)
    }

    func json() -> JSONValue {
        .object { members in
            members.write("file", file)
            members.write("notes", notes.texts.count)
            members.write("themes", notes.themes)
            members.write("thesaurus", thesaurus.map { .string($0.language) } ?? .null)
            members.write(
                "online",
                .object { members in
                    members.write("nearestCentroid", baseline.json(isModel: false))
                    members.write("withoutThesaurus", plain.json(isModel: true))
                    members.write("withThesaurus", worded?.json(isModel: true) ?? .null)
                })
            members.write(
                "coldStart",
                .object { members in
                    members.write("withoutThesaurus", cold.json())
                    members.write("withThesaurus", coldWorded?.json() ?? .null)
                })
            members.write("walls", .array(walls.map { $0.json() }))
            if let costs { members.write("processorMilliseconds", costs) }
            members.write("keysPerNote", keys.json())
            if let learn { members.write("scikitLearn", learn) }
        }
    }

    /// The means of the walls of each size, with their intervals.
    static func wallMeans(_ tables: [TableFigures]) -> JSONValue {
        let sizes = tables.map(\.walls.count).min() ?? 0
        return .array((0..<sizes).map { size in WallFigures.means(tables.map { $0.walls[size] }) })
    }

    /// The means of several tables, and of those in French and Spanish with their thesaurus.
    static func means(_ tables: [TableFigures]) -> JSONValue {
        func mean(_ tables: [TableFigures], _ value: (TableFigures) -> Double) -> JSONValue {
            .decimal(tables.reduce(0) { $0 + value($1) } / Double(max(1, tables.count)), 4)
        }
        let romance = tables.filter { ["fr", "es"].contains($0.thesaurus?.language) }
        return .object { members in
            members.write("nearestCentroidTop1", mean(tables) { $0.baseline.top1 })
            members.write("nearestCentroidTop3", mean(tables) { $0.baseline.top3 })
            members.write("withoutThesaurusTop1", mean(tables) { $0.plain.top1 })
            members.write("withoutThesaurusTop3", mean(tables) { $0.plain.top3 })
            members.write("withoutThesaurusIntervals", Bootstrap.json(tables.map(\.plain)))
            members.write("coldStartVMeasure", mean(tables) { $0.cold.asked.vMeasure })
            members.write("coldStartAdjustedRand", mean(tables) { $0.cold.asked.adjustedRand })
            guard !romance.isEmpty else { return }
            members.write("frenchAndSpanishCentroidTop1", mean(romance) { $0.baseline.top1 })
            members.write("frenchAndSpanishCentroidTop3", mean(romance) { $0.baseline.top3 })
            members.write("frenchAndSpanishTop1", mean(romance) { $0.worded?.top1 ?? 0 })
            members.write("frenchAndSpanishTop3", mean(romance) { $0.worded?.top3 ?? 0 })
        }
    }
}
