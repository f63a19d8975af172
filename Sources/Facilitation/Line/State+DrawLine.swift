import TerminalUI
import Wording
import Workshop

extension State {
    /// The rows of the line being written, where one does not hold it; the list above gives way to
    /// half of what there is.
    func lineRows(in screen: Rect) -> FieldRows? {
        guard let line = workshop?.line.field, !line.fits(columns: screen.columns / 2 - 1) else {
            return nil
        }
        let columns = screen.columns - 2
        let room = columns - min(DisplayWidth.of(lineSign.0), columns / 2)
        guard !line.fits(columns: room) else { return nil }
        return line.rows(columns: room, upTo: max(1, (screen.rows - 6) / 2))
    }

    /// What stands before the line.
    private var lineSign: (String, Style) {
        let (label, style) = lineLabel
        return (label.isEmpty ? "› " : "\(label) › ", style)
    }

    /// The line being written, after a word that says what it will be.
    ///
    /// - Parameter rows: its rows, where one does not hold it.
    func drawLine(_ rows: FieldRows?, in frame: inout Frame, _ rect: Rect) -> Position? {
        guard let workshop else { return nil }
        let (sign, style) = lineSign
        let columns = min(DisplayWidth.of(sign), rect.columns / 2)
        let (left, field) = rect.splitLeft(columns)
        frame.pane("line label", in: left, input: sign) { grid, rect, sign in
            StyledText(sign, style).truncated(columns: rect.columns).draw(into: &grid, rect)
        }
        if let rows {
            frame.pane("line", in: field, input: rows) { grid, rect, rows in
                rows.draw(into: &grid, rect)
            }
            let cursor = rows.cursorPosition(in: field)
            if let goingOn {
                frame.leaveOpen(at: cursor, letters: rows.lettersLeft, mark: goingOn.mark)
            }
            return cursor
        }
        frame.pane("line", in: field, input: workshop.line.field) { grid, rect, field in
            _ = field.draw(into: &grid, rect)
        }
        let cursor = workshop.line.field.cursorPosition(in: field)
        if let cursor, let goingOn {
            frame.leaveOpen(
                at: cursor, letters: field.right - 1 - cursor.column, mark: goingOn.mark)
        }
        return cursor
    }

    /// What Enter will make of the line, where that is not plain.
    private var lineLabel: (String, Style) {
        guard let workshop else { return ("", .key) }
        switch workshop.line.mode {
        case .amend: return (wording(.lineAmend), .accent)
        case .nameTheme: return (wording(.lineTheme), .accent)
        case .nameSplit: return (wording(.lineSplit), .accent)
        case .notePrivately: return (wording(.linePrivate), .privately)
        case .fromPaper(let number): return (wording(.linePaper(number)), .accent)
        case .record: break
        }
        if isLinePrivate {
            return (wording(.linePrivate), .privately)
        }
        let typed = workshop.line.field.before.first
        switch typed {
        case "!": return (wording(.lineAction), .accent)
        case "?": return (wording(.linePark), .accent)
        case "@" where !(originOfLine?.content.takesNames ?? false):
            return (wording(.lineSaid), .accent)
        case "#": return (wording(.lineSorted), .accent)
        default: break
        }
        let begun = workshop.line.origin?.round.flatMap { workshop.session.agenda[$0] }
        if case .opening? = (begun ?? lateNotes?.round ?? workshop.session.round)?.content {
            return (wording(.linePeople), .key)
        }
        let (label, style) = ownerLabel
        guard let language = (workshop.line.origin ?? originAtHand)?.language else {
            return (label, style)
        }
        return ([label, language.text].filter { !$0.isEmpty }.joined(separator: " · "), style)
    }

    /// Whose the line will be.
    private var ownerLabel: (String, Style) {
        guard let workshop else { return ("", .key) }
        let begun =
            workshop.line.origin?.round.flatMap { workshop.session.agenda[$0] } ?? lateNotes?.round
        if let owner = organisationLabel { return (owner, .key) }
        let speaker = workshop.line.origin?.speaker.map {
            workshop.session.shownName(of: $0, wording)
        }
        // What was begun in an earlier round is recorded there: the line says so.
        let earlier = begun?.id == workshop.session.currentRound ? nil : begun?.name(wording)
        return ([speaker, earlier].compactMap(\.self).joined(separator: " · "), .key)
    }

