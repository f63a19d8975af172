import Wording
import Workshop

/// A session as a document sees it: only what it tells, and each contribution in one place.
struct SynthesisSource {
    let session: Session
    let wording: Wording
    /// How much is told.
    let kind: DocumentKind
    /// How those who permit it are named.
    let names: NameUse
    let language: LanguageTag
    /// Whether the session lets authors be named at all.
    let publishesAuthors: Bool
    /// Which organisations may be named.
    let organisations: OrganisationNames
    /// The round that shows the themes; nil when no round sorts.
    let themesRound: ID<Round>?
    /// The round that shows the open groups; nil when there is none.
    let groupsRound: ID<Round>?
    /// What prompts gather of organisations, in its order; empty in most sessions.
    let gathered: [Exchange]
    /// The tag of the session's language, where it is not the document's.
    let foreignTag: String?
    /// The zone of the computer, where it is known.
    var localZone: String?
    /// Whether it becomes a part of a larger document, which says once what holds for all of them.
    var isPart = false
    /// The questions that parts before it have told in the same words.
    var askedBefore: Set<String> = []
    /// Whether a theme holds a published contribution; else all stay with their rounds.
    private(set) var themesHold = false
    /// Published contributions by theme.
    private(set) var byTheme: [ID<Theme>: [Contribution]] = [:]
    /// Published contributions that are shown in their round.
    private(set) var byRound: [ID<Round>: [Contribution]] = [:]
    /// Published contributions that were to be sorted and are in no theme.
    private(set) var themeless: [Contribution] = []
    /// Published contributions of no round that is known.
    private(set) var roundless: [Contribution] = []
    /// Rounds in which something published was said, wherever it is shown.
    private(set) var roundsHeard: Set<ID<Round>> = []
    /// What is kept back because it names somebody who does not permit it; it stands in the session like
    /// what was struck.
    let keptBack: Set<ID<Contribution>>
    /// Published contributions that a synthesis leaves to the minutes, as others are strong.
    private(set) var leftOut: Set<ID<Contribution>> = []

    /// Which themes hold answers to a question; nil among them for what is in none.
    private(set) var answeredOnBoard: [ID<Round>: [ID<Prompt>: Set<ID<Theme>?>]] = [:]

    /// Makes it with every contribution in its place.
    init(
        _ session: Session, wording: Wording, kind: DocumentKind = .minutes,
        names: NameUse = .permitted
    ) {
        self.init(naming: session, wording: wording, kind: kind, names: names)
        distribute()
        if kind == .synthesis { choose() }
        noteAnswers()
    }

    /// Makes one that only knows what things are called, for data, which have an order of their own.
    init(
        naming session: Session, wording: Wording, kind: DocumentKind = .minutes, names: NameUse
    ) {
        let told = session.told(in: .publication) { seat in
            seat.map { "[\(wording(.seat($0)))]" } ?? "[…]"
        }
        self.session = told.session.withholdingPrompts { !$0.isPublished }
        keptBack = told.keptBack
        self.wording = wording
        self.kind = kind
        self.names = names
        publishesAuthors = session.attribution == .published
        language = LanguageTag(wording.language.tag)
        organisations = OrganisationNames(of: session, in: .publication)
        themesRound = session.agenda.first { $0.kind == .sorting }?.id
        groupsRound = session.agenda.first { $0.kind == .groups }?.id
        let asked = Set(session.agenda.flatMap { $0.prompts.compactMap(\.gathers) })
        gathered = Exchange.allCases.filter(asked.contains)
        foreignTag = session.language.tag(unlikeThat: language)
    }

    /// Puts what is published under its theme, else into its round, else where it is listed as being
    /// in none.
    private mutating func distribute() {
        let themes = Set(session.themes.all.map(\.id))
        var unthemed: [Contribution] = []
        var last: ID<Round>?
        for contribution in session.contributions.all where contribution.isPublished {
            // Most follow one of the same round.
            if let round = contribution.round, round != last {
                roundsHeard.insert(round)
                last = round
            }
            if let theme = contribution.theme, themes.contains(theme) {
                byTheme[theme, default: []].append(contribution)
            } else {
                unthemed.append(contribution)
            }
        }
        themesHold = !byTheme.isEmpty
        // What comes after the board was not on it, and stays where it was said.
        let board = themesRound.flatMap { session.agenda.index(of: $0) } ?? .max
        let sorted = Dictionary(
            uniqueKeysWithValues: session.agenda.all.enumerated().map { place, round in
                (round.id, place <= board && round.goesToSorting)
            })
        for contribution in unthemed {
            guard let round = contribution.round, let goesToSorting = sorted[round] else {
                if themesHold {
                    themeless.append(contribution)
                } else {
                    roundless.append(contribution)
                }
                continue
            }
            if themesHold, goesToSorting {
                themeless.append(contribution)
            } else {
                byRound[round, default: []].append(contribution)
            }
        }
    }

    /// Notes which questions the words on the board answer.
    private mutating func noteAnswers() {
        func note(_ said: [Contribution], in theme: ID<Theme>?) {
            var last: (ID<Round>, ID<Prompt>)?
            for contribution in said {
                guard let round = contribution.round, let prompt = contribution.prompt else {
                    continue
                }
                // Most answer the question that the one before them does.
                if let last, last == (round, prompt) { continue }
                last = (round, prompt)
                answeredOnBoard[round, default: [:]][prompt, default: []].insert(theme)
            }
        }
        for (theme, said) in byTheme { note(said, in: theme) }
        note(themeless, in: nil)
    }

