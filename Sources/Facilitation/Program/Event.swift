import Reporting
import TerminalUI
import ThemeSuggestion
import Wording
import Workshop

/// Something that happened outside: a key, a tick of the clock, an answer from the disk.
public struct Event: Equatable, Sendable {
    /// What happened.
    public enum Input: Equatable, Sendable {
        /// An evening is to be practised on, with the rounds of a template.
        case rehearse(Template)
        /// A key was pressed.
        case key(Key)
        /// Text was pasted.
        case paste(String)
        /// The screen has another size.
        case resize(Size)
        /// Time has passed.
        case tick
        /// The folder of sessions was read.
        case listed([SessionEntry], in: String = "")
        /// These of the listed files cannot be opened, which a first look at them did not tell.
        case foundFaulty([SessionEntry])
        /// The folder of sessions is not there.
        case folderMissing(String)
        /// The folder of sessions was made.
        case folderMade
        /// A session file has another name.
        case renamed(from: String, to: String)
        /// A session file was put into the bin, and lies there now.
        case binned(from: String, to: String)
        /// A session file was taken out of the bin, and is there now.
        case takenOut(path: String)
        /// The bin was read.
        case binListed([SessionEntry])
        /// The templates were read, and what is wrong with those that cannot be offered.
        case templatesFound([OfferedTemplate], problems: [Phrase])
        /// A template was made of the agenda there.
        case templateSaved(path: String)
        /// The file of the next session was made there.
        case prepared(path: String)
        /// The session that a new one is to follow was read.
        case earlierRead(Session)
        /// A session was opened, or made.
        case opened(Session, path: String)
        /// A session was opened whose last sitting did not end.
        case resumed(ResumedWorkshop)
        /// A session was opened that another program holds; it can only be looked at.
        case openedReadOnly(Session, path: String, holder: SessionHolder)
        /// What the program that holds the session has made of it meanwhile.
        case followed(Session, holder: SessionHolder)
        /// Somebody else has changed the file; what it holds, and what both come from.
        case changedUnderneath(base: Session?, theirs: Session)
        /// The file was replaced by one of another workshop, of that title.
        case displaced(by: String)
        /// A revision of the session is on the disk.
        case stored(revision: Int)
        /// What is being typed into forms is in the draft, as far as this.
        case formsKept([FormDraft])
        /// The disk lets wait: to leave, with so many changes that are not on it, or nil to read
        /// something.
        case waitingForDisk(unwritten: Int?)
        /// The disk has answered.
        case waitingIsOver
        /// The program is left as soon as the other programs that make documents have ended.
        case lastWait
        /// Something that the world refused; the words are ready.
        case failed(Phrase)
        /// A revision could not be written; the words are ready.
        case notStored(Phrase)
        /// A report was written there, to be handed over unless that is nil.
        case reported(path: String, then: Handing? = nil)
        /// Which program makes a format that needs one; none where there is none.
        case convertersFound([ReportFormat: String])
        /// The photos of which there is no file.
        case photosMissing(Set<ID<Photo>>)
        /// Another program has made a document of that format there, to be handed over unless that is nil.
        case converted(ReportFormat, path: String, then: Handing? = nil)
        /// Another program has not made its document; the words are ready.
        case notConverted(ReportFormat, why: Phrase)
        /// Another program has taken the document there.
        case handedOver(Handing, path: String)
        /// No program has taken a document; the words are ready.
        case notHandedOver(why: Phrase)
        /// The addresses of those who asked for the synthesis, a line each.
        case contacts([String])
        /// Reports that were written before something was withdrawn, by their names.
        case reportsFound([String], after: Withdrawal)
        /// A copy for another table was written there.
        case copied(path: String)
        /// The copy of a table was read.
        case broughtIn(Session, path: String)
        /// Another program's file was read, for the workshop of that path.
        case foreignRead(ForeignNotes, beside: String)
        /// Another program's file gives no notes, or not as was chosen; the words are ready.
        case foreignNotRead(Phrase)
        /// Other versions of the workshop were found beside its file.
        case versionsFound([FoundVersion])
        /// The files whose paths begin with what was typed.
        case pathsFound([String], typed: String)
        /// What suggestions may compare words by was read; of what could not be, the words are ready.
        case meanings(WordMeanings, Thesaurus?, problem: Phrase?)
        /// A photo lies beside that session now, and is to be attached there.
        case photoRead(Photo, to: PhotoPlace, beside: String)
        /// The file of a photo is no longer there.
        case photoRemoved
        /// The whole session was written to another file there.
        case savedElsewhere(path: String)
        /// A second copy goes into that folder, at each change of round.
        case copiesGo(folder: String)
        /// The second copy of a workshop was written to that file.
        case copyWritten(of: String, to: String, at: Moment)
        /// The second copy of a workshop was not written; the words are ready.
        case copyNotWritten(of: String, in: String, why: Phrase)
    }

    /// What happened.
    public var input: Input
    /// Randomness for identifiers and draws that this event may need.
    public var entropy: Entropy
    /// How far the local clock is ahead of universal time, in seconds.
    public var zoneOffsetSeconds: Int

    /// The earliest moment at which it can have happened, where the program may have been too busy
    /// to notice; nil when it has just happened.
    public var earliest: Moment?

    /// Makes an event.
    public init(
        _ input: Input, entropy: Entropy, zoneOffsetSeconds: Int = 0, earliest: Moment? = nil
    ) {
        self.input = input
        self.earliest = earliest
        self.entropy = entropy
        self.zoneOffsetSeconds = zoneOffsetSeconds
    }

    /// Whether it brings a session that was opened.
    var isOpening: Bool {
        switch input {
        case .opened, .resumed, .openedReadOnly: true
        default: false
        }
    }
}
