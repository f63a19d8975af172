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
        #expect(session.nameMentions.map(\.name) == ["Zoé", "aurelien", "ZOE", "agnès", "Zoé"])
        #expect(
            session.nameMentions.map(\.path) == [
                "title", "agenda/r/introduction", "contributions/c/text", "contributions/c/text",
                "quotation/text",
            ])
    }

    /// Laptops in a cooperative have the keyboards that they have.
    @Test(arguments: [
        ("Ayşe", "ayse"), ("Işık", "isik"), ("Çiğdem", "cigdem"), ("İpek", "ipek"),
        ("Łukasz", "lukasz"),
        ("Zoë", "zoe"), ("Nguyễn", "nguyen"), ("Jiří", "jiri"), ("Œdipe", "oedipe"),
        ("Åsa", "asa"), ("Gülşen", "Gulsen"), ("Ruşen", "RUSEN"), ("Ștefan", "stefan"),
    ])
    func aNameIsFoundWithoutItsSigns(name: String, typed: String) {
        var facts = SessionFacts(id: ID("s"), title: "x", language: LanguageTag("tr"))
        facts.hosts = [name]
        facts.objective = "Avec \(typed), comme prévu"
        #expect(name.folded == typed.folded)
        #expect(Session(facts).nameMentions.map(\.name) == [typed])
    }

    @Test func aRemarkBehindANameIsNoName() {
        var facts = SessionFacts(id: ID("s"), title: "Une personne", language: LanguageTag("fr"))
        facts.hosts = ["Noé (personne inventée)"]
        facts.objective = "Avec Noé et toute personne"
        #expect(Session(facts).nameMentions.map(\.name) == ["Noé"])
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

/// What came before in a series is anonymized, too.
@Suite struct AnonymizingSeriesTests {
    @Test func namesInLinksTitlesAndDecisionsAreFoundAndReplaced() {
        let origin = EarlierSession(
            id: ID("s0"), title: "Chez Zoé", foreign: .init([.init(name: "x", json: "1")]))
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.hosts = ["Zoé"]
        facts.series = SeriesPlace(
            name: "Zoé et Cie", number: 2, previous: origin, decided: ["Zoé décide"],
            done: ["appeler Zoé"])
        let places = OrderKey.row(of: 2)
        let session = Session(
            facts, participants: [], agenda: [], contributions: [],
            themes: [
                Theme(
                    id: ID("t"), position: places[0], name: "A",
                    links: [ThemeLink(to: ID("u"), kind: .needs, word: "avec Zoé")],
                    origin: origin),
                Theme(id: ID("u"), position: places[1], name: "B"),
            ],
            groups: [OpenGroup(id: ID("g"), position: places[0], name: "G", origin: origin)],
            actions: [Action(id: ID("a"), text: "agir", origin: origin)], parkingLot: [],
            privateNotes: [])
        #expect(session.nameMentions.count == 8)
        let result = session.anonymized(
            replacing: session.nameMentions, with: "[…]", id: ID("new"))
        #expect(!"\(result)".contains("Zoé"))
        #expect(result.themes[0].links.first?.word == "avec […]")
        #expect(result.themes[0].origin?.foreign == ForeignMembers.none)
    }
}
