/// Where the links between themes run in a drawing: themes stand one below the other, and each link
/// leaves its theme on the right, runs along a lane of its own and comes back to the other theme.
///
/// Every end of a link has a row of its own, so that no two lines run along the same way.
public struct LinkRouting: Equatable, Sendable {
    /// One theme.
    public struct Box: Equatable, Sendable {
        /// The first row.
        public let top: Int
        /// How many rows it has, one for each end of a link and at least one.
        public let rows: Int
    }

    /// One link.
    public struct Way: Equatable, Sendable {
        /// The place of the link among those given, from 0.
        public let link: Int
        /// The row where it starts.
        public let from: Int
        /// The row where it ends.
        public let to: Int
        /// Its lane, from 0 at the themes.
        public let lane: Int
    }

    /// The themes from top to bottom.
    public private(set) var boxes: [Box] = []
    /// The links in the order given.
    public private(set) var ways: [Way] = []
    /// How many lanes there are, one beside the other.
    public private(set) var lanes = 0
    /// How many rows there are.
    public var rows: Int { boxes.last.map { $0.top + $0.rows } ?? 0 }

    /// Finds ways for links; those that do not lead from one theme to another are left out.
    ///
    /// - Parameters:
    ///   - count: how many themes there are.
    ///   - links: from which theme to which, by their places.
    ///   - height: the smallest number of rows of a theme.
    public init(themes count: Int, links: [(from: Int, to: Int)], height: Int = 1) {
        let themes = 0..<max(0, count)
        var ends: [Int: [(link: Int, isStart: Bool, other: Int)]] = [:]
        for (number, link) in links.enumerated()
        where link.from != link.to && themes.contains(link.from) && themes.contains(link.to) {
            ends[link.from, default: []].append((number, true, link.to))
            ends[link.to, default: []].append((number, false, link.from))
        }
        var rowOfEnd: [Int: (from: Int, to: Int)] = [:]
        var top = 0
        for place in themes {
            // What leads upwards leaves above what leads downwards, so that fewer lines cross.
            let sorted = (ends[place] ?? []).sorted {
                ($0.other > place ? 1 : 0, $0.link) < ($1.other > place ? 1 : 0, $1.link)
            }
            for (offset, end) in sorted.enumerated() {
                var rows = rowOfEnd[end.link] ?? (0, 0)
                if end.isStart { rows.from = top + offset } else { rows.to = top + offset }
                rowOfEnd[end.link] = rows
            }
            let rows = max(height, sorted.count)
            boxes.append(Box(top: top, rows: rows))
            top += rows
        }
        chooseLanes(rowOfEnd)
    }

    /// Gives each link the first lane in which it meets no other; short ways come first.
    private mutating func chooseLanes(_ rows: [Int: (from: Int, to: Int)]) {
        var taken: [[ClosedRange<Int>]] = []
        var laneOf: [Int: Int] = [:]
        let order = rows.sorted {
            (abs($0.value.from - $0.value.to), $0.key) < (abs($1.value.from - $1.value.to), $1.key)
        }
        for (number, ends) in order {
            let way = min(ends.from, ends.to)...max(ends.from, ends.to)
            var lane = 0
            while lane < taken.count, taken[lane].contains(where: { $0.overlaps(way) }) {
                lane += 1
            }
            if lane == taken.count { taken.append([]) }
            taken[lane].append(way)
            laneOf[number] = lane
        }
        lanes = taken.count
        ways = rows.keys.sorted().compactMap { number in
            guard let ends = rows[number], let lane = laneOf[number] else { return nil }
            return Way(link: number, from: ends.from, to: ends.to, lane: lane)
        }
    }
}
