import Reporting
import SessionStore
import TerminalUI
import Wording
import Workshop

/// The sessions of a gathering as a list: number, what became of it, title, where, how much came back.
struct GatheringListing {
    private let folder: GatheringFolder
    private let wording: Wording

    init(_ folder: GatheringFolder, wording: Wording) {
        self.folder = folder
        self.wording = wording
    }

    /// A line for each session in the order of the programme, and one for the whole.
    var lines: [String] {
        let rows = folder.gathering.sessions.indices.map { (state(of: $0), about($0)) }
        let number = String(rows.count).count
        let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        var lines = rows.enumerated().map { place, row in
            let figures = String(place + 1)
            let indent = String(repeating: " ", count: number - figures.count)
            return "\(indent)\(figures)  \(TextLayout.padded(row.0, columns: width))  \(row.1)"
        }
        lines.append(total)
        return lines
    }

    private func state(of place: Int) -> String {
        let session = folder.gathering.sessions[place]
        let found = folder.found[place]
        let report: Phrase =
            found.isReported
            ? .gatheringReported : found.problem == nil ? .gatheringMissing : .gatheringUnreadable
        guard session.status != .planned else { return wording(report) }
        let decided = wording(session.status.phrase)
        // Nobody waits for what was cancelled or became a part of another.
        let isAwaited = session.status == .moved || found.isReported || found.problem != nil
        return isAwaited ? "\(decided), \(wording(report))" : decided
    }

    private func about(_ place: Int) -> String {
        let session = folder.gathering.sessions[place]
        let found = folder.found[place]
        var parts = [session.title]
        if session.status == .planned || session.status == .cancelled {
            let place = wording.words(for: Slot(session.slot), room: session.room)
            if !place.isEmpty { parts.append(place) }
        } else if let decided = session.decision(in: folder.gathering, wording) {
            parts.append(decided)
        }
        if found.isReported {
            if let count = found.attendance { parts.append(wording(.participants(count))) }
            parts.append(wording(.contributionCount(found.contributionCount)))
        }
        if found.files != [session.file], !found.files.isEmpty {
            parts.append(found.files.joined(separator: ", "))
        }
        return parts.joined(separator: " · ")
    }

    private var total: String {
        let sessions = folder.gathering.sessions
        let isReported = folder.found.map(\.isReported)
        var parts: [Phrase] = [
            .inProgramme(sessions.count), .sessionsReported(isReported.count { $0 }),
        ]
        let missing = zip(sessions, isReported).count { session, isReported in
            !isReported && [.planned, .moved].contains(session.status)
        }
        if missing > 0 { parts.append(.sessionsMissing(missing)) }
        let people = folder.found.compactMap { $0.isReported ? $0.attendance : nil }
        if !people.isEmpty { parts.append(.peopleInAll(people.reduce(0, +))) }
        let uncounted = folder.found.count { $0.isReported && $0.attendance == nil }
        if uncounted > 0 { parts.append(.sessionsUncounted(uncounted)) }
        let said = folder.found.reduce(0) { $0 + $1.contributionCount }
        if said > 0 { parts.append(.contributionsInAll(said)) }
        return parts.map { wording($0) }.joined(separator: " ")
    }
}

extension GatheringSession.Status {
    /// What it is called in a list.
    fileprivate var phrase: Phrase {
        switch self {
        case .planned: Phrase("gathering.mark.planned")
        case .cancelled: .gatheringCancelled
        case .moved: Phrase("gathering.mark.moved")
        case .merged: Phrase("gathering.mark.merged")
        }
    }
}
