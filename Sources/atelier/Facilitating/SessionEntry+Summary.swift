import Facilitation
import SessionStore

extension SessionEntry {
    /// A session file as the home screen lists it.
    init(_ summary: SessionSummary) {
        switch summary.details {
        case .failure(let error):
            self.init(
                path: summary.path, title: summary.name, problem: error.named(summary.name).phrase)
        case .success(let details):
            self.init(
                path: summary.path, title: details.title.isEmpty ? summary.name : details.title,
                date: details.date, place: details.place, progress: Progress(details),
                contributions: details.contributionCount, isCopy: details.isCopy,
                isReadOnly: details.laterFormat != nil)
            deleteAfter = details.deleteAfter
            isOpen = summary.isOpen
            versionCount = 1 + summary.versions.count
        }
    }
}

extension SessionEntry.Progress {
    fileprivate init(_ details: SessionSummary.Details) {
        // Minutes typed in afterwards hold contributions and no times.
        let isWrittenAfterwards = details.startedAt == nil && details.contributionCount > 0
        if details.endedAt != nil || isWrittenAfterwards {
            self = .ended
        } else if let round = details.round {
            self = .underWay(round: round, of: details.roundCount)
        } else {
            self = .planned
        }
    }
}
