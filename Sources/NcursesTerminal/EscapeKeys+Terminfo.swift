import CNcurses
import TerminalUI

extension EscapeKeys {
    /// The sequences that the terminal database announces for the present terminal.
    ///
    /// Call it once curses has been started.
    static func announcedByTerminal() -> EscapeKeys {
        var capabilities: [(String, Key)] = [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
            ("khome", .home), ("kend", .end), ("kdch1", .delete), ("kich1", .insert),
            ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .backTab), ("kent", .enter),
            ("kLFT5", .controlLeft), ("kRIT5", .controlRight), ("kLFT3", .controlLeft),
            ("kRIT3", .controlRight),
        ]
        capabilities += (1...12).map { ("kf\($0)", .function($0)) }
        var keys = EscapeKeys()
        for (name, key) in capabilities {
            guard let text = curses_capability(name) else { continue }
            let sequence = Array(String(cString: text).utf8)
            // Single control characters have their meaning already.
            if sequence.count > 1, sequence[0] == 0x1B { keys.announced[sequence] = key }
        }
        return keys
    }
}
