import Workshop

/// What a cell holds, apart from what its column is called.
enum CellKind: Equatable {
    case words, number, moment, flag, address, identifier

    /// Looks at a cell that is not empty.
    init(_ value: String) {
        let text = value.trimmed
        let bytes = text.utf8
        if bytes.count > 120 || bytes.contains(0x0A) {
            self = Self.isLink(text) ? .address : .words
        } else if Self.flags.contains(text.lowercased()) {
            self = .flag
        } else if Self.isNumber(text) {
            self = .number
        } else if Self.isLink(text) || Self.isMail(text) || Self.isNetworkAddress(text) {
            self = .address
        } else if Self.isMoment(text) || Self.isHours(text) {
            self = .moment
        } else if Self.isIdentifier(text) {
            self = .identifier
        } else {
            self = .words
        }
    }

    /// What says yes or no, and nothing that somebody would sort.
    private static let flags: Set = [
        "true", "false", "vrai", "faux", "yes", "no", "oui", "non", "sí", "si", "ja", "nein",
        "evet",
        "hayır", "y", "n", "o", "maybe", "peut-être", "quizás", "vielleicht", "belki", "unchecked",
        "checked", "n/a", "na", "nsp", "ne sait pas",
    ]

    private static func isNumber(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber) else { return false }
        return text.utf8.count < 30
            && text.allSatisfy { $0.isNumber || " .,%+-−€$£\u{A0}\u{202F}".contains($0) }
            && !(text.utf8.count == 10 && CalendarDay(iso: text) != nil)
    }

    static func isLink(_ text: String) -> Bool {
        let lower = text.prefix(12).lowercased()
        let begins = ["http://", "https://", "ftp://", "www.", "mailto:", "gid://"].contains {
            lower.hasPrefix($0)
        }
        return begins
            && text.split(separator: " ").allSatisfy { $0.contains(".") || $0.contains("/") }
    }

    static func isMail(_ text: String) -> Bool {
        guard let at = text.firstIndex(of: "@"), at != text.startIndex, !text.contains(" ") else {
            return false
        }
        return text[at...].dropFirst().contains(".") && !text[at...].dropFirst().contains("@")
    }

    /// Whether a cell is nothing but an address of mail or network, a telephone or a place on the map.
    static func leadsToPeople(_ value: String) -> Bool {
        let text = value.trimmed
        return isMail(text) || isNetworkAddress(text) || isTelephone(text) || isPlace(text)
    }

    private static func isTelephone(_ text: String) -> Bool {
        let figures = text.count(where: \.isASCIIDigit)
        return (9...15).contains(figures) && (text.hasPrefix("+") || text.hasPrefix("0"))
            && text.allSatisfy { $0.isASCIIDigit || "+ .-()/\u{A0}\u{202F}".contains($0) }
            && !isMoment(text)
    }

    /// Two numbers with decimals, as maps write a place.
    private static func isPlace(_ text: String) -> Bool {
        let parts = text.split { ", ;".contains($0) }
        return (2...4).contains(parts.count)
            && parts.prefix(2).allSatisfy {
                $0.split(separator: ".").last.map { $0.count > 3 } ?? false
                    && $0.contains(".") && Double($0).map { abs($0) <= 180 } ?? false
            }
    }

    private static func isNetworkAddress(_ text: String) -> Bool {
        let four = text.split(separator: ".", omittingEmptySubsequences: false)
        if four.count == 4, four.allSatisfy({ Int($0).map { (0...255).contains($0) } ?? false }) {
            return true
        }
        return text.count(where: { $0 == ":" }) >= 4
            && text.allSatisfy { $0.isHexDigit || $0 == ":" }
    }

    /// Days and moments in figures, with or without a zone: `2026-11-27T09:00:00Z`, `27/11/2026 9:00`.
    static func isMoment(_ text: String) -> Bool {
        guard text.first?.isNumber == true else { return isBrowserMoment(text) }
        let head = text.prefix { $0 != " " && $0 != "T" && $0 != "," }
        let parts = head.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.count == 3,
            parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) })
        else { return false }
        let rest = text.dropFirst(head.count)
        return rest.count < 45 && (rest.isEmpty || rest.contains(where: \.isNumber))
            && rest.allSatisfy { $0.isASCII }
    }

    /// Hours of a programme: `9 h 30 – 10 h 15`.
    private static func isHours(_ text: String) -> Bool {
        guard text.first?.isASCIIDigit == true, text.utf8.count < 24 else { return false }
        return PlannedHours(typed: text)?.start != nil
    }

    /// «Mon Nov 24 2025 16:00:00 GMT+0000 (…)», as browsers write it.
    private static func isBrowserMoment(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count >= 4 && text.contains(":")
            && ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains(words[0].prefix(3))
            && words.contains { $0.count == 4 && Int($0) != nil }
    }

    /// One word in which figures and letters are mixed as machines do it.
    private static func isIdentifier(_ text: String) -> Bool {
        guard text.utf8.count >= 6, !text.contains(where: \.isWhitespace) else { return false }
        guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) })
        else {
            return false
        }
        let figures = text.count(where: \.isNumber)
        return figures * 4 >= text.count && text.contains(where: \.isLetter)
    }
}

extension CellKind {
    /// What the cells of a column hold; nil for a column without cells.
    static func of(_ sample: [String]) -> CellKind? {
        guard !sample.isEmpty else { return nil }
        var counts: [CellKind: Int] = [:]
        for value in sample { counts[CellKind(value), default: 0] += 1 }
        // One sentence among figures is a note that somebody typed into the wrong column.
        guard let most = counts.max(by: { $0.value < $1.value }), most.value * 5 >= sample.count * 4
        else {
            return .words
        }
        return most.key
    }
}
