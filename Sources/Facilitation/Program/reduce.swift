import TerminalUI
import Wording
import Workshop

/// Takes an event into the state and says what is to be done outside.
///
/// Pure: the time is `now`, randomness comes with the event.
public func reduce(into state: inout State, _ event: Event, at now: Moment) -> [Effect] {
    if case .key(.character(let letter)) = event.input,
        event.zoneOffsetSeconds == state.zoneOffsetSeconds, state.goOn(with: letter, at: now)
    {
        return []
    }
    let before = state.now
    state.now = now
    state.entropy = event.entropy
    state.zoneOffsetSeconds = event.zoneOffsetSeconds
    var effects = state.cues(since: before)
    let gap = state.gap(since: before)
    let path = state.workshop?.path
    let news = state.message
    let round = state.session?.currentRound
    let timed = state.session?.round
    let copied = state.workshop.map(CopyMoment.init)
    let kept = state.messageToKeep(event)
    let session = state.manner.isQuiet ? state.session : nil
    let popups = state.popups.count
    state.tellCue(effects)
    switch event.input {
    case .key(let key) where state.isFiction:
        effects += state.pressInFiction(key)
    case .key(let key):
        effects += state.press(key, event)
    case .paste where state.isFiction:
        break
    case .paste(let text):
        effects += state.paste(text, event)
    case .rehearse(let template):
        effects += state.rehearse(template)
    case .resize(let size):
        state.resize(size)
    case .tick:
        break
    case .listed(let entries, let folder):
        state.home.take(entries, in: folder, today: state.today)
    case .foundFaulty(let entries):
        state.home.correct(entries, today: state.today)
    case .folderMissing(let folder):
        state.askToMakeFolder(folder)
    case .folderMade:
        effects.append(.list)
    case .renamed(let path, let other):
        effects += state.noteRenaming(from: path, to: other)
    case .binned(let path, let other):
        effects += state.noteBinning(from: path, to: other)
    case .takenOut(let path):
        effects += state.noteTakingOut(to: path)
    case .binListed(let entries):
        state.offerBinned(entries)
    case .templatesFound(let templates, let problems):
        state.offer(templates, problems: problems)
    case .templateSaved(let path):
        state.message = StatusMessage(.templateWritten(path: path))
    case .prepared(let path):
        state.popups.append(.question(.openPrepared(path: path)))
    case .earlierRead(let earlier):
        effects += state.takeEarlier(earlier, event).effects
    case .opened(let session, let path):
        state.alarm = nil
        state.open(session, path: path)
    case .resumed(let resumed):
        state.alarm = nil
        if state.workshop?.holder != nil, state.workshop?.path == resumed.path {
            state.takeOver(resumed)
        } else {
            state.resume(resumed)
        }
    case .openedReadOnly(let session, let path, let holder):
        state.alarm = nil
        state.watch(session, path: path, holder: holder)
    case .followed(let session, let holder):
        state.follow(session, holder: holder)
    case .changedUnderneath(let base, let theirs):
        effects += state.bringTogether(base: base, theirs: theirs)
    case .displaced(let title):
        state.workshop?.intruder = title
        state.raiseStandingAlarm()
    case .stored(let revision):
        let known = state.workshop?.storedRevision ?? 0
        state.workshop?.storedRevision = max(revision, known)
        state.alarm = nil
        if state.message?.tone == .alarm { state.message = nil }
        state.raiseStandingAlarm()
    case .formsKept(let forms):
        state.workshop?.keptForms = forms
    case .waitingForDisk(let unwritten):
        state.sayWaiting(unwritten: unwritten)
    case .waitingIsOver:
        state.sayWaitingIsOver()
    case .lastWait:
        state.sayLastWait()
    case .failed(let phrase):
        state.message = StatusMessage(phrase, .warning)
    case .notStored(let phrase):
        state.alarm = StatusMessage(phrase, .alarm)
        state.message = state.alarm
    case .reported(let path, let handing):
        state.message = StatusMessage(.reportWritten(path: path))
        effects += state.handOver(path, handing)
    case .convertersFound(let programs):
        state.tellPreview { $0.converters = programs }
    case .photosMissing(let photos):
        state.tellPreview { $0.missingPhotos = photos }
    case .converted(let format, let path, let handing):
        state.endConversion(of: format, StatusMessage(.reportWritten(path: path)))
        effects += state.handOver(path, handing)
    case .notConverted(let format, let phrase):
        state.endConversion(of: format, StatusMessage(phrase, .warning))
    case .handedOver(let handing, let path):
        state.message = StatusMessage(handing.done(path: path)).asNews(at: now)
    case .notHandedOver(let phrase):
        state.message = StatusMessage(phrase, .warning).asNews(at: now)
    case .contacts(let contacts):
        state.workshop?.contacts = contacts
    case .reportsFound(let names, let withdrawal):
        state.tell(names, after: withdrawal)
    case .meanings(let meanings, let thesaurus, let problem):
        state.workshop?.suggestions.read(meanings, thesaurus)
        if let problem { state.message = StatusMessage(problem, .warning) }
    case .copied(let path):
        state.message = StatusMessage(.copyWritten(path: path))
    case .broughtIn(let copy, let path):
        effects += state.bringIn(copy, path: path)
    case .foreignRead(let file, let path):
        state.show(file, beside: path)
    case .foreignNotRead(let phrase):
        state.foreignNotRead(phrase)
    case .photoRead(let photo, let place, let path):
        effects += state.attach(photo, to: place, beside: path)
    case .photoRemoved: break
    case .versionsFound(let versions):
        state.offer(versions)
    case .pathsFound(let paths, let typed):
        state.complete(typed, to: paths)
    case .savedElsewhere(let path):
        state.message = StatusMessage(.savedElsewhere(path: path))
    case .copiesGo(let folder):
        state.noteCopies(in: folder)
    case .copyWritten(let path, let file, let written):
        state.noteCopy(of: path, to: file, at: written)
    case .copyNotWritten(let path, let folder, let why):
        state.noteNoCopy(of: path, in: folder, why: why)
    }
    effects += state.playFiction(event)
    if gap == nil { effects += state.goOnByItself(since: before, from: timed) }
    // Asked after the key was taken, so that no key answers what nobody has read yet.
    if let gap, !event.isOpening, state.workshop?.path == path {
        state.popups.append(.question(.leaveOut(gap)))
    }
    state.dropPopupsOfWhatIsGone()
    state.dropSpotlightOnWhatIsGone()
    // What was selected is not what stands there now.
    if round != state.session?.currentRound { state.workshop?.list = nil }
    if round != state.session?.currentRound { state.dropSpotlightOfLastRound() }
    state.dropFilterThatIsDone()
    state.dropLatePlaceThatIsGone()
    effects += state.suggest()
    if path == state.workshop?.path { state.tellDeed(after: session, effects) }
    state.tellClosing(after: popups, event)
    if let news, news != state.message { state.message = state.message?.covering(news, at: now) }
    if case .key = event.input { state.noteTold(after: kept) }
    state.keepPopupsFromTheRoom()
    if state.showsStage {
        state.turnStage()
        if let message = state.message { state.workshop?.stage.unsaid = message }
    }
    state.goOnRehearsing()
    effects += state.copying(since: copied, effects)
    effects += state.directing()
    let wake = state.nextWake
    state.workshop?.expectedWake = wake
    state.beginGoingOn(after: event, isQuiet: effects.isEmpty && news == nil, until: wake)
    return effects
}

