/// A book cut into parts for reading it together (arpentage).
public enum PageSplit {
    /// The pages as so many parts that follow each other, as even as they can be, the longer ones
    /// first; fewer where there are fewer pages than parts.
    public static func parts(of pages: ClosedRange<Int>, among count: Int) -> [ClosedRange<Int>] {
        let parts = min(max(0, count), pages.count)
        guard parts > 0 else { return [] }
        var result: [ClosedRange<Int>] = []
        var first = pages.lowerBound
        for place in 0..<parts {
            let length = pages.count / parts + (place < pages.count % parts ? 1 : 0)
            result.append(first...(first + length - 1))
            first += length
        }
        return result
    }
}
