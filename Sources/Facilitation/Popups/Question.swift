import TerminalUI
import Wording
import Workshop

/// Something that is asked once and answered by a digit.
enum Question: Equatable, Sendable {
    /// Several lines were pasted; whether where late notes are written.
    case paste([String], isLate: Bool)
    /// A contribution is to be purged.
    case strike(ID<Contribution>)
    /// A photo is to go with its file.
    case strikePhoto(ID<Photo>)
    /// Nobody bears the name behind `@`.
    case unknownName(String, String)
    /// Several people bear it.
    case whichOne([ID<Participant>], String)
    /// Time passed without the program.
    case leaveOut(Span)
    /// Other versions of the workshop lie beside its file, under these names.
    case versions([String])
    /// Another laptop has not given the workshop back.
    case takeOver(host: String, since: String)
    /// Something was counted again in a vote.
    case recount(Recount)
    /// Tables are to go at which so many people sit; how many are to be left.
    case fewerTables(to: Int, people: Int)
    /// The next workshop of the series was prepared.
    case openPrepared(path: String)
    /// Somebody leaves while not everything is on the disk.
    case leaveUnsaved(Leaving)
    /// A workshop is to be put into the bin.
    case bin(path: String, title: String)
    /// The folder of workshops is not there.
    case makeFolder(String)
    /// The key of the command of that name may have been another.
    case doubtfulKey(command: String)

    /// The question.
    func text(in session: Session?) -> Phrase {
        switch self {
        case .paste(let lines, _): Phrase("question.paste", .count(lines.count))
        case .strike(let id):
            Phrase("question.strike", .text("text", session?.contributions[id]?.text ?? ""))
        case .strikePhoto(let id):
            Phrase("question.strikePhoto", .text("text", session?.photo(id)?.text ?? ""))
        case .unknownName(let name, _): Phrase("question.unknownName", .text("name", name))
        case .whichOne: Phrase("question.whichOne")
        case .recount(let recount): recount.text
        case .fewerTables(let count, let people):
            Phrase("question.fewerTables", .count(people), .number("tables", count))
        case .leaveUnsaved: Phrase("question.leaveUnsaved")
        case .openPrepared(let path): .prepared(path: path)
        case .bin(_, let title): Phrase("question.bin", .text("title", title))
        case .makeFolder(let path): Phrase("question.makeFolder", .text("folder", path))
        case .doubtfulKey(let name): Phrase("question.doubtfulKey", .text("command", name))
        case .versions(let names):
            Phrase(
                "question.versions", .count(names.count + 1),
                .text("files", names.joined(separator: ", ")))
        case .takeOver(let host, let since):
            Phrase("question.takeOver", .text("host", host), .text("since", since))
        case .leaveOut(let span):
            Self.leaveOut(
                minutes: Int((span.to ?? span.from).milliseconds(since: span.from) / 60_000))
        }
    }

    /// Time that passed, in minutes, or in hours where nobody counts minutes any more.
    private static func leaveOut(minutes: Int) -> Phrase {
        minutes < 120
            ? Phrase("question.leaveOut", .count(minutes))
            : Phrase("question.leaveOutHours", .count((minutes + 30) / 60))
    }

    /// The answer of that digit to a question that comes by itself; nil where there is none.
    func answer(_ digit: Int) -> Phrase? {
        switch (self, digit) {
        case (.leaveOut, 1): Phrase("question.leaveOut.yes")
        case (.leaveOut, 2): Phrase("question.leaveOut.no")
        default: nil
        }
    }

    /// The answer that Enter gives: what was just asked for, where nothing is lost by it.
    fileprivate var offered: Int? {
        switch self {
        case .makeFolder, .openPrepared: 1
        case .paste, .strike, .strikePhoto, .unknownName, .whichOne, .leaveOut, .versions,
            .takeOver,
            .recount,
            .fewerTables, .leaveUnsaved, .bin, .doubtfulKey:
            nil
        }
    }

    /// The keys that answer.
    var keys: [String] {
        if case .recount = self { return Recount.keys }
        return (1...9).map(String.init)
    }

