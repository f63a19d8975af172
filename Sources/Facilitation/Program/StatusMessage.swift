import Wording
import Workshop

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
    /// Until when it stays, whatever keys are pressed; nil for one that any key takes away.
    public var stays: Moment?

    /// Makes a message.
    public init(_ phrase: Phrase, _ tone: Tone = .notice) {
        self.phrase = phrase
        self.tone = tone
    }

    /// Whether a key at that time leaves it where it is.
    func isLasting(at now: Moment) -> Bool { stays.map { now < $0 } ?? false }
}
