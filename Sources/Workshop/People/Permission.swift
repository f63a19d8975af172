/// Whether somebody lets their name be used in one place; refused until given.
public enum Permission: String, CaseIterable, Sendable {
    /// Nobody has asked yet; counts as refused.
    case notAsked
    /// Asked, and refused or taken back.
    case refused
    /// Given.
    case given
}
