import TerminalUI
import Wording
import Workshop

// A contribution that names somebody who does not permit it is not on the room's screen until the
// facilitator has said what becomes of it. That is asked below the notes; the line is left alone.
extension State {
    /// The contribution that is asked about: the selected one, the note on the board, else the newest
    /// that waits in this round; on the board any that waits.
    var namingAtHand: ID<Contribution>? {
        guard let workshop, workshop.holder == nil, !workshop.naming.names.isEmpty else {
            return nil
        }
        if workshop.list != nil, let selected = selectedContribution {
            let isAsked =
                selected.isPublished && !workshop.naming.names.mentions(in: selected).isEmpty
            return isAsked ? selected.id : nil
        }
        let waiting = workshop.naming.waiting
        guard !waiting.isEmpty else { return nil }
        guard isIn(.sorting) else {
            let round = workshop.session.currentRound
            return waiting.last { workshop.session.contributions[$0]?.round == round }
        }
        if let note = workshop.note?.id, waiting.contains(note) { return note }
        return waiting.last
    }

    /// Brings up to date what waits, after a change.
    mutating func noteNames(_ change: Change) {
        guard let session = workshop?.session else { return }
        workshop?.naming.note(change, in: session)
    }

    /// Looks anew whom the room's screen may not name.
    mutating func renewNames() {
        guard let session = workshop?.session else { return }
        workshop?.naming = NamesAtDesk(of: session)
    }
}

/// What the question about names says.
struct NamingQuestion: Equatable, Sendable {
    /// What is asked about, and what was answered.
    let what: String
    let keys: HintBar

    /// Makes the question about a contribution.
    ///
    /// - Parameter others: how many more wait.
    init(
        _ contribution: Contribution, _ names: UnpermittedNames, others: Int, _ wording: Wording
    ) {
        let called = names.mentions(in: contribution).map { mention in
            mention.name.isEmpty ? mention.seat.map { wording(.seat($0)) } ?? "" : mention.name
        }
        let name = called.joined(separator: ", ")
        let asked: Phrase =
            switch (contribution.answer(in: names.place), names.place) {
            case (.named, _): .namesAndIsTold(name)
            case (.seat, _): .namesBySeat(name)
            case (.withheld, .room): .namesAndIsOffStage(name)
            case (.withheld, .publication): .namesAndIsUnpublished(name)
            case (nil, .room): .namesInTheRoom(name)
            case (nil, .publication): .namesInPublication(name)
            }
        // The words come last: where it is narrow, they are what can be cut.
        let others = others > 0 ? "  " + wording(.othersWait(others)) : ""
        let words = wording(.quoted(contribution.text.replacing("\n", with: " ")))
        what = wording(asked) + others + "  " + words
        keys = HintBar(
            NamingAnswer.allCases.enumerated().map { rank, answer in
                HintBar.Hint(
                    key: answer.key.name(wording),
                    label: wording(
                        answer.hint(in: names.place, hasSeat: names.hasSeat(in: contribution))),
                    rank: rank)
            })
    }

    /// How many rows it takes: the words get a second one where the first does not hold them.
    func rows(columns: Int) -> Int { DisplayWidth.of(what) > columns ? 3 : 2 }

    /// Draws it, the keys below.
    func draw(into grid: inout Grid, _ rect: Rect) {
        let (asked, answers) = rect.splitBottom(1)
        var lines = StyledText(what, .warning).wrapped(columns: rect.columns)
        if lines.count > asked.rows, asked.rows > 0 {
            let kept = lines.prefix(asked.rows - 1)
            let rest = lines.dropFirst(asked.rows - 1).map(\.plain).joined(separator: " ")
            lines = kept + [StyledText(rest, .warning).truncated(columns: rect.columns)]
        }
        for (offset, line) in lines.enumerated() {
            line.draw(into: &grid, asked.splitTop(offset).rest)
        }
        keys.draw(into: &grid, answers)
    }
}

extension State {
    /// What is asked below the notes; nil while nothing is.
    var namingQuestion: NamingQuestion? {
        guard let id = namingAtHand, let workshop,
            let contribution = workshop.session.contributions[id]
        else { return nil }
        let isWaiting = workshop.naming.waiting.contains(id)
        return NamingQuestion(
            contribution, workshop.naming.names,
            others: isWaiting ? workshop.naming.waiting.count - 1 : 0, wording)
    }
}

extension UnpermittedNames {
    /// Whether everybody whom a contribution names without leave has a seat that may stand for them.
    func hasSeat(in contribution: Contribution) -> Bool {
        mentions(in: contribution).allSatisfy { $0.seat != nil }
    }
}

extension NamingAnswer {
    /// The key that gives it.
    var key: Key {
        switch self {
        case .named: .control("d")
        case .seat: .control("v")
        case .withheld: .control("x")
        }
    }

    fileprivate func hint(in place: NamingPlace, hasSeat: Bool) -> Phrase {
        switch (self, place) {
        case (.seat, _) where !hasSeat: Phrase("naming.hint.noSeat")
        case (.named, _): Phrase("naming.hint.named")
        case (.seat, _): Phrase("naming.hint.seat")
        case (.withheld, .room): Phrase("naming.hint.offStage")
        case (.withheld, .publication): Phrase("naming.hint.unpublished")
        }
    }

    /// What is said once it was given.
    func said(in place: NamingPlace, hasSeat: Bool) -> Phrase {
        switch (self, place) {
        case (.seat, _) where !hasSeat: Phrase("naming.said.noSeat")
        case (.named, .room): Phrase("naming.said.shown")
        case (.named, .publication): Phrase("naming.said.published")
        case (.seat, _): Phrase("naming.said.seat")
        case (.withheld, .room): Phrase("naming.said.offStage")
        case (.withheld, .publication): Phrase("naming.said.unpublished")
        }
    }
}

extension Phrase {
    fileprivate static func namesInTheRoom(_ name: String) -> Phrase {
        Phrase("naming.inTheRoom", .text("name", name))
    }
    fileprivate static func namesInPublication(_ name: String) -> Phrase {
        Phrase("naming.inPublication", .text("name", name))
    }
    fileprivate static func namesAndIsTold(_ name: String) -> Phrase {
        Phrase("naming.isNamed", .text("name", name))
    }
    fileprivate static func namesBySeat(_ name: String) -> Phrase {
        Phrase("naming.isSeat", .text("name", name))
    }
    fileprivate static func namesAndIsOffStage(_ name: String) -> Phrase {
        Phrase("naming.isOffStage", .text("name", name))
    }
    fileprivate static func namesAndIsUnpublished(_ name: String) -> Phrase {
        Phrase("naming.isUnpublished", .text("name", name))
    }
    fileprivate static func othersWait(_ count: Int) -> Phrase {
        Phrase("naming.others", .count(count))
    }
}
