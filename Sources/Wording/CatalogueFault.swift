/// A catalogue that cannot be read.
public struct CatalogueFault: Error, Equatable, Sendable {
    /// The byte of the file, from 0, where it stops making sense.
    public var offset: Int
}
