import Facilitation
import NcursesTerminal
import Reporting
import SessionStore
import TerminalUI
import Wording
import Workshop

/// Takes events from the terminal into the state, does what the state asks for, and paints.
struct EventLoop {
    let terminal: NcursesTerminal
    let folder: String
    var state: State
    private var cache = PaneCache()
    var clock: LocalClock
    var entropy = EntropySource()
    private let bell = Bell(command: Environment["ATELIER_BELL"])
    /// Writes what is recorded in the workshop that is open.
    var store: StoreThread?
    /// The session that another program has open, while this one looks on.
    var heldFile: HeldFile?
    /// When to look next whether it has gone.
    var nextLook = Moment(milliseconds: 0)
    /// The look that is being taken.
    var heldLook: HeldLook?
    /// The draft that the store was last given.
    var savedDraft = LineDraft(text: "", mode: .record)
    /// Up to where it goes, where letters have come behind it.
    var savedLetters: GoingOn?
    /// Reads and writes other files than the one of the workshop.
    var errands: ErrandThread?
    /// Reads what the list of sessions has only passed over.
    var listCheck: ListCheck?
    /// Has documents made by other programs.
    var conversions: ErrandThread?
    /// Writes the copy of the evening.
    var copies: CopyThread?
    /// Where that copy goes.
    var copyFolder = ""
    /// Asks those other programs to end.
    let stopSign = StopSign()
    /// What was written to another file than the one that was open.
    var keptPhrases: [Phrase] = []
    /// What is wrong with a catalogue of the facilitator's own, said on the list of sessions.
    var catalogueProblem: Phrase?
    /// What could not be written in the end.
    var unsavedPhrases: [Phrase] = []
    var isOver = false
    /// Whether the terminal is gone, or the program was asked to end.
    var isClosed = false
    /// Whether the program is left although the disk has not answered.
    var isAbandoned = false
    /// When last no key was waiting: those that were taken since have come later.
    private var quietAt = Moment(milliseconds: 0)

    /// How long a wait may be, in milliseconds, when more keys are likely to be there already.
    private static let hurry: Int64 = 1
    /// How long keys that wait may be taken before the screen follows, in milliseconds.
    private static let patience: Int64 = 25

    init(terminal: NcursesTerminal, folder: String, _ manner: Manner) {
        self.terminal = terminal
        self.folder = folder
        var clock = LocalClock()
        let now = clock.now()
        self.clock = clock
        state = State(
            size: terminal.size, wording: Environment.wording, gauge: .session, now: now,
            zoneOffsetSeconds: clock.offsetSeconds, localZone: LocalClock.zoneName,
            takenKeys: TakenKeys { Environment[$0] }, points: terminal.points,
            manner: manner)
        let here = FilePath.absolute("")
        state.workingFolder = here.hasSuffix("/") ? String(here.dropLast()) : here
        state.home.folder = folder
    }

    /// Runs until the facilitator leaves or the terminal goes.
    ///
    /// - Parameters:
    ///   - opening: the session to begin with; nil for the list of them.
    ///   - template: what an evening is practised on with; nil in ordinary use.
    mutating func run(opening: Opening?, rehearsing template: Template? = nil) {
        if let template {
            handle(.rehearse(template))
        } else if let opening {
            begin(opening)
        } else {
            // Painted before the folder is read, which may hold many files.
            paint()
            carryOut(.list)
        }
        while !isOver {
            // What the screen shows is on its way to the file of the draft, all but the last keystroke: that
            // one alone may wait until it is painted: no key waits for another thread to be woken.
            if !draftIsOneKeystroke { saveDraft() }
            paint()
            // A large session is on the screen before a copy of it goes to the disk.
            store?.begin()
            saveDraft()
            let began = clock.now().milliseconds
            let wake = state.goingOn?.end ?? state.nextWake
            let event = terminal.next(until: wake?.milliseconds)
            let hadToWait = clock.now().milliseconds - began > Self.hurry
            if hadToWait { quietAt = clock.now() }
            take(event)
            // A key that did not have to be waited for is rarely alone.
            if !hadToWait { takeThoseWaiting(since: began) }
            look()
        }
        if isClosed { for effect in state.copyOnLeaving { carryOut(effect) } }
        endSitting(keeping: state.draft)
        if !isAbandoned, state.waitsForConversions {
            handle(.lastWait)
            paint()
        }
        finishErrands()
        if isAbandoned, unsavedPhrases.isEmpty { unsavedPhrases.append(.leftErrands) }
    }

