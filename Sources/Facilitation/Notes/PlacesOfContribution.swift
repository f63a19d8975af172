import Wording
import Workshop

extension Palette {
    /// Where else a contribution may belong: its rounds, prompts and tables, each by its words.
    func places(for id: ID<Contribution>, in state: State) -> [Item] {
        guard let session = state.session, let contribution = session.contributions[id] else {
            return []
        }
        return session.otherPlaces(for: contribution).map { place in
            // In one column: questions are told apart by their ends.
            Item(value: .place(place), name: state.name(of: place), detail: "")
        }
    }
}

extension State {
    /// Asks where a contribution belongs; says so where it belongs nowhere else.
    mutating func chooseOtherPlace(for id: ID<Contribution>) -> [Effect] {
        let places = session.flatMap { $0.contributions[id].map($0.otherPlaces) } ?? []
        guard !places.isEmpty else {
            message = StatusMessage(Phrase("message.noOtherPlace"), .warning)
            return []
        }
        popups.append(.palette(Palette(.placeOf(id))))
        return []
    }

    /// What a place is called: its round, and there its table or what is asked.
    fileprivate func name(of place: Provenance) -> String {
        guard let session, let round = place.round.flatMap({ session.agenda[$0] }) else {
            return ""
        }
        let name = round.name(wording)
        if case .smallGroups(let groups) = round.content,
            let number = groups.tables.firstIndex(where: { $0.id == place.table })
        {
            let own = session.name(of: groups.tables[number])
            return "\(name) · \(own.isEmpty ? wording(.table(number + 1)) : own)"
        }
        guard let number = round.prompts.firstIndex(where: { $0.id == place.prompt }) else {
            return name
        }
        let asked = round.prompts[number].text.text(for: session.facts.language)
        return round.prompts.count > 1
            ? "\(name) · \(number + 1). \(asked)" : "\(name) · \(asked)"
    }
}
