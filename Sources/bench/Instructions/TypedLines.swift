/// What is typed into a program that is counted: two of these differ by one thing alone.
enum TypedLines: CaseIterable {
    /// Nothing: the program starts and is left.
    case none
    /// Ten lines of 30 characters.
    case halves
    /// The same lines with 30 characters more, to 60 each.
    case whole
    /// The characters of ``halves`` in twice as many lines.
    case split

    /// How many characters ``whole`` has more than ``halves``.
    static let moreCharacters = 300
    /// How many lines ``split`` has more than ``halves``.
    static let moreLines = 10

    /// The lines; Enter comes after each.
    var lines: [[Character]] {
        switch self {
        case .none: []
        case .halves: Self.all.map { Array($0.prefix(30)) }
        case .whole: Self.all
        case .split: Self.halves.lines.flatMap { [Array($0.prefix(15)), Array($0.dropFirst(15))] }
        }
    }

    private static let all: [[Character]] = {
        let text = SpokenText.typed.filter(\.isASCII)
        return (0..<10).map { Array(text.dropFirst($0 * 60).prefix(60)) }
    }()
}
