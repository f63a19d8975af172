/// A stretch of time with a beginning and, once it is over, an end.
public struct Span: Equatable, Sendable {
    /// When it began.
    public var from: Moment
    /// When it ended; nil while it lasts.
    public var to: Moment?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a stretch of time.
    public init(from: Moment, to: Moment? = nil, foreign: ForeignMembers = .none) {
        self.from = from
        self.to = to
        self.foreign = foreign
    }
}
