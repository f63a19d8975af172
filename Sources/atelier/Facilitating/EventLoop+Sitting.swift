import Facilitation
import SessionStore
import Wording
import Workshop

// The workshop that is open, and the thread that writes it.
extension EventLoop {
    mutating func open(_ path: String) {
        endSitting()
        do throws(SittingError) {
            begin(try Opening.open(path, identifier: entropy.identifier(), at: clock.now()))
        } catch {
            handle(.failed(error.phrase))
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

    /// Takes the session over when the program that had it is gone; otherwise shows what it has
    /// recorded since the last look.
    mutating func takeOverOrFollow(at now: Moment) {
        guard var file = heldFile else { return }
        do throws(SittingError) {
            let (sitting, opened) = try Sitting.open(
                file.path, identifier: entropy.identifier(), at: now)
            heldFile = nil
            begin(sitting, opened)
        } catch .held(let holder) {
            follow(&file, heldBy: holder)
        } catch .file(.laterFormat), .file(.noPermission), .file(.readOnly), .file(.diskFull) {
            follow(&file, heldBy: nil)
        } catch {
            handle(.failed(error.phrase))
        }
    }

    private mutating func follow(_ file: inout HeldFile, heldBy holder: LockHolder?) {
        let isNew = file.look(heldBy: holder)
        heldFile = file
        if isNew { handle(.followed(file.session, holder: file.shownHolder)) }
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
                        LineDraft(text: $0.text, mode: $0.mode, owner: $0.owner)
                    }, notice: SittingNotice.phrase(for: opened.notices))))
        let contacts = ContactsFile.read(beside: sitting.path)
        if !contacts.isEmpty { handle(.contacts(contacts)) }
        if let trouble = opened.trouble { handle(.notStored(trouble.phrase)) }
        if let underneath = opened.underneath { bringTogether(underneath) }
    }

    /// Ends the sitting; a line that is being typed waits for the next one.
    mutating func endSitting() {
        heldFile = nil
        guard let store else { return }
        // Keys that came together with the one that leaves are not kept yet.
        let line = leftLine ?? state.draft
        save(line)
        leftLine = nil
        self.store = nil
        switch store.close(keepsDraft: !line.text.isEmpty, at: clock.now()) {
        case .saved: break
        case .savedBeside(let file):
            keptPhrases.append(.keptBeside(FilePath.name(of: store.path), file))
        case .unsaved(let error):
            unsavedPhrases.append(.leftUnsaved(store.path, why: error.phrase))
        }
    }

    /// Has the line that is being typed kept, when it is another one.
    mutating func saveDraft() { save(state.draft) }

    private mutating func save(_ draft: LineDraft) {
        guard draft != savedDraft, let store else { return }
        savedDraft = draft
        store.post(.draft(Draft(text: draft.text, mode: draft.modeName, owner: draft.owner)))
    }

    mutating func takeAnswers() {
        for answer in store?.takeAnswers() ?? [] {
            switch answer {
            case .stored(let revision): handle(.stored(revision: revision))
            case .refused(let error): handle(.notStored(error.phrase))
            case .changed(let underneath): bringTogether(underneath)
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
