/// A template as it is offered for a new session.
public struct OfferedTemplate: Equatable, Sendable {
    /// Whose it is.
    public enum Origin: Equatable, Sendable {
        /// It came with the program.
        case builtIn
        /// It is the facilitator's own.
        case own
        /// It is the facilitator's own, and stands in for a built-in one of the same name.
        case ownForBuiltIn
    }

    /// The template.
    public var template: Template
    /// Whose it is.
    public var origin: Origin

    /// Makes an offer.
    public init(_ template: Template, _ origin: Origin = .builtIn) {
        self.template = template
        self.origin = origin
    }
}
