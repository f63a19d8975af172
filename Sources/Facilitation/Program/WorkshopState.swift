import TerminalUI
import Workshop

/// The workshop being facilitated.
public struct WorkshopState: Equatable, Sendable {
    /// Where the session is kept.
    public var path: String
    /// The session.
    public var session: Session
    /// What can be undone.
    public var history: History {
        _read { yield sharedHistory.value }
        _modify { yield &sharedHistory.value }
    }
    /// Counts the changes of this sitting; panes are drawn anew when it moves.
    public var revision = 0
    /// The last revision known to be on the disk.
    public var storedRevision = 0
    /// The forms being filled in that are known to be in the draft.
    var keptForms: [FormDraft] = []
    /// How much room the session takes up in its file, at most; nil until that has to be known.
    var fileSize: FileSize?
    /// Whether what somebody else made of the file stays apart, since one file has no room for both.
    public internal(set) var isKeptApart = false
    /// Other versions of the workshop that lie beside its file, and were not brought in.
    public internal(set) var versions: [FoundVersion] = []
    /// The program that holds the session, while this one can only look on; nil when it is ours.
    public var holder: SessionHolder?
    /// The line being written.
    public var line = InputLine()
    /// A line that was cleared or left, to be brought back by undo.
    public var cleared: InputLine?
    /// Where a second copy goes; nil when nowhere.
    var copies: CopyPlace?
    /// The title of the other workshop that the file holds by now; nil while it holds this one.
    var intruder: String?
    /// The line about which leaving has already asked.
    var heldBack: InputLine?
    /// What the facilitator has decided about the room's screen.
    public var stage: StageControl {
        _read { yield sharedStage.value }
        _modify { yield &sharedStage.value }
    }
    /// Where late notes go, while they are being written.
    var late: LatePlace?
    /// What is selected above the line; nil while the line has the focus.
    public var list: SelectableList?
    /// The addresses of those who asked for the synthesis, for the facilitator's eyes alone.
    public var contacts: [String] = []
    /// The place of the note at hand among the unsorted ones, on the board.
    public var noteAtHand = 0
    /// Which of the unsorted notes the board goes through.
    var noteFilter = NoteFilter.all
    /// What the program has learnt on the board.
    var suggestions: BoardSuggestions {
        _read { yield sharedSuggestions.value }
        _modify { yield &sharedSuggestions.value }
    }
    /// Whom the room's screen may not name, and what waits because it does.
    var naming: NamesAtDesk {
        _read { yield sharedNaming.value }
        _modify { yield &sharedNaming.value }
    }
    /// The language that each speaker goes on in, until another is said; by nil those who have no name.
    var languages: [ID<Participant>?: LanguageTag] = [:]
    /// Whether thesaurus and own tables of words were asked for.
    var hasAskedForMeanings = false
    /// Letters that were taken for digits just now, in case they were meant to be written.
    var digitLetters: DigitLetters?
    /// The latest moment at which the screen expected to be woken.
    var expectedWake: Moment?

    // Behind references: this state is handed around some thirty times at every key, and each list
    // in it would have to be counted each time.
    private var sharedHistory = Shared(History())
    private var sharedStage = Shared(StageControl())
    private var sharedSuggestions = Shared(BoardSuggestions())
    private var sharedNaming: Shared<NamesAtDesk>

    /// Opens a session.
    public init(session: Session, path: String) {
        self.session = session
        self.path = path
        sharedNaming = Shared(NamesAtDesk(of: session))
    }

    /// Whether everything recorded is on the disk.
    public var isStored: Bool { storedRevision == revision }

    /// The note to be sorted next.
    var note: Contribution? {
        guard noteFilter != .all else {
            return session.unsorted(at: min(noteAtHand, max(0, session.unsortedCount - 1)))
        }
        let notes = notesToSort
        return notes.isEmpty
            ? nil : session.contributions[notes[min(noteAtHand, notes.count - 1)]]
    }

    /// The unsorted notes that the board goes through.
    var notesToSort: [ID<Contribution>] {
        guard noteFilter != .all else { return session.unsorted }
        return session.unsorted.filter { session.contributions[$0].map(noteFilter.lets) ?? false }
    }

    /// How many unsorted notes the board goes through.
    var countToSort: Int {
        noteFilter == .all ? session.unsortedCount : notesToSort.count
    }
}
