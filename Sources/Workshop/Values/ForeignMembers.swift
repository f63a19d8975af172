/// Members of a file that this version of the program does not know, kept to be written back.
///
/// Opaque to the domain: a name, and the value as JSON text.
public struct ForeignMembers: Equatable, Sendable {
    /// One member.
    public struct Member: Equatable, Sendable {
        /// The member's name.
        public var name: String
        /// Its value as compact JSON text.
        public var json: String

        /// Makes a member.
        public init(name: String, json: String) {
            self.name = name
            self.json = json
        }
    }

    /// The members in the order of the file.
    public var members: [Member]

    /// Makes a set of members.
    public init(_ members: [Member] = []) { self.members = members }

    /// No members.
    public static let none = ForeignMembers()
}
