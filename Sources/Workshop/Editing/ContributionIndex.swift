/// Which contributions are in a theme, in a round, at a prompt or a table of it, still to be sorted,
/// and left alone on the board; each in time order.
struct ContributionIndex: Sendable {
    private var byTheme: [ID<Theme>: OrderedIDs] = [:]
    private var byRound: [ID<Round>: OrderedIDs] = [:]
    private var byPrompt: [Part<Prompt>: OrderedIDs] = [:]
    private var byTable: [Part<Table>: OrderedIDs] = [:]
    private var toSort = OrderedIDs()
    private var alone = OrderedIDs()
    private var publishedByTheme: [ID<Theme>: Int] = [:]

    /// What a round has at one of its prompts or tables, or (nil) at none.
    private struct Part<Of>: Hashable {
        let round: ID<Round>
        let id: ID<Of>?
    }

    init() {}

    init(of contributions: KeyedList<Contribution>, agenda: KeyedList<Round>) {
        var start = 0
        while start < contributions.count {
            // Most follow one of the same place, which then has to be found once for all of them.
            var end = start + 1
            while end < contributions.count, contributions[end].isBeside(contributions[start]) {
                end += 1
            }
            let run = start..<end
            start = end
            addPlaces(of: run.map { contributions[$0].order }, like: contributions[run.lowerBound])
            let goesToSorting = Self.goesToSorting(contributions[run.lowerBound], agenda: agenda)
            for place in run {
                addToBoard(contributions[place], goesToSorting: goesToSorting)
            }
        }
    }

    /// Adds contributions, which follow all that are there, to round, prompt and table of one of them.
    private mutating func addPlaces(
        of orders: [TimedOrder<Contribution>], like contribution: Contribution
    ) {
        guard let round = contribution.round else { return }
        byRound[round, default: OrderedIDs()].append(orders)
        byPrompt[Part(round: round, id: contribution.prompt), default: OrderedIDs()].append(orders)
        byTable[Part(round: round, id: contribution.table), default: OrderedIDs()].append(orders)
    }

    /// Adds a contribution to its theme, to what is still to be sorted, or to what was left alone.
    private mutating func addToBoard(_ contribution: Contribution, goesToSorting: Bool) {
        if let theme = contribution.theme {
            byTheme[theme, default: OrderedIDs()].insert(contribution.order)
            if contribution.isPublished { publishedByTheme[theme, default: 0] += 1 }
        } else if contribution.isPublished, contribution.marks.contains(.leftAlone) {
            alone.insert(contribution.order)
        } else if contribution.mayBeSorted, goesToSorting {
            toSort.insert(contribution.order)
        }
    }

    func inTheme(_ theme: ID<Theme>) -> OrderedIDs { byTheme[theme] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>) -> OrderedIDs { byRound[round] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>, at prompt: ID<Prompt>?) -> OrderedIDs {
        byPrompt[Part(round: round, id: prompt)] ?? OrderedIDs()
    }

    func inRound(_ round: ID<Round>, at table: ID<Table>?) -> OrderedIDs {
        byTable[Part(round: round, id: table)] ?? OrderedIDs()
    }

    func publishedCount(in theme: ID<Theme>) -> Int { publishedByTheme[theme] ?? 0 }

    var unsorted: OrderedIDs { toSort }

    var leftAlone: OrderedIDs { alone }

    mutating func add(_ contribution: Contribution, agenda: KeyedList<Round>) {
        if let round = contribution.round {
            let order = contribution.order
            let prompt = Part(round: round, id: contribution.prompt)
            let table = Part(round: round, id: contribution.table)
            byRound[round, default: OrderedIDs()].insert(order)
            byPrompt[prompt, default: OrderedIDs()].insert(order)
            byTable[table, default: OrderedIDs()].insert(order)
        }
        addToBoard(
            contribution, goesToSorting: Self.goesToSorting(contribution, agenda: agenda))
    }

    mutating func remove(_ contribution: Contribution) {
        if let round = contribution.round {
            byRound[round]?.remove(contribution.order)
            byPrompt[Part(round: round, id: contribution.prompt)]?.remove(contribution.order)
            byTable[Part(round: round, id: contribution.table)]?.remove(contribution.order)
        }
        if let theme = contribution.theme {
            byTheme[theme]?.remove(contribution.order)
            if contribution.isPublished { publishedByTheme[theme, default: 1] -= 1 }
        }
        toSort.remove(contribution.order)
        alone.remove(contribution.order)
    }

    private static func goesToSorting(
        _ contribution: Contribution, agenda: KeyedList<Round>
    ) -> Bool {
        contribution.round.flatMap { agenda[$0]?.goesToSorting } ?? true
    }
}

extension Contribution {
    /// Whether nothing keeps it from being sorted, wherever it was said.
    fileprivate var mayBeSorted: Bool {
        marks.isDisjoint(with: [.struck, .setAside, .leftAlone])
    }

    /// Whether it was said in the same round, at the same prompt and table.
    fileprivate func isBeside(_ other: Contribution) -> Bool {
        round == other.round && prompt == other.prompt && table == other.table
    }
}
