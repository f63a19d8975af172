import Wording
import Workshop

extension SynthesisSource {
    /// The author's name as it may stand in the document; nil unless the session publishes authors and this one permits it.
    func publishedName(ofAuthorOf contribution: Contribution) -> String? {
        guard publishesAuthors else { return nil }
        return contribution.author.flatMap(publishedName)
    }

    /// The name to use of a participant who permits it in publication; nil for all others.
    func publishedName(of id: ID<Participant>) -> String? {
        guard let participant = session.participants[id], participant.inPublication == .given,
            !participant.calledName.isBlank
        else { return nil }
        return names.written(participant.calledName)
    }

    /// The name of somebody named for a task who permits it; nil for all others.
    func publishedName(of person: NamedPerson) -> String? {
        guard session.permission(of: person, in: .publication) == .given else { return nil }
        let participant = person.participant.flatMap { session.participants[$0] }
        let name = participant.map(\.calledName).flatMap { $0.isBlank ? nil : $0 } ?? person.name
        return name.isBlank ? nil : names.written(name)
    }

    /// An enumeration: «A, B et C».
    func enumeration(_ names: [String]) -> String {
        wording.enumeration(names)
    }
}
