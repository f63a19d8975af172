import Wording
import Workshop

extension ChangeError {
    /// Why a change cannot be made, in the words of the catalogues.
    var phrase: Phrase {
        switch self {
        case .outdated: Phrase("change.outdated")
        case .unknown: Phrase("change.unknown")
        case .struck: Phrase("change.struck")
        case .textTooLong: Phrase("change.textTooLong")
        case .fileFull(let size, let limit): .fileFull(size, limit: limit)
        case .nothingToRecord: Phrase("change.nothingToRecord")
        case .noRound: Phrase("change.noRound")
        case .otherKindOfRound: Phrase("change.otherKindOfRound")
        case .roundIsInUse: Phrase("change.roundIsInUse")
        case .nobodyLeft: Phrase("change.nobodyLeft")
        case .nobodyBefore: Phrase("change.nobodyBefore")
        case .tooFewPeople: Phrase("change.tooFewPeople")
        case .participantIsInUse: Phrase("change.participantIsInUse")
        case .themeNeedsName: Phrase("change.themeNeedsName")
        case .linkToItself: Phrase("change.linkToItself")
        case .tooManyPhotos: Phrase("change.tooManyPhotos", .number("limit", Session.mostPhotos))
        case .authorsAreNotKept: Phrase("change.authorsAreNotKept")
        case .timerIsNotRunning: Phrase("change.timerIsNotRunning")
        case .ballot(let problem): problem.phrase
        case .decision(let problem): problem.phrase
        case .election(let problem): problem.phrase
        case .nothingChanges: Phrase("change.nothingChanges")
        }
    }
}

extension Phrase {
    /// Says of the two limits the one that is exceeded.
    fileprivate static func fileFull(_ size: FileSize, limit: FileSize) -> Phrase {
        guard size.bytes > limit.bytes else {
            return Phrase("change.fileHoldsTooMuch", .number("limit", limit.values))
        }
        // Rounded up, so that one byte over the limit is not said to be of its size.
        return Phrase(
            "change.fileFull", .number("size", (size.bytes + 0xFFFFF) >> 20),
            .number("limit", limit.bytes >> 20))
    }
}
