extension Character {
    /// Whether it writes itself: no line end, no control character.
    var isWritable: Bool {
        !isNewline && unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
