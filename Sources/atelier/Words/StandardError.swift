import Glibc

/// Where words for people go.
enum StandardError {
    /// Says one line, in which nothing can move the cursor or change the terminal.
    static func say(_ line: String) {
        var rest = Array("\(cleaned(line))\n".utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// A text in one line, with a visible sign in the place of each control character: names of
    /// files and what stands in them come from anywhere.
    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            // The marks that reorder a line; others, like joiners, belong to words.
            case .format where (0x202A...0x202E).contains(scalar.value): result.append("\u{FFFD}")
            case .format where (0x2066...0x2069).contains(scalar.value): result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
