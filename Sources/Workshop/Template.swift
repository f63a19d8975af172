/// What a new session's agenda is made from.
public struct Template: Equatable, Sendable {
    /// The name in files and on the command line.
    public var name: String
    /// What it is called, in one or more languages.
    public var title: LocalizedText
    /// What it is for.
    public var objective: LocalizedText
    /// What a group wants to do with it; nil where that is not said.
    public var purpose: TemplatePurpose?
    /// The language of a session made from it, unless another one is asked for.
    public var language: LanguageTag
    /// The languages that the room reads prompts in, beside the session's; usually none.
    public var roomLanguages: [LanguageTag]
    /// Whether contributions keep their author.
    public var attribution: Attribution
    /// What the statement of a theme begins with.
    public var statementPattern: LocalizedText
    /// The smallest number of people it is good for.
    public var fewestPeople: Int?
    /// The largest number of people it is good for.
    public var mostPeople: Int?
    /// Themes given in advance.
    public var themes: [TemplateTheme]
    /// The rounds.
    public var rounds: [TemplateRound]
    /// The last paragraph of the synthesis.
    public var conclusion: LocalizedText

    /// Makes a template.
    public init(
        name: String, title: LocalizedText, objective: LocalizedText = .init(),
        purpose: TemplatePurpose? = nil, language: LanguageTag, roomLanguages: [LanguageTag] = [],
        attribution: Attribution = .none, statementPattern: LocalizedText = .init(),
        fewestPeople: Int? = nil,
        mostPeople: Int? = nil, themes: [TemplateTheme] = [], rounds: [TemplateRound] = [],
        conclusion: LocalizedText = .init()
    ) {
        self.name = name
        self.title = title
        self.objective = objective
        self.purpose = purpose
        self.language = language
        self.roomLanguages = roomLanguages
        self.attribution = attribution
        self.statementPattern = statementPattern
        self.fewestPeople = fewestPeople
        self.mostPeople = mostPeople
        self.themes = themes
        self.rounds = rounds
        self.conclusion = conclusion
    }

    /// The planned length of the whole in seconds.
    public var plannedSeconds: Int { rounds.reduce(0) { $0 + ($1.plannedSeconds ?? 0) } }

    /// The languages that every one of its prompts is in; none where nothing is asked.
    public var promptLanguages: [LanguageTag] {
        let prompts = rounds.flatMap(\.prompts).map(\.text.versions)
        guard let first = prompts.first else { return [] }
        return first.map(\.language).filter { language in
            prompts.allSatisfy { $0.contains { $0.language == language } }
        }
    }

    /// Makes a session from it, in which nothing has happened.
    public func session(language: LanguageTag? = nil, entropy: inout Entropy) -> Session {
        let language = language ?? self.language
        var facts = SessionFacts(
            id: ID(from: &entropy), title: title.text(for: language), language: language)
        facts.objective = objective.text(for: language)
        facts.attribution = attribution
        facts.statementPattern = statementPattern.text(for: language)
        facts.template = name
        facts.conclusion = conclusion.text(for: language)
        let positions = OrderKey.row(of: rounds.count)
        var agenda: [Round] = []
        for (round, position) in zip(rounds, positions) {
            agenda.append(
                Round(
                    id: ID(from: &entropy), position: position,
                    content: round.content(for: language),
                    title: round.title,
                    prompts: round.prompts.map { prompt in
                        Prompt(
                            id: ID(from: &entropy),
                            text: prompt.text.keeping([language] + roomLanguages),
                            gathers: prompt.gathers)
                    },
                    plannedSeconds: round.plannedSeconds, guidance: round.guidance,
                    introduction: round.introduction.text(for: language),
                    conclusion: round.conclusion.text(for: language),
                    goesToSorting: round.goesToSorting, startsTimer: round.startsTimer,
                    goesOn: round.goesOn))
        }
        let ids = self.themes.map { _ in ID<Theme>(from: &entropy) }
        let places = OrderKey.row(of: self.themes.count)
        let themes = self.themes.indices.map { place in
            let theme = self.themes[place]
            return Theme(
                id: ids[place], position: places[place], name: theme.name.text(for: language),
                statement: theme.statement.text(for: language),
                links: theme.links.compactMap { link in
                    guard ids.indices.contains(link.to - 1), link.to - 1 != place else {
                        return nil
                    }
                    return ThemeLink(
                        to: ids[link.to - 1], kind: link.kind, word: link.word.text(for: language))
                })
        }
        return Session(
            facts, participants: [], agenda: agenda, contributions: [], themes: themes, groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }
}

extension Template: FileObject {
    package static var schemaName: String { "template" }

    package init(blank id: String) {
        self.init(name: "", title: LocalizedText(), language: LanguageTag(""))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        var format = Session.format
        members.number("format", &format, in: format...format)
        members.label("name", &name)
        members.words("title", &title, .required)
        members.words("objective", &objective)
        members.value("purpose", &purpose)
        members.value("language", &language)
        members.values("roomLanguages", &roomLanguages, .inline)
        members.value("attribution", &attribution, unless: .none)
        members.words("statementPattern", &statementPattern)
        members.number("fewestPeople", &fewestPeople, in: MemberRange.count)
        members.number("mostPeople", &mostPeople, in: MemberRange.count)
        members.entries("themes", &themes)
        members.entries("rounds", &rounds)
        members.words("conclusion", &conclusion)
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        if let fewestPeople, let mostPeople, mostPeople < fewestPeople {
            let range = fewestPeople...MemberRange.count.upperBound
            tell("mostPeople", .outOfRange(mostPeople, range))
        }
        for (index, theme) in themes.enumerated() {
            for link in theme.links
            where !themes.indices.contains(link.to - 1) || link.to - 1 == index {
                tell("themes", .unknownReference(String(link.to)))
            }
        }
    }
}
