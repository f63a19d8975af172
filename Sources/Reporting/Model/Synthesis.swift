import Wording
import Workshop

/// What is left of a workshop, before it has a format: the model that every report is made from.
///
/// Names stand in it by permission only; private notes and struck contributions are not in it at
/// all. In the minutes every other contribution is exactly once: under its theme when it has one,
/// else in its round, or among those set aside.
public struct Synthesis: Equatable, Sendable {
    /// The language of the words around the contributions, as a tag.
    public var language: String
    /// How much it tells.
    public var kind: DocumentKind
    /// How far it has come.
    public var status: DocumentStatus
    /// The title, on one line.
    public var title: String
    /// The title as a heading, subtitle, date, place, people, context and objective.
    public var head: [Block]
    /// What somebody reads who reads nothing else; empty in the minutes, and where nothing was agreed.
    public var essentials: [Section] = []
    /// The steps of the workshop, numbered.
    public var sections: [Section]
    /// What belongs to the whole: conclusion, what is left to do, meeting again, figures.
    public var tail: [Section]

    /// What the head of a file says of it.
    var facts = DocumentFacts()
    /// Whether it is made of several sessions, each of which begins on a page of its own.
    var isOfSeveral = false
    /// Whether its contents are among its sections.
    var tellsContents = false

    /// Makes a document of parts that were made before.
    init(
        language: String, kind: DocumentKind, status: DocumentStatus, title: String,
        head: [Block], sections: [Section], tail: [Section] = []
    ) {
        self.language = language
        self.kind = kind
        self.status = status
        self.title = title
        self.head = head
        self.sections = sections
        self.tail = tail
    }

    /// Makes the synthesis of a session in the language of the wording.
    ///
    /// - Parameter localZone: the zone to name where the file does not say whose its hours are.
    public init(
        _ session: Session, wording: Wording, kind: DocumentKind = .synthesis,
        names: NameUse = .permitted, localZone: String? = nil
    ) {
        var source = SynthesisSource(session, wording: wording, kind: kind, names: names)
        source.localZone = localZone
        self.init(source)
    }

    /// Makes the synthesis of a session of which the places of all are known.
    init(_ source: SynthesisSource) {
        let (session, wording) = (source.session, source.wording)
        language = wording.language.tag
        kind = source.kind
        status = DocumentStatus(session.facts)
        title = source.title
        facts = source.documentFacts
        head = source.head
        essentials = source.essentials
        sections = source.sections
        tail = source.tail
        var number = 0
        for place in sections.indices where !sections[place].title.isEmpty {
            number += 1
            sections[place].number = number
        }
        dropLinksToNowhere()
        if let spoken = source.spokenLanguage { markVerbatim(as: spoken) }
    }

    /// Takes links away that lead to what is not in the document: a question that stands nowhere else.
    private mutating func dropLinksToNowhere() {
        var names: Set<String> = []
        for part in essentials + sections + tail {
            if !part.title.isEmpty, let name = part.name { names.insert(name) }
            for block in part.blocks {
                if let name = block.name { names.insert(name) }
            }
        }
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                for place in sections[section].blocks[block].fragments.indices {
                    guard let target = sections[section].blocks[block].fragments[place].target,
                        !names.contains(target)
                    else { continue }
                    sections[section].blocks[block].fragments[place].target = nil
                }
            }
        }
    }

    /// Makes one document of several sessions, in their order; of one session the same as above.
    public init(
        _ sessions: [Session], wording: Wording, kind: DocumentKind = .synthesis,
        names: NameUse = .permitted, localZone: String? = nil
    ) {
        if sessions.count == 1, let only = sessions.first {
            self = Synthesis(
                only, wording: wording, kind: kind, names: names, localZone: localZone)
            return
        }
        var shared = SharedNotes()
        let parts = sessions.map { session in
            var source = SynthesisSource(session, wording: wording, kind: kind, names: names)
            source.localZone = localZone
            source.isPart = true
            let part = Synthesis(source)
            shared.add(source, part.status)
            return part
        }
        language = wording.language.tag
        self.kind = kind
        status = parts.map(\.status).min { $0.rank < $1.rank } ?? .draft
        let titles = Set(parts.map(\.title))
        title = titles.count == 1 ? titles.first ?? "" : wording(.severalWorkshops(parts.count))
        head = [Block(.heading(level: 1), [Fragment(title, .program)])]
        let days = sessions.compactMap(\.date)
        if let first = days.min(), let last = days.max() {
            head.append(Block(.paragraph, [Fragment(wording.days(first, last), .program)]))
        }
        if let drafts = shared.drafts {
            head.append(Block(.paragraph, [Fragment(wording(drafts), .program)]))
        }
        sections = zip(1..., parts).map { $1.asSection(ofSession: $0) }
        tail = shared.tail(wording)
        isOfSeveral = true
        facts.day = days.min()
        facts.description = wording(kind.name)
    }

    /// The whole, from the title to the last line.
    public var blocks: [Block] { head + body }

    /// What follows the head.
    public var body: [Block] {
        var blocks: [Block] = []
        for part in essentials + sections + tail {
            if let heading = part.heading { blocks.append(heading) }
            blocks += part.blocks
        }
        return blocks
    }

    /// A section of a larger document, with its headings one level lower.
    func asSection(ofSession session: Int) -> Section {
        let lowered = (head.dropFirst() + body).map { block in
            var block = block
            block.session = session
            block.isTheme = false
            block.lead(into: session)
            // The sessions are numbered, and a second numbering would be another one.
            if case .heading(let level, _) = block.kind {
                block.kind = .heading(level: level + 1)
            }
            return block
        }
        return Section(title: title, titleOrigin: .verbatim, blocks: lowered)
    }

    /// Notes the language of what was said where the program does not speak it.
    private mutating func markVerbatim(as language: String) {
        head.markVerbatim(as: language)
        for place in essentials.indices { essentials[place].blocks.markVerbatim(as: language) }
        for place in sections.indices { sections[place].blocks.markVerbatim(as: language) }
        for place in tail.indices { tail[place].blocks.markVerbatim(as: language) }
    }
}

extension [Block] {
    mutating func markVerbatim(as language: String) {
        for block in indices {
            if case .table(let table) = self[block].kind {
                self[block].kind = .table(table.mapped { $0.spoken(in: language) })
            }
            for place in self[block].fragments.indices {
                self[block].fragments[place] = self[block].fragments[place].spoken(in: language)
            }
        }
    }
}

extension Wording {
    /// A day, or from one to another.
    func days(_ first: CalendarDay, _ last: CalendarDay) -> String {
        guard first != last else {
            return capitalized(longDate(year: first.year, month: first.month, day: first.day))
        }
        return days(
            from: (first.year, first.month, first.day), to: (last.year, last.month, last.day))
    }
}

extension Fragment {
    /// The fragment in that language, when it is somebody's words and no other is known.
    fileprivate func spoken(in language: String) -> Fragment {
        guard origin == .verbatim, self.language == nil else { return self }
        var spoken = self
        spoken.language = language
        return spoken
    }
}

extension DocumentStatus {
    /// From the least to the most settled.
    var rank: Int {
        switch self {
        case .draft: 0
        case .reread: 1
        case .published: 2
        }
    }
}