extension State {
    /// Goes into a workshop; the interface speaks its language where it can.
    mutating func open(_ session: Session, path: String, holder: SessionHolder? = nil) {
        workshop = WorkshopState(session: session, path: path)
        workshop?.holder = holder
        popups = []
        message = nil
        wording =
            Wording.interfaceTag(serving: session.facts.language.text)
            .map(Wording.init(language:)) ?? ownWording
        if session.startedAt == nil {
            message = StatusMessage(
                session.contributions.isEmpty ? .startWithNextRound : .writtenAfterwards)
        }
        if let last = session.lastSign, session.endedAt == nil, !session.isAfterwards,
            !session.isPaused, holder == nil,
            now.milliseconds(since: last) > 120_000
        {
            popups.append(.question(.leaveOut(Span(from: last, to: now))))
        }
    }

    /// A key: first the popup on top, then the commands, then the screen, then the line.
    mutating func press(_ key: Key, _ event: Event) -> [Effect] {
        message = alarm ?? message?.afterKey(at: now)
        return pressMindingLetters(key, event)
    }

    /// Presses a key in the popup on top, or where none is in the way.
    mutating func pressAnywhere(_ key: Key, _ event: Event) -> [Effect] {
        guard popup != nil else { return pressBelow(key, event) }
        if case .alt(let character) = key, character.isWritable {
            // Escape and a letter typed quickly: tmux and screen hand them on as one.
            return pressInPopup(.escape, event) + pressAnywhere(.character(character), event)
        }
        return pressInPopup(key, event)
    }

    /// Presses a key where no popup is in the way.
    mutating func pressBelow(_ key: Key, _ event: Event) -> [Effect] {
        if let command = CommandTable.command(for: key, in: self) {
            return takenKeys.doubtful.contains(key)
                ? ask(whetherToRun: command, event) : run(command, event: event)
        }
        guard workshop != nil else { return pressAtHome(key, event) }
        if case .alt(let character) = key, character.isWritable {
            // Somebody pressed Escape and wrote on at once: what comes together looks like Alt.
            edit(.character(character))
            return []
        }
        return pressInWorkshop(key, event)
    }

    /// Runs a command, or says why not.
    mutating func run(_ command: Command, argument: String = "", event: Event) -> [Effect] {
        guard command.isAtHome(self) else {
            message = StatusMessage(.notHere(command: command.name), .warning)
            return []
        }
        if let obstacle = command.obstacle(self) {
            message = StatusMessage(obstacle, .warning)
            return []
        }
        return command.run(&self, argument, event)
    }

