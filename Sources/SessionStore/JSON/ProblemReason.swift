/// Why a file, or a part of it, cannot be read.
public enum ProblemReason: Equatable, Sendable {
    // The source.
    /// A byte that belongs to no UTF-8 text.
    case notUTF8(byte: UInt8)
    /// The source has more bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// More levels of nesting than the limit.
    case tooDeep(limit: Int)
    /// More values than the limit.
    case tooManyValues(limit: Int)
    /// Git has left two versions in it, at these lines.
    case twoVersions([ClosedRange<Int>])
    /// The source is not JSON.
    case syntax(JSONSyntaxFault)
    /// An object has the same key twice.
    case duplicateKey(String)

    // The shape.
    /// A value of another kind was expected.
    case expected(JSONKind, found: JSONKind)
    /// A member that must be there is not.
    case missing
    /// A member that nothing is known of, where people write the file themselves.
    case unknownMember
    /// A text that must not be empty is.
    case empty
    /// A number with a fraction or an exponent, given as its literal.
    case notAnInteger(String)
    /// A number outside of what is allowed, given as its literal.
    case outOfRange(String, ClosedRange<Int>)
    /// A text that is none of the known ones.
    case unknownValue(String, known: [String])
    /// A text with more bytes than the limit.
    case textTooLong(bytes: Int, limit: Int)
    /// A text that is not written as its format asks.
    case malformed(String, as: TextFormat)

    // The sense.
    /// An identifier that nothing in the file bears.
    case unknownReference(String)
    /// A reference that leads back to itself.
    case cyclicReference(String)
    /// An identifier that something else in the file already bears.
    case duplicateIdentifier(String)
    /// A struck contribution that still has words.
    case struckKeepsWords
    /// The file is of a later format than this program knows.
    case laterFormat(found: Int, known: Int)
    /// JSON, but neither a session nor a template.
    case notASession
    /// There are more problems than were kept.
    case furtherProblems(Int)
}
