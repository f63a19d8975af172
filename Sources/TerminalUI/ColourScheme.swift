/// Which colours each role has.
///
/// On the facilitator's own screen the background stays the terminal's own, dark or light as it
/// is. A projector cannot rely on that: the stage's schemes name both colours of every role.
public enum ColourScheme: CaseIterable, Sendable {
    /// The facilitator's own screen.
    case own
    /// The stage, light letters on black.
    case stageDark
    /// The stage, dark letters on white.
    case stageLight

    /// How many colours a terminal has.
    public enum Depth: CaseIterable, Sendable {
        /// Eight or sixteen, of which each terminal has its own idea.
        case few
        /// The 256 of xterm; the first sixteen are not used, since people change them.
        case many
    }

    /// The colours of one role, by their numbers; nil is the terminal's own.
    public struct Colours: Hashable, Sendable {
        /// The letters.
        public var foreground: UInt8?
        /// What is behind them.
        public var background: UInt8?

        /// Makes a pair of colours.
        public init(_ foreground: UInt8? = nil, on background: UInt8? = nil) {
            self.foreground = foreground
            self.background = background
        }
    }

    /// The colours of a role.
    public func colours(of role: Style.Role, _ depth: Depth) -> Colours {
        switch (self, depth) {
        case (.own, .many): Self.own(role)
        case (.own, .few): Self.ownOfFew(role)
        case (.stageDark, .many): Self.dark(role)
        case (.stageDark, .few): Self.darkOfFew(role)
        case (.stageLight, .many): Self.light(role)
        case (.stageLight, .few): Self.lightOfFew(role)
        }
    }

    /// Only colours that stand out from a dark grey and from white alike (a relative luminance near
    /// 0.21, which gives 3.8:1 or more both ways).
    private static func own(_ role: Style.Role) -> Colours {
        switch role {
        case .muted, .frame: Colours(244)
        case .accent, .key: Colours(31)
        case .good: Colours(64)
        case .warning: Colours(166)
        // Near white on deep red, whatever the terminal's own background is.
        case .alarm: Colours(231, on: 124)
        case .privately: Colours(133)
        case .paper: Colours(16, on: 231)
        case .ink: Colours(231, on: 16)
        case .plain, .heading, .input, .selection: Colours()
        }
    }

    /// No cyan, green or yellow of eight stands out both ways: the warning and the alarm bring their
    /// own background.
    private static func ownOfFew(_ role: Style.Role) -> Colours {
        switch role {
        case .warning: Colours(0, on: 3)
        case .alarm: Colours(7, on: 1)
        case .privately: Colours(5)
        case .paper: Colours(0, on: 7)
        case .ink: Colours(7, on: 0)
        case .plain, .muted, .heading, .accent, .good, .input, .selection, .key, .frame: Colours()
        }
    }

    private static func dark(_ role: Style.Role) -> Colours {
        switch role {
        case .plain, .heading: Colours(231, on: 16)
        case .muted, .frame: Colours(250, on: 16)
        case .accent, .key: Colours(117, on: 16)
        case .good: Colours(156, on: 16)
        case .warning: Colours(220, on: 16)
        case .alarm: Colours(16, on: 220)
        case .input: Colours(231, on: 236)
        case .selection: Colours(16, on: 231)
        case .privately: Colours(219, on: 16)
        case .paper: Colours(16, on: 231)
        case .ink: Colours(231, on: 16)
        }
    }

    private static func light(_ role: Style.Role) -> Colours {
        switch role {
        case .plain, .heading: Colours(16, on: 231)
        case .muted, .frame: Colours(239, on: 231)
        case .accent, .key: Colours(19, on: 231)
        case .good: Colours(22, on: 231)
        case .warning: Colours(88, on: 231)
        case .alarm: Colours(231, on: 88)
        case .input: Colours(16, on: 254)
        case .selection: Colours(231, on: 16)
        case .privately: Colours(53, on: 231)
        case .paper: Colours(16, on: 231)
        case .ink: Colours(231, on: 16)
        }
    }

    /// The yellow of the Linux console is a brown too dark to be read: only white, cyan and green.
    private static func darkOfFew(_ role: Style.Role) -> Colours {
        switch role {
        case .plain, .heading, .muted, .frame, .warning, .input, .privately, .ink: Colours(7, on: 0)
        case .accent, .key: Colours(6, on: 0)
        case .good: Colours(2, on: 0)
        case .alarm: Colours(0, on: 6)
        case .selection, .paper: Colours(0, on: 7)
        }
    }

    private static func lightOfFew(_ role: Style.Role) -> Colours {
        switch role {
        case .plain, .heading, .muted, .frame, .warning, .good, .input, .privately, .paper:
            Colours(0, on: 7)
        case .accent, .key: Colours(4, on: 7)
        case .alarm: Colours(7, on: 4)
        case .selection, .ink: Colours(7, on: 0)
        }
    }
}