    /// The answers, the first key's first.
    func answers(in session: Session?, _ wording: Wording) -> [String] {
        switch self {
        case .paste(_, let isLate): answersToPaste(in: isLate ? nil : session, wording)
        case .strike:
            [wording(Phrase("question.strike.yes")), wording(Phrase("question.strike.aside"))]
        case .strikePhoto:
            [
                wording(Phrase("question.strikePhoto.yes")),
                wording(Phrase("question.strikePhoto.no")),
            ]
        case .unknownName:
            [
                wording(Phrase("question.unknownName.new")),
                wording(Phrase("question.unknownName.choose")),
                wording(Phrase("question.unknownName.plain")),
            ]
        case .whichOne(let ids, _):
            ids.prefix(9).map { session?.shownName(of: $0, wording) ?? "" }
        case .recount(let recount): recount.answers.map { wording($0) }
        case .fewerTables:
            [
                wording(Phrase("question.fewerTables.keep")),
                wording(Phrase("question.fewerTables.seat")),
            ]
        case .leaveOut:
            [wording(Phrase("question.leaveOut.yes")), wording(Phrase("question.leaveOut.no"))]
        case .versions:
            [wording(Phrase("question.versions.yes")), wording(Phrase("question.versions.no"))]
        case .takeOver:
            [wording(Phrase("question.takeOver.no")), wording(Phrase("question.takeOver.yes"))]
        case .openPrepared:
            [
                wording(Phrase("question.openPrepared.yes")),
                wording(Phrase("question.openPrepared.no")),
            ]
        case .leaveUnsaved:
            [
                wording(Phrase("question.leaveUnsaved.stay")),
                wording(Phrase("question.leaveUnsaved.leave")),
            ]
        case .bin: [wording(Phrase("question.bin.yes")), wording(Phrase("question.bin.no"))]
        case .makeFolder:
            [
                wording(Phrase("question.makeFolder.yes")),
                wording(Phrase("question.makeFolder.again")),
                wording(Phrase("question.makeFolder.quit")),
            ]
        case .doubtfulKey(let name): CommandTable.named(name).map { [wording($0.help)] } ?? []
        }
    }
}

extension Question {
    /// What pasted lines may be: where each line is taken for something, that only.
    private func answersToPaste(in session: Session?, _ wording: Wording) -> [String] {
        let only: Phrase? =
            switch session?.round?.content {
            case .opening?: Phrase("question.paste.people")
            case .vote(let vote)? where vote.step == .options: Phrase("question.paste.options")
            case .vote(let vote)? where vote.step == .voting: Phrase("question.paste.ballots")
            default: nil
            }
        guard let only, session?.isPaused == false else {
            return [wording(Phrase("question.paste.each")), wording(Phrase("question.paste.one"))]
        }
        return [wording(only)]
    }
}

extension Question: WordlessPopup {
    var popup: Popup { .question(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.hints(of: self) }

    var manualPlace: ManualPlace { .ofScreen }

    var isForTheRoom: Bool { true }

    func isGone(from state: State) -> Bool {
        switch self {
        case .strike(let id): state.session?.contributions[id]?.isStruck ?? true
        case .strikePhoto(let id): state.session?.photo(id) == nil
        case .leaveUnsaved: !state.wouldLose
        case .recount(let recount): !state.isOpen(recount)
        case .paste, .unknownName, .whichOne, .leaveOut, .versions, .takeOver, .fewerTables,
            .openPrepared, .bin, .makeFolder, .doubtfulKey:
            false
        }
    }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawQuestion(self, in: &frame)
    }

    /// A digit answers, Escape goes back to where one was.
    func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        if key == .escape || key == .control("c") {
            state.popup = nil
            return []
        }
        if case .recount(let recount) = self { return state.press(key, at: recount, event) }
        if key == .enter, let offered {
            state.popup = nil
            return state.answer(self, offered, event)
        }
        let answers = answers(in: state.session, state.wording)
        let leavesTheLineAlone = popup.leavesTheLineAlone
        // It came while somebody writes: what they write answers nothing.
        if case .doubtfulKey = self, key.digit != 1 {
            // However long it is held.
            if state.takenKeys.doubtful.contains(key) { return [] }
            // Whoever meant the other key goes on as if nothing had been.
            state.popup = nil
            return state.pressAnywhere(key, event)
        }
        guard let digit = key.digit, answers.indices.contains(digit - 1),
            !leavesTheLineAlone || state.isLineFree
        else {
            guard leavesTheLineAlone else { return [] }
            if state.isLineFree, !key.writes {
                // It has all keys but those that write: whoever does not see it would act on what
                // lies below.
                state.message = StatusMessage(.questionWaits, .warning)
                return []
            }
            return state.pressBelow(key, event)
        }
        state.popup = nil
        return state.answer(self, digit, event)
    }
}

