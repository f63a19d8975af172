/// A value that a file holds as one text.
package protocol Spelt: Equatable, Sendable {
    /// What such texts look like.
    static var spellingRule: SpellingRule { get }
    /// Reads a text to the letter: what would be written back differently is none.
    init?(spelling text: String)
    /// The text.
    var spelling: String { get }
    /// Reads a text from its bytes, which are valid UTF-8.
    init?(spelling bytes: UnsafeRawBufferPointer)
    /// Whether both are the same, to the byte.
    func isSame(as other: Self) -> Bool
    /// Whether the other one is the greater: where two sides changed a value, it counts.
    func yields(to other: Self) -> Bool
}

/// What the texts of a value look like.
package enum SpellingRule: Equatable, Sendable {
    /// Any text.
    case text
    /// `2016-03-08`.
    case date
    /// `2016-03-08T19:42:00+01:00` (RFC 3339).
    case time
    /// `19:30`.
    case clockTime
    /// `fr`, `pt-BR` (RFC 5646).
    case language
    /// One of these.
    case choice([String])
}

extension Spelt {
    package init?(spelling bytes: UnsafeRawBufferPointer) {
        self.init(spelling: String(decoding: bytes, as: UTF8.self))
    }

    package func isSame(as other: Self) -> Bool { self == other }
}

extension Spelt where Self: RawRepresentable & CaseIterable, RawValue == String {
    package static var spellingRule: SpellingRule { .choice(allCases.map(\.rawValue)) }

    package init?(spelling text: String) {
        // Not `init(rawValue:)`, which would take canonically equivalent texts for the same.
        guard let value = Self.allCases.first(where: { $0.rawValue.isSame(as: text) }) else {
            return nil
        }
        self = value
    }

    package var spelling: String { rawValue }

    /// What comes later among the cases is the greater.
    package func yields(to other: Self) -> Bool {
        let cases = Self.allCases.map(\.rawValue)
        return cases.firstIndex(of: rawValue) ?? 0 < cases.firstIndex(of: other.rawValue) ?? 0
    }
}

extension String: Spelt {
    /// Whether both are the same bytes; `==` would take texts for equal that are spelt apart.
    package func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
    package static var spellingRule: SpellingRule { .text }
    package init?(spelling text: String) { self = text }
    package var spelling: String { self }
    package func yields(to other: String) -> Bool { precedes(other) }
}
