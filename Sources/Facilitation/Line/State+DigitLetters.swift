import TerminalUI
import Wording
import Workshop

// On a French keyboard «é», «à», quotation marks and others stand where the digits are: where a
// digit is a command they are commands, and where somebody writes they are letters. A digit among
// what was said is a command, too, unless a text follows it at once: «2 heures par semaine».
extension State {
    /// Whether what is typed goes to a line on which nothing is written yet.
    var isLineFree: Bool {
        guard let line = workshop?.line else { return false }
        return line.field.isEmpty && line.mode == .record
    }

    /// Presses a key, and finds out whether letters that counted as digits before it were the
    /// beginning of a word: they were when something is written at once behind them.
    mutating func pressMindingLetters(_ key: Key, _ event: Event) -> [Effect] {
        if let effects = writeOnOver(key, event) { return effects }
        let question = popup?.asked
        guard isLineFree, popup == nil || question != nil else {
            return pressAnywhere(key, event)
        }
        let pending = pendingLetters(event)
        workshop?.digitLetters = nil
        let isInList = workshop?.list != nil && popup == nil
        let revision = workshop?.revision
        let count = popups.count
        var effects: [Effect] = []
        if pending != nil, key == .character("/") {
            // In the middle of a word it opens no palette.
            edit(key)
        } else {
            effects = pressAnywhere(key, event)
        }
        guard case .character(let character) = key, workshop != nil else { return effects }
        guard isLineFree else { return effects + takeBack(pending) }
        // A popup that came up stands where the next letter goes. A digit is one, unless it follows
        // a letter at once: «(2 personnes».
        guard let digit = key.digit, pending != nil || !character.isNumber || isInList,
            popups.count <= count || isInList
        else { return effects }
        let letter = DigitLetters.Letter(
            character: character, hasChanged: workshop?.revision != revision,
            answered: popups.count < count ? question : nil, hasOpened: popups.count > count)
        note(letter, after: pending, revision)
        // On a quiet screen what was done is told by itself.
        if message == nil, !character.isNumber || isInList && !manner.isQuiet {
            say(letter, digit)
        }
        return effects
    }

    /// The digits and letters that the next key may yet make a text.
    private func pendingLetters(_ event: Event) -> DigitLetters? {
        workshop?.digitLetters.flatMap { letters in
            (event.earliest ?? now).milliseconds(since: letters.at) < DigitLetters.patience
                ? letters : nil
        }
    }

    /// Writes on where a digit has just brought something up over the line, which then goes; nil
    /// where none has.
    ///
    /// A letter searches there: somebody may know what comes up.
    private mutating func writeOnOver(_ key: Key, _ event: Event) -> [Effect]? {
        guard case .character(let character) = key, character.isWritable,
            !character.isLetter, !popups.isEmpty, let pending = pendingLetters(event),
            pending.letters.last?.hasOpened ?? false
        else { return nil }
        workshop?.digitLetters = nil
        popup = nil
        edit(key)
        return takeBack(pending)
    }

    /// Notes a letter that counted as a digit, and those before it to which it may belong.
    private mutating func note(
        _ letter: DigitLetters.Letter, after pending: DigitLetters?, _ revision: Int?
    ) {
        guard let now = workshop?.revision else { return }
        var letters = pending?.letters ?? []
        if pending?.revision != revision {
            // Something else was done meanwhile: only what came last can be taken back.
            for place in letters.indices { letters[place].hasChanged = false }
        }
        workshop?.digitLetters = DigitLetters(
            letters: letters + [letter], at: self.now, revision: now)
    }

    /// Says what a letter did: who wanted to write it has to see that it was none.
    private mutating func say(_ letter: DigitLetters.Letter, _ digit: Int) {
        let change = letter.hasChanged ? workshop?.history.nextToUndo : nil
        guard let what = letter.answered?.answer(digit) ?? change.map({ .change($0.name.text) })
        else { return }
        let subject = change.map(subject) ?? ""
        guard !letter.character.isNumber else {
            message = StatusMessage(
                Phrase(
                    "message.digitDid", .number("digit", digit), .phrase("what", what),
                    .text("subject", subject)))
            return
        }
        message = StatusMessage(
            Phrase(
                "message.letterCounts", .text("letter", String(letter.character)),
                .number("digit", digit), .phrase("what", what), .text("subject", subject)))
    }

    /// Makes letters of what counted as digits: takes back what they did, and writes them before
    /// what has just been written.
    private mutating func takeBack(_ pending: DigitLetters?) -> [Effect] {
        guard let pending, let workshop else { return [] }
        var effects: [Effect] = []
        let said = message
        let isLast = pending.revision == workshop.revision
        for letter in pending.letters.reversed() {
            if letter.hasChanged, isLast { effects += undo() }
            if let question = letter.answered { popups.append(.question(question)) }
        }
        message = said
        let written = String(pending.letters.map(\.character))
        self.workshop?.line.field.set(written + workshop.line.field.text)
        return effects
    }
}

extension Popup {
    /// The question, where it came by itself.
    fileprivate var asked: Question? {
        if case .question(let question) = self, leavesTheLineAlone { return question }
        return nil
    }
}
