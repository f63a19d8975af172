import TerminalUI
import Wording
import Workshop

extension State {
    /// Does what Enter means for the line as it is written.
    mutating func enterLine(_ event: Event) -> [Effect] {
        // The line alone: a session that is held here could not be changed where it is.
        guard let line = workshop?.line else { return [] }
        let text = line.field.text
        guard !text.isBlank else {
            if line.mode != .record {
                leaveMode()
                message = StatusMessage(ChangeError.nothingToRecord.phrase, .warning)
            }
            return []
        }
        switch line.mode {
        case .amend(let id):
            return finishing { session, now in try session.amending(id, to: text, at: now) }
        case .nameTheme(let ids):
            return finishing { session, now, entropy in
                try session.newTheme(text, with: ids, entropy: &entropy, at: now)
            }
        case .nameSplit(let ids):
            return finishing { session, now, entropy in
                try session.splitting(off: ids, as: text, entropy: &entropy, at: now)
            }
        case .notePrivately:
            return finishing(saying: .notedPrivately) { session, now, entropy in
                try session.notingPrivately(text, entropy: &entropy, at: now)
            }
        case .fromPaper(let number):
            return recordFromPaper(text, number: number, event)
        case .record:
            break
        }
        if isLinePrivate {
            return finishing(saying: .notedPrivately) { session, now, entropy in
                try session.notingPrivately(text, entropy: &entropy, at: now)
            }
        }
        if let name = organisationMark(text) { return giveTheFloor(toOrganisation: name) }
        // Names begin with their mark there, and the line says itself who speaks.
        let namesPeople = text.first == "@" && originOfLine?.content.takesNames ?? false
        return record(namesPeople ? .plain(text) : LineMark(text), event)
    }

    private mutating func record(_ mark: LineMark, _ event: Event) -> [Effect] {
        switch mark {
        case .plain(let text):
            let isAsItIs = workshop?.line.field.text.first == " "
            let provenance = provenanceOfLine
            switch meaning(of: [text], areAsTheyAre: isAsItIs, in: originOfLine, event) {
            case .said(let texts):
                return finishing(saying: outOfSight(text, provenance)) { session, now, entropy in
                    try session.recording(texts, from: provenance, entropy: &entropy, at: now)
                }
            case .change(let change, let phrase):
                return finishing(saying: phrase, change)
            case .ballots(let casts, let round):
                return take(casts, in: round)
            case .refused(let phrase):
                message = StatusMessage(phrase, .warning)
                return []
            }
        case .said(let name, let text):
            return recordSaid(by: name, text, event)
        case .sorted(let name, let text):
            return recordSorted(under: name, text, event)
        case .action(let text):
            return finishing(saying: .actionRecorded) { session, now, entropy in
                try session.agreeing(text, entropy: &entropy, at: now)
            }
        case .parked(let text):
            return finishing(saying: .parkedForLater) { session, now, entropy in
                try session.parking(text, entropy: &entropy, at: now)
            }
        }
    }

    /// `@name text`: attributes without moving the floor; asks when nobody bears the name.
    private mutating func recordSaid(
        by name: String, _ text: String, _ event: Event
    ) -> [Effect] {
        guard let session = workshop?.session else { return [] }
        if originOfLine?.gathersByOrganisation ?? false {
            let known = session.organisations(called: name)
            if known.count == 1 { return recordSaid(by: nil, for: known[0], text, event) }
        }
        let found = session.participants(called: name)
        guard found.count == 1, let author = found.first else {
            popups.append(
                .question(found.isEmpty ? .unknownName(name, text) : .whichOne(found, text)))
            return []
        }
        return recordSaid(by: author, text, event)
    }

    /// Records for somebody in particular, or for an organisation; says so when the session keeps no
    /// names.
    mutating func recordSaid(
        by author: ID<Participant>?, for organisation: String? = nil, _ text: String,
        _ event: Event
    ) -> [Effect] {
        var provenance = provenanceOfLine
        provenance.author = author
        provenance.organisation = organisation
        let said = provenance
        let effects = finishing { session, now, entropy in
            try session.recording([text], from: said, entropy: &entropy, at: now)
        }
        if author != nil, workshop?.session.attribution == Attribution.none, message == nil {
            message = StatusMessage(.recordedWithoutName)
        }
        return effects
    }

