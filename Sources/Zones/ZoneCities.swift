import Wording

/// What zones are called in a language: by their cities.
public struct ZoneCities: Sendable {
    private let wording: Wording

    /// The cities as a language calls them.
    public init(_ wording: Wording) { self.wording = wording }

    /// The city of a zone: as the catalogue calls it, else the last part of the zone's name.
    ///
    /// «Londres» for Europe/London, «New York» for America/New_York, «UTC+2» for Etc/GMT-2.
    public func name(of zone: String) -> String {
        let zone = ZoneName.current(zone)
        return entry(of: zone)?.name ?? Self.lastPart(of: zone)
    }

    /// Hours by the clocks of a zone: «18 h 30 à Paris», «18 h 30 au Caire», «18 h 30 UTC».
    public func hours(_ hours: String, in zone: String) -> String {
        let zone = ZoneName.current(zone)
        guard Self.isCity(zone) else { return "\(hours) \(Self.lastPart(of: zone))" }
        let entry = entry(of: zone)
        if let there = entry?.there { return wording(.hours(hours, there: there)) }
        return wording(.hours(hours, in: entry?.name ?? Self.lastPart(of: zone)))
    }

    /// A city, and where something is that is there, where that is said in another way.
    struct Entry {
        let zone: String
        let name: String
        let there: String?

        /// Reads «Africa/Cairo=Le Caire (au Caire)»; nil where there is no name.
        init?(_ text: Substring) {
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            zone = parts[0].filter { !$0.isWhitespace }
            let words = parts[1].split(separator: "(", maxSplits: 1)
            name = words.first.map { String($0.trimmingSpaces) } ?? ""
            there = words.count == 2 ? String(words[1].prefix { $0 != ")" }) : nil
            guard !name.isEmpty else { return nil }
        }
    }

    /// The cities whose names the language has for itself.
    var entries: [Entry] {
        Phrase.cities.flatMap { wording($0.list).split(separator: ",").compactMap { Entry($0) } }
    }

    private func entry(of zone: String) -> Entry? {
        let area = zone.prefix { $0 != "/" }
        let phrase = Phrase.cities.first { $0.areas.contains(String(area)) }
        guard let phrase else { return nil }
        let text = wording(phrase.list)
        guard let place = text.firstRange(of: zone + "=") else { return nil }
        return Entry(text[place.lowerBound...].prefix { $0 != "," })
    }

    /// Whether a zone is named for a place.
    private static func isCity(_ zone: String) -> Bool {
        zone.contains("/") && !zone.hasPrefix("Etc/")
    }

    /// «Buenos Aires»; of a zone at a fixed distance what people call it: the signs of the tz database
    /// are the other way round.
    static func lastPart(of zone: String) -> String {
        let last = zone.split(separator: "/").last ?? zone[...]
        if zone.hasPrefix("Etc/GMT"), let sign = last.dropFirst(3).first, "+-".contains(sign) {
            return "UTC" + (sign == "-" ? "+" : "\u{2212}") + last.dropFirst(4)
        }
        return String(last.map { $0 == "_" ? " " : $0 })
    }
}

extension Substring {
    /// Without spaces around it.
    fileprivate var trimmingSpaces: Substring {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return rest
    }
}
