import TestSupport
import Workshop

/// A session to which anything is done at random that the rules allow, words and strikes included.
struct RandomHistory {
    private(set) var session: Session
    private var history = History()
    private var entropy: Entropy
    private var now: Moment
    private var counter = 0
    /// Marks the words of this side.
    private let side: String

    /// A session with a round of every kind.
    init(seed: UInt64) {
        var entropy = Entropy(seed, 11)
        var template = Template(
            name: "hasard", title: .init("Essai", in: LanguageTag("fr")),
            language: LanguageTag("fr"), attribution: seed % 2 == 0 ? .file : .none)
        for kind in RoundKind.all {
            guard var content = RoundContent.new(kind) else { continue }
            if kind == .smallGroups { content = .smallGroups(SmallGroups(takesTopics: true)) }
            let prompts = (0..<2).map { LocalizedText("Question \($0)", in: LanguageTag("fr")) }
            template.rounds.append(
                TemplateRound(content: content, prompts: prompts, plannedSeconds: 600))
        }
        session = template.session(entropy: &entropy)
        self.entropy = entropy
        now = Moment(milliseconds: 1_457_463_600_000)
        side = "base"
    }

    /// Another laptop that goes on from here.
    init(of other: RandomHistory, side: String, seed: UInt64) {
        session = other.session
        now = other.now
        entropy = Entropy(seed, UInt64(side.utf8.count))
        self.side = side
    }

    /// Takes what a merge made of this session, to go on from there.
    mutating func take(_ merged: Session) {
        session = merged
        history = History()
    }

    /// Does so many things, as far as the rules allow them.
    mutating func go(on count: Int) {
        for _ in 0..<count {
            now = now.adding(seconds: Int.random(in: 0...40, using: &entropy))
            let dice = Int.random(in: 0..<20, using: &entropy)
            if dice == 0, let change = history.nextToUndo {
                if (try? session.apply(change.inverse)) != nil { history.noteUndo() }
                continue
            }
            guard let change = try? dice < 9 ? edit() : deed(),
                (try? session.apply(change)) != nil
            else { continue }
            let struck = Set(
                change.contributions.compactMap { $0.after }.filter(\.isStruck).map(\.id))
            if struck.isEmpty { history.note(change) } else { history.forget(struck) }
        }
    }

    private mutating func deed() throws(ChangeError) -> Change {
        let deed = Deed.allCases.randomElement(using: &entropy) ?? .record
        return try deed.change(of: session, entropy: &entropy, at: now)
    }

    private mutating func any<Element: Entity>(
        _ list: KeyedList<Element>
    ) throws(ChangeError) -> ID<Element> {
        guard let id = list.randomElement(using: &entropy)?.id else { throw .unknown }
        return id
    }

    /// An edit of words, or a strike.
    private mutating func edit() throws(ChangeError) -> Change {
        counter += 1
        // Now and then words that are spelt apart and yet equal to Swift.
        let accent = side == "one" ? "é" : "e\u{301}"
        let words = counter % 4 == 0 ? "dit\(accent)" : "\(side) \(counter)"
        switch Int.random(in: 0..<15, using: &entropy) {
        case 0: return try session.recording([words], entropy: &entropy, at: now)
        case 1: return try session.amending(any(session.contributions), to: words, at: now)
        case 2: return try session.striking(any(session.contributions), at: now)
        case 3:
            return try session.describing(
                any(session.themes), name: words, statement: words + ".", at: now)
        case 4:
            return try session.renaming(
                any(session.participants), name: words, nameToUse: "", at: now)
        case 5:
            return try session.planning(any(session.agenda), at: now) { round in
                round.title = LocalizedText(words, in: LanguageTag("fr"))
                if let first = round.prompts.indices.first {
                    round.prompts[first].text[LanguageTag("fr")] = words
                }
                round.prompts.reverse()
            }
        case 6:
            return try session.planning(any(session.agenda), at: now) { round in
                _ = round.prompts.popLast()
            }
        case 7:
            return try session.setting(any(session.groups), at: now) { group in
                group.firstStep = words
                group.contact = NamedPerson(name: words, inTheRoom: .given)
            }
        case 8:
            let quoted = session.participants.randomElement(using: &entropy)?.id
            return try session.describing(at: now) { facts in
                facts.title = words
                facts.hosts.append(words)
                facts.headCount = words.utf8.count
                facts.gathering = GatheringPlace(gathering: ID("g"), room: words)
                // Now and then it is taken back, while the other side may still change it.
                facts.quotation =
                    counter % 3 == 0
                    ? nil
                    : Quotation(
                        text: words,
                        author: NamedPerson(name: words, participant: quoted))
            }
        case 9:
            let id = try any(session.actions)
            var action = session.actions[id]
            action?.text = words
            action?.owner = NamedPerson(name: words)
            action?.due = .words(words)
            return try session.reagreeing(id, to: counter % 3 == 0 ? nil : action, at: now)
        case 10:
            let id = try any(session.parkingLot)
            var item = session.parkingLot[id]
            item?.text = words
            return try session.reparking(id, to: counter % 2 == 0 ? nil : item, at: now)
        case 11: return try session.removing(any(session.groups), at: now)
        case 12:
            return try session.linking(
                any(session.themes), to: any(session.themes), .feeds, word: words, at: now)
        case 13:
            return try session.describing(at: now) { facts in
                let earlier = EarlierSession(id: ID("s\(counter)"), title: words)
                facts.series = SeriesPlace(
                    name: words, number: counter, previous: earlier,
                    decided: (facts.series?.decided ?? []) + [words])
            }
        default:
            guard case .smallGroups(let groups)? = session.round?.content,
                let table = groups.tables.randomElement(using: &entropy)
            else { throw .unknown }
            return try session.settingTable(table.id, at: now) { $0.name = words }
        }
    }
}
