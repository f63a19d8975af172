extension String {
    /// The text in one line, with a visible sign in the place of each control character: names of
    /// files and what stands in them come from anywhere.
    var cleaned: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
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
