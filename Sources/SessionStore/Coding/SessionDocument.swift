import Workshop

/// The root object of a session file.
struct SessionDocument: MemberDescribed {
    /// The format that this version writes.
    static let format = 1

    private var facts: SessionFacts
    private var participants: [Participant] = []
    private var agenda: [Round] = []
    var contributions: [Contribution] = []
    private var themes: [Theme] = []
    private var groups: [OpenGroup] = []
    private var actions: [Action] = []
    private var parkingLot: [ParkedItem] = []
    private var privateNotes: [PrivateNote] = []
    private var conflicts: [TextConflict] = []
    private var copiedFrom: CopyOrigin?

    init(_ session: Session) {
        facts = session.facts
        participants = Array(session.participants)
        agenda = Array(session.agenda)
        contributions = Array(session.contributions)
        themes = Array(session.themes)
        groups = Array(session.groups)
        actions = Array(session.actions)
        parkingLot = Array(session.parkingLot)
        privateNotes = Array(session.privateNotes)
        conflicts = Array(session.conflicts)
        copiedFrom = session.copiedFrom
    }

    /// The document of a session without its lists.
    init(factsOf session: Session) {
        facts = session.facts
        copiedFrom = session.copiedFrom
    }

    private init(blank id: ID<Session>) {
        facts = SessionFacts(id: id, title: "", language: LanguageTag(""))
    }

    /// The session that the file holds.
    var session: Session {
        Session(
            facts, participants: participants, agenda: agenda, contributions: contributions,
            themes: themes, groups: groups, actions: actions, parkingLot: parkingLot,
            privateNotes: privateNotes, conflicts: conflicts, copiedFrom: copiedFrom)
    }

    static var schemaName: String { "session" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> SessionDocument {
        SessionDocument(blank: object?.identifier() ?? ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        var format = Self.format
        members.required("format", &format, in: Self.format...Self.format)
        facts.describeBeginning(to: &members)
        members.placed("participants", &participants)
        members.placed("agenda", &agenda)
        members.list("contributions", &contributions)
        members.placed("themes", &themes)
        members.placed("groups", &groups)
        members.list("actions", &actions)
        members.list("parkingLot", &parkingLot)
        members.list("privateNotes", &privateNotes)
        members.list("conflicts", &conflicts)
        members.optional("copiedFrom", &copiedFrom)
        facts.describeEnd(to: &members)
    }
}
