/// Where somebody may be named, each by a permission of its own.
public enum NamingPlace: CaseIterable, Sendable {
    /// On the room's screen.
    case room
    /// In reports and exports.
    case publication

    /// What a participant permits there.
    public func permission(of participant: Participant) -> Permission {
        switch self {
        case .room: participant.inTheRoom
        case .publication: participant.inPublication
        }
    }

    /// What somebody named for a task permits there.
    public func permission(of person: NamedPerson) -> Permission {
        switch self {
        case .room: person.inTheRoom
        case .publication: person.inPublication
        }
    }
}

/// What becomes of words that name somebody who does not permit it.
///
/// Files hold the raw values. Where two laptops were answered differently, the later word of the
/// alphabet counts, and it is the more careful one.
public enum NamingAnswer: String, CaseIterable, Sendable {
    /// They are told as they were said.
    case named
    /// The seat stands where the name was.
    case seat
    /// They are not told.
    case withheld
}

extension Contribution {
    /// What was answered about the names in its words; nil while nobody was asked.
    public func answer(in place: NamingPlace) -> NamingAnswer? {
        switch place {
        case .room: mentionInTheRoom.flatMap(NamingAnswer.init)
        case .publication: mentionInPublication.flatMap(NamingAnswer.init)
        }
    }

    /// Sets what was answered about the names in its words.
    mutating func setAnswer(_ answer: NamingAnswer?, in place: NamingPlace) {
        switch place {
        case .room: mentionInTheRoom = answer?.rawValue
        case .publication: mentionInPublication = answer?.rawValue
        }
    }

    /// Forgets where it was permitted to tell names: its words are others now.
    mutating func forgetNamed() {
        for place in NamingPlace.allCases where answer(in: place) != .withheld {
            setAnswer(nil, in: place)
        }
    }
}
