import TerminalUI
import Workshop

/// What the room sees of a scene, each thing by what it is there for.
///
/// A scene says what there is and what people do with it; how large anything is, and on which page it
/// stands, is decided in ``SceneLayout`` alone. Reading the stage aloud begins here, too.
struct SceneContent: Equatable, Sendable {
    /// What people do with what is shown.
    enum Purpose: Equatable, Sendable {
        /// They look for their own place in it: a room, a table, a partner.
        case find
        /// They choose or agree.
        case decide
        /// They listen, or think about what is asked.
        case listen
        /// They wait.
        case wait
    }

    /// A drawing that is not made of lines of text.
    enum Drawing: Equatable, Sendable {
        case links(LinksScene)
        case grid(ProgrammeGrid)
    }

    /// A link that is shown as a code to be scanned.
    struct Code: Equatable, Sendable {
        let link: String
        /// What it is for: to come, or to follow in a language.
        let caption: String
    }

    /// One of two sides, and what was said for it, the newest first.
    struct Side: Equatable, Sendable {
        let name: String
        let said: [StageWords]
    }

    /// What people do with what is shown.
    var purpose: Purpose
    /// What is to be done now, in a few words; empty when nothing is.
    var headline = ""
    /// How the headline looks.
    var headlineStyle = Style.accent
    /// What belongs to it in second rank: who comes next, how many ballots came in.
    var details: [String] = []
    /// What is asked, in each of its languages.
    var question: [String] = []
    /// Whether the room has had the time to read what is asked.
    var isQuestionKnown = false
    /// Whether it is as weighty as the items: a note that is to be sorted among them.
    var isQuestionMain = false
    /// What has to be found, decided or read.
    var items: [StageItem] = []
    /// The item being talked about, whose page is shown; nil when there is none.
    var itemAtHand: Int?
    /// Whether the notes below items may be small, or have to be read as well as the items.
    var areNotesSmall = true
    /// Whether the items stand in the middle.
    var isCentred = false
    /// What was said, the newest first.
    var said: [StageWords] = []
    /// The two sides of a debate; empty when there are none.
    var sides: [Side] = []
    /// Lines of second rank at the bottom.
    var foot: [String] = []
    /// Links that are shown as codes to be scanned, one after the other.
    var codes: [Code] = []
    /// Whether the clock is the biggest thing here, instead of standing in the corner.
    var isClockMain = false
    /// Whether everything is shown as an alarm.
    var isAlarm = false
    /// What is drawn in the place of items; nil when nothing is.
    var drawing: Drawing?

    init(_ purpose: Purpose) { self.purpose = purpose }
}

/// One thing that has to be found, decided or read.
struct StageItem: Equatable, Sendable {
    /// How often something was chosen.
    struct Bar: Equatable, Sendable {
        let count: Int
        /// The highest count among all.
        let most: Int
        /// What is to be said of it, such as that another has as many; mostly empty.
        let remark: String
    }

    /// Its number, a sign, or the place where it is; may be empty.
    var mark = ""
    /// Its words.
    var text: String
    /// What belongs to it in second rank, a paragraph each.
    var notes: [String] = []
    /// A number at the right end of its first line; empty when there is none.
    var figure = ""
    /// The bar of a result.
    var bar: Bar?
    /// How it looks.
    var style = Style.heading

    /// Whether its mark is a name or a number, by which people find it, rather than a sign.
    var hasLabel: Bool { mark.contains { $0.isLetter || $0.isNumber } }
}
