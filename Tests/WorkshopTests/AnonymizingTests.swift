import Testing
import Workshop

@Suite struct AnonymizingTests {
    private var session: Session {
        var facts = SessionFacts(id: ID("s"), title: "Chez Zoé", language: LanguageTag("fr"))
        facts.hosts = ["Agnès Petit"]
        facts.writtenBy = "Aurélien"
        facts.quotation = Quotation(
            text: "Zoé a raison.", author: NamedPerson(name: "Carla", inPublication: .given))
        facts.gathering = GatheringPlace(gathering: ID("g"), room: "SALLE")
        let place = OrderKey(after: nil, before: nil)
        return Session(
            facts,
            participants: [
                Participant(id: ID("p"), position: place, name: "Zoé Martin", nameToUse: "Zo")
            ],
            agenda: [
                Round(
                    id: ID("r"), position: place,
                    content: .goRound(GoRound(drawn: [ID("p")])), introduction: "Merci aurelien.")
            ],
            contributions: [
                Contribution(
                    id: ID("c"), text: "Avec ZOE et l’agnès, pas Zoétrope ni Martine",
                    firstText: "SECRET", author: ID("p"), round: ID("r"))
            ],
            themes: [], groups: [],
            actions: [
                Action(id: ID("a"), text: "agir", owner: NamedPerson(name: "Bob"))
            ], parkingLot: [],
            privateNotes: [PrivateNote(id: ID("n"), text: "NOTE")])
    }

    @Test func namesAreFoundAsWholeWordsWhateverTheirAccents() {
        #expect(session.nameMentions.map(\.name) == ["Zoé", "Zoé", "aurelien", "ZOE", "agnès"])
        #expect(
            session.nameMentions.map(\.path) == [
                "title", "quotation/text", "agenda/r/introduction", "contributions/c",
                "contributions/c",
            ])
    }

    @Test func nobodyIsLeftAndOnlyWhatWasConfirmedIsReplaced() {
        let mentions = session.nameMentions
        let result = session.anonymized(
            replacing: mentions.filter { $0.name != "agnès" }, with: "[…]", id: ID("new"))
        #expect(result.id == ID("new"))
        #expect(result.title == "Chez […]")
        #expect(
            result.contributions.first?.text == "Avec […] et l’agnès, pas Zoétrope ni Martine")
        #expect(result.quotation?.text == "[…] a raison.")
        #expect(result.participants.isEmpty)
        #expect(result.headCount == 1)
        let whole = "\(result)"
        for gone in ["SECRET", "NOTE", "SALLE", "Carla", "Bob", "Petit", "Aurélien", "Martin\""] {
            #expect(!whole.contains(gone), "\(gone)")
        }
    }
}
