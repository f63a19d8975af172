import TerminalUI
import Workshop

extension Character {
    /// Whether it writes itself: no line end, no control character.
    var isWritable: Bool {
        !isNewline && unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

extension String {
    /// The lines of what was pasted on which something stands.
    var writtenLines: [String] {
        split(whereSeparator: \.isNewline).map(String.init).filter { !$0.trimmed.isEmpty }
    }
}

extension TextField {
    /// Writes what was pasted at the cursor, all on one line.
    mutating func insertLine(_ text: String) {
        insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
}
