import CNcurses
import TerminalUI

/// What each style becomes on the present terminal: curses attributes and a colour pair.
struct StyleLooks {
    private var attributes: [attr_t]
    private var pairs: [Int16]

    /// Room for the sixteen joins of attributes that a role can carry.
    private static let joins = 16

    /// Asks the terminal what it can do, and sets the colour pairs up.
    ///
    /// - Parameter wantsColour: false where `NO_COLOR` is set; attributes are used all the same, and black
    ///   and white for codes that no reader would find otherwise.
    init(_ scheme: ColourScheme, wantsColour: Bool, terminalType: String) {
        let highest = Style.Role.allCases.map { Int($0.rawValue) }.max() ?? 0
        attributes = Array(repeating: 0, count: (highest + 1) * Self.joins)
        pairs = Array(repeating: 0, count: highest + 1)
        var depth: ColourScheme.Depth?
        if has_colors(), start_color() == OK, use_default_colors() == OK {
            // A terminal of direct colours takes numbers above 7 for shades of blue.
            let count = tigetflag("RGB") > 0 ? 8 : Int(curses_colour_count())
            depth = count >= 256 ? .many : count >= 8 ? .few : nil
        }
        let isLinuxConsole = terminalType.hasPrefix("linux")
        let ground = wantsColour ? depth.flatMap { scheme.colours(of: .plain, $0).background } : nil
        for role in Style.Role.allCases {
            var colours = ColourScheme.Colours()
            let isCode = role == .paper || role == .ink
            if let depth, wantsColour || isCode { colours = scheme.colours(of: role, depth) }
            // The Linux console is known to be black.
            if isLinuxConsole, wantsColour, scheme == .own, depth == .few, colours.foreground == nil
            {
                if role == .accent || role == .key { colours.foreground = 6 }
                if role == .good { colours.foreground = 2 }
            }
            let pair = Int16(role.rawValue) + 1
            if colours != ColourScheme.Colours(),
                init_pair(
                    pair, colours.foreground.map { Int16($0) } ?? -1,
                    colours.background.map { Int16($0) } ?? -1) == OK
            {
                pairs[Int(role.rawValue)] = pair
            }
            for join in 0..<Self.joins {
                attributes[Int(role.rawValue) * Self.joins + join] = Self.attributes(
                    of: role, Style.Attributes(rawValue: UInt8(join)), in: colours,
                    ground: ground, fewColours: !wantsColour || depth != .many,
                    isLinuxConsole: isLinuxConsole)
            }
        }
    }

    /// The background of what nothing is drawn on.
    var ground: Int16 { pairs[Int(Style.Role.plain.rawValue)] }

    /// The curses attributes and the colour pair of a style.
    func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
        let role = Int(style.role.rawValue)
        let join = Int(style.attributes.rawValue) & (Self.joins - 1)
        return (attributes[role * Self.joins + join], pairs[role])
    }

    private static func attributes(
        of role: Style.Role, _ wanted: Style.Attributes, in colours: ColourScheme.Colours,
        ground: UInt8?, fewColours: Bool, isLinuxConsole: Bool
    ) -> attr_t {
        var result: attr_t = 0
        let bringsGround = colours.background != ground
        let isReversed = wanted.contains(.reverse) && !bringsGround
        // Bold turns black into grey where colours are few; reversing would lose the contrast. So it does with
        // letters cut out of a ground, where that is black: named so, or the Linux console's.
        let letters =
            isReversed ? colours.background ?? (isLinuxConsole ? 0 : nil) : colours.foreground
        let wouldTurnGrey = fewColours && letters == 0
        if wanted.contains(.bold), !bringsGround || role == .alarm, !wouldTurnGrey {
            result |= curses_bold
        }
        if isReversed { result |= curses_reverse }
        // Letters that are lighter than their ground are the rule where there is no colour.
        if role == .paper, !bringsGround { result |= curses_reverse }
        if wanted.contains(.underline) { result |= curses_underline }
        // On a ground of our own nothing is made fainter than its colours were computed to be. A Linux
        // console makes of dim letters a grey of 2.8:1, where 4.5:1 is the least that is read well.
        if !isLinuxConsole, wanted.contains(.dim) { result |= curses_dim }
        if !isLinuxConsole, fewColours, role == .muted, ground == nil { result |= curses_dim }
        // Without a colour the warning has only its bold letters, which headings have as well.
        if fewColours, role == .warning, !bringsGround { result |= curses_underline }
        return result
    }
}
