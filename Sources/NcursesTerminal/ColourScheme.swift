import CNcurses
import TerminalUI

/// What each style becomes on the present terminal: curses attributes and a colour pair.
///
/// The background stays the terminal's own, which may be dark or light. So on 256 colours only
/// such are used as stand out from a dark grey and from white alike (a relative luminance near
/// 0.21, which gives 3.8:1 or more both ways). With 8 or 16 colours no such cyan, green or yellow
/// exists: there the warning and the alarm bring their own background, and only the Linux console,
/// known to be black, gets coloured letters.
struct ColourScheme {
    /// Colours of one role; -1 is the terminal's own.
    private struct Colours {
        var foreground: Int16 = -1
        var background: Int16 = -1
    }

    private var attributes: [attr_t]
    private var pairs: [Int16]

    /// Room for the sixteen joins of attributes that a role can carry.
    private static let joins = 16

    /// Asks the terminal what it can do, and sets the colour pairs up.
    ///
    /// - Parameter wantsColour: false where `NO_COLOR` is set; attributes are used all the same.
    init(wantsColour: Bool, terminalType: String) {
        let highest = Style.Role.allCases.map { Int($0.rawValue) }.max() ?? 0
        attributes = Array(repeating: 0, count: (highest + 1) * Self.joins)
        pairs = Array(repeating: 0, count: highest + 1)
        var depth = 0
        if wantsColour, has_colors(), start_color() == OK, use_default_colors() == OK {
            // A terminal of direct colours takes numbers above 7 for shades of blue.
            depth = tigetflag("RGB") > 0 ? 8 : Int(curses_colour_count())
        }
        let isLinuxConsole = terminalType.hasPrefix("linux")
        for role in Style.Role.allCases {
            let colours =
                depth >= 256
                ? Self.colours256(role)
                : depth >= 8 ? Self.colours8(role, onBlack: isLinuxConsole) : Colours()
            let pair = Int16(role.rawValue) + 1
            if colours.foreground >= 0 || colours.background >= 0,
                init_pair(pair, colours.foreground, colours.background) == OK
            {
                pairs[Int(role.rawValue)] = pair
            }
            for join in 0..<Self.joins {
                attributes[Int(role.rawValue) * Self.joins + join] = Self.attributes(
                    of: role, Style.Attributes(rawValue: UInt8(join)),
                    ownBackground: colours.background >= 0, fewColours: depth < 256)
            }
        }
    }

    /// The curses attributes and the colour pair of a style.
    func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
        let role = Int(style.role.rawValue)
        let join = Int(style.attributes.rawValue) & (Self.joins - 1)
        return (attributes[role * Self.joins + join], pairs[role])
    }

    private static func attributes(
        of role: Style.Role, _ wanted: Style.Attributes, ownBackground: Bool, fewColours: Bool
    ) -> attr_t {
        var result: attr_t = 0
        // Bold turns black into grey where colours are few; reversing would lose the contrast.
        if wanted.contains(.bold), !ownBackground || role == .alarm { result |= curses_bold }
        if wanted.contains(.reverse), !ownBackground { result |= curses_reverse }
        if wanted.contains(.underline) { result |= curses_underline }
        if wanted.contains(.dim) { result |= curses_dim }
        if fewColours, role == .muted { result |= curses_dim }
        // Without a colour the warning has only its bold letters, which headings have as well.
        if fewColours, role == .warning, !ownBackground { result |= curses_underline }
        return result
    }

    private static func colours256(_ role: Style.Role) -> Colours {
        switch role {
        case .muted, .frame: Colours(foreground: 244)
        case .accent, .key: Colours(foreground: 31)
        case .good: Colours(foreground: 64)
        case .warning: Colours(foreground: 166)
        // Near white on deep red, whatever the terminal's own background is.
        case .alarm: Colours(foreground: 231, background: 160)
        case .privately: Colours(foreground: 133)
        case .paper: Colours(foreground: 16, background: 231)
        case .plain, .heading, .input, .selection: Colours()
        }
    }

    private static func colours8(_ role: Style.Role, onBlack: Bool) -> Colours {
        switch role {
        case .accent, .key: Colours(foreground: onBlack ? Int16(COLOR_CYAN) : -1)
        case .good: Colours(foreground: onBlack ? Int16(COLOR_GREEN) : -1)
        case .warning:
            Colours(foreground: Int16(COLOR_BLACK), background: Int16(COLOR_YELLOW))
        case .alarm: Colours(foreground: Int16(COLOR_WHITE), background: Int16(COLOR_RED))
        case .privately: Colours(foreground: Int16(COLOR_MAGENTA))
        case .paper: Colours(foreground: Int16(COLOR_BLACK), background: Int16(COLOR_WHITE))
        case .plain, .muted, .heading, .input, .selection, .frame: Colours()
        }
    }
}
