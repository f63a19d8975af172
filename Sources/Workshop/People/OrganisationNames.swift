/// Which organisations may be named in a place.
///
/// An organisation is not a person, and needs no permission. But where it bears the name of somebody
/// who speaks for it, it is that person's name, and what they permit holds for it.
public struct OrganisationNames: Sendable {
    private let withheld: Set<String>

    /// Looks up what the people of a session permit in one place.
    public init(of session: Session, by permission: (Participant) -> Permission) {
        var withheld: Set<String> = []
        for person in session.participants
        where !person.organisation.isEmpty && permission(person) != .given {
            let names = KnownNames([person.name, person.nameToUse])
            if !names.mentions(in: person.organisation).isEmpty {
                withheld.insert(person.organisation)
            }
        }
        self.withheld = withheld
    }

    /// The organisation as it may be named; nil where there is none, or it may not be.
    public func permitted(_ organisation: String) -> String? {
        organisation.isEmpty || withheld.contains(organisation) ? nil : organisation
    }
}