extension State {
    /// Does what that digit answers.
    fileprivate mutating func answer(
        _ question: Question, _ digit: Int, _ event: Event
    ) -> [Effect] {
        switch (question, digit) {
        case (.paste(let lines, _), 1):
            return recordPasted(lines, of: lines, event)
        case (.paste(let lines, _), _):
            return recordPasted([lines.joined(separator: "\n")], of: lines, event)
        case (.strike(let id), 1):
            workshop?.list = nil
            let struck = make { session, now in try session.striking(id, at: now) }
            guard !struck.isEmpty, let path = workshop?.path else { return struck }
            return struck + [.findReports(path: path, after: .words)]
        case (.strike(let id), _):
            return toggle(.setAside, on: id)
        case (.strikePhoto(let id), 1):
            return make { session, now in try session.striking(photo: id, at: now) }
        case (.strikePhoto, _): return []
        case (.unknownName(let name, let text), 1):
            let known = Set(workshop?.session.participants.map(\.id) ?? [])
            let joined = make { session, now, entropy in
                try session.joining(
                    [name.replacing("_", with: " ").trimmed], entropy: &entropy, at: now)
            }
            guard !joined.isEmpty,
                let new = workshop?.session.participants.first(where: { !known.contains($0.id) })
            else { return [] }
            var later = event
            later.entropy = entropy
            return joined + recordSaid(by: new.id, text, later)
        case (.unknownName(_, let text), 2):
            popups.append(.palette(Palette(.speaker(saying: text))))
            return []
        case (.unknownName(let name, let text), _):
            let from = workshop?.line.origin?.provenance ?? Provenance()
            return finishing { session, now, entropy in
                try session.recording(
                    ["@\(name) \(text)"], from: from, entropy: &entropy, at: now)
            }
        case (.whichOne(let ids, let text), _):
            return recordSaid(by: ids[digit - 1], text, event)
        case (.leaveOut(let span), 1):
            return make { session, now in try session.leavingOut(span, at: now) }
        case (.leaveOut, _):
            return []
        case (.recount, _), (.fewerTables, 1): return []
        case (.fewerTables(let count, _), _):
            return make { session, now, entropy in
                try session.settingTables(
                    count, isSeatingAnew: true, entropy: &entropy, at: now)
            }
        case (.versions, 1): return bringInVersions()
        case (.versions, _): return []
        case (.takeOver, 1): return []
        case (.takeOver, _):
            return (workshop?.path).map { [.takeOver(path: $0)] } ?? []
        case (.openPrepared(let path), 1): return leave(.other(path: path))
        case (.openPrepared, _): return []
        case (.bin(let path, _), 1): return [.putIntoBin(path: path)]
        case (.bin, _): return []
        case (.makeFolder(let path), 1): return [.makeFolder(path: path)]
        // A stick may have been plugged in meanwhile.
        case (.makeFolder, 2): return [.list]
        case (.makeFolder, _): return [.quit]
        case (.doubtfulKey(let name), _):
            return CommandTable.named(name).map { run($0, event: event) } ?? []
        case (.leaveUnsaved, 1):
            return [.retry]
        case (.leaveUnsaved(let destination), _):
            return going(destination)
        }
    }
}

extension State {
    /// Asks whether a command's key was meant, where the terminal sends it for another, too.
    ///
    /// In the middle of a line it was not: there a digit is a letter of it and answers nothing.
    mutating func ask(whetherToRun command: Command, _ event: Event) -> [Effect] {
        guard command.obstacle(self) == nil else { return run(command, event: event) }
        if isLineFree {
            popups.append(.question(.doubtfulKey(command: command.name)))
        } else {
            message = StatusMessage(Phrase("message.doubtfulKey"), .warning)
        }
        return []
    }

    /// A question with its answers by number.
    func drawQuestion(_ question: Question, in frame: inout Frame) -> Position? {
        let answers = question.answers(in: session, wording)
        let keys = question.keys
        let columns = min(72, max(30, size.columns - 4))
        let whole = StyledText(wording(question.text(in: session)), .heading)
        let lines = whole.wrapped(columns: columns - 4)
        // A long text must not push the answers off the screen.
        let most = max(1, size.rows - answers.count - 8)
        let text = lines.count > most ? Array(lines.prefix(most - 1)) + ["…"] : lines
        let rect = popupFrame(columns: columns, rows: text.count + answers.count + 5)
        frame.pane("question", in: rect, input: PopupInput(question, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                "", hints: hints(of: question), into: &grid, rect)
            for (offset, line) in text.enumerated() {
                line.draw(into: &grid, inner.splitTop(offset).rest)
            }
            let below = inner.splitTop(text.count + 1).rest
            for (offset, answer) in answers.prefix(below.rows).enumerated() {
                (StyledText(" \(keys[offset])  ", .key) + StyledText(answer))
                    .truncated(columns: below.columns)
                    .draw(into: &grid, below.splitTop(offset).rest)
            }
        }
        return nil
    }

    /// The keys besides the answers: what is being written has to be recorded before a digit
    /// answers.
    fileprivate func hints(of question: Question) -> [(String, Phrase)] {
        let cancel = (Key.escape.name(wording), Phrase.hintCancel)
        if question.offered != nil { return [(Key.enter.name(wording), .hintAccept), cancel] }
        guard Popup.question(question).leavesTheLineAlone, !isLineFree else { return [cancel] }
        return [(Key.enter.name(wording), Phrase("hint.line.beforeAnswering")), cancel]
    }
}

extension Key {
    /// Whether it begins a contribution where nothing is written yet.
    fileprivate var writes: Bool {
        if case .character(let character) = self { character != "/" } else { false }
    }
}

extension Phrase {
    fileprivate static let questionWaits = Phrase("question.waits")
}
