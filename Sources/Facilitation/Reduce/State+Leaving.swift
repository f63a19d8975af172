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

    /// Whether something is on no disk: what was recorded while it refuses, or a half-typed line,
    /// which is kept there as well.
    var wouldLose: Bool {
        guard alarm != nil, let workshop, workshop.holder == nil else { return false }
        return !workshop.isStored || workshop.intruder == nil && holdsWords(workshop.line)
    }

    /// Leaves, whatever is not on the disk.
    mutating func going(_ destination: Leaving) -> [Effect] {
        switch destination {
        case .program: return [.quit]
        case .workshop:
            workshop = nil
            popups = []
            wording = ownWording
            home = HomeState()
            return [.list]
        }
    }
}
