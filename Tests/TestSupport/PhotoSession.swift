import Workshop

/// A workshop of a round and a board with two themes, of which the round and the first theme have photos.
public enum PhotoSession {
    /// When it took place.
    public static let now = Moment(milliseconds: 1_457_463_600_000)

    /// Makes it.
    public static func session(_ photos: [Photo] = [], ofTheme: [Photo] = []) -> Session {
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = now
        return Session(
            facts, participants: [],
            agenda: [
                Round(
                    id: ID("r"), position: keys[0], content: .goRound(GoRound()), photos: photos),
                Round(id: ID("b"), position: keys[1], content: .sorting(Sorting())),
            ], contributions: [],
            themes: [
                Theme(id: ID("t"), position: keys[0], name: "Pain", photos: ofTheme),
                Theme(id: ID("u"), position: keys[1], name: "Sel"),
            ], groups: [], actions: [], parkingLot: [], privateNotes: [])
    }

    private static let keys = OrderKey.row(of: 2)
}
