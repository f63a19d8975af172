/// What a copy for another table remembers of the session it was made from, so that it can be
/// brought in again without asking for anything.
public struct CopyOrigin: Equatable, Sendable {
    /// When the copy was made.
    public var at: Moment
    /// The session as it was then.
    public var base: Session
    /// Members of the file that a later version wrote.
    public var foreign = ForeignMembers.none

    /// Remembers a session.
    public init(at moment: Moment, base: Session) {
        at = moment
        self.base = base
    }

    /// Takes the words of struck contributions out of what is remembered.
    mutating func purge(_ struck: Set<ID<Contribution>>) { base.purge(struck) }
}

extension CopyOrigin: FileObject {
    package static let schemaName = "copiedFrom"

    package init(blank id: String) {
        self.init(at: Moment(milliseconds: 0), base: Session(blank: ""))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("at", &at)
        members.session("base", &base)
        members.foreign(&foreign)
    }

    /// A copy that was made of a copy goes by the later one.
    package static func merged(
        _ versions: Versions<CopyOrigin>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> CopyOrigin {
        versions.merged { $0.at < $1.at ? $1 : $0 }
    }
}
