import Wording
import Workshop

/// What documents that were written before may still hold, though nobody is to read it any more.
public enum Withdrawal: Equatable, Sendable {
    /// Words that were struck.
    case words
    /// The names of those who do not want to be named there, or not so.
    case names([String])
    /// A photo that is shown no more.
    case photo
}

extension State {
    /// Has the documents looked for that may hold what a change has withdrawn, which was made already.
    func findingReports(after change: Change) -> [Effect] {
        guard let workshop else { return [] }
        var withdrawn: [Withdrawal] = []
        let names = change.withdrawnNames
        if !names.isEmpty { withdrawn.append(.names(names)) }
        let photos =
            change.agenda.flatMap { $0.before?.photos ?? [] }
            + change.themes.flatMap { $0.before?.photos ?? [] }
        let isHidden = photos.contains { photo in
            photo.isPublished && !(workshop.session.photo(photo.id)?.isPublished ?? false)
        }
        if isHidden { withdrawn.append(.photo) }
        return withdrawn.map { .findReports(path: workshop.path, after: $0) }
    }

    /// Says which documents are to be written anew; nothing where there are none.
    mutating func tell(_ reports: [String], after withdrawal: Withdrawal) {
        guard !reports.isEmpty else { return }
        let files = PhraseArgument.text("files", reports.joined(separator: ", "))
        let phrase: Phrase =
            switch withdrawal {
            case .words: .struckInReports(reports.joined(separator: ", "))
            case .names(let names):
                Phrase(
                    "message.namedInReports", .count(reports.count),
                    .text("names", names.joined(separator: ", ")), files)
            case .photo: Phrase("message.photoInReports", .count(reports.count), files)
            }
        message = StatusMessage(phrase, .warning)
    }
}

extension Change {
    /// The names that a document could tell before, and may not tell any more.
    fileprivate var withdrawnNames: [String] {
        var names: [String] = []
        for replaced in participants {
            guard let before = replaced.before, !before.calledName.isEmpty else { continue }
            let after = replaced.after
            let isRefused = after?.inPublication == .refused && before.inPublication != .refused
            let wasGiven = before.inPublication == .given
            let isGivenStill =
                after?.inPublication == .given && after?.calledName == before.calledName
            if isRefused || wasGiven && !isGivenStill { names.append(before.calledName) }
        }
        let people =
            actions.map { ($0.before?.owner, $0.after?.owner) }
            + groups.map { ($0.before?.contact, $0.after?.contact) }
        for case (let before?, let after?) in people
        where before.name == after.name && before.inPublication != .refused
            && after.inPublication == .refused
        {
            names.append(before.name)
        }
        return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
