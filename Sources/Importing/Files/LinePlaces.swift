/// Where the lines of a text begin, to tell on which of them a byte stands.
struct LinePlaces {
    private let ends: [Int]

    init(_ text: String) {
        ends = text.utf8.enumerated().lazy.filter { $0.element == 0x0A }.map(\.offset)
    }

    /// The line of a byte, from 1.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }
}
