import Wording
import Workshop

/// What organisations bring to one another in a theme: offers beside needs, commitments below.
struct ExchangeWall {
    private let offers: [StageWords]
    private let needs: [StageWords]
    private let commitments: [StageWords]
    /// What belongs to none of the three.
    private let others: [StageWords]

    init(_ notes: [StageWords]) {
        offers = notes.filter { $0.exchange == .offer }
        needs = notes.filter { $0.exchange == .need }
        commitments = notes.filter { $0.exchange == .commitment }
        others = notes.filter { $0.exchange == nil }
    }

    /// Whether there is nothing to set side by side.
    var isEmpty: Bool { offers.isEmpty && needs.isEmpty && commitments.isEmpty }

    /// How many of each there are, in one line; empty when there are none.
    func tally(_ wording: Wording) -> String {
        zip(Exchange.allCases, [offers, needs, commitments]).filter { !$1.isEmpty }
            .map { "\(wording(.exchanges($0.rawValue))) \($1.count)" }.joined(separator: "  ")
    }

    /// Each kind with its notes; of an organisation is said which it is.
    func items(_ wording: Wording) -> [StageItem] {
        var items = zip(Exchange.allCases, [offers, needs, commitments]).filter { !$1.isEmpty }
            .map { exchange, notes in
                StageItem(
                    text: wording(.exchanges(exchange.rawValue)),
                    notes: notes.map { "• " + $0.attributed }, figure: "\(notes.count)",
                    style: .accent)
            }
        items += others.map(\.item)
        return items
    }
}