    /// What a line of this prompt is and whose it will be, where answers are gathered by
    /// organisation; nil elsewhere.
    private var organisationLabel: String? {
        guard let session = workshop?.session else { return nil }
        let origin = workshop?.line.origin ?? originAtHand ?? DraftOrigin(in: session)
        guard let round = origin.round.flatMap({ session.agenda[$0] }),
            let exchange = round.prompts.first(where: { $0.id == origin.prompt })?.gathers
        else { return nil }
        let name =
            origin.organisation.isEmpty ? wording(.lineWithoutOrganisation) : origin.organisation
        return "\(wording(.exchange(exchange.rawValue))) · \(name)"
    }

    /// The message, or the keys that make sense here; at the right whether all is written.
    ///
    /// - Returns: How many columns there are for a message.
    func drawHints(in frame: inout Frame, _ rect: Rect) -> Int {
        let status = statusText
        let (right, left) = rect.splitRight(status.isEmpty ? 0 : DisplayWidth.of(status) + 1)
        frame.pane("stored", in: right, input: status) { grid, rect, status in
            let style: Style = isStored && conversions.isEmpty ? .good : .warning
            StyledText(status, style).draw(into: &grid, rect, .right)
        }
        // A popup says its own keys and messages; those of the screen behind it do nothing now.
        guard popups.isEmpty else {
            frame.pane("hints", in: left, input: 0) { _, _, _ in }
            return left.columns
        }
        if let message = saidMessage, !messageNeedsBand(columns: left.columns) {
            let text = text(of: message)
            frame.pane("hints", in: left, input: text) { grid, rect, text in
                StyledText(text, message.tone.style).draw(into: &grid, rect)
            }
            return left.columns
        }
        guard !manner.isQuiet else {
            frame.pane("hints", in: left, input: 0) { _, _, _ in }
            return left.columns
        }
        frame.pane("hints", in: left, input: HintInput(self)) { grid, rect, _ in
            hintBar.draw(into: &grid, rect)
        }
        return left.columns
    }

    private var isStored: Bool { workshop?.holder == nil && isKept }

