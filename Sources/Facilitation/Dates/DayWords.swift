import Wording
import Workshop

/// The words of a language that name days, folded.
struct DayWords {
    private let months: [(name: String, number: Int)]
    private let weekdays: [(name: String, number: Int)]
    private let distances: [(names: [String], days: Int)]
    private let turns: [(names: [String], turn: DayParts.Turn)]
    private let week: [String]
    private let fillers: [String]
    private let first: [String]
    private let takesBeginnings: Bool
    /// Days counted from today.
    let counted: DayDistance

    /// The words of a language.
    ///
    /// - Parameter takesBeginnings: whether the beginning of a name is taken for it: of a language that
    ///   nobody chose it would be taken for too much, «mart» for martes.
    init(_ wording: Wording, takesBeginnings: Bool = true) {
        self.takesBeginnings = takesBeginnings
        func folded(_ phrases: [Phrase]) -> [String] {
            phrases.map { wording($0).folded.filter { $0 != "." } }
        }
        func list(_ phrase: Phrase) -> [String] {
            wording(phrase).folded.split(separator: ",").map { String($0).trimmed }
        }
        months = [folded(Phrase.months), folded(Phrase.shortMonths)].flatMap { names in
            names.enumerated().map { ($1, $0 + 1) }
        }
        weekdays = folded(Phrase.weekdays).enumerated().map { ($1, $0 + 1) }
        distances = [
            (list(.typedToday), 0), (list(.typedTomorrow), 1), (list(.typedAfterTomorrow), 2),
            (list(.typedYesterday), -1),
        ]
        turns = [(list(.typedThis), .this), (list(.typedNext), .next), (list(.typedLast), .last)]
        week = list(.typedWeek)
        fillers = list(.typedFillers)
        first = list(.typedFirst)
        counted = DayDistance(wording)
    }

    /// How many days from today a text names: «demain»; nil when it names none.
    func distance(of text: String) -> Int? {
        distances.first { $0.names.contains(text) }?.days
    }

    func month(_ token: String) -> Int? { number(of: token, in: months) }
    func weekday(_ token: String) -> Int? { number(of: token, in: weekdays) }
    func turn(_ token: String) -> DayParts.Turn? {
        turns.first { $0.names.contains(token) }?.turn
    }
    func isWeek(_ token: String) -> Bool { week.contains(token) }
    func isFirst(_ token: String) -> Bool { first.contains(token) }
    func isFiller(_ token: String) -> Bool { fillers.contains(token) }

    /// A name, or the beginning of just one, of three letters and more.
    private func number(of token: String, in names: [(name: String, number: Int)]) -> Int? {
        if let exact = names.first(where: { $0.name == token }) { return exact.number }
        guard takesBeginnings, token.count >= 3 else { return nil }
        let begun = Set(names.filter { $0.name.hasPrefix(token) }.map(\.number))
        return begun.count == 1 ? begun.first : nil
    }
}

extension Phrase {
    static let typedToday = Phrase("typed.today")
    static let typedTomorrow = Phrase("typed.tomorrow")
    static let typedAfterTomorrow = Phrase("typed.afterTomorrow")
    static let typedYesterday = Phrase("typed.yesterday")
    static let typedThis = Phrase("typed.this")
    static let typedNext = Phrase("typed.next")
    static let typedLast = Phrase("typed.last")
    static let typedWeek = Phrase("typed.week")
    static let typedFirst = Phrase("typed.first")
    static let typedFillers = Phrase("typed.fillers")
}