    /// `#theme text`: records and sorts at once; a theme that does not exist is made.
    private mutating func recordSorted(
        under name: String, _ text: String, _ event: Event
    ) -> [Effect] {
        let found = workshop?.session.themes(called: name) ?? []
        guard found.count == 1, let theme = found.first else {
            message = StatusMessage(
                found.isEmpty ? .noSuchTheme(name) : .severalToComplete, .warning)
            return []
        }
        var provenance = provenanceOfLine
        provenance.author = nil
        provenance.theme = theme
        let sorted = provenance
        return finishing { session, now, entropy in
            try session.recording([text], from: sorted, entropy: &entropy, at: now)
        }
    }

    /// Makes the change; only when it was made is the line emptied.
    mutating func finishing(saying phrase: Phrase? = nil, _ rule: Rule) -> [Effect] {
        finishing(saying: phrase) { session, now, _ in try rule(session, now) }
    }

    /// Makes the change; only when it was made is the line emptied.
    mutating func finishing(
        saying phrase: Phrase? = nil, _ rule: DrawingRule
    ) -> [Effect] {
        let effects = make(rule)
        if !effects.isEmpty {
            leaveMode()
            if let phrase, message == nil { message = StatusMessage(phrase) }
        }
        return effects
    }

    /// What to say when the screen does not show what was recorded.
    private func outOfSight(_ text: String, _ provenance: Provenance) -> Phrase? {
        guard let round = session?.round else { return nil }
        if let late = lateNotes, late.round.id == provenance.round { return nil }
        let isHere = provenance.round == nil || provenance.round == round.id
        let isShown =
            !round.gathersByOrganisation || provenance.prompt == nil
            || provenance.prompt == round.promptAtHand?.id
        if isHere, isShown, round.content.listsContributions { return nil }
        return .recordedOutOfSight(text.beginning)
    }

    /// Whether the line is a note for the facilitator alone.
    var isLinePrivate: Bool {
        guard let workshop else { return false }
        return workshop.line.origin?.isPrivate
            ?? (workshop.late == nil && workshop.session.isPaused)
    }

    private var provenanceOfLine: Provenance { workshop?.line.origin?.provenance ?? Provenance() }

    /// The round that the line was begun in.
    var originOfLine: Round? {
        workshop?.line.origin?.round.flatMap { session?.agenda[$0] } ?? session?.round
    }

    /// Records several pasted lines, one contribution each, or in the roster one person each.
    mutating func recordLines(_ lines: [String], _ event: Event) -> [Effect] {
        let provenance = originAtHand?.provenance ?? Provenance()
        if workshop?.late == nil, workshop?.session.isPaused ?? false {
            return make { session, now, entropy in
                try session.notingPrivately(
                    lines.joined(separator: "\n"), entropy: &entropy, at: now)
            }
        }
        switch meaning(
            of: lines, areAsTheyAre: false, in: lateNotes?.round ?? session?.round, event)
        {
        case .said(let texts):
            return make { session, now, entropy in
                try session.recording(texts, from: provenance, entropy: &entropy, at: now)
            }
        case .change(let change, _):
            return make(change)
        case .ballots(let casts, let round):
            return take(casts, in: round, pasted: lines)
        case .refused(let phrase):
            message = StatusMessage(phrase, .warning)
            return []
        }
    }
}

/// The people that one line of a roster names: several where commas part them, outside of the brackets
/// around an organisation.
func rosterNames(in line: String) -> [String] {
    var depth = 0
    return line.split { character in
        switch character {
        case "(": depth += 1
        case ")": depth -= 1
        default: break
        }
        return depth <= 0 && (character == "," || character == ";")
    }.map(String.init)
}

/// The people that lines of a roster name: a number stands for so many seats.
func roster(from lines: [String]) -> [String] {
    lines.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }.flatMap {
        line -> [String] in
        let name = line.trimmed
        if name.isEmpty { return [] }
        if let seats = Int(name), (1...500).contains(seats) {
            return Array(repeating: "", count: seats)
        }
        return [name]
    }
}

extension String {
    /// Enough of it to be known again in a message.
    var beginning: String {
        let start = String(prefix(40)).replacing("\n", with: " ")
        return start.count < count ? start + "…" : start
    }

    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
