/// A note that was taken elsewhere, as far as a session can keep it.
public struct IncomingNote: Equatable, Sendable {
    /// The words.
    public var text: String
    /// What the tool that it comes from calls it; empty where it has no name there.
    public var key: String
    /// Who wrote it; kept only where the session keeps authors.
    public var author: String
    /// What it was sorted into there.
    public var theme: String
    /// The question that it answers.
    public var prompt: String
    /// Its language; nil for the session's.
    public var language: LanguageTag?
    /// When it was written, as people could read it; nil where nothing tells.
    public var writtenAt: Moment?
    /// Whether it is something to be done.
    public var isAction: Bool
    /// Whether what was to be done is done.
    public var isDone: Bool

    /// Makes a note; all but the words may be left out.
    public init(
        text: String, key: String = "", author: String = "", theme: String = "",
        prompt: String = "",
        language: LanguageTag? = nil, writtenAt: Moment? = nil, isAction: Bool = false,
        isDone: Bool = false
    ) {
        self.text = text
        self.key = key
        self.author = author
        self.theme = theme
        self.prompt = prompt
        self.language = language
        self.writtenAt = writtenAt
        self.isAction = isAction
        self.isDone = isDone
    }
}
