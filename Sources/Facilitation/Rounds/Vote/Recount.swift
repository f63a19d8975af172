import TerminalUI
import Wording
import Workshop

/// A count of hands or dots for something that was counted before; it adds to the old one until
/// somebody says that it replaces it.
struct Recount: Equatable, Sendable {
    /// The round of the vote.
    let round: ID<Round>
    /// What was counted, by its number.
    let number: Int
    /// The new counts.
    let kept: [ID<Ballot>]
    /// How many were counted now.
    let count: Int
    /// How many it makes with those of before.
    let all: Int

    /// The question.
    var text: Phrase {
        Phrase(
            "question.recount", .number("number", number), .number("before", all - count),
            .number("count", count))
    }

    /// The keys that answer: digits are ballots here.
    static let keys = ["=", "+"]

    /// What each key does.
    var answers: [Phrase] {
        [
            Phrase("question.recount.replace", .number("count", count)),
            Phrase("question.recount.add", .number("count", all)),
        ]
    }
}

extension State {
    /// A key while it is asked whether a count adds to the one before: everything but the answers
    /// is typed on.
    mutating func press(_ key: Key, at recount: Recount, _ event: Event) -> [Effect] {
        guard isLineFree else { return pressBelow(key, event) }
        switch key {
        case .character("="):
            popup = nil
            let effects = make { session, now in
                try session.recounting(recount.kept, in: recount.round, at: now)
            }
            if !effects.isEmpty { say(recount, recount.count) }
            return effects
        case .character("+"):
            popup = nil
            say(recount, recount.all)
            return []
        default:
            return pressBelow(key, event)
        }
    }

    private mutating func say(_ recount: Recount, _ count: Int) {
        message = StatusMessage(
            Phrase(
                "message.recounted", .number("number", recount.number), .number("count", count)))
    }

    /// Whether the counts that are asked about are still there.
    func isOpen(_ recount: Recount) -> Bool {
        guard let vote = vote(recount.round), vote.step == .voting else { return false }
        let ids = Set(vote.ballots.map(\.id))
        return recount.kept.allSatisfy(ids.contains)
    }
}

extension Cast {
    /// The number for which something was counted; nil for a ballot.
    var countedNumber: Int? {
        if case .hands(_, let number) = self { return number }
        return nil
    }
}
