import Wording
import Workshop

/// The parts of a gathering's book while its sessions come in, one after the other.
struct BookParts {
    private let gathering: Gathering
    private let kind: DocumentKind
    private let names: NameUse
    private let wording: Wording
    private var status: DocumentStatus?
    private var reports: [Section] = []
    private var contents: [Block] = []
    private var actions = ActionsAcross()
    private var others: [Block] = []
    private var themes = ThemesAcross()
    private var people: Int?
    private var uncounted = 0
    private var contributions = 0
    private var shared = SharedNotes()
    private var asked: Set<String> = []

    init(_ gathering: Gathering, _ request: Report.Request, wording: Wording) {
        self.gathering = gathering
        kind = request.kind
        names = request.names
        self.wording = wording
    }

    /// Takes the report of a session.
    mutating func add(_ session: Session, at place: Int) {
        var source = SynthesisSource(session, wording: wording, kind: kind, names: names)
        source.isPart = true
        source.askedBefore = asked
        // Most sessions of a gathering ask the same: the first report says what.
        for round in session.agenda where source.tookPlace(round) {
            asked.formUnion(round.prompts.map { $0.text.text(for: source.language) })
        }
        let synthesis = Synthesis(source)
        shared.add(source, synthesis.status)
        // The number in the programme: later sessions leave the others' anchors as they are.
        var section = synthesis.asSection(ofSession: place + 1)
        section.number = reports.count + 1
        section.name = Self.name(of: place)
        let spoken = source.spokenLanguage
        contents += [entry(place, source.title, section.number)].marked(as: spoken)
        reports.append(section)
        if status.map({ $0.rank > synthesis.status.rank }) ?? true { status = synthesis.status }
        let link = link(to: source.title, Self.name(of: place))
        actions.add(source, link)
        themes.add(source, at: place)
        if let count = session.attendance {
            people = (people ?? 0) + count
        } else {
            uncounted += 1
        }
        contributions += session.saidCount
        // What was held elsewhere than announced is told apart, too.
        if gathering.sessions[place].status != .planned { addOther(place, isReported: true) }
    }

    /// Takes note that there is no report of a session.
    mutating func addMissing(_ place: Int, _ why: Phrase) {
        addOther(place, isReported: false, why: why)
    }

    /// The whole.
    var synthesis: Synthesis {
        var sections: [Section] = []
        var tail: [Section] = []
        func add(_ title: Phrase, _ name: String, _ blocks: [Block]) {
            guard !blocks.isEmpty else { return }
            var section = Section(title: wording(title), blocks: blocks)
            section.name = name
            tail.append(section)
        }
        add(.themesAcross, "themes", themes.blocks(wording))
        add(.actions, "actions", actions.blocks(wording))
        add(.gatheringOthers, "others", others)
        let parts = tail.map { part in
            Block(.item(), [Fragment(part.title, .program, target: part.name)])
        }
        if !contents.isEmpty {
            sections.append(Section(title: wording(.contentsLabel), blocks: contents + parts))
        }
        let author = gathering.quotation?.author
        let name = author.flatMap { $0.inPublication == .given ? names.written($0.name) : nil }
        if let quotation = gathering.quotation,
            let closing = SynthesisSource.closing(quotation, saidBy: name)
        {
            tail.append(closing)
        }
        tail += shared.tail(wording)
        var book = Synthesis(
            language: wording.language.tag, kind: kind, status: status ?? .draft, title: title,
            head: head, sections: sections + reports, tail: tail)
        book.tellsContents = true
        book.isOfSeveral = true
        book.facts.day = gathering.startsOn ?? gathering.endsOn
        book.facts.description = ([wording(kind.name)] + occasion).joined(separator: " – ")
        return book
    }

    // MARK: - The head

    private var title: String {
        gathering.title.isBlank ? wording(.untitled) : gathering.title.onOneLine
    }

    /// The days and the place, where they are known.
    private var occasion: [String] {
        var occasion: [String] = []
        if let first = gathering.startsOn ?? gathering.endsOn {
            occasion.append(wording.days(first, gathering.endsOn ?? first))
        }
        if !gathering.place.isBlank { occasion.append(gathering.place.onOneLine) }
        return occasion
    }

    private var head: [Block] {
        var blocks = [Block(.heading(level: 1), [Fragment(title, .verbatim)])]
        let occasion = occasion
        if !occasion.isEmpty {
            blocks.append(
                Block(.paragraph, [Fragment(occasion.joined(separator: ", "), .program)]))
        }
        var facts: [Phrase] = [
            .inProgramme(gathering.sessions.count), .sessionsReported(reports.count),
        ]
        if let people { facts.append(.peopleInAll(people)) }
        if uncounted > 0 { facts.append(.sessionsUncounted(uncounted)) }
        if contributions > 0 { facts.append(.contributionsInAll(contributions)) }
        if let drafts = shared.drafts { facts.append(drafts) }
        blocks.append(Block(.paragraph, facts.map { Fragment(wording($0), .program) }))
        return blocks
    }

    // MARK: - Sessions in lists

    private func entry(_ place: Int, _ title: String, _ number: Int?) -> Block {
        let session = gathering.sessions[place]
        var fragments = [Fragment(title, .verbatim, target: Self.name(of: place))]
        let words = wording.words(for: Slot(session.slotNow), room: session.roomNow)
        if !words.isEmpty { fragments.append(Fragment("— \(words)", .program)) }
        return Block(.item(number: number), fragments)
    }

    private mutating func addOther(_ place: Int, isReported: Bool, why: Phrase? = nil) {
        let session = gathering.sessions[place]
        var title = Fragment(
            session.title.isBlank ? wording(.untitled) : session.title.onOneLine, .verbatim,
            .strong)
        if isReported { title.target = Self.name(of: place) }
        let words = wording.words(for: Slot(session.slot), room: session.room)
        var fragments = [title]
        if !words.isEmpty { fragments.append(Fragment("— \(words)", .program)) }
        var decided = session.decision(in: gathering, wording)
        // Cancelled and merged sessions are not missed.
        if let why, decided == nil || session.status == .moved {
            let missing = wording(why)
            decided = decided.map { wording(.clauses($0, missing)) } ?? missing
        }
        if let decided { fragments.append(Fragment("(\(decided))", .program, .aside)) }
        others.append(Block(.item(), fragments))
    }

    private func link(to title: String, _ name: String) -> [Fragment] {
        [Fragment("→", .program), Fragment(title, .verbatim, .aside, target: name)]
    }

    private static func name(of place: Int) -> String { "session-\(place + 1)" }
}

extension [Block] {
    /// The blocks with the language of what was said, where it is not the document's.
    func marked(as language: String?) -> [Block] {
        guard let language else { return self }
        var blocks = self
        blocks.markVerbatim(as: language)
        return blocks
    }
}
