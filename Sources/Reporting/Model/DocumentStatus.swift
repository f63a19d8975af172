import Workshop

/// How far a document has come.
public enum DocumentStatus: Equatable, Sendable {
    /// Nobody but its author has agreed to it.
    case draft
    /// Reread with the group on that day.
    case reread(CalendarDay)
    /// Published on that day.
    case published(CalendarDay)

    /// What the facts of a session say.
    init(_ facts: SessionFacts) {
        self =
            facts.publishedOn.map(DocumentStatus.published)
            ?? facts.rereadOn.map(DocumentStatus.reread) ?? .draft
    }

    /// How it is called in data: `draft`, `reread` or `published`.
    public var name: String {
        switch self {
        case .draft: "draft"
        case .reread: "reread"
        case .published: "published"
        }
    }
}
