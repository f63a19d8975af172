import Facilitation
import SessionStore
import Wording
import Workshop

// The workshop that is open, and the thread that writes it.
extension EventLoop {
    mutating func open(_ path: String) {
        guard endSitting(keeping: state.draft) else { return }
        listCheck?.stop()
        let (identifier, now) = (entropy.identifier(), clock.now())
        let opened = patiently {
            Handed(
                Result { () throws(SittingError) in
                    try Opening.open(path, identifier: identifier, at: now)
                })
        }
        switch opened?.value {
        case .success(let opening): begin(opening)
        case .failure(let error): handle(.failed(error.phrase))
        case nil: break
        }
    }

    /// Begins with what was opened.
    mutating func begin(_ opening: Opening) {
        switch opening {
        case .sitting(let sitting, let opened): begin(sitting, opened)
        case .watching(let file):
            heldFile = file
            handle(.openedReadOnly(file.session, path: file.path, holder: file.shownHolder))
        }
    }

    /// Looks every two seconds whether a session that another program has open can be taken over;
    /// otherwise shows what it has recorded since the last look.
    mutating func look() {
        if let heldLook {
            guard let found = heldLook.takeFound() else { return }
            self.heldLook = nil
            take(found)
        }
        guard let heldFile else { return }
        let now = clock.now()
        // A clock that was set back must not end the looking.
        guard now >= nextLook || nextLook.milliseconds - now.milliseconds > 2000 else { return }
        nextLook = Moment(milliseconds: now.milliseconds / 2000 * 2000 + 2000)
        heldLook = HeldLook(
            at: heldFile, identifier: entropy.identifier(), at: now, waking: terminal.waker)
    }

    /// Opens a session although another laptop has not given it back.
    mutating func takeOver(_ path: String) {
        guard endLooking() else { return }
        let (identifier, now) = (entropy.identifier(), clock.now())
        let opened = patiently {
            Handed(
                Result { () throws(SittingError) in
                    try Sitting.open(path, identifier: identifier, at: now, takesOver: true)
                })
        }
        switch opened?.value {
        case .success(let (sitting, opened)): begin(sitting, opened)
        case .failure(let error): handle(.failed(error.phrase))
        case nil: break
        }
    }

    private mutating func take(_ found: HeldLook.Found) {
        switch found {
        case .taken(let sitting, let opened):
            heldFile = nil
            begin(sitting, opened)
        case .seen(let file, let isNew):
            heldFile = file
            if isNew { handle(.followed(file.session, holder: file.shownHolder)) }
        case .failed(let error):
            handle(.failed(error.phrase))
        }
    }

    /// Looks at nothing any more; a session that was taken over meanwhile is given back.
    private mutating func endLooking() -> Bool {
        heldFile = nil
        guard let look = heldLook else { return true }
        heldLook = nil
        guard waits(for: look.thread) else { return false }
        if case .taken(let sitting, _) = look.takeFound() { sitting.leave() }
        return true
    }

    /// Goes on with a sitting: what it recovered, and what it has to tell.
    mutating func begin(_ sitting: Sitting, _ opened: Opened) {
        let store = StoreThread(sitting, waker: terminal.waker)
        self.store = store
        savedDraft = LineDraft(text: "", mode: .record)
        handle(
            .resumed(
                ResumedWorkshop(
                    session: opened.session, path: sitting.path, history: opened.history,
                    draft: opened.draft.map {
                        LineDraft(
                            text: $0.text, mode: $0.mode, owner: $0.owner, forms: $0.forms)
                    }, notice: SittingNotice.phrase(for: opened.notices))))
        let path = sitting.path
        let beside = patiently { Beside(path) }
        let contacts = beside?.contacts ?? []
        if !contacts.isEmpty { handle(.contacts(contacts)) }
        if let folder = beside?.copyFolder {
            resumeCopies(of: opened.session, in: folder, path: path)
        }
        if let trouble = opened.trouble { handle(.notStored(trouble.phrase)) }
        let versions = opened.versions.map { FoundVersion(path: $0.path, session: $0.session) }
        if !versions.isEmpty { handle(.versionsFound(versions)) }
        if let underneath = opened.underneath { bringTogether(underneath) }
    }

