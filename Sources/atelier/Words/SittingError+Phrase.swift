import SessionStore
import Wording

extension SittingError {
    /// What to say about it.
    var phrase: Phrase {
        switch self {
        case .held(let holder?):
            Phrase(
                "error.sitting.heldBy", .number("process", holder.program.process),
                .text("host", holder.program.host))
        case .held(nil): Phrase("error.sitting.held")
        case .elsewhere(let holder):
            Phrase("error.sitting.elsewhere", .text("host", holder.program.host))
        case .file(let error): error.phrase
        case .changedUnderneath: Phrase("error.sitting.changedUnderneath")
        case .outOfStep: .changeRefused
        }
    }
}

extension SittingNotice {
    /// What to tell when a session is opened: of several things the one that matters most; nil when
    /// there is nothing to tell.
    static func phrase(for notices: [SittingNotice]) -> Phrase? {
        notices.compactMap(\.ranked).max { $0.rank < $1.rank }?.phrase
    }

    private var ranked: (rank: Int, phrase: Phrase)? {
        switch self {
        case .otherWorkshop(let kept):
            (6, Phrase("notice.otherWorkshop", .text("file", FilePath.name(of: kept))))
        case .fileMadeAgain: (5, Phrase("notice.fileMadeAgain"))
        case .damagedJournal(let count, _):
            (4, Phrase("notice.damagedJournal", .count(count)))
        case .unrelatedJournal: (3, Phrase("notice.unrelatedJournal"))
        case .tookIn(let host, let contributions, _) where contributions > 0:
            (
                2,
                Phrase(
                    "notice.tookIn", .text("host", host),
                    .phrase("new", .contributions(contributions)))
            )
        case .clockSetBack(let seconds):
            (2, Phrase("notice.clockSetBack", .count(max(1, seconds / 60))))
        case .recovered(let steps) where steps > 0: (1, Phrase("notice.recovered", .count(steps)))
        case .recovered, .tookIn, .takenOver, .otherBoot, .tornLine: nil
        }
    }
}
