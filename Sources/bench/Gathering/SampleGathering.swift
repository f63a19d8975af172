import SessionStore
import Workshop

/// A folder with the files of a large gathering; names and texts are made up.
struct SampleGathering {
    /// How many sessions.
    let sessions: Int
    /// How many contributions each holds.
    static let contributions = 60
    /// How many people took part in eighty of them, by their head-counts.
    static let people = 400
    /// What somebody said last in the last session.
    static let lastWords = "The last words of the last session"

    /// Writes the files.
    ///
    /// - Returns: the path of a file among them that is broken.
    func write(to folder: String) throws -> String {
        var entropy = Entropy(2009, 319)
        var gathering = Gathering(
            id: ID(from: &entropy), title: "A made-up gathering", language: LanguageTag("en"))
        for number in 0..<sessions {
            let session = session(number, of: gathering.id, &entropy)
            let file = "session-\(number).json"
            try SessionFile.write(session, to: "\(folder)/\(file)")
            gathering.sessions.append(
                GatheringSession(
                    id: session.id, file: file, title: session.title,
                    room: "Room \(number % 16)", slot: "Slot \(number / 16)"))
        }
        let broken = GatheringSession(
            id: ID(from: &entropy), file: "broken.json", title: "Broken on its way")
        gathering.sessions.append(broken)
        try GatheringFile.write(gathering, in: folder)
        let path = "\(folder)/broken.json"
        let whole = SessionFile.bytes(of: session(sessions, of: gathering.id, &entropy))
        try ScratchFolder.put(Array(whole.prefix(whole.count / 2)), at: path)
        return path
    }

    private func session(
        _ number: Int, of gathering: ID<Gathering>, _ entropy: inout Entropy
    ) -> Session {
        let sample = SampleSession(in: .sorting, contributions: Self.contributions).session
        var facts = sample.facts
        facts.id = ID(from: &entropy)
        facts.title = "Made-up session \(number)"
        facts.headCount = Self.people / 80
        facts.gathering = GatheringPlace(gathering: gathering)
        var said = Array(sample.contributions)
        if number == sessions - 1 { said[said.count - 1].text = Self.lastWords }
        return Session(
            facts, participants: [], agenda: Array(sample.agenda), contributions: said,
            themes: Array(sample.themes), groups: [],
            actions: [Action(id: ID(from: &entropy), text: "Meet again")], parkingLot: [],
            privateNotes: [])
    }
}
