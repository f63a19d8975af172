/// Why a change cannot be made.
public enum ChangeError: Error, Equatable, Sendable {
    /// The thing to be replaced is not as the change expects it.
    case outdated
    /// There is no such thing in the session.
    case unknown
    /// The contribution was struck; nothing brings it back.
    case struck
    /// A text is longer than a file may hold.
    case textTooLong
    /// With the change the file would be so large, more than it may be.
    case fileFull(FileSize, limit: FileSize)
    /// There is nothing to record.
    case nothingToRecord
    /// No round is at hand.
    case noRound
    /// The round at hand is of another kind.
    case otherKindOfRound
    /// Something was said in the round; it can be skipped, but not removed.
    case roundIsInUse
    /// Nobody is left to hand the floor to in this lap.
    case nobodyLeft
    /// Nobody had the floor before.
    case nobodyBefore
    /// Fewer than two people are there.
    case tooFewPeople
    /// The participant has spoken or is named somewhere; they can leave, but not be removed.
    case participantIsInUse
    /// A theme needs a name.
    case themeNeedsName
    /// A round or a theme has as many photos as it may have.
    case tooManyPhotos
    /// A theme has nothing to do with itself.
    case linkToItself
    /// The session keeps no authors.
    case authorsAreNotKept
    /// The timer does not run.
    case timerIsNotRunning
    /// A ballot or an option is not as the vote asks for.
    case ballot(BallotProblem)
    /// A decision is not as far as that.
    case decision(DecisionProblem)
    /// An election does not go on, and why.
    case election(ElectionProblem)
    /// The change would change nothing.
    case nothingChanges
}
