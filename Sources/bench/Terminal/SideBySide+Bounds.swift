extension SideBySide {
    /// The figures to hold at this size, and whether they are held.
    ///
    /// - Parameter seconds: how long the programs were left alone.
    func bounds(idleSeconds seconds: Int) -> [Bound] {
        let floor = figures["floor"] ?? Figures()
        let vim = figures["vim"]
        let nano = figures["nano"]
        let tails = [nano, vim].compactMap { $0?.key.percentile(99) }
        let marseille = figures["atelier Marseille"]
        let small = figures["atelier 10"] ?? Figures()
        let usual = figures["atelier 60"] ?? Figures()
        let large = figures["atelier 10000"] ?? Figures()
        let timed = figures["atelier timer"]?.wakeUps
        return [
            Bound(
                what: "start, 60 contributions, × floor",
                value: usual.start.median / floor.start.median, limit: 1.8),
            Bound(
                what: "start, 10,000 contributions, × vim as installed",
                value: vim.map { large.start.median / $0.start.median }, limit: 0.7),
            Bound(
                what: "list of \(Subjects.listed) workshops, ms",
                value: figures["atelier list"]?.start.median, limit: 60),
            Bound(
                what: "key, median, × floor", value: usual.key.median / floor.key.median,
                limit: 1.35),
            Bound(
                what: "key, p99, µs, against the lower of nano and vim",
                value: usual.key.percentile(99), limit: tails.min()),
            Bound(
                what: "key, 10,000 contributions × 10 contributions",
                value: large.key.median / small.key.median, limit: 1.2),
            Bound(what: "bytes a key, median", value: usual.bytes.median, limit: 19),
            Bound(
                what: "wake-ups in \(seconds) s, no timer", value: usual.wakeUps.map(Double.init),
                limit: Double((seconds + 59) / 60)),
            // One more, because the window may begin right before a second does.
            Bound(
                what: "wake-ups in \(seconds) s, with timer", value: timed.map(Double.init),
                limit: Double(seconds + 1)),
            Bound(
                what: "peak memory, MB, Marseille session",
                value: marseille.map { $0.peakMemory.median / 1000 }, limit: 11),
            Bound(
                what: "of it the program's alone, MB",
                value: marseille.map { $0.anonymousMemory.median / 1000 }, limit: 2),
        ]
    }
}
