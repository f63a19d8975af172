import Reporting
import Workshop

/// Something to be done outside; plain data, carried out by the program around.
public enum Effect: Equatable, Sendable {
    /// Write down what was done, as that revision of the session; answer with
    /// ``Event/Input/stored(revision:)``.
    case record(Step, path: String, revision: Int)
    /// Make a file for a new session in the folder, then open it.
    case create(Session)
    /// Make a file for the session that follows the one of that path beside it; answer with
    /// ``Event/Input/prepared(path:)``.
    case createNext(Session, path: String)
    /// Read the session that a new one is to follow; answer with ``Event/Input/earlierRead(_:)``.
    case readEarlier(path: String)
    /// End the sitting of the workshop that was left; what was being typed waits for the next one.
    case close(keeping: LineDraft)
    /// Read the folder of sessions; answer with ``Event/Input/listed(_:)`` and
    /// ``Event/Input/templatesFound(_:problems:)``.
    case list
    /// Make the folder of sessions; answer with ``Event/Input/folderMade``.
    case makeFolder(path: String)
    /// Give a session file another name in its folder, made of day, place and title where it is empty, and
    /// another title unless that is nil; answer with ``Event/Input/renamed(from:to:)``.
    case rename(path: String, title: String?, name: String)
    /// Put a session file into the bin beside it; answer with ``Event/Input/binned(from:to:)``.
    case putIntoBin(path: String)
    /// Take a session file out of the bin; answer with ``Event/Input/takenOut(path:)``.
    case takeOut(path: String, to: String)
    /// Read the bin; answer with ``Event/Input/binListed(_:)``.
    case listBin
    /// Open a session file.
    case open(path: String)
    /// Write the report of the session into the folder beside it; answer with
    /// ``Event/Input/reported(path:)``, or with ``Event/Input/converted(_:path:)`` where another
    /// program has to make it; then it is to be handed over, unless that is nil.
    case report(
        Session, path: String, as: ReportFormat = .markdown, DocumentKind = .synthesis,
        then: Handing? = nil)
    /// Write an announcement or a script of the session beside it; answered like ``report``.
    case writePaper(Session, path: String, as: ReportFormat, Paper, then: Handing? = nil)
    /// Hand a document that was written to another program; answer with
    /// ``Event/Input/handedOver(_:path:)``, or with ``Event/Input/notHandedOver(why:)``.
    case handOver(Handing, path: String, title: String)
    /// Look which programs there are that make documents; answer with
    /// ``Event/Input/convertersFound(_:)``.
    case findConverters
    /// Look which photos of a session have no file beside its own; answer with
    /// ``Event/Input/photosMissing(_:)``.
    case findPhotos(Session, path: String)
    /// Write down an address beside the session file, in a file that no report reads; answer with
    /// ``Event/Input/contacts(_:)``.
    case keepContact(String, path: String)
    /// Take an address away that was written down there; answer with
    /// ``Event/Input/contacts(_:)``.
    case dropContact(String, path: String)
    /// Look for reports that were written beside the session file; answer with
    /// ``Event/Input/reportsFound(_:after:)``.
    case findReports(path: String, after: Withdrawal)
    /// Write the report of a session file beside it.
    case reportFile(path: String)
    /// Write a copy for another table beside the session file, under a free name made of that one,
    /// or of the file's; answer with ``Event/Input/copied(path:)``.
    case copyForTable(Session, name: String, path: String)
    /// Read the copy of a table, as somebody typed its path; answer with
    /// ``Event/Input/broughtIn(_:path:)``.
    case bringIn(path: String, beside: String)
    /// Find the files whose paths begin with what was typed, beside the session or from where the
    /// program was started.
    ///
    /// - Parameter ofAnyKind: Also those that are no session files.
    case completePath(String, beside: String, ofAnyKind: Bool = false)
    /// Read the notes of another program's file, as somebody typed its path; answer with
    /// ``Event/Input/foreignRead(_:beside:)`` or ``Event/Input/foreignNotRead(_:)``.
    case readForeign(path: String, beside: String, ForeignChoice)
    /// Read a photo, as somebody typed its path, take out of it what only draws it, and put that beside the
    /// session; answer with ``Event/Input/photoRead(_:to:beside:)`` or ``Event/Input/failed(_:)``.
    case readPhoto(path: String, beside: String, to: PhotoPlace, as: ID<Photo>)
    /// Take the file of a photo away.
    case removePhoto(Photo, beside: String)
    /// Open a workshop although another laptop has not given it back.
    case takeOver(path: String)
    /// Write what the disk has refused so far, now; answered like ``record(_:path:revision:)``.
    case retry
    /// Write the whole session to a file that is not there yet, or into a folder; answer with
    /// ``Event/Input/savedElsewhere(path:)``.
    case saveElsewhere(Session, path: String)
    /// Copy the session into that folder from now on, and at once; answer with
    /// ``Event/Input/copiesGo(folder:)``, and to each copy with
    /// ``Event/Input/copyWritten(of:to:at:)`` or ``Event/Input/copyNotWritten(of:in:why:)``.
    case copyTo(folder: String, Session, path: String)
    /// Copy the session to where its copies go.
    case copy(Session, path: String)
    /// Forget where copies go.
    case endCopies(path: String)
    /// Write a template of its name into the facilitator's own, where none of that name may be;
    /// answer with ``Event/Input/templateSaved(path:)``.
    case saveTemplate(Template)
    /// Tell the projectors what is on stage, once all that was to be recorded before is on the disk.
    case direct(StageDirections)
    /// Read the thesaurus of a language, where one is installed, and the facilitator's own tables of word
    /// vectors; answer with ``Event/Input/meanings(_:_:problem:)``.
    case readMeanings(language: String)
    /// Ring the bell.
    case bell
    /// Give the terminal back to the shell until it asks to go on.
    case suspend
    /// Leave the program.
    case quit
    /// Practise on an evening, in a folder of its own that goes away.
    case rehearse
}