    private mutating func takeThoseWaiting(since began: Int64) {
        while !isOver, clock.now().milliseconds - began < Self.patience {
            let event = terminal.next(until: 0)
            if event == .deadline {
                quietAt = clock.now()
                return
            }
            take(event)
        }
    }

    /// Paints everything anew, in the size that the terminal has by now.
    mutating func refresh() {
        cache.invalidate()
        handle(.resize(terminal.size))
    }

    mutating func paint() {
        if let cursor = drawEnd(of: state, into: &cache) {
            terminal.placeCursor(cursor)
            show()
            return
        }
        // On a projector the colours of the terminal may be too faint.
        terminal.use(state.showsStage ? .stageDark : .own)
        terminal.entitle(state.windowTitle)
        terminal.placeCursor(draw(state, into: &cache))
        show()
    }

    private mutating func show() {
        terminal.show(cache.grid)
        cache.markShown()
    }

    private mutating func take(_ event: TerminalEvent) {
        switch event {
        case .key(.character(let letter)) where goesOn(with: letter): break
        case .key(let key): handle(.key(key))
        case .paste(let text): handle(.paste(text))
        case .resize(let size): handle(.resize(size))
        case .deadline: handle(.tick)
        case .wake:
            takeAnswers()
            takeErrands()
            handle(.tick)
        case .closed:
            isClosed = true
            isOver = true
        }
    }

    /// Writes a letter that changes the line alone.
    private mutating func goesOn(with letter: Character) -> Bool {
        guard state.goingOn != nil else { return false }
        return state.goOn(with: letter, at: clock.now())
    }

    mutating func handle(_ input: Event.Input) {
        let now = clock.now()
        let event = Event(
            input, entropy: entropy.next(), zoneOffsetSeconds: clock.offsetSeconds,
            earliest: quietAt)
        let typed = store == nil ? nil : state.draft
        let effects = reduce(into: &state, event, at: now)
        // What was typed is in the last step of those that came of it.
        let last = effects.lastIndex { if case .record = $0 { true } else { false } }
        for (index, effect) in effects.enumerated() {
            carryOut(effect, taking: index == last ? typed?.parts(takenFor: state.draft) ?? [] : [])
        }
    }

