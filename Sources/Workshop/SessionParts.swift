/// What a session is made of.
package struct SessionParts: Sendable {
    var facts: SessionFacts
    var participants = KeyedList<Participant>()
    var agenda = KeyedList<Round>()
    var contributions = KeyedList<Contribution>()
    var themes = KeyedList<Theme>()
    var groups = KeyedList<OpenGroup>()
    var actions = KeyedList<Action>()
    var parkingLot = KeyedList<ParkedItem>()
    var privateNotes = KeyedList<PrivateNote>()
    var conflicts = KeyedList<TextConflict>()
    var copiedFrom: CopyOrigin?
    var index = ContributionIndex()
}
