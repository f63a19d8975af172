/// Which contributions are in a theme, in a round, at a prompt or a table of it, still to be sorted,
/// and left alone on the board; each in time order.
struct ContributionIndex: Sendable {
    /// Places by the text of an identifier.
    ///
    /// The runtime would have to find out for each other kind of key, at every start, that it can be
    /// hashed.
    private typealias Places = [String: OrderedIDs]

    private var byTheme: Places = [:]
    private var byRound: Places = [:]
    /// By the prompt, or (empty) none, in each round.
    private var byPrompt: [String: Places] = [:]
    /// By the table, or (empty) none, in each round.
    private var byTable: [String: Places] = [:]
    private var toSort = OrderedIDs()
    private var alone = OrderedIDs()
    private var publishedByTheme: [String: Int] = [:]

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
        changePlaces(of: contribution) { $0.append(orders) }
    }

    /// Changes those of the same round, prompt and table as a contribution.
    private mutating func changePlaces(
        of contribution: Contribution, _ change: (inout OrderedIDs) -> Void
    ) {
        guard let round = contribution.round?.text else { return }
        let (prompt, table) = (contribution.prompt?.text ?? "", contribution.table?.text ?? "")
        change(&byRound[round, default: OrderedIDs()])
        change(&byPrompt[round, default: [:]][prompt, default: OrderedIDs()])
        change(&byTable[round, default: [:]][table, default: OrderedIDs()])
    }

    /// Adds a contribution to its theme, to what is still to be sorted, or to what was left alone.
    private mutating func addToBoard(_ contribution: Contribution, goesToSorting: Bool) {
        if let theme = contribution.theme?.text {
            byTheme[theme, default: OrderedIDs()].insert(contribution.order)
            if contribution.isPublished { publishedByTheme[theme, default: 0] += 1 }
        } else if contribution.isPublished, contribution.marks.contains(.leftAlone) {
            alone.insert(contribution.order)
        } else if contribution.mayBeSorted, goesToSorting {
            toSort.insert(contribution.order)
        }
    }

    func inTheme(_ theme: ID<Theme>) -> OrderedIDs { byTheme[theme.text] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>) -> OrderedIDs { byRound[round.text] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>, at prompt: ID<Prompt>?) -> OrderedIDs {
        byPrompt[round.text]?[prompt?.text ?? ""] ?? OrderedIDs()
    }

    func inRound(_ round: ID<Round>, at table: ID<Table>?) -> OrderedIDs {
        byTable[round.text]?[table?.text ?? ""] ?? OrderedIDs()
    }

    func publishedCount(in theme: ID<Theme>) -> Int { publishedByTheme[theme.text] ?? 0 }

    var unsorted: OrderedIDs { toSort }

    var leftAlone: OrderedIDs { alone }

    mutating func add(_ contribution: Contribution, agenda: KeyedList<Round>) {
        changePlaces(of: contribution) { $0.insert(contribution.order) }
        addToBoard(
            contribution, goesToSorting: Self.goesToSorting(contribution, agenda: agenda))
    }

    mutating func remove(_ contribution: Contribution) {
        changePlaces(of: contribution) { $0.remove(contribution.order) }
        if let theme = contribution.theme?.text {
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