    /// Ends the sitting; what was being typed waits for the next one.
    ///
    /// - Returns: Whether it has ended; false when the disk does not answer and the program is to be
    ///   left all the same.
    @discardableResult
    mutating func endSitting(keeping line: LineDraft) -> Bool {
        guard endLooking() else { return false }
        guard let store else { return true }
        // Keys that came together with the one that leaves are not kept yet.
        save(line)
        self.store = nil
        let thread = store.beginClosing(keepsDraft: !line.isEmpty, at: clock.now())
        guard waits(for: thread, unwritten: { store.unwritten }) else {
            unsavedPhrases.append(.leftWaiting(store.path, unwritten: store.unwritten))
            return false
        }
        switch store.ending {
        case .saved: break
        case .merged(let contributions, let conflicts):
            keptPhrases.append(
                .mergedOnLeaving(
                    FilePath.name(of: store.path), contributions, conflicts: conflicts))
        case .savedBeside(let file):
            keptPhrases.append(.keptBeside(FilePath.name(of: store.path), file))
        case .unsaved(let error):
            unsavedPhrases.append(.leftUnsaved(store.path, why: error.phrase))
        }
        return true
    }

    /// Whether what the store was last given lacks one keystroke at most.
    var draftIsOneKeystroke: Bool {
        lettersToSave.map { $0 <= 1 } ?? state.draft.isOneKeystroke(from: savedDraft)
    }

    /// How many letters were written behind what the store was last given; nil where something else may
    /// have changed.
    private var lettersToSave: Int? {
        guard let goingOn = state.goingOn, let savedLetters,
            goingOn.stretch == savedLetters.stretch
        else { return nil }
        return goingOn.letters - savedLetters.letters
    }

    /// Has what is being typed kept, when it is something else.
    mutating func saveDraft() {
        guard let letters = lettersToSave, let line = state.workshop?.line else {
            return save(state.draft)
        }
        guard letters > 0 else { return }
        var draft = savedDraft
        draft.text = line.field.text
        save(draft)
    }

    private mutating func save(_ draft: LineDraft) {
        savedLetters = state.goingOn
        guard draft != savedDraft, let store else { return }
        savedDraft = draft
        store.post(
            .draft(
                Draft(
                    text: draft.text, mode: draft.modeName, owner: draft.owner,
                    forms: draft.forms)))
    }

    mutating func takeAnswers() {
        for answer in store?.takeAnswers() ?? [] {
            switch answer {
            case .stored(let revision): handle(.stored(revision: revision))
            case .kept(let forms): handle(.formsKept(forms))
            case .refused(let error): handle(.notStored(error.phrase))
            case .changed(let underneath): bringTogether(underneath)
            case .restored: handle(.failed(Phrase("notice.journalRestored")))
            case .openToOthers: handle(.failed(Phrase("notice.openToOthers")))
            case .displaced(let title): handle(.displaced(by: title))
            }
        }
    }

    /// Merges what somebody else has made of the file.
    private mutating func bringTogether(_ underneath: Underneath) {
        switch underneath.theirs {
        case .success(let theirs):
            handle(.changedUnderneath(base: underneath.base, theirs: theirs))
            // What was not taken in must not be written over.
            if state.workshop?.isKeptApart ?? false { return }
            store?.post(.adopt(underneath, at: clock.now()))
        case .failure(.missing):
            store?.post(.adopt(underneath, at: clock.now()))
        case .failure(let error):
            handle(.notStored(error.phrase))
        }
    }
}

/// What is kept beside a session file, and read when it is opened.
private struct Beside: Sendable {
    /// The addresses of those who asked for the synthesis.
    let contacts: [String]
    /// Where the copy of the evening goes; nil when nowhere.
    let copyFolder: String?

    init(_ path: String) {
        contacts = ContactsFile.read(beside: path)
        copyFolder = SecondCopy(rememberedBeside: path)?.folder
    }
}
