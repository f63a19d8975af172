import TerminalUI
import Wording

/// Keys that a terminal, a desktop's menu bar or a multiplexer keeps for itself, so that they never
/// reach the program, and those that it sends for others as well; the names behind `/` do the same.
///
/// Measured with a French keyboard, default settings, Debian 12: VTE 0.70.6 (xfce4-terminal,
/// gnome-terminal, lxterminal), konsole 22.12.3, qterminal 1.2.0, tmux 3.3a, screen 4.9.0, byobu
/// 5.133, dvtm 0.15, mosh 1.4.0, Linux console of kernel 6.1.
public struct TakenKeys: Equatable, Sendable {
    /// The keys, those of the innermost program first.
    let keys: [Key]
    /// The keys that arrive for others, too, which nothing tells from them.
    let doubtful: Set<Key>

    /// The names of the keys, as the keyboard has them.
    public func names(_ wording: Wording) -> [String] { keys.map { $0.name(wording) } }

    /// Finds out by the environment which terminal this is.
    public init(environment: (String) -> String?) {
        func has(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
        let type = environment("TERM") ?? ""
        var keys: [Key] = []
        if has("BYOBU_BACKEND") || has("BYOBU_TTY") {
            keys += (1...6).map(Key.function)
        }
        if has("TMUX") { keys.append(.control("b")) }
        if has("STY") { keys.append(.control("a")) }
        if has("DVTM") || type.hasPrefix("dvtm") { keys.append(.control("g")) }
        // Inside of a multiplexer the terminal around it still takes its own.
        if has("VTE_VERSION") {
            keys += [.function(1), .function(10), .function(11)]
        } else if has("KONSOLE_VERSION") || environment("TERM_PROGRAM") == "qterminal" {
            keys.append(.function(11))
        }
        var seen: Set<Key> = []
        self.keys = keys.filter { seen.insert($0).inserted }
        // It takes what is typed with Ctrl and Shift for the number of a character (ISO 14755), so that the é of
        // a French keyboard, a 2 with Shift, is Ctrl-B. Other programs hand its name on in COLORTERM.
        let isUrxvt = type.hasPrefix("rxvt") || (environment("COLORTERM") ?? "").hasPrefix("rxvt")
        doubtful = isUrxvt ? [.control("b")] : []
    }
}

extension HelpPage {
    /// Commands of the present screen whose only key may not arrive: the key's name and what to type.
    func detours(in state: State) -> [(key: String, command: Command)] {
        CommandTable.all.flatMap { command -> [(key: String, command: Command)] in
            let keys = command.keys(in: state)
            guard keys.allSatisfy(state.takenKeys.keys.contains) else { return [] }
            return keys.map { ($0.name(state.wording), command) }
        }
    }
}
