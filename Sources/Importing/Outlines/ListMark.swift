/// What stands before an item of a list: a sign, a number, a letter, a box.
struct ListMark: Equatable {
    /// Kinds of marks.
    enum Kind: Equatable {
        /// A sign that means nothing but «item».
        case bullet
        /// A number with a point or bracket behind it.
        case number(Int)
        /// A number of several levels: `1.2.`
        case path
        /// A letter with a bracket behind it.
        case letter
        /// A box alone: whether it is ticked.
        case box(Bool)
    }

    let kind: Kind
    /// Whether a box behind the mark is ticked; nil where there is none.
    var isTicked: Bool?
    /// The words behind it.
    let rest: String

    /// The mark before the words of a line that has no space at its ends; nil when there is none.
    init?(_ line: String) {
        let word = line.prefix { !$0.isWhitespace }
        guard !word.isEmpty else { return nil }
        var rest = line[word.endIndex...].trimmed
        if let ticked = Self.box(word) {
            (kind, isTicked, self.rest) = (.box(ticked), ticked, rest)
            return
        }
        if let (ticked, words) = Self.bracketBox(line) {
            (kind, isTicked, self.rest) = (.box(ticked), ticked, words)
            return
        }
        guard
            word.count < line.count
                || word.allSatisfy({ Self.bullets.contains($0) }) && word.count == 1
        else {
            return nil
        }
        if word.count == 1, let sign = word.first, Self.bullets.contains(sign) {
            kind = .bullet
        } else if word.allSatisfy({ "*-".contains($0) }), word.count < 6 {
            kind = .bullet
        } else if let number = Self.number(word) {
            kind = .number(number)
        } else if Self.isPath(word) {
            kind = .path
        } else if word.count == 2, word.last == ")", word.first?.isASCII == true,
            word.first?.isLetter == true
        {
            kind = .letter
        } else {
            return nil
        }
        if let (ticked, words) = Self.bracketBox(rest) {
            isTicked = ticked
            rest = words
        } else if let first = rest.first, let ticked = Self.box(Substring(String(first))),
            rest.dropFirst().first == " "
        {
            isTicked = ticked
            rest = rest.dropFirst().trimmed
        } else {
            isTicked = nil
        }
        self.rest = rest
    }

    private static let bullets = Set("*-•–—+‣▪▫◦▸▹►●○■□➢➤✓✔✗✘·∙⁃\u{F0B7}\u{F0A7}")

    private static func box(_ word: Substring) -> Bool? {
        switch word {
        case "☐", "□", "▢": false
        case "☑", "☒", "✅", "☑️": true
        default: nil
        }
    }

    /// `[ ] `, `[x] ` at the start of words.
    private static func bracketBox(_ text: String) -> (Bool, String)? {
        for (box, isTicked) in [
            ("[ ]", false), ("[]", false), ("[x]", true), ("[X]", true), ("[-]", false),
        ]
        where text.hasPrefix(box) {
            let rest = text.dropFirst(box.count)
            guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
            return (isTicked, rest.trimmed)
        }
        return nil
    }

    private static func number(_ word: Substring) -> Int? {
        guard let last = word.last, last == "." || last == ")", word.count < 5 else { return nil }
        let figures = word.dropLast()
        return !figures.isEmpty && figures.allSatisfy(\.isASCIIDigit) ? Int(figures) : nil
    }

    private static func isPath(_ word: Substring) -> Bool {
        let body = word.last == "." || word.last == ")" ? word.dropLast() : word
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1
            && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
            && (word.last == "." || word.last == ")" || parts.count > 2)
    }
}

extension ListMark {
    /// Which numbers at the start of lines are marks: those that count on from one, and those inside
    /// lists.
    ///
    /// «2. katta» alone says «on the second floor» in Turkish.
    ///
    /// - Parameters:
    ///   - lines: the depth of each line and what its number is; nil for lines without one.
    ///   - repeats: whether all of them may be 1, as Markdown has it.
    static func countingLines(
        _ lines: [(depth: Int, mark: ListMark?)], repeats: Bool
    ) -> Set<Int> {
        var counting: Set<Int> = []
        var runs: [Int: [(line: Int, number: Int)]] = [:]
        func end(_ depth: Int) {
            guard let run = runs.removeValue(forKey: depth), let first = run.first else { return }
            let numbers = run.map(\.number)
            let counts = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
            let isOne = first.number <= 1 && Set(numbers).count == 1 && repeats
            let before = first.line > 0 ? lines[first.line - 1].mark : nil
            let isInList = numbers.count == 1 && (depth > 0 || before?.kind == .bullet || repeats)
            if first.number <= 1, counts && (numbers.count > 1 || isInList) || isOne {
                counting.formUnion(run.map(\.line))
            }
        }
        for (place, line) in lines.enumerated() {
            for depth in runs.keys where depth > line.depth { end(depth) }
            if case .number(let number) = line.mark?.kind {
                runs[line.depth, default: []].append((place, number))
            } else if line.mark == nil || line.mark?.kind == .bullet {
                end(line.depth)
            }
        }
        for depth in Array(runs.keys) { end(depth) }
        return counting
    }
}