    /// - Parameter parts: what had been typed for it.
    private mutating func carryOut(_ effect: Effect, taking parts: DraftParts = []) {
        switch effect {
        case .record(let step, _, let revision):
            store?.post(
                .record(step, taking: parts, revision: revision, at: clock.now()))
        case .retry: store?.post(.retry(at: clock.now()))
        case .saveElsewhere(let session, let path):
            let own = state.workshop?.path
            run { Errand.save(session, of: own, at: path) }
        case .create(let session): create(session)
        case .copyTo(let folder, let session, let path):
            beginCopies(of: session, in: folder, path: path)
        case .copy(let session, let path): copies?.post(.write(session), of: path)
        case .endCopies(let path): copies?.post(.end, of: path)
        case .createNext(let session, let path):
            run { Errand.make(session, beside: path) }
        case .readEarlier(let path): run { Errand.readEarlier(path) }
        case .close(let typed): endSitting(keeping: typed)
        case .list: list()
        case .makeFolder(let path): run { Errand.makeFolder(path) }
        case .rename(let path, let title, let name):
            let (identifier, now) = (entropy.identifier(), clock.now())
            run {
                Errand.rename(path, title: title, typed: name, identifier: identifier, at: now)
            }
        case .putIntoBin(let path):
            let now = clock.now()
            run { Errand.putIntoBin(path, at: now) }
        case .takeOut(let path, let place):
            let now = clock.now()
            run { Errand.takeOut(path, to: place, at: now) }
        case .listBin:
            let folder = folder
            run { Errand.listBin(of: folder) }
        case .open(let path): open(path)
        case .report(let session, let path, let format, let kind, let handing):
            report(session, beside: path, as: format, kind, then: handing)
        case .writePaper(let session, let path, let format, let paper, let handing):
            report(session, beside: path, as: format, .synthesis, paper, then: handing)
        case .handOver(let handing, let path, let title):
            let sign = stopSign
            runBesideErrands { Errand.handOver(path, handing, title: title, until: sign) }
        case .findConverters: run { Errand.findConverters() }
        case .findPhotos(let session, let path):
            run { PhotoErrand.missing(of: session, beside: path) }
        case .keepContact(let address, let path): run { Errand.keep(address, beside: path) }
        case .dropContact(let address, let path): run { Errand.drop(address, beside: path) }
        case .findReports(let path, let withdrawal):
            run { .reportsFound(WrittenReports.names(of: path), after: withdrawal) }
        case .reportFile(let path):
            let request = Report.Request(
                .markdown, now: clock.now(), localZone: LocalClock.zoneForReaders)
            run { Errand.report(file: path, request) }
        case .copyForTable(let copy, let name, let path):
            run { Errand.copyForTable(copy, named: name, beside: path) }
        case .bringIn(let path, let session):
            run { Errand.bringIn(path, beside: session) }
        case .completePath(let typed, let session, let isAny):
            run { Errand.complete(typed, beside: session, ofAnyKind: isAny) }
        case .readForeign(let path, let session, let choice):
            readForeign(path, beside: session, choice)
        case .readPhoto(let path, let session, let place, let id):
            run { PhotoErrand.read(path, beside: session, to: place, as: id) }
        case .removePhoto(let photo, let session):
            run { PhotoErrand.remove(photo, beside: session) }
        case .takeOver(let path): takeOver(path)
        case .saveTemplate(let template):
            let folder = folder
            run { Errand.save(template, in: folder) }
        case .readMeanings(let language):
            let folder = folder
            run { Errand.readMeanings(of: language, beside: folder) }
        case .direct(let directions): store?.post(.directions(directions))
        case .bell: bell.ring(on: terminal)
        case .suspend where !terminal.canSuspend: handle(.failed(Phrase("message.noShell")))
        case .suspend:
            terminal.suspend()
            cache.invalidate()
        case .rehearse: rehearse()
        case .quit: isOver = true
        }
    }
}

// What the effects on files do.
extension EventLoop {
    private mutating func create(_ session: Session) {
        let folder = folder
        let made = patiently {
            Result { () throws(SessionFileError) in try SessionFolder.make(session, in: folder) }
        }
        switch made {
        case .success(let path): open(path)
        case .failure(let error): handle(.failed(error.phrase))
        case nil: break
        }
    }

    private mutating func list() {
        // Where the disk does not even let a sitting end, nothing is read any more.
        guard !isAbandoned else { return }
        let folder = folder
        guard let listing = patiently({ Listing(of: folder) }) else { return }
        switch listing.sessions {
        case .success(let sessions):
            handle(.listed(sessions.map(SessionEntry.init), in: folder))
            listCheck?.stop()
            listCheck = ListCheck(of: sessions, waking: terminal.waker)
        case .failure(.folderMissing(let folder)):
            handle(.listed([], in: folder))
            handle(.folderMissing(folder))
        case .failure(let error):
            handle(.listed([], in: folder))
            handle(.failed(error.phrase))
        }
        let shelf = listing.shelf
        handle(.templatesFound(shelf.templates, problems: shelf.problems.map(\.phrase)))
        if let unsaved = unsavedPhrases.last {
            handle(.notStored(unsaved))
        } else if let kept = keptPhrases.last {
            handle(.failed(kept))
        } else if let catalogueProblem {
            handle(.failed(catalogueProblem))
        }
    }
}

/// What a folder of sessions holds.
private struct Listing: Sendable {
    let sessions: Result<[SessionSummary], SessionFileError>
    let shelf: TemplateShelf

    init(of folder: String) {
        sessions = Result { () throws(SessionFileError) in
            try SessionFolder.overview(of: folder) { WorkThread.makings(of: $0, $1) }
        }
        shelf = TemplateShelf(beside: folder)
    }
}
