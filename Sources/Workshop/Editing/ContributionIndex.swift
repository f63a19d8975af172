/// Which contributions are in a theme, in a round, and still to be sorted; each in time order.
struct ContributionIndex: Sendable {
    private var byTheme: [ID<Theme>: OrderedIDs] = [:]
    private var byRound: [ID<Round>: OrderedIDs] = [:]
    private var toSort = OrderedIDs()

    init() {}

    init(of contributions: KeyedList<Contribution>, agenda: KeyedList<Round>) {
        for contribution in contributions { add(contribution, agenda: agenda) }
    }

    func inTheme(_ theme: ID<Theme>) -> OrderedIDs { byTheme[theme] ?? OrderedIDs() }

    func inRound(_ round: ID<Round>) -> OrderedIDs { byRound[round] ?? OrderedIDs() }

    var unsorted: OrderedIDs { toSort }

    mutating func add(_ contribution: Contribution, agenda: KeyedList<Round>) {
        if let round = contribution.round {
            byRound[round, default: OrderedIDs()].insert(contribution.order)
        }
        if let theme = contribution.theme {
            byTheme[theme, default: OrderedIDs()].insert(contribution.order)
        } else if Self.isToBeSorted(contribution, agenda: agenda) {
            toSort.insert(contribution.order)
        }
    }

    mutating func remove(_ contribution: Contribution) {
        if let round = contribution.round { byRound[round]?.remove(contribution.order) }
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

/// Identifiers of contributions in time order.
struct OrderedIDs: RandomAccessCollection, Sendable {
    private var orders: [TimedOrder<Contribution>] = []

    var startIndex: Int { 0 }
    var endIndex: Int { orders.count }
    subscript(place: Int) -> ID<Contribution> { orders[place].id }

    mutating func insert(_ order: TimedOrder<Contribution>) {
        let place = place(of: order)
        if place < orders.count, !(order < orders[place]) { return }
        orders.insert(order, at: place)
    }

    mutating func remove(_ order: TimedOrder<Contribution>) {
        let place = place(of: order)
        if place < orders.count, !(order < orders[place]) { orders.remove(at: place) }
    }

    private func place(of order: TimedOrder<Contribution>) -> Int {
        if let last = orders.last, last < order { return orders.count }
        var low = 0
        var high = orders.count
        while low < high {
            let middle = (low + high) / 2
            if orders[middle] < order { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
