import TerminalUI
import Wording
import Workshop

/// In which language something is said, and what it is in others.
let languageCommands: [Command] = [
    Command("said-in", where: { $0.isUnderWay }) { state, typed, _ in
        state.sayIn(typed)
    },
    Command(
        "translate", where: { $0.session?.round != nil },
        obstacle: { $0.contributionAtHand == nil ? .noContributionAtHand : nil }
    ) { state, _, _ in
        guard let contribution = state.contributionAtHand else { return [] }
        return state.openForm(.translation(contribution.id))
    },
]

extension State {
    /// Where a line that is begun now comes from.
    var originAtHand: DraftOrigin? {
        guard let workshop else { return nil }
        if let late = lateNotes { return DraftOrigin(lateIn: late.round, at: late.table) }
        var origin = DraftOrigin(in: workshop.session)
        origin.language = workshop.languages[origin.speaker]
        return origin
    }

    /// Notes the language of what is selected; without a selection that of whoever speaks, from
    /// their last note on until another is said.
    fileprivate mutating func sayIn(_ typed: String) -> [Effect] {
        guard let session else { return [] }
        guard let language = Self.language(typed.isEmpty ? session.language.text : typed) else {
            message = StatusMessage(.noSuchLanguage(typed), .warning)
            return []
        }
        if let selected = selectedContribution {
            return make { session, now in try session.saying(selected.id, in: language, at: now) }
        }
        let spoken = language == session.language ? nil : language
        let speaker = DraftOrigin(in: session).speaker
        workshop?.languages[speaker] = spoken
        if workshop?.line.origin?.speaker == speaker { workshop?.line.origin?.language = spoken }
        let name = wording.name(ofLanguage: language.text)
        guard let last = lastNoteOfThisTurn, last.language != spoken else {
            message = StatusMessage(.saidFromNowOn(name))
            return []
        }
        let effects = make { session, now in try session.saying(last.id, in: language, at: now) }
        if !effects.isEmpty { message = StatusMessage(.lastNoteSaidIn(name)) }
        return effects
    }

    /// The last note of whoever speaks now: of their turn, where turns are counted.
    private var lastNoteOfThisTurn: Contribution? {
        guard let session, let round = session.round,
            let last = session.lastContributions(20, of: round.id).last(where: { !$0.isStruck })
        else { return nil }
        guard let turn = round.content.floor?.current, let recorded = last.recordedAt else {
            return last
        }
        return recorded >= turn.clock.startedAt ? last : nil
    }

    /// A language by its tag, or by its name in a catalogue.
    private static func language(_ typed: String) -> LanguageTag? {
        let named = Wording.languages.first { $0.name.folded == typed.folded }
        let tag = LanguageTag(named?.tag ?? typed)
        // Longer than any language's code, so a name that is not known.
        return tag.isWellFormed && tag.base.utf8.count <= 3 ? tag : nil
    }
}

extension Phrase {
    static func noSuchLanguage(_ typed: String) -> Phrase {
        Phrase("translation.noSuchLanguage", .text("typed", typed))
    }
    static func saidFromNowOn(_ language: String) -> Phrase {
        Phrase("translation.fromNowOn", .text("language", language))
    }
    static func lastNoteSaidIn(_ language: String) -> Phrase {
        Phrase("translation.lastNote", .text("language", language))
    }
}
