/// Things in their order, found by identifier.
///
/// Looking up costs a hash and a binary search; adding at the end costs nothing more, adding or
/// removing elsewhere moves what comes after.
public struct KeyedList<Element: Entity>: Sendable {
    private var elements: [Element] = []
    /// By the texts of the identifiers: for each kind of them the runtime would have to find out anew, at
    /// every start, that it can be hashed.
    private var orders: [String: Element.Order] = [:]

    /// Makes an empty list.
    public init() {}

    /// Makes a list; of two things with the same identifier the later one stays.
    ///
    /// Things whose order nothing else tells stay in the order in which they are given.
    public init(_ given: [Element]) {
        var elements = given
        orders.reserveCapacity(elements.count)
        var isInOrder = true
        var last: Element.Order?
        // By place: handing out whole things would count all the references in each.
        for place in elements.indices {
            if elements[place].placeInFile != nil { elements[place].stand(atPlaceInFile: place) }
            let order = elements[place].order
            if let last, !(last < order) { isInOrder = false }
            orders[elements[place].id.text] = order
            last = order
        }
        // A file holds them in order and once each, and then they are taken as they are.
        if isInOrder, orders.count == elements.count {
            self.elements = elements
        } else {
            orders = [:]
            for element in elements { insert(element) }
        }
    }

    /// The thing with this identifier; setting it adds, replaces or (nil) removes.
    public subscript(id: ID<Element>) -> Element? {
        get { orders[id.text].map { elements[place(of: $0)] } }
        set {
            guard var newValue else {
                remove(id)
                return
            }
            if newValue.placeInFile != nil {
                // What was changed stays where it was; what is new comes after the others.
                newValue.stand(atPlaceInFile: self[id]?.placeInFile ?? nextPlaceInFile)
            }
            insert(newValue)
        }
    }

    private mutating func remove(_ id: ID<Element>) {
        guard let old = orders[id.text] else { return }
        elements.remove(at: place(of: old))
        orders[id.text] = nil
    }

    private mutating func insert(_ element: Element) {
        let order = element.order
        if let old = orders[element.id.text], old == order {
            elements[place(of: old)] = element
            return
        }
        remove(element.id)
        elements.insert(element, at: place(of: order))
        orders[element.id.text] = order
    }

    /// The place in the file behind all that stand there by nothing else; they come first.
    private var nextPlaceInFile: Int {
        elements.prefix { $0.placeInFile != nil }.last?.placeInFile.map { $0 + 1 } ?? 0
    }

    /// All of them as an array, which costs nothing; going through that is cheaper from elsewhere.
    public var all: [Element] { elements }

    /// Where the thing with this identifier stands, from 0.
    public func index(of id: ID<Element>) -> Int? { orders[id.text].map(place) }

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
