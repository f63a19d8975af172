/// A change in the making: reads through to the session, and collects what is replaced.
struct ChangeDraft {
    let session: Session
    let now: Moment
    private var newFacts: SessionFacts?
    private var participants = Overlay<Participant>()
    private var agenda = Overlay<Round>()
    private var contributions = Overlay<Contribution>()
    private var themes = Overlay<Theme>()
    private var groups = Overlay<OpenGroup>()
    private var actions = Overlay<Action>()
    private var parkingLot = Overlay<ParkedItem>()
    private var privateNotes = Overlay<PrivateNote>()
    private var conflicts = Overlay<TextConflict>()

    init(_ session: Session, at now: Moment) {
        self.session = session
        self.now = now
    }

    var facts: SessionFacts {
        get { newFacts ?? session.facts }
        set { newFacts = newValue }
    }
    subscript(id: ID<Participant>) -> Participant? {
        get { participants.value(id, in: session.participants) }
        set { participants.set(id, newValue, in: session.participants) }
    }
    subscript(id: ID<Round>) -> Round? {
        get { agenda.value(id, in: session.agenda) }
        set { agenda.set(id, newValue, in: session.agenda) }
    }
    subscript(id: ID<Contribution>) -> Contribution? {
        get { contributions.value(id, in: session.contributions) }
        set { contributions.set(id, newValue, in: session.contributions) }
    }
    subscript(id: ID<Theme>) -> Theme? {
        get { themes.value(id, in: session.themes) }
        set { themes.set(id, newValue, in: session.themes) }
    }
    subscript(id: ID<OpenGroup>) -> OpenGroup? {
        get { groups.value(id, in: session.groups) }
        set { groups.set(id, newValue, in: session.groups) }
    }
    subscript(id: ID<Action>) -> Action? {
        get { actions.value(id, in: session.actions) }
        set { actions.set(id, newValue, in: session.actions) }
    }
    subscript(id: ID<ParkedItem>) -> ParkedItem? {
        get { parkingLot.value(id, in: session.parkingLot) }
        set { parkingLot.set(id, newValue, in: session.parkingLot) }
    }
    subscript(id: ID<PrivateNote>) -> PrivateNote? {
        get { privateNotes.value(id, in: session.privateNotes) }
        set { privateNotes.set(id, newValue, in: session.privateNotes) }
    }
    subscript(id: ID<TextConflict>) -> TextConflict? {
        get { conflicts.value(id, in: session.conflicts) }
        set { conflicts.set(id, newValue, in: session.conflicts) }
    }

    /// The change that was drafted, without what is as it was.
    func change(_ name: ChangeName) throws(ChangeError) -> Change {
        var change = Change(name: name, at: now)
        if let newFacts, newFacts != session.facts {
            change.facts = Replacement(before: session.facts, after: newFacts)
        }
        change.participants = participants.replacements
        change.agenda = agenda.replacements
        change.contributions = contributions.replacements
        change.themes = themes.replacements
        change.groups = groups.replacements
        change.actions = actions.replacements
        change.parkingLot = parkingLot.replacements
        change.privateNotes = privateNotes.replacements
        change.conflicts = conflicts.replacements
        if change.isEmpty { throw .nothingChanges }
        return change
    }
}

/// The things of one sort that a draft replaces, in the order in which they were first touched.
private struct Overlay<Element: Entity> {
    private var touched: [Replacement<Element>] = []
    private var places: [ID<Element>: Int] = [:]

    var replacements: [Replacement<Element>] { touched.filter { $0.before != $0.after } }

    func value(_ id: ID<Element>, in list: KeyedList<Element>) -> Element? {
        if let place = places[id] { return touched[place].after }
        return list[id]
    }

    mutating func set(_ id: ID<Element>, _ value: Element?, in list: KeyedList<Element>) {
        if let place = places[id] {
            touched[place].after = value
        } else {
            places[id] = touched.count
            touched.append(Replacement(before: list[id], after: value))
        }
    }
}
