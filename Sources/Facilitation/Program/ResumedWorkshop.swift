import Wording
import Workshop

/// What a sitting that did not end has left behind.
public struct ResumedWorkshop: Equatable, Sendable {
    /// The session with everything that was recorded.
    public var session: Session
    /// Where it is kept.
    public var path: String
    /// What can be undone and redone.
    public var history: History
    /// The line that was being typed.
    public var draft: LineDraft?
    /// What to tell.
    public var notice: Phrase?

    /// Makes one.
    public init(
        session: Session, path: String, history: History, draft: LineDraft?, notice: Phrase?
    ) {
        self.session = session
        self.path = path
        self.history = history
        self.draft = draft
        self.notice = notice
    }
}

extension State {
    /// Goes on where the last sitting stopped: with its history, the line that was being typed, and the
    /// forms.
    mutating func resume(_ resumed: ResumedWorkshop) {
        open(resumed.session, path: resumed.path)
        workshop?.history = resumed.history
        if let draft = resumed.draft { take(draft) }
        if let phrase = resumed.notice { message = StatusMessage(phrase, .warning) }
        if let forms = resumed.draft?.forms { reopen(forms) }
    }
}
