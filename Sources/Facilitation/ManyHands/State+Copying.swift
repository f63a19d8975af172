import TerminalUI
import Wording
import Workshop

// A second copy of the workshop, in another folder, at each change of round.
extension State {
    /// `/copy-to FOLDER` begins, `/copy-to -` ends, and alone it says where the copy goes.
    mutating func copyTo(_ typed: String) -> [Effect] {
        guard let workshop else { return [] }
        switch typed {
        case "":
            message = workshop.copies.map(shown) ?? StatusMessage(.copyToNeedsFolder, .warning)
            return []
        case "-":
            guard let copies = workshop.copies else {
                message = StatusMessage(.copyToNeedsFolder, .warning)
                return []
            }
            self.workshop?.copies = nil
            message = StatusMessage(
                Phrase("message.copiesEnd", .text("folder", copies.folder)))
            return [.endCopies(path: workshop.path)]
        default:
            return [.copyTo(folder: typed, workshop.session, path: workshop.path)]
        }
    }

    private func shown(_ copies: CopyPlace) -> StatusMessage {
        if let trouble = copies.trouble {
            return StatusMessage(.copyNotWritten(copies.folder, why: trouble), .warning)
        }
        guard let last = copies.lastAt else {
            return StatusMessage(Phrase("message.copiesWait", .text("folder", copies.folder)))
        }
        return StatusMessage(
            Phrase(
                "message.copiesGo", .text("folder", copies.folder),
                .text("time", localTime(last))))
    }

    /// Notes where copies go, named by now or remembered.
    mutating func noteCopies(in folder: String) {
        workshop?.copies = CopyPlace(folder: folder)
    }

    /// Notes that a copy was written; the first one, and the first after trouble, is told.
    mutating func noteCopy(of path: String, to file: String, at written: Moment) {
        guard let copies = workshop?.copies, workshop?.path == path else { return }
        workshop?.copies?.lastAt = written
        workshop?.copies?.trouble = nil
        guard copies.lastAt == nil || copies.trouble != nil else { return }
        tell(
            Phrase("message.copiedTo", .file(file), .text("time", localTime(written))), .notice)
    }

    /// Notes that a copy was not written; each cause is told once.
    mutating func noteNoCopy(of path: String, in folder: String, why: Phrase) {
        guard let copies = workshop?.copies, workshop?.path == path, copies.trouble != why
        else { return }
        workshop?.copies?.trouble = why
        tell(.copyNotWritten(folder, why: why), .warning)
    }

    /// Says what became of a copy, so that whoever is typing does not miss it.
    private mutating func tell(_ phrase: Phrase, _ tone: StatusMessage.Tone) {
        guard alarm == nil else { return }
        message = StatusMessage(phrase, tone).asNews(at: now)
    }

    /// A copy where one is due: the round is another one, the workshop has ended, or words were struck,
    /// which must not wait in the copy.
    func copying(since before: CopyMoment?, _ effects: [Effect]) -> [Effect] {
        guard let before, let workshop, workshop.path == before.path, workshop.copies != nil
        else { return [] }
        let strikes = effects.contains {
            guard case .record(.change(let change), _, _) = $0 else { return false }
            return change.contributions.contains { $0.after?.isStruck ?? false }
        }
        guard strikes || CopyMoment(workshop) != before else { return [] }
        return [.copy(workshop.session, path: workshop.path)]
    }

    /// The last copy, when the workshop is left.
    public var copyOnLeaving: [Effect] {
        guard let workshop, workshop.copies != nil else { return [] }
        let copy = Effect.copy(workshop.session, path: workshop.path)
        // The evening is over: the next one says itself where its copy goes.
        return workshop.session.endedAt == nil ? [copy] : [copy, .endCopies(path: workshop.path)]
    }
}

/// What a copy is written for when it has become another one.
struct CopyMoment: Equatable {
    let path: String
    let round: ID<Round>?
    let endedAt: Moment?

    init(_ workshop: WorkshopState) {
        path = workshop.path
        round = workshop.session.currentRound
        endedAt = workshop.session.endedAt
    }
}

extension Phrase {
    static let copyToNeedsFolder = Phrase("message.copyToNeedsFolder")
    /// Why there is no copy in a folder.
    public static func copyNotWritten(_ folder: String, why: Phrase) -> Phrase {
        Phrase("message.copyNotWritten", .text("folder", folder), .phrase("why", why))
    }
}
