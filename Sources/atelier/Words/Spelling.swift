import Wording
import Workshop

/// How near one word is to another, for whoever mistypes a name.
enum Spelling {
    /// The name that somebody may have meant; nil when none is near enough to be offered.
    static func likely(_ word: String, among names: [String]) -> String? {
        let wanted = Array(String(word.prefix(64)).folded)
        let near = names.map { ($0, distance(to: $0, wanted)) }.min { $0.1 < $1.1 }
        guard let near, near.1 <= max(1, wanted.count / 3) else { return nil }
        return near.0
    }

    /// The first of the spellings that is nearest, whatever lies between.
    static func nearest<Name>(
        to word: String, among spellings: [(name: Name, spelling: String)]
    ) -> Name? {
        // What is no word at all is near to nothing, and takes no time.
        let wanted = Array(String(word.prefix(64)).folded)
        return spellings.min {
            distance(wanted, Array($0.spelling)) < distance(wanted, Array($1.spelling))
        }?.name
    }

    /// What somebody has begun to write is nearest to what it is the beginning of.
    private static func distance(to name: String, _ wanted: [Character]) -> Int {
        let spelling = Array(name.folded)
        let isBeginning = wanted.count > 2 && spelling.starts(with: wanted)
        return isBeginning ? 0 : distance(wanted, spelling)
    }

    /// How many characters are to be put in, left out, changed or swapped with their neighbour to make one word
    /// of the other.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var next = [index + 1]
            for (column, other) in right.enumerated() {
                var least = min(
                    row[column] + (character == other ? 0 : 1), row[column + 1] + 1,
                    next[column] + 1)
                if index > 0, column > 0, character == right[column - 1],
                    left[index - 1] == other
                {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
