import TerminalUI
import Wording
import Workshop

extension State {
    /// A key on the sorting board where nothing is written; nil when the line may have it.
    mutating func pressOnBoard(_ key: Key, _ event: Event) -> [Effect]? {
        switch key {
        case .left:
            moveNote(by: -1)
            return []
        case .right:
            moveNote(by: 1)
            return []
        case .enter:
            return acceptSuggestion()
        case .down:
            offerAnother()
            return []
        case .tab:
            toggleAlike()
            return []
        default:
            // The unshifted digit row of a French keyboard is letters and signs, too.
            guard let digit = key.digit else { return nil }
            let note = workshop?.note
            let effects = sortNote(digit)
            // On a quiet screen it is told with what comes next.
            if !manner.isQuiet, case .character(let sign) = key, sign.isNumber, let note,
                !effects.isEmpty
            {
                sayWhere(note, went: digit)
            }
            return effects
        }
    }

    /// Says where a digit has put a note.
    private mutating func sayWhere(_ note: Contribution, went digit: Int) {
        let text = PhraseArgument.text("text", note.text.beginning)
        guard digit > 0, let themes = session?.themes, themes.indices.contains(digit - 1) else {
            message = StatusMessage(Phrase("message.leftAlone", text))
            return
        }
        message = StatusMessage(
            Phrase(
                "message.sortedInto", text, .number("number", digit),
                .text("theme", themes[digit - 1].name)))
    }

    /// Takes the next unsorted note in hand, or the one before.
    mutating func moveNote(by step: Int) {
        guard let workshop else { return }
        let count = workshop.countToSort
        guard count > 0 else { return }
        let place = min(workshop.noteAtHand, count - 1)
        self.workshop?.noteAtHand = (place + step + count) % count
    }

    /// One digit puts the note at hand into a theme, 0 leaves it alone, and the next one follows.
    mutating func sortNote(_ digit: Int) -> [Effect] {
        guard let workshop else { return [] }
        guard let note = workshop.note else {
            message = StatusMessage(.everythingIsSorted)
            return []
        }
        let notes = notesAtHand(note.id)
        if digit == 0 {
            return make { session, now in try session.leavingAlone(notes, at: now) }
        }
        guard workshop.session.themes.indices.contains(digit - 1) else {
            message = StatusMessage(.noThemeOfThatNumber(digit), .warning)
            return []
        }
        let theme = workshop.session.themes[digit - 1].id
        return make { session, now in try session.sorting(notes, into: theme, at: now) }
    }

    /// The note at hand, with those that say the same where they are to go with it.
    private func notesAtHand(_ note: ID<Contribution>) -> [ID<Contribution>] {
        guard let suggestions = workshop?.suggestions, suggestions.takesAlike else { return [note] }
        return [note] + suggestions.alike
    }

    /// Puts the note at hand where the program would; nothing without an idea.
    private mutating func acceptSuggestion() -> [Effect] {
        guard let note = workshop?.note, let theme = workshop?.suggestions.suggestion?.theme
        else { return [] }
        let notes = notesAtHand(note.id)
        return make { session, now in try session.sorting(notes, into: theme, at: now) }
    }

    /// Offers the theme that comes next to mind, and after the last one the first again.
    private mutating func offerAnother() {
        guard let suggestions = workshop?.suggestions, !suggestions.themes.isEmpty else { return }
        workshop?.suggestions.offered = (suggestions.offered + 1) % suggestions.themes.count
    }

    private mutating func toggleAlike() {
        guard let suggestions = workshop?.suggestions, !suggestions.alike.isEmpty else {
            message = StatusMessage(.nothingAlike)
            return
        }
        workshop?.suggestions.takesAlike.toggle()
    }

    /// Learns from what has changed while the board is open, and asks once for what words are compared by.
    mutating func suggest() -> [Effect] {
        // Nothing else may hold what was learnt meanwhile: it would be copied whole.
        guard isIn(.sorting), let session = workshop?.session, let revision = workshop?.revision
        else { return [] }
        let note = workshop?.note?.id
        workshop?.suggestions.look(at: note, in: session, revision: revision)
        guard workshop?.hasAskedForMeanings == false else { return [] }
        workshop?.hasAskedForMeanings = true
        return [.readMeanings(language: session.facts.language.text)]
    }
}

extension Phrase {
    static let nothingAlike = Phrase("message.nothingAlike")
}
