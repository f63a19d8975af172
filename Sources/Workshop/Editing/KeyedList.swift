/// Things in their order, found by identifier.
///
/// Looking up costs a hash and a binary search; adding at the end costs nothing more, adding or
/// removing elsewhere moves what comes after.
public struct KeyedList<Element: Entity>: Sendable {
    private var elements: [Element] = []
    private var orders: [ID<Element>: Element.Order] = [:]

    /// Makes an empty list.
    public init() {}

    /// Makes a list; of two things with the same identifier the later one stays.
    public init(_ elements: [Element]) {
        orders.reserveCapacity(elements.count)
        var isInOrder = true
        var last: Element.Order?
        // By place: handing out whole things would count all the references in each.
        for place in elements.indices {
            let order = elements[place].order
            if let last, !(last < order) { isInOrder = false }
            orders[elements[place].id] = order
            last = order
        }
        // A file holds them in order and once each, and then they are taken as they are.
        if isInOrder, orders.count == elements.count {
            self.elements = elements
        } else {
            orders = [:]
            for element in elements { self[element.id] = element }
        }
    }

    /// The thing with this identifier; setting it adds, replaces or (nil) removes.
    public subscript(id: ID<Element>) -> Element? {
        get { orders[id].map { elements[place(of: $0)] } }
        set {
            if let old = orders[id] {
                let place = place(of: old)
                if let newValue, newValue.order == old {
                    elements[place] = newValue
                    return
                }
                elements.remove(at: place)
                orders[id] = nil
            }
            guard let newValue else { return }
            elements.insert(newValue, at: place(of: newValue.order))
            orders[id] = newValue.order
        }
    }

    /// All of them as an array, which costs nothing; going through that is cheaper from elsewhere.
    public var all: [Element] { elements }

    /// Where the thing with this identifier stands, from 0.
    public func index(of id: ID<Element>) -> Int? { orders[id].map(place) }

    /// The first place whose thing is not before `order`.
    private func place(of order: Element.Order) -> Int {
        var low = 0
        var high = elements.count
        if let last = elements.last, last.order < order { return high }
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].order < order { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension KeyedList: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }
    /// How many things there are.
    public var endIndex: Int { elements.count }
    /// The thing at that place.
    public subscript(position: Int) -> Element {
        // Looking at one member must not cost counting all the references in a thing.
        _read { yield elements[position] }
    }
}

extension KeyedList: Equatable {
    /// Equal when the same things stand in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.elements == right.elements }
}
