import Wording

/// A line for the facilitator, in place of the hints.
public struct StatusMessage: Equatable, Sendable {
    /// How it should be taken.
    public enum Tone: Equatable, Sendable {
        /// For information.
        case notice
        /// Something to be looked at.
        case warning
        /// Something is wrong, and stays on the screen until it is settled.
        case alarm
    }

    /// What it says.
    public var phrase: Phrase
    /// How it should be taken.
    public var tone: Tone

    /// Makes a message.
    public init(_ phrase: Phrase, _ tone: Tone = .notice) {
        self.phrase = phrase
        self.tone = tone
    }
}
