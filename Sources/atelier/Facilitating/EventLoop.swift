import Facilitation
import NcursesTerminal
import SessionStore
import TerminalUI
import Wording
import Workshop

/// Takes events from the terminal into the state, does what the state asks for, and paints.
struct EventLoop {
    private let terminal: NcursesTerminal
    private let folder: String
    private var state: State
    private var cache = PaneCache()
    private var clock: LocalClock
    private var entropy = EntropySource()
    private let bell = Bell(command: Environment["ATELIER_BELL"])
    /// Sessions whose last revision is not on the disk, by path.
    private var unsaved: [String: UnsavedSession] = [:]
    private var isOver = false

    /// How long a wait may be, in milliseconds, when more keys are likely to be there already.
    private static let hurry: Int64 = 1
    /// How long keys that wait may be taken before the screen follows, in milliseconds.
    private static let patience: Int64 = 25

    init(terminal: NcursesTerminal, folder: String) {
        self.terminal = terminal
        self.folder = folder
        var clock = LocalClock()
        let now = clock.now()
        self.clock = clock
        state = State(
            size: terminal.size, wording: Environment.wording, templates: Templates.builtIn,
            now: now, zoneOffsetSeconds: clock.offsetSeconds)
    }

    /// What could not be written in the end.
    var unsavedPhrases: [Phrase] {
        unsaved.values.sorted { $0.path < $1.path }.map { .leftUnsaved($0.path, why: $0.why) }
    }

    /// Runs until the facilitator leaves or the terminal goes.
    mutating func run(opening: (session: Session, path: String)?) {
        if let opening {
            handle(.opened(opening.session, path: opening.path))
        } else {
            // Painted before the folder is read, which may hold many files.
            paint()
            carryOut(.list)
        }
        while !isOver {
            paint()
            let began = clock.now().milliseconds
            take(terminal.next(until: state.nextWake?.milliseconds))
            // A key that did not have to be waited for is rarely alone.
            if clock.now().milliseconds - began <= Self.hurry { takeThoseWaiting(since: began) }
        }
        saveAgain()
    }

    private mutating func takeThoseWaiting(since began: Int64) {
        while !isOver, clock.now().milliseconds - began < Self.patience {
            let event = terminal.next(until: 0)
            if event == .deadline { return }
            take(event)
        }
    }

    private mutating func paint() {
        terminal.placeCursor(draw(state, into: &cache))
        terminal.show(cache.grid)
        cache.markShown()
    }

    private mutating func take(_ event: TerminalEvent) {
        switch event {
        case .key(let key): handle(.key(key))
        case .paste(let text): handle(.paste(text))
        case .resize(let size): handle(.resize(size))
        case .deadline, .wake: handle(.tick)
        case .closed: isOver = true
        }
    }

    private mutating func handle(_ input: Event.Input) {
        let now = clock.now()
        let event = Event(
            input, entropy: entropy.next(), zoneOffsetSeconds: clock.offsetSeconds)
        for effect in reduce(into: &state, event, at: now) { carryOut(effect) }
    }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .store(let session, let path, let revision):
            store(session, path: path, revision: revision)
        case .create(let session): create(session)
        case .list: list()
        case .open(let path): open(path)
        case .report(let session, let path): report(session, path: path)
        case .reportFile(let path): reportFile(path)
        case .bell: bell.ring(on: terminal)
        case .suspend:
            terminal.suspend()
            cache.invalidate()
        case .quit: isOver = true
        }
    }
}

// What the effects on files do.
extension EventLoop {
    private mutating func store(_ session: Session, path: String, revision: Int) {
        do throws(SessionFileError) {
            try SessionFile.write(session, to: path)
            unsaved[path] = nil
            handle(.stored(revision: revision))
        } catch {
            unsaved[path] = UnsavedSession(session: session, path: path, why: error.phrase)
            handle(.notStored(error.phrase))
        }
    }

    private mutating func create(_ session: Session) {
        do throws(SessionFileError) {
            let path = try SessionFolder.make(session, in: folder)
            handle(.opened(session, path: path))
        } catch {
            handle(.failed(error.phrase))
        }
    }

    private mutating func list() {
        saveAgain()
        do throws(SessionFileError) {
            handle(.listed(try SessionFolder.sessions(in: folder).map(SessionEntry.init)))
        } catch {
            handle(.listed([]))
            handle(.failed(error.phrase))
        }
        if let unsaved = unsaved.values.first { handle(.notStored(unsaved.why)) }
    }

    private mutating func open(_ path: String) {
        saveAgain()
        // What the disk refused is newer than what it holds.
        if let unsaved = unsaved[path] {
            handle(.opened(unsaved.session, path: path))
            return handle(.notStored(unsaved.why))
        }
        do throws(SessionFileError) {
            handle(.opened(try SessionFile.read(path), path: path))
        } catch {
            handle(.failed(error.phrase))
        }
    }

    private mutating func report(_ session: Session, path: String) {
        do throws(Failure) {
            let document = try ReportCommand.document(of: session, as: .markdown)
            let written = try Failure.wording { () throws(SessionFileError) in
                try DocumentFile.write(document, beside: path, ending: "md")
            }
            handle(.reported(path: written))
        } catch {
            for phrase in error.phrases { handle(.failed(phrase)) }
        }
    }

    private mutating func reportFile(_ path: String) {
        saveAgain()
        do throws(SessionFileError) {
            if let unsaved = unsaved[path] { return report(unsaved.session, path: path) }
            report(try SessionFile.read(path), path: path)
        } catch {
            handle(.failed(error.phrase))
        }
    }

    /// Tries once more to write what could not be written.
    private mutating func saveAgain() {
        for (path, session) in unsaved {
            guard (try? SessionFile.write(session.session, to: path)) != nil else { continue }
            unsaved[path] = nil
        }
    }
}
