@testable import SessionStore
import Workshop

/// A session in which every member of every thing is set.
enum RichSession {
    static let start = Moment(milliseconds: 1_457_463_600_250)

    static func moment(_ seconds: Int) -> Moment { start.adding(seconds: seconds) }

    static let foreign = ForeignMembers([
        .init(name: "laterMember", json: #"{"b":[1.10,null],"a":"é"}"#)
    ])

    static func text(_ text: String) -> LocalizedText {
        LocalizedText([
            .init(language: LanguageTag("fr"), text: text),
            .init(language: LanguageTag("pt-BR"), text: text + " (pt)"),
        ])
    }

    static var session: Session {
        Session(
            facts, participants: participants, agenda: agenda, contributions: contributions,
            themes: [
                Theme(
                    id: ID("t1"), position: keys[0], name: "DECOUVRIR", statement: "Avec et pour",
                    links: [
                        ThemeLink(to: ID("t2"), kind: .feeds, word: "du grain", foreign: foreign),
                        ThemeLink(to: ID("t2"), kind: .dependsOn),
                    ], photos: [photo("f0"), Photo(id: ID("g0"), kind: .png, width: 3, height: 2)],
                    origin: earlier, foreign: foreign),
                Theme(
                    id: ID("t2"), position: keys[1], name: "",
                    links: [ThemeLink(to: ID("t1"), kind: .needs)]),
            ],
            groups: [
                OpenGroup(
                    id: ID("g1"), position: keys[1], theme: ID("t1"), topic: ID("c1"),
                    name: "Lecteurs",
                    isOpenToAll: false, members: [ID("p1"), ID("p2")], contact: person,
                    firstStep: "lire", origin: earlier, foreign: foreign)
            ],
            actions: [
                Action(
                    id: ID("a1"), text: "réserver", owner: person, organisation: "Coop é",
                    due: .words("avant l’été"), isDone: true, round: ID("r2"),
                    recordedAt: moment(60), origin: earlier,
                    foreign: foreign),
                Action(
                    id: ID("a2"), text: "écrire",
                    due: CalendarDay(iso: "2016-04-01").map { .day($0) }),
            ],
            parkingLot: [
                ParkedItem(
                    id: ID("k1"), text: "le loyer", isSettled: true, round: ID("r1"),
                    recordedAt: moment(61), foreign: foreign)
            ],
            privateNotes: [
                PrivateNote(
                    id: ID("n1"), text: "fatigue", round: ID("r1"), recordedAt: moment(62),
                    foreign: foreign)
            ],
            conflicts: [
                TextConflict(
                    id: ID("y1"),
                    place: .init(
                        .agenda, "r1", part: "q1", field: "text", language: LanguageTag("fr")),
                    texts: ["Pourquoi ?", "Pour quoi ?"], foreign: foreign)
            ],
            copiedFrom: copiedFrom)
    }

    private static var copiedFrom: CopyOrigin {
        var origin = CopyOrigin(at: moment(63), base: Session(facts(in: nil)))
        origin.foreign = foreign
        return origin
    }

    static let keys = OrderKey.row(of: 13)

    static var facts: SessionFacts { facts(in: ID("r2")) }

    private static func facts(in round: ID<Round>?) -> SessionFacts {
        var facts = SessionFacts(id: ID("s1"), title: "3e Atelier", language: LanguageTag("fr"))
        facts.subtitle = "Vers une \"coopérative intégrale\""
        facts.place = "plan M"
        facts.rooms = ["Salle é", "2"]
        facts.series = SeriesPlace(
            name: "Coopérative intégrale", number: 3, previous: earlier, decided: ["un lieu fixe"],
            reviews: [
                Review(
                    id: ID("r0"), text: "Ouvrir le soir",
                    on: CalendarDay(iso: "2027-03-01") ?? CalendarDay(start, offsetSeconds: 0),
                    foreign: foreign),
                Review(
                    id: ID("r00"), text: "Tenir la caisse",
                    on: CalendarDay(iso: "2027-12-31") ?? CalendarDay(start, offsetSeconds: 0),
                    isMandate: true),
            ], done: ["écrire"], people: ["Chloé"], zones: ["Europe/Paris"], foreign: foreign)
        facts.date = CalendarDay(iso: "2016-03-08")
        facts.timeZone = "Europe/Paris"
        facts.context = "Depuis\nnovembre"
        facts.objective = "quelles envies ?"
        facts.conclusion = "Merci."
        facts.hosts = ["Agnès", "Zoé"]
        facts.writtenBy = "Agnes Transition"
        facts.rereadOn = CalendarDay(iso: "2016-03-10")
        facts.publishedOn = CalendarDay(iso: "2016-03-11")
        facts.deleteAfter = CalendarDay(iso: "2017-03-08")
        facts.expectedCount = 12
        facts.headCount = 11
        facts.attribution = .file
        facts.statementPattern = "Avec et pour "
        facts.template = "marseille"
        facts.currentRound = round
        facts.startedAt = moment(0)
        facts.plannedEnd = moment(5400)
        facts.endedAt = moment(7200)
        facts.endedBefore = moment(7100)
        facts.pauses = [
            Span(from: moment(10), to: moment(20), foreign: foreign), Span(from: moment(30)),
        ]
        facts.nextMeeting = NextMeeting(
            name: "Atelier (4e)", when: CalendarDay(iso: "2016-04-11").map { .weekOf($0) },
            startsAt: ClockTime(hour: 19, minute: 30), endsAt: ClockTime(hour: 21, minute: 0),
            zone: "Europe/Paris",
            place: "plan M", placeRule: "selon le nombre", signUp: "sondage",
            signUpLink: "https://example.org/",
            links: LocalizedText([
                .init(language: LanguageTag("en"), text: "https://example.org/en"),
                .init(language: LanguageTag("kmr"), text: "https://example.org/kmr"),
            ]), hosts: ["Aurélien", "Sophie"],
            zones: ["Europe/Paris", "Europe/Istanbul"], foreign: foreign)
        facts.gathering = GatheringPlace(
            gathering: ID("g1"), room: "salle 3", slot: "samedi matin", foreign: foreign)
        var author = person
        // What a copy remembers has no roster.
        if round == nil { author.participant = nil }
        facts.quotation = Quotation(text: "Tout est à faire.", author: author, foreign: foreign)
        facts.foreign = foreign
        return facts
    }

    private static func photo(_ id: String) -> Photo {
        Photo(
            id: ID(id), kind: .png, text: "Le tableau de Zoé", width: 1200, height: 1600,
            orientation: 6, isPublished: true, foreign: foreign)
    }

    static var earlier: EarlierSession {
        EarlierSession(
            id: ID("s0"), title: "2e Atelier", date: CalendarDay(iso: "2016-02-09"),
            foreign: foreign)
    }

    static var person: NamedPerson {
        NamedPerson(
            name: "Zoé", participant: ID("p1"), inTheRoom: .given, inPublication: .refused,
            foreign: foreign)
    }

    static var participants: [Participant] {
        [
            Participant(
                id: ID("p1"), position: keys[0], name: "Zoé", seat: 3, nameToUse: "Z",
                organisation: "Coop é", inTheRoom: .given, inPublication: .refused,
                arrivedAt: moment(-60),
                leftAt: moment(600), foreign: foreign),
            Participant(id: ID("p2"), position: keys[1], seat: 1),
        ]
    }

    static var contributions: [Contribution] {
        [
            Contribution(
                id: ID("c1"), text: "Il est temps ‘urgents’", firstText: "Il est",
                language: LanguageTag("es"), translations: text("Traduit"), author: ID("p1"),
                organisation: "Coop é", round: ID("r4"), prompt: ID("q2"), table: ID("b1"),
                number: 14, side: 1,
                phase: "feelings", recordedAt: moment(40), theme: ID("t1"), sortedAt: moment(50),
                marks: [.strong, .setAside, .leftAlone, .illegible, .translatedBefore],
                foreign: foreign),
            Contribution(
                id: ID("c2"), text: "e\u{301}\u{200F}\u{7}", round: ID("r2"), copyOf: ID("c1"),
                mergedInto: ID("c1")),
            Contribution(id: ID("c3"), text: "", round: ID("r2"), marks: .struck),
        ].map { contribution in
            var contribution = contribution
            guard contribution.id == ID("c1") else { return contribution }
            contribution.mentionInTheRoom = "seat"
            contribution.mentionInPublication = "withheld"
            contribution.importedAs = "table note#12"
            return contribution
        }
    }

    static var clock: Clock {
        Clock(
            startedAt: moment(1), endedAt: moment(9), stops: [Span(from: moment(2), to: moment(3))],
            foreign: foreign)
    }

    static var turns: [Turn] {
        [
            Turn(speaker: ID("p1"), lap: 2, outcome: .passed, clock: clock, foreign: foreign),
            Turn(speaker: nil, organisation: "Coop é", lap: 1, clock: Clock(startedAt: moment(4))),
            Turn(
                speaker: nil, words: "femme au fond", mark: "ici", lap: 1,
                clock: Clock(startedAt: moment(5))),
        ]
    }

    static var vote: RoundContent {
        .vote(
            Vote(
                form: .gradients, phase: .revealed,
                options: [
                    VoteOption(
                        id: ID("o1"), number: 2, text: "Un four", contribution: ID("c1"),
                        foreign: foreign),
                    VoteOption(id: ID("o2"), number: 5),
                ], dotsPerVoter: 5, dotsPerOption: 2, labels: ["oui", "non"], quorum: 7,
                repeats: ID("r4"),
                ballots: [
                    Ballot(id: ID("v1"), dots: [ID("o1"), ID("o1")], hands: 12, foreign: foreign),
                    Ballot(id: ID("v2"), level: 3), Ballot(id: ID("v3")),
                    Ballot(
                        id: ID("v4"),
                        marks: [
                            Ballot.Mark(ID("o1"), 2, foreign: foreign), Ballot.Mark(ID("o2"), 1),
                        ]),
                ]))
    }

    static var decision: RoundContent {
        .decision(
            Decision(
                phase: .objections,
                versions: [
                    ProposalVersion(
                        id: ID("w1"), text: "Ouvrir", at: moment(70), foreign: foreign),
                    ProposalVersion(id: ID("w2"), text: "Ouvrir le soir", at: moment(80)),
                ],
                objections: [
                    Objection(
                        contribution: ID("c1"), status: .lifted, version: ID("w2"),
                        foreign: foreign),
                    Objection(contribution: ID("c2"), status: .maintained),
                ], reviewOn: CalendarDay(iso: "2027-03-01")))
    }

    static var election: RoundContent {
        .election(
            Election(
                phase: .objections, post: "Tenir la caisse", criteria: "du temps\nde la patience",
                until: CalendarDay(iso: "2027-12-31"),
                nominations: [
                    Nomination(
                        id: ID("n1"), voter: NamedPerson(name: "Ana", participant: ID("p1")),
                        candidate: NamedPerson(name: "Karim"), reason: "sa patience",
                        at: moment(70), foreign: foreign),
                    Nomination(
                        id: ID("n2"), voter: NamedPerson(name: "Karim"),
                        candidate: NamedPerson(name: "Ana", participant: ID("p1")),
                        at: moment(80)),
                ],
                candidate: NamedPerson(
                    name: "Ana", participant: ID("p1"), inTheRoom: .given, foreign: foreign),
                objections: [
                    Objection(contribution: ID("c1"), status: .maintained, foreign: foreign)
                ]))
    }

    static var agenda: [Round] {
        let contents: [RoundContent] = [
            .opening(Opening()),
            .goRound(
                GoRound(
                    speaking: .asTheyCome, drawn: [ID("p2"), ID("p1")], turnSeconds: 60, lap: 2,
                    floor: Floor(turns: turns))),
            .pairs(
                Pairs(
                    choosing: .drawn,
                    pairs: [Pair(id: ID("x1"), members: [ID("p1"), ID("p2")], foreign: foreign)],
                    thinkSeconds: 120, noteSeconds: 30, phase: .harvest)),
            .smallGroups(
                SmallGroups(
                    tables: [
                        Table(
                            id: ID("b1"), name: "Nord", topic: ID("c1"), room: "Cour",
                            prompt: ID("q2"), members: [ID("p2")],
                            reporter: ID("p2"), foreign: foreign)
                    ], groupSize: 4, takesTopics: true,
                    moved: [
                        MovedTopic(
                            id: ID("m1"), topic: ID("c1"), room: "Cuisine", foreign: foreign),
                        MovedTopic(id: ID("m2"), topic: ID("c2"), room: "Cour"),
                    ], phase: .reportBack, currentTable: ID("b1"))),
            .discussion(
                Discussion(
                    sides: ["pour", "contre"], isSilent: true, currentSide: 0, about: ID("r4"),
                    promptSeconds: 300,
                    hands: [
                        Hand(id: ID("h1"), person: ID("p1"), mark: "ici", foreign: foreign),
                        Hand(id: ID("h2"), words: "femme au fond"),
                    ],
                    floor: Floor(turns: turns), marks: ["ici", "en ligne"],
                    hasFirstTimersFirst: true, alternates: true,
                    standings: [
                        Standing(
                            id: ID("s1"), first: 12, second: 8, changed: 3,
                            countedAt: Moment(milliseconds: 1_457_463_600_000),
                            foreign: foreign)
                    ], heard: [MarkedTime(mark: "ici", seconds: 95)])),
            .sorting(Sorting()), .groups(Groups(signsUp: true)), .closing(Closing()),
            .pauseBreak(Break()), .unknown(UnknownRound(kindName: "panorama")), vote, decision,
            election,
        ]
        return contents.enumerated().map { place, content in
            Round(
                id: ID("r\(place + 1)"), position: keys[place], content: content,
                title: text("Étape \(place + 1)"),
                prompts: [
                    Prompt(
                        id: ID("q1"), text: text("Pourquoi ?"), gathers: .need,
                        contribution: ID("c1"), foreign: foreign),
                    Prompt(id: ID("q2"), text: text("Comment ?")),
                ], plannedSeconds: 900, guidance: text("Dire bonjour"), introduction: "À l’issue",
                conclusion: "Il est précisé", goesToSorting: !content.kind.usuallyGoesToSorting,
                startsTimer: true, goesOn: true, isSkipped: true, clock: clock,
                timer: Countdown(
                    plannedSeconds: 600, clock: clock, foreign: foreign),
                currentPrompt: ID("q2"),
                photos: [photo("f\(place + 1)")], foreign: foreign)
        }
    }
}
