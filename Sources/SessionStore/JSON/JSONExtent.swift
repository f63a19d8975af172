/// How much room a value takes up in a file.
struct JSONExtent: Equatable {
    /// Its bytes.
    var bytes: Int
    /// The values in it, scalars and containers alike, and itself.
    var values: Int
    /// The most arrays and objects inside each other, from the root of the file on.
    var depth: Int
    /// The bytes of its longest text; names of members count as texts.
    var longestText: Int
}