    /// What a rule makes of the session at a moment; whatever it throws is a ``ChangeError``, which no
    /// closure can say that is not written out.
    typealias Rule = (Session, Moment) throws -> Change
    /// The same for a rule that draws, or gives identifiers.
    typealias DrawingRule = (Session, Moment, inout Entropy) throws -> Change

    /// Makes a change of the session and has it written; what cannot be done is said.
    mutating func make(_ rule: Rule) -> [Effect] {
        make { session, now, _ in try rule(session, now) }
    }

    /// Makes a change of the session and has it written; what cannot be done is said.
    mutating func make(_ rule: DrawingRule) -> [Effect] {
        let outcome = attempt(rule)
        if case .unchanged = outcome {
            message = StatusMessage(ChangeError.nothingChanges.phrase, .warning)
        }
        return outcome.effects
    }

    /// The same, for who has to know what came of it; that nothing changes is not said.
    mutating func attempt(_ rule: Rule) -> Outcome {
        attempt { session, now, _ in try rule(session, now) }
    }

    /// The same, for who has to know what came of it.
    mutating func attempt(_ rule: DrawingRule) -> Outcome {
        guard workshop != nil, isOurs() else { return .refused }
        let held = selectedItem
        let change: Change
        do {
            change = try self.change(by: rule)
            try apply(change)
        } catch {
            let error = error as? ChangeError ?? .outdated
            if error == .nothingChanges { return .unchanged }
            message = StatusMessage(error.phrase, .warning)
            return .refused
        }
        let struck = Set(change.contributions.compactMap { $0.after }.filter(\.isStruck).map(\.id))
        if struck.isEmpty {
            workshop?.history.note(change)
        } else {
            workshop?.history.forget(struck)
            // Words went from places that the change does not name.
            workshop?.fileSize = nil
            workshop?.cleared = nil
            workshop?.heldBack = nil
        }
        hold(held)
        return .made(changed(.change(change)))
    }

    /// What a rule makes of the session, which is held nowhere else once it is to be changed.
    private mutating func change(by rule: DrawingRule) throws -> Change {
        guard let session = workshop?.session else { throw ChangeError.outdated }
        return try rule(session, now, &entropy)
    }

    /// Makes a change that the file has room for.
    private mutating func apply(_ change: Change) throws(ChangeError) {
        let size = try size(with: change)
        try workshop?.session.apply(change)
        workshop?.fileSize = size
    }

    /// Whether the session may be changed; says why not.
    private mutating func isOurs() -> Bool {
        guard let obstacle = readOnlyObstacle else { return true }
        message = StatusMessage(obstacle, .warning)
        return false
    }

    /// Takes the last change back; a line that was cleared comes back first.
    mutating func undo() -> [Effect] {
        guard isOurs() else { return [] }
        guard let change = workshop?.history.nextToUndo else {
            message = StatusMessage(.nothingToUndo)
            return []
        }
        return replay(.undo(change), .undone(change.name.text, subject(of: change))) {
            $0.noteUndo()
        }
    }

    /// Makes the last undone change again.
    mutating func redo() -> [Effect] {
        guard isOurs() else { return [] }
        guard let change = workshop?.history.nextToRedo else {
            message = StatusMessage(.nothingToRedo)
            return []
        }
        return replay(.redo(change), .redone(change.name.text, subject(of: change))) {
            $0.noteRedo()
        }
    }

    private mutating func replay(
        _ step: Step, _ phrase: Phrase, _ note: (inout History) -> Void
    ) -> [Effect] {
        let held = selectedItem
        do throws(ChangeError) {
            try apply(step.effect)
        } catch {
            message = StatusMessage(error.phrase, .warning)
            return []
        }
        if var history = workshop?.history {
            workshop?.history = History()
            note(&history)
            workshop?.history = history
        }
        message = StatusMessage(phrase)
        hold(held)
        return changed(step)
    }

    /// Counts the change and has the session written.
    private mutating func changed(_ step: Step) -> [Effect] {
        workshop?.revision += 1
        noteNames(step.effect)
        guard let workshop else { return [] }
        return [.record(step, path: workshop.path, revision: workshop.revision)]
            + findingReports(after: step.effect) + removingPhotos(after: step.effect)
    }
}

/// What came of trying to change the session.
enum Outcome {
    /// It was changed; what is to be done outside.
    case made([Effect])
    /// It is as it was, and was to be.
    case unchanged
    /// It cannot be done, which was said.
    case refused

    /// What is to be done outside; nothing where nothing was made.
    var effects: [Effect] { if case .made(let effects) = self { effects } else { [] } }

    /// What came of both of two tries.
    func and(_ other: Outcome) -> Outcome {
        switch (self, other) {
        case (.refused, _), (_, .refused): .refused
        case (.unchanged, .unchanged): .unchanged
        default: .made(effects + other.effects)
        }
    }
}
