/// What the grammar of JSON asks for at a place.
public enum JSONExpectation: String, CaseIterable, Equatable, Sendable {
    case value, key, colon
    /// A comma, or the bracket that closes an array.
    case commaOrBracket
    /// A comma, or the brace that closes an object.
    case commaOrBrace
}
