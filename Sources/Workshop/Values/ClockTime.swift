/// A time of day, without a place: 19:30.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int

    /// Makes a time of day, or nil when there is no such time.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads a time as people type it: `19:30`, `9.05`, `19h30`, `20 h`, `7:30 PM`, `7 p.m.`,
    /// with the word before it that a sentence has: `à 19 h`; or nil.
    public init?(typed text: some StringProtocol) {
        var figures = text.lowercased().filter { !$0.isWhitespace }
        if let word = Self.wordsBefore.first(where: { figures.hasPrefix($0) }) {
            figures.removeFirst(word.count)
        }
        // Twelve hours twice, with or without points.
        var half: Int?
        for (ending, noon) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)]
        where figures.hasSuffix(ending) {
            half = noon
            figures.removeLast(ending.count)
        }
        let isWhole = figures.hasSuffix("h") || half != nil
        let parts = figures.split(omittingEmptySubsequences: false) { "h:.".contains($0) }
        let named = parts.last == "" ? Array(parts.dropLast()) : parts
        guard (1...2).contains(named.count),
            named.allSatisfy({ part in
                (1...2).contains(part.count) && part.allSatisfy { ("0"..."9").contains($0) }
            }),
            var hour = Int(named[0]),
            let minute = named.count == 2 ? Int(named[1]) : isWhole ? 0 : nil
        else { return nil }
        guard named.count == 1 || named[1].count == 2 else { return nil }
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        self.init(hour: hour, minute: minute)
    }

    /// What stands before a time in a sentence, without spaces.
    private static let wordsBefore = ["à", "at", "alas", "ala", "hora:", "saat", "saet"]

    /// The time as `19:30`.
    public var iso: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    /// Orders from earlier to later.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}

extension ClockTime: Spelt {
    package static var spellingRule: SpellingRule { .clockTime }
    /// Stricter than what people may type: only what is written back the same.
    package init?(spelling text: String) {
        guard let time = ClockTime(typed: text), time.iso.isSame(as: text) else { return nil }
        self = time
    }
    package var spelling: String { iso }
    package func yields(to other: ClockTime) -> Bool { self < other }
}
