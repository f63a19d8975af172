import Workshop

/// A session in which anything was done, in any order, that the domain's rules allow.
struct RandomSession {
    private(set) var session: Session
    private var entropy: Entropy
    private var now = Moment(milliseconds: 1_457_463_600_000)

    /// Does `count` things at random; the same ones for the same seed.
    init(seed: UInt64, count: Int) {
        entropy = Entropy(seed, 7)
        var template = Template(
            name: "hasard", title: .init("Essai", in: LanguageTag("fr")),
            language: LanguageTag("fr"), attribution: seed % 2 == 0 ? .file : .none)
        for kind in RoundKind.all {
            guard var content = RoundContent.new(kind) else { continue }
            if kind == .smallGroups { content = .smallGroups(SmallGroups(takesTopics: true)) }
            let prompts = (0..<2).map { LocalizedText("Question \($0) ?", in: LanguageTag("fr")) }
            template.rounds.append(
                TemplateRound(content: content, prompts: prompts, plannedSeconds: 600))
        }
        session = template.session(entropy: &entropy)
        for _ in 0..<count {
            now = now.adding(seconds: Int.random(in: 0...40, using: &entropy))
            // What the rules refuse at the moment is simply not done.
            guard let change = try? deed() else { continue }
            try? session.apply(change)
        }
    }

    private mutating func any<Element: Entity>(
        _ list: KeyedList<Element>
    ) throws(ChangeError) -> ID<Element> {
        guard let id = list.randomElement(using: &entropy)?.id else { throw .unknown }
        return id
    }

    private mutating func deed() throws(ChangeError) -> Change {
        let dice = Int.random(in: 0..<6, using: &entropy)
        switch Int.random(in: 0..<24, using: &entropy) {
        case 0: return try session.joining(["Zoé \(dice)", ""], entropy: &entropy, at: now)
        case 1: return try session.leaving(any(session.participants), at: now)
        case 2, 3: return try session.entering(any(session.agenda), at: now)
        case 4, 5, 6:
            let author = session.participants.randomElement(using: &entropy)?.id
            return try session.recording(
                ["dit « \(dice) »", "e\u{301}\u{202E}\t\u{7}👩‍👩‍👧"],
                from: Provenance(author: author, number: dice + 1), entropy: &entropy, at: now)
        case 7: return try session.amending(any(session.contributions), to: "mieux", at: now)
        case 8: return try session.striking(any(session.contributions), at: now)
        case 9: return try session.toggling(.strong, on: any(session.contributions), at: now)
        case 10: return try session.handingOn(at: now)
        case 11: return try session.startingTimer(secondsAgo: dice, at: now)
        case 12: return try session.pausing(at: now)
        case 13: return try session.drawingPairs(entropy: &entropy, at: now)
        case 14: return try session.settingTables(dice, entropy: &entropy, at: now)
        case 15: return try session.drawingTables(entropy: &entropy, at: now)
        case 16: return try session.newTheme("T\(dice)", entropy: &entropy, at: now)
        case 17, 18:
            return try session.sorting(
                [any(session.contributions)], into: any(session.themes), at: now)
        case 19:
            return try session.duplicating(
                any(session.contributions), into: any(session.themes), entropy: &entropy, at: now)
        case 20: return try session.moving(any(session.themes), by: dice - 3, at: now)
        case 21: return try session.openingGroups(entropy: &entropy, at: now)
        case 22: return try session.agreeing("faire", entropy: &entropy, at: now)
        default: return try session.moving(any(session.agenda), by: dice - 3, at: now)
        }
    }
}
