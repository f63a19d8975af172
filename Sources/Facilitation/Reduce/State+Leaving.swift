import Workshop

extension State {
    /// Leaves the program or only the workshop, unless words would be lost; that is said, or asked.
    mutating func leave(_ destination: Leaving) -> [Effect] {
        if holdsBack() { return [] }
        guard alarm != nil, let workshop, !workshop.isStored else { return going(destination) }
        let question = Popup.question(.leaveUnsaved(destination))
        if popup != question { popups.append(question) }
        return []
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
