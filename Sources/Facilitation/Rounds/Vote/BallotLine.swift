import TerminalUI
import Workshop

/// A line as it is typed while people vote: a ballot, or what was counted.
///
/// `1 1 4`, `1,1,4` and, with no more than nine numbers to choose from, `114` are one ballot; `0` is a
/// blank one. `3: 12` says that twelve hands or dots were counted for 3; several may follow each
/// other. Where options are put in order, `3 1=4` likes 1 and 4 equally.
struct BallotLine: Equatable {
    /// What the line says.
    let casts: [Cast]

    /// Reads a line; nil when it is none.
    ///
    /// The unshifted digit row of a French keyboard counts as digits here, too.
    ///
    /// - Parameter vote: what is voted on.
    init?(_ line: String, in vote: Vote) {
        let (highest, isOrder) = (vote.highest, vote.form == .ranking)
        let line = line.trimmed
        guard !line.isEmpty else { return nil }
        if line.contains(":") {
            guard let counts = Self.counts(in: line) else { return nil }
            casts = counts
            return
        }
        var tokens: [[Int]] = [[]]
        for character in line {
            if " ,;+\t\u{A0}".contains(character) {
                tokens.append([])
            } else if let digit = Key.character(character).digit {
                tokens[tokens.count - 1].append(digit)
            } else if character == "=", isOrder {
                tokens += [Self.equals, []]
            } else {
                return nil
            }
        }
        tokens.removeAll(where: \.isEmpty)
        var numbers: [Int] = []
        for token in tokens {
            if highest <= 9 || token == Self.equals {
                numbers += token
            } else {
                guard token.count <= 6 else { return nil }
                numbers.append(token.reduce(0) { $0 * 10 + $1 })
            }
        }
        guard !numbers.isEmpty else { return nil }
        // No opinion on anything is a blank ballot.
        let saysNothing =
            vote.form == .grades && numbers.count == vote.options.count
            && numbers.allSatisfy { $0 == 0 }
        guard isOrder, numbers != [0] else {
            casts = [.ballot(numbers == [0] || saysNothing ? [] : numbers)]
            return
        }
        guard let groups = Self.groups(of: numbers) else { return nil }
        casts = [.ranks(groups)]
    }

    /// Stands for the sign between two options that are liked equally.
    private static let equals = [-1]

    /// The numbers of an order, those with the sign between them together; nil when it has only one
    /// neighbour.
    private static func groups(of numbers: [Int]) -> [[Int]]? {
        var groups: [[Int]] = []
        var isJoined = false
        for number in numbers {
            if number == equals[0] {
                guard !isJoined, !groups.isEmpty else { return nil }
                isJoined = true
            } else if isJoined {
                groups[groups.count - 1].append(number)
                isJoined = false
            } else {
                groups.append([number])
            }
        }
        return isJoined ? nil : groups
    }

    private static func counts(in line: String) -> [Cast]? {
        var casts: [Cast] = []
        // «3 : 12» is one count, «3: 12 4: 5» are two.
        let spaced = line.replacing(":", with: " : ").split { " ,;\t\u{A0}".contains($0) }
        var rest = spaced[...]
        while !rest.isEmpty {
            let part = rest.prefix(3).map(String.init)
            guard part.count == 3, part[1] == ":", let number = Int(part[0]),
                let count = Int(part[2]), (1...10_000).contains(count)
            else { return nil }
            casts.append(.hands(count, for: number))
            rest = rest.dropFirst(3)
        }
        return casts.isEmpty ? nil : casts
    }
}
