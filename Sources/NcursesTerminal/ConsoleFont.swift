import CNcurses
import Glibc
import TerminalUI

/// The font of a Linux console: at most 512 signs, of which those that Debian and Ubuntu choose for
/// French lack `✓ ▪ ▶ ▸ …` and the half blocks.
///
/// What a font lacks is shown as a sign that each has, in the same column; the grid keeps what was
/// meant.
struct ConsoleFont {
    /// The scalars that the font shows; nil where the system does not say.
    private let scalars: Set<UInt32>?

    /// The font of the terminal behind a descriptor; nil for every terminal that chooses its letters
    /// from several fonts.
    init?(of descriptor: Int32, terminalType: String) {
        guard terminalType.hasPrefix("linux") else { return nil }
        scalars = Self.scalars(of: descriptor)
    }

    /// A font that shows these, for tests; nil for one of which nothing is known.
    init(showing scalars: Set<UInt32>?) { self.scalars = scalars }

    /// What to show for a scalar: itself, where the font has it.
    func shown(_ scalar: UInt32) -> UInt32 {
        guard scalar > 0x7E, !has(scalar) else { return scalar }
        guard let stands = Self.standIns[scalar] else { return scalar }
        return stands.first(where: has) ?? stands.last ?? scalar
    }

    /// Whether the font shows a scalar.
    func has(_ scalar: UInt32) -> Bool {
        if scalar < 0x7F { return true }
        return scalars?.contains(scalar) ?? (scalar < 0x100 || Self.usual.contains(scalar))
    }

    /// What the kernel's own fonts and those of Debian's console-setup share beyond Latin-1.
    private static let usual = Set("─│┌┐└┘├┤┬┴┼█".unicodeScalars.map(\.value))

    /// What stands for a sign, the best first; the last one is ASCII, which every font has.
    private static let standIns: [UInt32: [UInt32]] = {
        let table: [(Character, String)] = [
            ("✓", "√v"), ("✗", "×x"), ("▪", "■#"), ("■", "#"), ("●", "•*"), ("•", "*"), ("★", "*"),
            ("▶", "►>"), ("▸", "►>"), ("▲", "^"), ("◀", "◄<"), ("→", ">"), ("←", "<"), ("↑", "^"),
            ("↓", "v"), ("↵", "<"), ("…", "."), ("‹", "<"), ("›", ">"), ("–", "-"), ("—", "-"),
            ("−", "-"), ("≈", "~"), ("‖", "|"), ("␣", "_"), ("␡", "?"), ("␟", "?"), ("␀", "?"),
            ("✎", "*"), ("▏", "│|"), ("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""),
            ("━", "─-"), ("┃", "│|"), ("┏", "┌+"), ("┓", "┐+"), ("┗", "└+"), ("┛", "┘+"),
            ("╋", "┼+"),
            ("─", "-"), ("│", "|"), ("┌", "+"), ("┐", "+"), ("└", "+"), ("┘", "+"), ("├", "+"),
            ("┤", "+"), ("┬", "+"), ("┴", "+"), ("┼", "+"), ("█", "#"), ("▀", "█\""), ("▄", "█_"),
        ]
        return Dictionary(
            uniqueKeysWithValues: table.compactMap { sign, stands in
                sign.unicodeScalars.first.map { ($0.value, stands.unicodeScalars.map(\.value)) }
            })
    }()

    private static func scalars(of descriptor: Int32) -> Set<UInt32>? {
        var values = [UInt16](repeating: 0, count: 4096)
        let count = curses_console_scalars(descriptor, &values, Int32(values.count))
        return count < 0 ? nil : Set(values[..<Int(count)].map(UInt32.init))
    }
}

extension NcursesTerminal {
    /// The signs of a text that the font of this Linux console lacks; nil for every terminal that chooses its
    /// letters from several fonts.
    public static func missingSigns(of text: String, terminalType: String) -> String? {
        guard let font = ConsoleFont(of: STDOUT_FILENO, terminalType: terminalType) else {
            return nil
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !font.has($0.value) }))
    }
}
