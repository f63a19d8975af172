import TerminalUI
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

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var sides = rect
        let below = commitments + others
        if !below.isEmpty {
            // As much room as it needs beside the two columns.
            let share = max(3, rect.rows * below.count / max(1, below.count + most))
            let (foot, above) = rect.splitBottom(min(share, rect.rows / 2))
            sides = above
            let name: Exchange? = commitments.isEmpty ? nil : .commitment
            draw(below, as: name, into: &grid, foot, wording)
        }
        let (left, right) = sides.splitLeft(sides.columns / 2)
        draw(offers, as: .offer, into: &grid, left.splitRight(2).rest, wording)
        draw(needs, as: .need, into: &grid, right.splitLeft(1).rest, wording)
    }

    private var most: Int { max(offers.count, needs.count) }

    /// A heading with the number of notes, and the notes as large as all fit.
    private func draw(
        _ notes: [StageWords], as exchange: Exchange?, into grid: inout Grid, _ rect: Rect,
        _ wording: Wording
    ) {
        var rest = rect
        if let exchange {
            let heading = wording(.exchanges(exchange.rawValue)) + "  \(notes.count)"
            let size = Size(columns: rect.columns, rows: max(1, rect.rows / 4))
            rest = LargeText(heading, fitting: size).draw(
                atTopOf: rect, into: &grid, .accent, gap: rect.rows > 8 ? 1 : 0)
        }
        notes.drawNotes(into: &grid, rest)
    }
}
