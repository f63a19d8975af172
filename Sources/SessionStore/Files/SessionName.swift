import Workshop

/// The name of a new session file: date, place and title in plain letters, digits and hyphens.
///
/// Such a name is never hidden, never leads out of its folder, and fits every file system.
struct SessionName {
    /// The most bytes of a name with its ending.
    static let limit = 80

    /// The most bytes that a file system takes for a name, less what hidden files beside it add.
    static let longest = 200

    private let stem: String

    init(date: CalendarDay?, place: String, title: String) {
        let parts = [
            date?.iso ?? "", Self.cut(Self.plain(place), to: 24), Self.plain(title),
        ]
        let stem = parts.filter { !$0.isEmpty }.joined(separator: "-")
        // A session called «Gathering» is not the file of one.
        let isTaken = "\(stem).json" == GatheringFile.name
        self.stem = stem.isEmpty ? "atelier" : isTaken ? "\(stem)-atelier" : stem
    }

    /// The name, with a number from the second on.
    func file(_ number: Int) -> String {
        let ending = number < 2 ? ".json" : "-\(number).json"
        return Self.cut(stem, to: Self.limit - ending.utf8.count) + ending
    }

    /// A text in `a`–`z`, `0`–`9` and hyphens; where nothing of it can be said so, its own letters.
    static func plain(_ text: String) -> String {
        let folded = joined(text, Self.folded)
        guard folded.isEmpty else { return folded }
        let own = joined(text, Self.own)
        // Signs that only change others, as those of emoji do, are no name without them.
        return own.contains { $0.isLetter || $0.isNumber } ? own : ""
    }

    private static func joined(_ text: String, _ letters: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            guard let letters = letters(scalar) else {
                isGap = true
                continue
            }
            if letters.isEmpty { continue }
            if isGap, !result.isEmpty { result += "-" }
            isGap = false
            result += letters
        }
        return result
    }

    /// What is left of a letter without its accents; nil for what only separates words.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        let plain = LetterFolding.plain(scalar)
        let isSpelt = plain.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("0"..."9").contains($0)
        }
        return isSpelt ? plain : nil
    }

    private static func own(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
            .spacingMark:
            String(scalar)
        default: nil
        }
    }

    /// The beginning of a name in at most so many bytes, where possible up to a hyphen.
    static func cut(_ name: String, to limit: Int) -> String {
        guard name.utf8.count > limit else { return name }
        var beginning = ""
        for scalar in name.unicodeScalars {
            if beginning.utf8.count + UTF8.width(scalar) > limit { break }
            beginning.unicodeScalars.append(scalar)
        }
        guard let hyphen = beginning.lastIndex(of: "-") else { return beginning }
        let words = beginning[..<hyphen]
        // A single long word is better cut than lost.
        return words.utf8.count < limit / 2 ? beginning : String(words)
    }
}
