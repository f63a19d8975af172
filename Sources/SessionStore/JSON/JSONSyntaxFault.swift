/// What can be wrong with the writing of a JSON source.
public enum JSONSyntaxFault: Equatable, Sendable {
    /// There is nothing in the source.
    case nothing
    /// The source starts with a byte order mark.
    case byteOrderMark
    /// The source stops in the middle.
    case endsEarly
    /// Something else was expected here.
    case unexpected(Unicode.Scalar, expected: JSONExpectation)
    /// A comma stands before a closing bracket.
    case trailingComma
    /// A comment, which JSON does not have.
    case comment
    /// More text follows the value.
    case textAfterEnd
    /// A text holds a raw control character, a line end for instance.
    case controlCharacter(Unicode.Scalar)
    /// A backslash is followed by what is no escape.
    case unknownEscape
    /// An escape names half of a surrogate pair.
    case loneSurrogate
    /// A number is not written as JSON writes numbers.
    case malformedNumber
}
