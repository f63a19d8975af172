/// Parts points into groups of the same direction: spherical k-means from a beginning that is
/// always the same.
enum Grouping {
    private static let rounds = 50

    /// The group of each point, from 0, and how well it fits there, to 1.
    static func groups(of points: [[Float]], count: Int) -> [(group: Int, fit: Float)] {
        var centres = beginnings(points, count)
        var groups = [Int](repeating: -1, count: points.count)
        for _ in 0..<rounds {
            let next = points.map { nearest($0, centres).group }
            if next == groups { break }
            groups = next
            var sums = centres.map { $0.map { _ in Float(0) } }
            for (point, group) in zip(points, groups) {
                for place in point.indices { sums[group][place] += point[place] }
            }
            for group in centres.indices where sums[group].contains(where: { $0 != 0 }) {
                centres[group] = SpectralMap.unit(sums[group])
            }
        }
        return points.map { nearest($0, centres) }
    }

    /// The point that is most in the middle of all, then again and again the one farthest from
    /// those chosen, weighed by how much in the middle it is.
    private static func beginnings(_ points: [[Float]], _ count: Int) -> [[Float]] {
        guard let first = points.first else { return [] }
        var sum = first.map { _ in Float(0) }
        for point in points { for place in point.indices { sum[place] += point[place] } }
        let middle = points.map { max(0, product($0, sum)) }
        var gaps = [Float](repeating: 1, count: points.count)
        var chosen: [[Float]] = []
        while chosen.count < min(count, points.count) {
            var best = 0
            for place in points.indices
            where gaps[place] * middle[place] > gaps[best] * middle[best] {
                best = place
            }
            chosen.append(points[best])
            for place in points.indices {
                gaps[place] = min(gaps[place], max(0, 1 - product(points[place], points[best])))
            }
        }
        return chosen
    }

    private static func nearest(_ point: [Float], _ centres: [[Float]]) -> (group: Int, fit: Float)
    {
        var best = (group: 0, fit: -Float.infinity)
        for (group, centre) in centres.enumerated() {
            let fit = product(point, centre)
            if fit > best.fit { best = (group, fit) }
        }
        return best
    }

    private static func product(_ left: [Float], _ right: [Float]) -> Float {
        var sum: Float = 0
        for place in left.indices { sum += left[place] * right[place] }
        return sum
    }
}
