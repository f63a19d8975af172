import CustomDump
import Workshop

/// A difference between two sessions is told by the members that differ, not by both sessions whole.
extension Shared: CustomDumpRepresentable {
    /// What the reference leads to.
    public var customDumpValue: Any { value }
}