    /// What is being made, and whether all that was recorded is on the disk.
    private var statusText: String {
        let documents = conversions.map { wording(.inTheMaking($0)) }
        return (documents + [storedText]).filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private var storedText: String {
        if workshop?.holder != nil { return wording(.readOnly) }
        // A disk that is slow, full or gone is told by a message.
        if manner.isQuiet { return "" }
        guard let workshop, workshop.revision > 0 || !formDrafts.isEmpty else { return "" }
        return wording(isKept ? .stored : .pending)
    }

    /// The keys that make sense where we are.
    var hintBar: HintBar {
        var hints: [HintBar.Hint] = []
        func hint(_ key: String, _ phrase: Phrase, _ rank: Int) {
            hints.append(HintBar.Hint(key: key, label: wording(phrase), rank: rank))
        }
        let enter = Key.enter.name(wording)
        switch selectedItem {
        case .contribution:
            hint(enter, .hintAmend, 1)
            hint("1", .hintStrong, 2)
            hint("2", .hintAside, 3)
            hint("3", .hintAuthor, 5)
            if selectedContribution.flatMap({ session?.gathers($0) }) != nil {
                hint("4", .hintOrganisation, 5)
            }
            hint("5", .hintElsewhere, 7)
            hint(Key.delete.name(wording), .hintStrike, 4)
            hint(Key.escape.name(wording), .hintToLine, 6)
            return HintBar(hints)
        case .participant(let id):
            let person = session?.participants[id]
            hint(enter, .hintEditName, 1)
            hint("1", .hintRoom(person?.inTheRoom.toggled ?? .given), 2)
            hint("2", .hintPublication(person?.inPublication.toggled ?? .given), 3)
            hint(Key.delete.name(wording), .hintLeft, 4)
            hint("0", .hintErase, 6)
            hint(Key.escape.name(wording), .hintToLine, 5)
            return HintBar(hints)
        case .action:
            hint("1", .hintDone, 1)
            hint(enter, .hintOpen, 2)
            hint(Key.escape.name(wording), .hintToLine, 3)
        case .theme, .group, .nextMeeting:
            hint(enter, .hintOpen, 1)
            hint(Key.escape.name(wording), .hintToLine, 2)
        case .option, .ballot:
            if case .option? = selectedItem { hint(enter, .hintAmend, 1) }
            hint(Key.delete.name(wording), .hintRemove, 2)
            hint(Key.escape.name(wording), .hintToLine, 3)
            return HintBar(hints)
        case .objection:
            hint("1", .hintLifted, 1)
            hint("2", .hintWithdrawn, 2)
            hint("3", .hintMaintained, 3)
            hint(enter, .hintAmend, 4)
            hint(Key.escape.name(wording), .hintToLine, 5)
            return HintBar(hints)
        case nil:
            if workshop?.line.mode != .record {
                hint(enter, .hintAccept, 1)
                hint(Key.escape.name(wording), .hintCancel, 2)
                return HintBar(hints)
            }
            if workshop?.late != nil { hint(Key.escape.name(wording), .hintToLine, 0) }
            if session?.isPaused ?? false { hint("F4", .hintResume, 0) }
            let isOver = session?.endedAt != nil
            // What Enter accepts on a board stands beside the suggestion itself.
            if session?.round != nil, !(lineIsEmpty && (isIn(.sorting) || isOver)) {
                hint(enter, .hintRecord, 1)
            }
            if isIn(.sorting), session?.themes.isEmpty == false { hint("1–9", .hintSort, 0) }
            if isIn(.sorting) { hint("0", .hintAlone, 3) }
            if isIn(.sorting) { hint("← →", .hintOther, 6) }
            hint("↑", .hintList, 7)
            hint("/", .hintPalette, 6)
        }
        for command in CommandTable.all {
            if session?.isPaused ?? false, command.name == "pause" { continue }
            guard let rank = command.rank, let key = command.keys(in: self).first,
                command.obstacle(self) == nil
            else { continue }
            // The synthesis is what is left to do.
            let isNext = session?.endedAt != nil && command.name == "preview"
            hint(key.name(wording), command.hint, isNext ? 0 : rank)
        }
        return HintBar(hints.enumerated().sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map(\.1))
    }
}

extension Phrase {
    static let stored = Phrase("screen.stored")
    static let readOnly = Phrase("screen.readOnly")
    static let pending = Phrase("screen.pending")
    static let lineAmend = Phrase("line.amend")
    static let lineTheme = Phrase("line.theme")
    static let lineSplit = Phrase("line.split")
    static let linePrivate = Phrase("line.private")
    static func linePaper(_ number: Int) -> Phrase {
        Phrase("line.paper", .number("number", number))
    }
    static let lineAction = Phrase("line.action")
    static let linePark = Phrase("line.park")
    static let lineSaid = Phrase("line.said")
    static let lineSorted = Phrase("line.sorted")
    static let linePeople = Phrase("line.people")
    static let hintAmend = Phrase("hint.line.amend")
    static let hintStrong = Phrase("hint.line.strong")
    static let hintDone = Phrase("hint.line.done")
    static let hintLink = Phrase("hint.line.link")
    static let hintUnlink = Phrase("hint.line.unlink")
    static let hintAside = Phrase("hint.line.aside")
    static let hintAuthor = Phrase("hint.line.author")
    static let hintOrganisation = Phrase("hint.line.organisation")
    static let lineWithoutOrganisation = Phrase("line.noOrganisation")
    static let hintElsewhere = Phrase("hint.line.elsewhere")
    static let hintStrike = Phrase("hint.line.strike")
    static let hintLifted = Phrase("hint.line.lifted")
    static let hintWithdrawn = Phrase("hint.line.withdrawn")
    static let hintMaintained = Phrase("hint.line.maintained")
    static let hintToLine = Phrase("hint.line.toLine")
    static let hintEditName = Phrase("hint.line.editName")
    static func hintRoom(_ permission: Permission) -> Phrase {
        Phrase("hint.line.room", .text("sign", permission.sign))
    }
    static func hintPublication(_ permission: Permission) -> Phrase {
        Phrase("hint.line.publication", .text("sign", permission.sign))
    }
    static let hintErase = Phrase("hint.line.erase")
    static let hintLeft = Phrase("hint.line.left")
    static let hintOpen = Phrase("hint.line.open")
    static let hintAccept = Phrase("hint.line.accept")
    static let hintRun = Phrase("hint.line.run")
    static let hintCancel = Phrase("hint.line.cancel")
    static let hintResume = Phrase("hint.line.resume")
    static let hintRecord = Phrase("hint.line.record")
    static let hintSort = Phrase("hint.line.sort")
    static let hintAlone = Phrase("hint.line.alone")
    static let hintOther = Phrase("hint.line.other")
    static let hintList = Phrase("hint.line.list")
    static let hintPalette = Phrase("hint.line.palette")
}
