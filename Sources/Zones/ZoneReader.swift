import Wording
import Workshop

/// Reads zones as people type them: by a city in any language of the program, or by their names in the
/// tz database; without accents, with any case, and the beginning of a name if only one has it.
public struct ZoneReader: Sendable {
    /// What a text means.
    public enum Reading: Equatable, Sendable {
        /// The zone of that name.
        case zone(String)
        /// One of several zones, in the order of their names.
        case several([String])
        /// None; what is spelt nearly the same, the nearest first.
        case unknown(near: [String])
    }

    private let cities: ZoneCities
    /// How the own language, and the tz database, call the zones.
    private let own: [Name]
    private let languages: [Language]

    /// A name of a zone, as it is compared.
    private struct Name {
        let letters: String
        let zone: String

        /// Whether it, one of its parts or a word of it begins with a text.
        func hasPart(beginningWith text: String) -> Bool {
            letters.hasPrefix(text) || letters.contains("/" + text) || letters.contains(" " + text)
        }
    }

    /// Makes a reader for the language in which somebody types.
    public init(_ wording: Wording) {
        cities = ZoneCities(wording)
        own = Self.names(wording) + Self.database
        languages = Wording.languages.filter {
            $0.tag != wording.language.tag && !$0.isPartial
        }
    }

    private static func names(_ wording: Wording) -> [Name] {
        ZoneCities(wording).entries.map { Name(letters: letters($0.name), zone: $0.zone) }
    }

    /// How the other languages call them; only asked where the own one has no name.
    private var others: [Name] {
        languages.flatMap { Self.names(Wording(language: $0.tag)) }
    }

    /// What a text means.
    public func reading(_ text: String) -> Reading {
        let typed = Self.letters(text)
        guard !typed.isEmpty else { return .unknown(near: []) }
        if let zone = Self.zones[typed] { return .zone(zone) }
        if let zone = Self.distance(text) ?? Self.plainName(text) { return .zone(zone) }
        let ways: [(Name) -> Bool] = [
            { $0.letters == typed || $0.letters.hasSuffix("/" + typed) },
            { typed.count > 2 && $0.hasPart(beginningWith: typed) },
        ]
        for isMeant in ways {
            if let found = Self.meant(own, isMeant) ?? Self.meant(others, isMeant) { return found }
        }
        return .unknown(near: near(typed))
    }

    private static func meant(_ names: [Name], _ isMeant: (Name) -> Bool) -> Reading? {
        let found = Set(names.filter(isMeant).map(\.zone)).sorted()
        guard let first = found.first else { return nil }
        return found.count == 1 ? .zone(first) : .several(found)
    }

    /// The zone that the name of one stands for by now.
    public func present(_ zone: String) -> String { ZoneName.current(zone) }

    /// What a zone is called so that it is read again: its city, unless others have the same name.
    public func name(of zone: String) -> String {
        let city = cities.name(of: zone)
        return reading(city) == .zone(ZoneName.current(zone)) ? city : zone
    }

    // MARK: - Names

    /// The names of the tz database, the old ones as well.
    private static let database: [Name] =
        ZoneName.all.map { Name(letters: letters($0), zone: $0) }
        + ZoneName.renamed.map { Name(letters: letters($0), zone: $1) }

    /// The zones by their whole names.
    private static let zones = Dictionary(
        database.map { ($0.letters, $0.zone) }, uniquingKeysWith: { first, _ in first })

    /// The letters and figures of a name, folded; one space for all that is between words, the strokes
    /// between its parts as they are.
    private static func letters(_ text: String) -> String {
        var letters = ""
        var isApart = false
        for character in text.folded where !"'.".contains(character) {
            if character.isLetter || character.isNumber || character == "/" {
                if isApart, !letters.isEmpty { letters += " " }
                isApart = false
                letters.append(character)
            } else {
                isApart = true
            }
        }
        return letters
    }

    /// The zone of a text like «UTC+2»: the tz database has the signs the other way round.
    private static func distance(_ text: String) -> String? {
        let plain = text.folded.filter { !$0.isWhitespace }
        guard plain.hasPrefix("utc") || plain.hasPrefix("gmt") else { return nil }
        let sign = plain.dropFirst(3).first
        guard let hours = Int(plain.dropFirst(4)), plain.dropFirst(4).first != "-" else {
            return nil
        }
        switch sign {
        case "+" where (1...14).contains(hours): return "Etc/GMT-\(hours)"
        case "-" where (1...12).contains(hours), "\u{2212}" where (1...12).contains(hours):
            return "Etc/GMT+\(hours)"
        default: return nil
        }
    }

    /// The zone of a text that this system knows to the letter, where it is the name of no city: «CET».
    private static func plainName(_ text: String) -> String? {
        text.contains { $0.isWhitespace } ? nil : ZoneName.known(text).map { _ in text }
    }

    // MARK: - Nearly

    /// The zones whose names are spelt nearly like a text, the nearest first, three at most.
    private func near(_ typed: String) -> [String] {
        let near = Self.near(typed, among: own)
        return near.isEmpty ? Self.near(typed, among: others) : near
    }

    private static func near(_ typed: String, among names: [Name]) -> [String] {
        let patience = typed.count < 5 ? 1 : 2
        var found: [String: Int] = [:]
        for name in names {
            let part = name.letters.split(separator: "/").last ?? ""
            guard abs(part.count - typed.count) <= patience else { continue }
            let steps = steps(from: typed, to: String(part))
            guard steps <= patience else { continue }
            found[name.zone] = min(steps, found[name.zone] ?? steps)
        }
        let sorted = found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let best = sorted.first?.value ?? 0
        return sorted.filter { $0.value == best }.prefix(3).map(\.key)
    }

    /// How many letters have to be changed, put in or left out to make one text of the other.
    private static func steps(from first: String, to second: String) -> Int {
        let (first, second) = (Array(first.utf8), Array(second.utf8))
        var row = Array(0...second.count)
        for (place, letter) in first.enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for (other, opposite) in second.enumerated() {
                let changed = corner + (letter == opposite ? 0 : 1)
                corner = row[other + 1]
                row[other + 1] = min(changed, row[other] + 1, corner + 1)
            }
        }
        return row[second.count]
    }
}
