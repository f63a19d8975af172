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
    /// What came from outside and was covered before anybody could read it; the next key brings it back.
    public var covered: [StatusMessage] = []

    /// Makes a message.
    public init(_ phrase: Phrase, _ tone: Tone = .notice) {
        self.phrase = phrase
        self.tone = tone
    }

    /// Whether a key at that time leaves it where it is.
    func isLasting(at now: Moment) -> Bool { stays.map { now < $0 } ?? false }

    /// How long news of work that goes on beside the typing stays, in seconds.
    private static let newsStays = 5

    /// The same as news, which whoever is typing must not miss.
    func asNews(at now: Moment) -> StatusMessage {
        var news = self
        news.stays = now.adding(seconds: Self.newsStays)
        return news
    }

    /// What stands there after a key: itself while it lasts, else what it covered.
    func afterKey(at now: Moment) -> StatusMessage? {
        if isLasting(at: now) { return self }
        guard var next = covered.first?.asNews(at: now) else { return nil }
        next.covered = Array(covered.dropFirst())
        return next
    }

    /// The same, remembering what it takes the place of where that was still to be read.
    func covering(_ other: StatusMessage, at now: Moment) -> StatusMessage {
        guard tone != .alarm, other.isLasting(at: now), other.phrase != phrase else { return self }
        var message = self
        var news = other
        news.covered = []
        message.covered += [news] + other.covered
        return message
    }
}
