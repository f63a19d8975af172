/// A session that came before this one, as far as this one has to know it.
public struct EarlierSession: Equatable, Sendable {
    /// Identifies that session on every laptop.
    public var id: ID<Session>
    /// Its title.
    public var title: String
    /// Its day.
    public var date: CalendarDay?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a reference to a session.
    public init(
        id: ID<Session>, title: String = "", date: CalendarDay? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.foreign = foreign
    }

    /// Refers to that session.
    init(_ session: Session) {
        self.init(id: session.facts.id, title: session.facts.title, date: session.facts.date)
    }
}

extension EarlierSession: FileObject {
    package static let schemaName = "earlierSession"
    package static let isInline = true

    package init(blank id: String) { self.init(id: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.label("title", &title)
        members.value("date", &date)
        members.foreign(&foreign)
    }

    /// Where both sides name another session, the greater identifier counts.
    package static func merged(
        _ versions: Versions<EarlierSession>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> EarlierSession {
        guard versions.ours.id == versions.theirs.id else { return versions.merged(by: \.id) }
        return versions.memberwise(at: place, notes)
    }
}
