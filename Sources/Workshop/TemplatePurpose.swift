/// What a template is for: what a group wants to do with it, in the order in which a workshop comes to
/// it.
public enum TemplatePurpose: String, CaseIterable, Sendable {
    /// A whole meeting, from the welcome to what comes next.
    case whole
    /// To arrive, and to hear each other.
    case open
    /// To bring out what people think.
    case gather
    /// To see what was said in its order.
    case sort
    /// To choose, or to agree.
    case decide
    /// To come to an end.
    case close
}

extension TemplatePurpose: Spelt {
    /// Goes by the spelling.
    package func yields(to other: TemplatePurpose) -> Bool { rawValue < other.rawValue }
}