    /// Keeps the strong ones of each round and of the board; where nothing is marked, everything:
    /// a choice that nobody made is not the program's to make.
    private mutating func choose() {
        for (round, said) in byRound { byRound[round] = strong(of: said) }
        roundless = strong(of: roundless)
        let onBoard = Array(byTheme.values.joined()) + themeless
        guard onBoard.contains(where: { $0.marks.contains(.strong) }) else { return }
        for (theme, said) in byTheme { byTheme[theme] = strong(of: said, orAll: false) }
        themeless = strong(of: themeless, orAll: false)
    }

    private mutating func strong(of said: [Contribution], orAll: Bool = true) -> [Contribution] {
        let strong = said.filter { $0.marks.contains(.strong) }
        if strong.isEmpty, orAll { return said }
        leftOut.formUnion(said.lazy.filter { !$0.marks.contains(.strong) }.map(\.id))
        return strong
    }

    /// Whether a contribution stands in the document.
    func isShown(_ id: ID<Contribution>) -> Bool {
        guard let contribution = session.contributions[id], !contribution.isStruck else {
            return false
        }
        return contribution.isPublished ? !leftOut.contains(id) : kind == .minutes
    }

    /// What the document leaves to the minutes; what is said in it twice counts once.
    var leftOutCount: LeftOut {
        guard kind == .synthesis else { return LeftOut(notStrong: 0, setAside: 0) }
        var shown: Set<ID<Contribution>> = []
        var notStrong: Set<ID<Contribution>> = []
        var setAside: Set<ID<Contribution>> = []
        for contribution in session.contributions.all where !contribution.isStruck {
            let said = contribution.copyOf ?? contribution.id
            if !contribution.isPublished {
                setAside.insert(said)
            } else if leftOut.contains(contribution.id) {
                notStrong.insert(said)
            } else {
                shown.insert(said)
            }
        }
        notStrong.subtract(shown)
        return LeftOut(
            notStrong: notStrong.count,
            setAside: setAside.subtracting(shown).subtracting(notStrong).count)
    }

    /// How many contributions are published; what is said in it twice counts once.
    var publishedCount: Int {
        var (count, hasCopies) = (0, false)
        for contribution in session.contributions.all where contribution.isPublished {
            count += 1
            if contribution.copyOf != nil { hasCopies = true }
        }
        guard hasCopies else { return count }
        return Set(session.contributions.all.filter(\.isPublished).map { $0.copyOf ?? $0.id }).count
    }

    /// The title, or the word for none.
    var title: String {
        session.title.isBlank ? wording(.untitled) : session.title.onOneLine
    }

    /// The language of what was said, as a tag; nil where it is the document's.
    var spokenLanguage: String? {
        let spoken = session.language
        return spoken.base == language.base || !spoken.isWellFormed ? nil : spoken.text
    }

    /// Whether a round took place, as far as is known.
    func tookPlace(_ round: Round) -> Bool {
        roundsHeard.contains(round.id)
            || wasReached(round)
                && (round.clock != nil || !round.introduction.isBlank || !round.conclusion.isBlank)
    }

    /// Whether a round was held, as far as is known: minutes written afterwards hold no times.
    private func wasReached(_ round: Round) -> Bool {
        !round.isSkipped && (round.clock != nil || session.startedAt == nil)
    }

    /// What a round is called: its title, else `other`.
    func heading(of round: Round, otherwise other: Phrase) -> Fragment {
        let title = round.title.text(for: language)
        return title.isBlank
            ? Fragment(wording(other), .program) : Fragment(title, .verbatim)
    }

    /// The steps of the workshop that hold something, in the order of the agenda.
    var sections: [Section] {
        var sections: [Section] = []
        for round in session.agenda {
            if let section = section(of: round) { sections.append(section) }
        }
        if !roundless.isEmpty {
            sections.append(
                Section(title: wording(.otherContributions), blocks: roundless.map(item)))
        }
        // Themes and groups belong to the session: they are shown without a round for them, too.
        if themesRound == nil, !themeBlocks.isEmpty {
            sections.append(Section(title: wording(.sorting), blocks: themeBlocks))
        }
        if groupsRound == nil, !groupBlocks().isEmpty {
            sections.append(Section(title: wording(.groups), blocks: groupBlocks()))
        }
        return sections
    }

    /// A round with its prose; nil when it holds nothing.
    private func section(of round: Round) -> Section? {
        let part = round.content.reported.part(of: round, from: self)
        let photos = blocks(of: round.photos)
        let isLeftOut = !wasReached(round) && part.blocks.isEmpty && photos.isEmpty
        let blocks =
            isLeftOut
            ? []
            : paragraphs(round.introduction) + part.blocks + photos + paragraphs(round.conclusion)
        guard !blocks.isEmpty else { return nil }
        var section = Section(
            title: part.heading?.text ?? "", titleOrigin: part.heading?.origin ?? .program,
            blocks: blocks)
        // A question that is the heading is led to there.
        if let prompt = round.prompts.first, round.prompts.count == 1,
            isAnsweredElsewhere(prompt.id, in: round.id)
        {
            let name = Self.name(of: prompt.id, in: round.id)
            if !blocks.contains(where: { $0.name == name }) { section.name = name }
        }
        return section
    }
}
