/// A text in which git has left both versions of what it could not bring together, between lines that
/// begin with seven signs.
///
/// No line of JSON begins like that, as texts in it hold no raw line ends.
public struct ConflictedText: Sendable {
    /// The places, each from its first to its last mark, in lines from 1.
    public let places: [ClosedRange<Int>]
    /// Our version.
    public let ours: [UInt8]
    /// The other version.
    public let theirs: [UInt8]
    /// What both were made from, where every place tells it.
    public let base: [UInt8]?
    /// Whether each place has all its marks; otherwise the versions are not to be trusted.
    public let isWhole: Bool

    private enum Part {
        case both, ours, base, theirs
    }

    /// Takes a text apart; nil when it holds no such place.
    public init?(_ bytes: some Collection<UInt8>) {
        guard Self.mayBegin(in: bytes) else { return nil }
        var places: [ClosedRange<Int>] = []
        var (ours, theirs, base): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var (start, number) = (0, 0)
        var part = Part.both
        var (hasBase, isWhole, tellsBase) = (true, true, false)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines {
            number += 1
            switch (part, Self.mark(of: line)) {
            case (.both, UInt8(ascii: "<")):
                (part, start, tellsBase) = (.ours, number, false)
                continue
            case (.ours, UInt8(ascii: "|")):
                (part, tellsBase) = (.base, true)
                continue
            case (.ours, UInt8(ascii: "=")), (.base, UInt8(ascii: "=")):
                part = .theirs
                continue
            case (.theirs, UInt8(ascii: ">")):
                places.append(start...number)
                hasBase = hasBase && tellsBase
                part = .both
                continue
            case (_, let mark?) where mark != UInt8(ascii: "="): isWhole = false
            default: break
            }
            func add(to version: inout [UInt8]) {
                version += line
                if number < lines.count { version.append(UInt8(ascii: "\n")) }
            }
            if part == .both || part == .ours { add(to: &ours) }
            if part == .both || part == .theirs { add(to: &theirs) }
            if part == .both || part == .base { add(to: &base) }
        }
        if part != .both {
            places.append(start...number)
            isWhole = false
        }
        guard !places.isEmpty else { return nil }
        self.places = places
        self.ours = ours
        self.theirs = theirs
        self.base = hasBase ? base : nil
        self.isWhole = isWhole
    }

    /// Whether a line begins with seven `<`, in one pass that needs no memory.
    private static func mayBegin(in bytes: some Collection<UInt8>) -> Bool {
        var signs: Int? = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                signs = 0
            } else if let count = signs, byte == UInt8(ascii: "<") {
                if count == 6 { return true }
                signs = count + 1
            } else {
                signs = nil
            }
        }
        return false
    }

    /// The sign of a line that is a mark: seven of them, and then nothing, or a space and a name.
    private static func mark(of line: some Collection<UInt8>) -> UInt8? {
        guard let sign = line.first, "<|=>".utf8.contains(sign),
            line.prefix(7).allSatisfy({ $0 == sign })
        else { return nil }
        let rest = line.dropFirst(7)
        // Shorter lines have no seventh sign, and Windows ends lines with a return.
        guard line.prefix(7).count == 7 else { return nil }
        return rest.first.map { $0 == 0x20 || $0 == 0x0D } ?? true ? sign : nil
    }

    /// The places for people: `5–12, 31–40`, of many the first three.
    static func listed(_ places: [ClosedRange<Int>]) -> String {
        let first = places.prefix(3).map { "\($0.lowerBound)–\($0.upperBound)" }
        return first.joined(separator: ", ") + (places.count > 3 ? ", …" : "")
    }
}
