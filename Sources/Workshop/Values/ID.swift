/// The identifier of one thing in a session: short, random, unique across laptops.
///
/// New ones have 55 random bits (11 letters or digits, without those that are easily confused).
/// Identifiers read from a file are taken as they are.
public struct ID<Of>: Hashable, Comparable, Sendable {
    /// The identifier as the file spells it.
    public let text: String

    /// Takes an identifier as a file spells it.
    public init(_ text: String) { self.text = text }

    /// Makes a new identifier from randomness.
    public init(from entropy: inout Entropy) {
        var bits = entropy.next()
        var text = ""
        for _ in 0..<11 {
            text.unicodeScalars.append(Self.alphabet[Int(bits & 31)])
            bits >>= 5
        }
        self.text = text
    }

    /// Orders by spelling, so that equal times still have one order on every laptop.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static var alphabet: [Unicode.Scalar] { identifierAlphabet }
}

extension ID: CustomStringConvertible {
    /// The identifier as the file spells it.
    public var description: String { text }
}

/// Crockford's 32 letters and digits in lower case: no i, l, o or u.
private let identifierAlphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
