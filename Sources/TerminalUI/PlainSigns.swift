/// What stands for signs on a plain screen, in the same column: ASCII where they mean something, a
/// space where they only please the eye.
enum PlainSigns {
    /// The scalar to draw for another.
    static func stand(for scalar: UInt32) -> UInt32 {
        // Letters of most languages never get to the table.
        scalar < 0xB7 || (0xD8..<0x2010).contains(scalar) && scalar != 0xD7
            ? scalar : table[scalar] ?? scalar
    }

    private static let table: [UInt32: UInt32] = {
        let signs: [(String, Character)] = [
            ("─│┌┐└┘├┤┬┴┼█▀▄▪", " "), ("━·•–—−‐", "-"), ("┃▏", "|"), ("┏┓┗┛╋✓", "+"), ("✗×", "x"),
            ("▶▸›→►", ">"), ("◀‹←◄", "<"), ("↑", "^"), ("↓", "v"), ("●★✎■", "*"), ("▲", "!"),
            ("‖", "="), ("…", "."), ("↵", "/"), ("␣", "_"), ("≈", "~"),
        ]
        var table: [UInt32: UInt32] = [:]
        for (from, to) in signs {
            guard let plain = to.unicodeScalars.first?.value else { continue }
            for sign in from.unicodeScalars { table[sign.value] = plain }
        }
        return table
    }()
}
