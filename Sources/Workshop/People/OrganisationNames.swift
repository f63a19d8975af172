/// Which organisations may be named in a place.
///
/// An organisation is not a person, and needs no permission. But where it bears the name of somebody
/// who speaks for it, it is that person's name, and what they permit holds for it.
public struct OrganisationNames: Sendable {
    private var withheld: Set<String> = []

    /// Looks up what the people of a session permit in one place.
    public init(of session: Session, in place: NamingPlace) {
        self.init(of: session) {
            place.permission(of: $0) == .given
        } orOwner: {
            session.permission(of: $0, in: place) == .given
        }
    }

    /// Looks up which organisations bear no name of those who speak for them.
    init(withoutNamesOf session: Session) {
        self.init(of: session) { _ in
            false
        } orOwner: { _ in
            false
        }
    }

    private init(
        of session: Session, naming isNamed: (Participant) -> Bool,
        orOwner isNamedOwner: (NamedPerson) -> Bool
    ) {
        for person in session.participants where !person.organisation.isEmpty && !isNamed(person) {
            withhold(person.organisation, if: [person.name, person.nameToUse])
        }
        for action in session.actions where !action.organisation.isEmpty {
            guard let owner = action.owner, !isNamedOwner(owner) else { continue }
            let person = owner.participant.flatMap { session.participants[$0] }
            withhold(
                action.organisation,
                if: [owner.name, person?.name ?? "", person?.nameToUse ?? ""])
        }
    }

    private mutating func withhold(_ organisation: String, if names: [String]) {
        guard !KnownNames(names).mentions(in: organisation).isEmpty else { return }
        withheld.insert(Self.key(of: organisation))
    }

    /// The organisation as it may be named; nil where there is none, or it may not be.
    public func permitted(_ organisation: String) -> String? {
        guard !organisation.isEmpty else { return nil }
        return withheld.isEmpty || !withheld.contains(Self.key(of: organisation))
            ? organisation : nil
    }

    /// What all spellings of an organisation have in common, whatever their capitals and accents.
    public static func key(of organisation: String) -> String {
        organisation.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
