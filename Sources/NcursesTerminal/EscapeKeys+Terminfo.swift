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
        var announced: [(sequence: [UInt8], key: Key)] = []
        for (name, key) in capabilities {
            // Single control characters have their meaning already.
            if let sequence = sequence(name) { announced.append((sequence, key)) }
        }
        return EscapeKeys(announced: announced) { Self.modified.compactMap(sequence) }
    }

    /// Capabilities of keys with Shift, Alt, Ctrl or several of them held down; `kri` and `kind` are
    /// Shift and an arrow up or down.
    private static let modified: [String] = {
        let keys = ["kUP", "kDN", "kLFT", "kRIT", "kHOM", "kEND", "kNXT", "kPRV", "kDC", "kIC"]
        return keys + keys.flatMap { key in (3...8).map { key + String($0) } } + ["kri", "kind"]
            + (13...63).map { "kf\($0)" }
    }()

    private static func sequence(_ name: String) -> [UInt8]? {
        guard let text = curses_capability(name) else { return nil }
        let bytes = Array(String(cString: text).utf8)
        return bytes.count > 1 && bytes[0] == 0x1B ? bytes : nil
    }
}
