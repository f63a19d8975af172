/// The forms of a text that depends on a number, by the names that Unicode's CLDR gives them.
enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// The form that a language uses for a whole number.
    ///
    /// - Parameter language: a language tag; only what stands before its first hyphen counts.
    init(of number: Int, in language: String) {
        let base = language.prefix { $0 != "-" }
        let size = number.magnitude
        self =
            switch base {
            case "fr", "pt", "hy": size < 2 ? .one : .other
            case "ja", "zh", "ko", "th", "vi", "id": .other
            case "ar":
                switch (size, size % 100) {
                case (0, _): .zero
                case (1, _): .one
                case (2, _): .two
                case (_, 3...10): .few
                case (_, 11...99): .many
                default: .other
                }
            default: size == 1 ? .one : .other
            }
    }
}
