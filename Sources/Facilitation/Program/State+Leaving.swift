import Wording
import Workshop

extension State {
    /// Leaves the program or only the workshop, unless words would be lost; that is said, or asked.
    mutating func leave(_ destination: Leaving) -> [Effect] {
        if holdsBack() { return [] }
        guard wouldLose else { return going(destination) }
        let question = Popup.question(.leaveUnsaved(destination))
        if popup != question { popups.append(question) }
        return []
    }

    /// Whether something is on no disk: what was recorded while it refuses, or a half-typed line or
    /// form, which are kept there as well.
    var wouldLose: Bool {
        guard alarm != nil, let workshop, workshop.holder == nil else { return false }
        return !workshop.isStored
            || workshop.intruder == nil
                && (holdsWords(workshop.line) || !formDrafts.isEmpty)
    }

    /// Leaves, whatever is not on the disk.
    mutating func going(_ destination: Leaving) -> [Effect] {
        let copy = copyOnLeaving
        switch destination {
        case .program: return copy + [.quit]
        case .workshop, .other:
            let typed = draft
            home = HomeState(after: home, leaving: workshop?.path)
            workshop = nil
            popups = []
            wording = ownWording
            let left = copy + [.close(keeping: typed), .list]
            guard case .other(let path) = destination else { return left }
            return left + [.open(path: path)]
        }
    }

    /// Says that the disk is waited for, where it can be read; what lies over a workshop that is being
    /// left is kept already.
    mutating func sayWaiting(unwritten: Int?) {
        if unwritten != nil { popups = [] }
        message = StatusMessage(.waitingForDisk(unwritten ?? 0), .warning)
    }

    /// Takes back that the disk is waited for.
    mutating func sayWaitingIsOver() {
        if message.map(\.phrase.isWaiting) ?? false { message = nil }
    }
}

extension Phrase {
    fileprivate static func waitingForDisk(_ unwritten: Int) -> Phrase {
        unwritten > 0
            ? Phrase("message.waitingToWrite", .count(unwritten)) : Phrase("message.waitingForDisk")
    }

    fileprivate var isWaiting: Bool {
        [Phrase.waitingForDisk(0), .waitingForDisk(1)].contains { $0.key == key }
    }
}
