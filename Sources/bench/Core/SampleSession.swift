import Workshop

/// Sessions of any size to measure with; names and texts are made up.
struct SampleSession {
    /// The session, in the middle of a round.
    let session: Session
    /// Where the clock of the workshop stands.
    let now: Moment

    /// Makes a session that is in a round of that kind.
    ///
    /// - Parameters:
    ///   - count: how many contributions it holds, all of them where the screen shows them: in the
    ///     round at hand or, on the sorting board, half sorted into four themes.
    ///   - end: when the last of them was recorded; 8 March 2016 unless told otherwise.
    ///   - title: what it is called.
    ///   - seed: tells it from others of the same size.
    ///   - hasTimer: whether the timer of the round runs, since `end`.
    init(
        in kind: RoundKind, contributions count: Int, titled title: String = "Atelier mesuré",
        seed: UInt64 = 308,
        until end: Moment = Moment(milliseconds: 1_457_463_600_000), hasTimer: Bool = false
    ) {
        var entropy = Entropy(2016, seed)
        // Two seconds from one to the next, so that 10,000 of them take one long working day.
        let start = end.adding(seconds: -2 * count - 60)
        var facts = SessionFacts(
            id: ID(from: &entropy), title: title, language: LanguageTag("fr"))
        facts.place = "Marseille"
        facts.startedAt = start
        let people = zip(OrderKey.row(of: 12), Self.names).map { position, name in
            Participant(id: ID(from: &entropy), position: position, name: name)
        }
        var agenda = Self.agenda(start, &entropy)
        let here = agenda.firstIndex { $0.kind == kind } ?? 0
        let home = kind == .sorting ? 1 : here
        facts.currentRound = agenda[here].id
        agenda[here].clock = Clock(startedAt: start)
        if hasTimer {
            agenda[here].timer = Countdown(plannedSeconds: 3600, clock: Clock(startedAt: end))
        }
        let tables = Self.tables(&entropy)
        switch agenda[here].content {
        case .pairs: agenda[here].content = .pairs(Pairs(phase: .harvest))
        case .smallGroups:
            agenda[here].content = .smallGroups(SmallGroups(tables: tables))
        default: break
        }
        let themes = zip(OrderKey.row(of: 4), ["Apprendre", "Bâtir", "Relier", "Partager"]).map {
            Theme(id: ID(from: &entropy), position: $0, name: $1)
        }
        let contributions = (0..<count).map { number in
            let sorted = kind == .sorting && number % 2 == 0
            return Contribution(
                id: ID(from: &entropy), text: SpokenText.number(number), round: agenda[home].id,
                prompt: agenda[home].prompts.first?.id,
                table: kind == .smallGroups ? tables[0].id : nil,
                recordedAt: start.adding(seconds: 2 * number),
                theme: sorted ? themes[number / 2 % themes.count].id : nil)
        }
        session = Session(
            facts, participants: people, agenda: agenda, contributions: contributions,
            themes: themes, groups: [], actions: [], parkingLot: [], privateNotes: [])
        now = end
    }

    private static func agenda(_ start: Moment, _ entropy: inout Entropy) -> [Round] {
        zip(OrderKey.row(of: RoundKind.all.count), RoundKind.all).compactMap { position, kind in
            RoundContent.new(kind).map { content in
                Round(
                    id: ID(from: &entropy), position: position, content: content,
                    prompts: [
                        Prompt(
                            id: ID(from: &entropy),
                            text: LocalizedText(
                                "Qu'est-ce qui vous tient à cœur ?", in: LanguageTag("fr")))
                    ],
                    plannedSeconds: 900, goesToSorting: kind == .goRound ? true : nil)
            }
        }
    }

    private static func tables(_ entropy: inout Entropy) -> [Table] {
        ["Jardin", "Cuisine", "Atelier"].map { Table(id: ID(from: &entropy), name: $0) }
    }

    private static let names = [
        "Ana", "Bo", "Chloé", "Driss", "Émile", "Fatou", "Gaël", "Hanae", "Inès", "Jo", "Karim",
        "Léa",
    ]
}
