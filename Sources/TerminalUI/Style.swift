/// How a piece of text looks, by its role; the terminal turns roles into what it can show.
///
/// Colour never carries meaning alone: every role that matters also has an attribute, a sign or a
/// place of its own.
public struct Style: Equatable, Hashable, Sendable {
    /// What the text is there for; each colour scheme gives every role its colours.
    public enum Role: UInt8, CaseIterable, Sendable {
        /// Ordinary text.
        case plain
        /// Text of second rank: hints, times, counts.
        case muted
        /// A title or a heading.
        case heading
        /// What to look at now: the current round, the speaker.
        case accent
        /// Something is done, stored, all right.
        case good
        /// Time is running out, or something should be looked at.
        case warning
        /// Something went wrong.
        case alarm
        /// The line being written.
        case input
        /// The item under the cursor.
        case selection
        /// A key in a hint.
        case key
        /// Rules and frames.
        case frame
        /// The facilitator's own, never shown to the room.
        case privately
        /// Black on white in every scheme: a code to be scanned.
        case paper
        /// White on black in every scheme: the dark points of such a code.
        case ink
    }

    /// Attributes that may be joined.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Heavier strokes.
        public static let bold = Attributes(rawValue: 1)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 2)
        /// A line below.
        public static let underline = Attributes(rawValue: 4)
        /// Fainter strokes.
        public static let dim = Attributes(rawValue: 8)
    }

    /// What the text is there for.
    public var role: Role
    /// Attributes on top of the role's colours.
    public var attributes: Attributes

    /// Makes a style.
    public init(_ role: Role, _ attributes: Attributes = []) {
        self.role = role
        self.attributes = attributes
    }

    /// Two styles are equal in role and attributes; written out because cells are compared by it.
    public static func == (left: Style, right: Style) -> Bool {
        left.role.rawValue == right.role.rawValue
            && left.attributes.rawValue == right.attributes.rawValue
    }

    /// Ordinary text.
    public static let plain = Style(.plain)
    /// Text of second rank.
    public static let muted = Style(.muted)
    /// A heading, bold.
    public static let heading = Style(.heading, .bold)
    /// What to look at now, bold.
    public static let accent = Style(.accent, .bold)
    /// All right.
    public static let good = Style(.good)
    /// To be looked at, bold.
    public static let warning = Style(.warning, .bold)
    /// Wrong, bold and reversed.
    public static let alarm = Style(.alarm, [.bold, .reverse])
    /// The line being written.
    public static let input = Style(.input)
    /// The item under the cursor, reversed.
    public static let selection = Style(.selection, .reverse)
    /// A key in a hint, bold.
    public static let key = Style(.key, .bold)
    /// Rules and frames.
    public static let frame = Style(.frame)
    /// The facilitator's own, underlined.
    public static let privately = Style(.privately, .underline)
    /// Black on white.
    public static let paper = Style(.paper)
    /// White on black.
    public static let ink = Style(.ink)
}
