/// What a change does, in kebab case; the wording of undo messages goes by it.
public struct ChangeName: Hashable, Sendable {
    /// The name.
    public let text: String

    /// Makes a name.
    public init(_ text: String) { self.text = text }
}
