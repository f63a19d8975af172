import TerminalUI
import Wording
import Workshop

/// What lies over the screen and has the keys: whatever the program asks of a popup, answered in the
/// popup's own file.
///
/// Nothing here has a default: a popup that forgot one of these would lose words, or show the room what
/// is not for it.
protocol PopupContent: Equatable, Sendable {
    /// The popup that holds this.
    var popup: Popup { get }

    /// The keys that do something in it, and what; how to leave stands last.
    ///
    /// Its foot has room for some of them, the help for all.
    func hints(in state: State) -> [(String, Phrase)]

    /// Where the manual tells what one does in it.
    var manualPlace: ManualPlace { get }

    /// Whether it may lie over the screen while the room looks on.
    var isForTheRoom: Bool { get }

    /// Takes a key. A popup changes itself, and opens and closes popups by `state`.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect]

    /// Takes what was pasted, which may have several lines.
    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect]

    /// Draws it over the screen, in a pane that is drawn anew when its ``PopupInput`` changes.
    ///
    /// What it reads of `state` stands in there: of the time the minute, `state.minute`.
    ///
    /// - Returns: Where the cursor stands; nil where nothing is written.
    func draw(_ state: State, in frame: inout Frame) -> Position?

    /// Whether what it shows or asks about is no longer there.
    func isGone(from state: State) -> Bool

    /// What was typed into it and nobody has taken yet; nil when nothing was, or it was only searched
    /// for.
    func draft(in state: State) -> FormDraft?
}

/// A popup in which nothing is written.
protocol WordlessPopup: PopupContent {}

extension WordlessPopup {
    func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] { [] }
    func draft(in state: State) -> FormDraft? { nil }
}
