/// How participants are named where they permit it; never more than they permit.
public enum NameUse: String, CaseIterable, Sendable {
    /// By the name that they want to be called.
    case permitted
    /// By the first letters of that name.
    case initials
    /// Not at all.
    case none

    /// A permitted name as it may stand in the document; nil when it may not.
    func written(_ name: String) -> String? {
        switch self {
        case .permitted: name
        case .initials:
            name.split { $0.isWhitespace || $0 == "-" || $0 == "'" || $0 == "’" }
                .map { "\($0.prefix(1))." }.joined()
        case .none: nil
        }
    }
}
