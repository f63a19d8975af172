import Workshop

extension ScriptedWorkshop {
    /// What people say in the first round; the first is struck, the second set aside, and the third
    /// amended.
    static let visions = [
        "\(mark) à retirer", "\(mark) à laisser de côté", "\(mark) mal noté",
        "Un ensemble de coopératives liées entre elles",
        "Des alternatives à l’Etat et au marché, politisées",
        "Il est temps de rassembler les initiatives sur Marseille",
    ]

    static let reasons = [
        "Pour rencontrer des gens qui agissent près de chez moi",
        "Tisser des liens entre les projets qui existent déjà dans les quartiers",
    ]

    static let themes = [
        (
            "DECOUVRIR les concepts",
            "Avec et pour toute personne souhaitant comprendre ce qu’est une coopérative intégrale",
            2
        ),
        ("STRUCTURER des actions", "", 1), ("CONNAITRE les alternatives", "", 2),
    ]

    static let meeting = NextMeeting(
        name: "Atelier (4e)", when: CalendarDay(iso: "2016-04-11").map { .weekOf($0) },
        startsAt: ClockTime(hour: 19, minute: 30), place: "plan M",
        signUpLink: "https://example.org/atelier-4", hosts: ["Aurélien", "Sophie"])

    private static let secret = ForeignMembers([.init(name: "laterMember", json: "\"\(mark)\"")])

    /// The workshop before it begins.
    static var session: Session {
        let keys = OrderKey.row(of: 12)
        var facts = SessionFacts(
            id: ID("s1"), title: "3e Atelier Découverte Coopérative intégrale",
            language: LanguageTag("fr"))
        facts.subtitle = "Vers une coopérative intégrale à Marseille ?"
        facts.place = "plan M"
        facts.hosts = ["Agnès"]
        (facts.context, facts.objective, facts.conclusion) = (mark, mark, mark)
        facts.attribution = .published
        facts.foreign = secret
        return Session(
            facts,
            participants: [
                Participant(
                    id: ID("p1"), position: keys[0], name: "Zoé \(mark)", nameToUse: "Zoé",
                    inTheRoom: .given, foreign: secret),
                Participant(
                    id: ID("p2"), position: keys[1], name: "Paul \(mark)", inPublication: .given),
                Participant(
                    id: ID("p3"), position: keys[2], name: "Lucie \(mark)", inTheRoom: .refused),
                Participant(
                    id: ID("p4"), position: keys[3], name: "Ana", inTheRoom: .given),
                Participant(
                    id: ID("p5"), position: keys[4], name: "\(mark) 5", inTheRoom: .notAsked),
            ],
            agenda: agenda(keys), contributions: [], themes: [], groups: [], actions: [],
            parkingLot: [ParkedItem(id: ID("k1"), text: "\(mark) le loyer")],
            privateNotes: [PrivateNote(id: ID("n1"), text: "\(mark) fatigue")],
            conflicts: [
                TextConflict(
                    id: ID("y1"), place: .init(.agenda, "r2", field: "guidance"),
                    texts: [mark, "\(mark) 2"])
            ],
            copiedFrom: nil)
    }

    private static func agenda(_ keys: [OrderKey]) -> [Round] {
        let contents: [(RoundContent, [LocalizedText])] = [
            (.opening(Opening()), []),
            (
                .goRound(GoRound()),
                [
                    LocalizedText([
                        .init(
                            language: LanguageTag("fr"),
                            text: "Quelle est votre vision de la coopérative intégrale ?"),
                        .init(
                            language: LanguageTag("en"),
                            text: "What is your vision of the integral cooperative?"),
                    ])
                ]
            ),
            (
                .pairs(Pairs()),
                [
                    french("Pourquoi suis-je là ?"),
                    french("Qu’est-ce que j’espère accomplir ?"),
                ]
            ),
            (.smallGroups(SmallGroups()), [french("Que faire avant l’été ?")]),
            (
                .discussion(Discussion(sides: ["pour", "contre"], currentSide: 0)),
                [french("Faut-il une monnaie ?")]
            ),
            (.sorting(Sorting()), []), (.groups(Groups()), []), (.pauseBreak(Break()), []),
            (.closing(Closing()), []),
        ]
        return contents.enumerated().map { place, round in
            Round(
                id: ID("r\(place + 1)"), position: keys[place], content: round.0,
                prompts: round.1.enumerated().map { number, text in
                    Prompt(id: ID("q\(place + 1)-\(number + 1)"), text: text, foreign: secret)
                },
                plannedSeconds: 900, guidance: french(mark), introduction: mark, conclusion: mark,
                foreign: secret)
        }
    }

    private static func french(_ text: String) -> LocalizedText {
        LocalizedText(text, in: LanguageTag("fr"))
    }
}

extension Room {
    /// The first words are struck, the second set aside, the third amended; then times.
    mutating func withdraws() throws {
        let ids = session.contributions.map(\.id)
        try does { session, _, now in try session.striking(ids[0], at: now) }
        try does { session, _, now in try session.toggling(.setAside, on: ids[1], at: now) }
        try does { session, _, now in
            try session.amending(ids[2], to: "Une coopérative de coopératives", at: now)
        }
        try does { session, entropy, now in
            try session.parking("\(ScriptedWorkshop.mark) plus tard", entropy: &entropy, at: now)
        }
    }
}
