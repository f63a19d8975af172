/// Which contributions are in a theme, in a round, at a prompt or a table of it, and still to be
/// sorted; each in time order.
struct ContributionIndex: Sendable {
    private var byTheme: [ID<Theme>: OrderedIDs] = [:]
    private var byRound: [ID<Round>: OrderedIDs] = [:]
    private var byPrompt: [Part<Prompt>: OrderedIDs] = [:]
    private var byTable: [Part<Table>: OrderedIDs] = [:]
    private var toSort = OrderedIDs()

    /// What a round has at one of its prompts or tables, or (nil) at none.
    private struct Part<Of>: Hashable {
        let round: ID<Round>
        let id: ID<Of>?
    }

    init() {}

    init(of contributions: KeyedList<Contribution>, agenda: KeyedList<Round>) {
        for contribution in contributions { add(contribution, agenda: agenda) }
    }

    func inTheme(_ theme: ID<Theme>) -> OrderedIDs { byTheme[theme] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>) -> OrderedIDs { byRound[round] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>, at prompt: ID<Prompt>?) -> OrderedIDs {
        byPrompt[Part(round: round, id: prompt)] ?? OrderedIDs()
    }

    func inRound(_ round: ID<Round>, at table: ID<Table>?) -> OrderedIDs {
        byTable[Part(round: round, id: table)] ?? OrderedIDs()
    }

    var unsorted: OrderedIDs { toSort }

    mutating func add(_ contribution: Contribution, agenda: KeyedList<Round>) {
        if let round = contribution.round {
            let order = contribution.order
            let prompt = Part(round: round, id: contribution.prompt)
            let table = Part(round: round, id: contribution.table)
            byRound[round, default: OrderedIDs()].insert(order)
            byPrompt[prompt, default: OrderedIDs()].insert(order)
            byTable[table, default: OrderedIDs()].insert(order)
        }
        if let theme = contribution.theme {
            byTheme[theme, default: OrderedIDs()].insert(contribution.order)
        } else if Self.isToBeSorted(contribution, agenda: agenda) {
            toSort.insert(contribution.order)
        }
    }

    mutating func remove(_ contribution: Contribution) {
        if let round = contribution.round {
            byRound[round]?.remove(contribution.order)
            byPrompt[Part(round: round, id: contribution.prompt)]?.remove(contribution.order)
            byTable[Part(round: round, id: contribution.table)]?.remove(contribution.order)
        }
        if let theme = contribution.theme { byTheme[theme]?.remove(contribution.order) }
        toSort.remove(contribution.order)
    }

    private static func isToBeSorted(
        _ contribution: Contribution, agenda: KeyedList<Round>
    ) -> Bool {
        contribution.marks.isDisjoint(with: [.struck, .setAside, .leftAlone])
            && contribution.round.flatMap { agenda[$0]?.goesToSorting } ?? true
    }
}
