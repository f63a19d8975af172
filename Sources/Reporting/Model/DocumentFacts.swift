import Workshop

/// What the head of a file says of a document, for those who look for it.
struct DocumentFacts: Equatable, Sendable {
    /// What kind of document it is called; empty for an account, which is called by its kind.
    var name = ""
    /// Who wrote it.
    var author = ""
    /// Which organisation publishes it.
    var organisation = ""
    /// On what terms others may use it.
    var licence = ""
    /// The day of the workshop.
    var day: CalendarDay?
    /// What it is, in one sentence.
    var description = ""
    /// The themes.
    var keywords: [String] = []
}
