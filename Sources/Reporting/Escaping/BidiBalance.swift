/// Which changes of writing direction a line has left open.
///
/// Left open they would turn round what the report says after somebody's words (UAX #9: embeddings
/// and overrides end with U+202C, isolates with U+2069).
struct BidiBalance {
    private var open: [Unicode.Scalar] = []

    /// Takes note of the next scalar of the line.
    mutating func note(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
        case 0x2066...0x2068: open.append("\u{2069}")
        case 0x202C where open.last == "\u{202C}": open.removeLast()
        case 0x2069:
            if let isolate = open.lastIndex(of: "\u{2069}") { open.removeSubrange(isolate...) }
        default: break
        }
    }

    /// What ends all that is open, the innermost first.
    var closing: [Unicode.Scalar] { open.reversed() }
}
