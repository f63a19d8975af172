/// How much of a workshop a document tells.
public enum DocumentKind: String, CaseIterable, Sendable {
    /// The shorter one, for those who were not there: where contributions are marked as strong,
    /// only these.
    case synthesis
    /// The faithful one: everything said, in its place, and at the end what was set aside.
    case minutes
}
