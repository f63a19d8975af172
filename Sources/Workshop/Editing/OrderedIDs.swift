/// Identifiers of contributions in time order.
public struct OrderedIDs: RandomAccessCollection, Sendable {
    private var orders: [TimedOrder<Contribution>] = []

    init() {}

    /// 0.
    public var startIndex: Int { 0 }
    /// How many there are.
    public var endIndex: Int { orders.count }
    /// The identifier at that place.
    public subscript(place: Int) -> ID<Contribution> { orders[place].id }

    /// Adds orders that follow each other, and follow all that are there.
    mutating func append(_ later: [TimedOrder<Contribution>]) {
        if orders.isEmpty { orders = later } else { orders += later }
    }

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
