import SessionStore
import ThemeSuggestion

/// What is found out about walls of one size, drawn from a table in several orders.
struct WallFigures {
    /// Themes without names, each there from its first note on.
    private(set) var nameless = OnlineAccuracy()
    /// Themes that are there with their names from the beginning on.
    private(set) var named = OnlineAccuracy()
    /// The same before anything is sorted.
    private(set) var namesAlone = OnlineAccuracy()
    /// Proposals for the unsorted wall, one for each order.
    private(set) var proposals: [ColdStart] = []
    let size: Int

    init(_ notes: LabelledNotes, size: Int, orders: Int) {
        self.size = min(size, notes.texts.count)
        for order in 0..<orders {
            let wall = notes.wall(of: size, order: UInt64(order))
            nameless += OnlineAccuracy(modelOn: wall, thesaurus: nil)
            named += OnlineAccuracy(modelOn: wall, named: true, thesaurus: nil)
            namesAlone += OnlineAccuracy(namesAloneOn: wall, thesaurus: nil)
            proposals.append(ColdStart(wall, thesaurus: nil))
        }
    }

    func json() -> JSONValue {
        .object { members in
            members.write("notes", size)
            members.write("nameless", nameless.json())
            members.write("named", named.json())
            members.write("namesAlone", namesAlone.json())
            members.write("coldStart", ColdStart.means(proposals))
        }
    }

    /// The means of several tables, with their intervals.
    static func means(_ tables: [WallFigures]) -> JSONValue {
        .object { members in
            members.write("nameless", Bootstrap.json(tables.map(\.nameless)))
            members.write("named", Bootstrap.json(tables.map(\.named)))
            members.write("namesAlone", Bootstrap.json(tables.map(\.namesAlone)))
            members.write("coldStart", ColdStart.means(tables.flatMap(\.proposals)))
        }
    }
}
