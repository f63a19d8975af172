/// What can be compared to the byte: `==` takes one spelling of an accent for another, and a change of
/// it would be none.
package protocol Verbatim: Equatable {
    /// Whether both are equal and spelt alike.
    func isSpelt(as other: Self) -> Bool
}

/// What tells all that it consists of.
package protocol Described: Verbatim, Sendable {
    /// Tells `members` all there is, in the order of the file.
    mutating func describe(to members: inout some MemberVisitor)
    /// One thing made of the versions of two sides.
    ///
    /// - Parameter place: where texts of the thing stand.
    static func merged(
        _ versions: Versions<Self>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Self
}

extension Described {
    package func isSpelt(as other: Self) -> Bool {
        self == other && Letters(of: self) == Letters(of: other)
    }

    package static func merged(
        _ versions: Versions<Self>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Self {
        versions.memberwise(at: place, notes)
    }
}

/// A thing that a file holds as an object of its own.
package protocol FileObject: Described {
    /// What the schema calls it.
    static var schemaName: String { get }
    /// Whether its object stands on one line of the file.
    static var isInline: Bool { get }
    /// A thing of which nothing is known yet but its identifier, where it has one.
    init(blank id: String)
    /// Tells what makes no sense, though each member alone does: the member, and why.
    func tellNonsense(_ tell: (String, Nonsense) -> Void)
}

extension FileObject {
    package static var isInline: Bool { false }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {}
}

/// A thing in a list, told apart from the others by a key.
package protocol Keyed: FileObject {
    associatedtype MergeKey: Hashable & Comparable
    /// What two versions of the same thing have in common.
    var mergeKey: MergeKey { get }
    /// One list made of the lists of two sides.
    static func mergedList(
        _ versions: Versions<[Self]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Self]
}

extension Keyed {
    package static func mergedList(
        _ versions: Versions<[Self]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Self] {
        versions.things(by: \.mergeKey) { thing in
            merged(thing, at: place.part("\(thing.ours.mergeKey)"), notes)
        }
    }
}

/// Why a thing makes no sense.
package enum Nonsense: Equatable, Sendable {
    /// A text that must not be empty is.
    case empty
    /// A member that must be there is not.
    case missing
    /// A struck contribution that still has words.
    case struckKeepsWords
    /// A reference that leads back to itself.
    case cyclicReference(String)
    /// A reference to nothing.
    case unknownReference(String)
    /// A number outside of what is allowed.
    case outOfRange(Int, ClosedRange<Int>)
    /// A text that is none of the known ones.
    case unknownValue(String, known: [String])
}

/// What numbers and texts of a file are good for, whatever they count or say.
public enum MemberRange {
    /// Lengths in seconds: up to a week.
    public static let seconds = 0...604_800
    /// How many there are of something.
    public static let count = 0...100_000
    /// Numbers on seats, notes and laps.
    @inlinable public static var number: ClosedRange<Int> { 1...100_000 }
    /// The sides of a discussion.
    @inlinable public static var side: ClosedRange<Int> { 0...1 }
    /// Bytes of one text.
    public static let textBytes = 1 << 20
    /// Bytes of one identifier.
    public static let identifierBytes = 128
}
