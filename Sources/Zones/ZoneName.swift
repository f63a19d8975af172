import CSystem

/// Names of zones in the tz database.
///
/// A place keeps its zone while the database renames it (Europe/Kiev is Europe/Kyiv since 2022), and
/// some systems no longer have the old names.
public enum ZoneName {
    /// The name by which this system knows a zone; nil when it knows none.
    ///
    /// What stands for the computer's own zone is the name of none: it means another one elsewhere.
    public static func known(_ name: String) -> String? {
        guard !["localtime", "posixrules"].contains(name) else { return nil }
        return atelier_zone_exists(name) ? name : others[name]?.first { atelier_zone_exists($0) }
    }

    /// Every zone that has a city of its own, by the name that it has now.
    static let all: [String] = {
        let text = String(decoding: PackageResources.zones_txt, as: UTF8.self)
        return text.split(separator: "\n").map(String.init) + links.filter(\.isApart).map(\.name)
    }()

    /// The name that a zone has now: «Asia/Kolkata» for Asia/Calcutta.
    static func current(_ name: String) -> String { renamed[name] ?? name }

    /// The names that zones no longer have, or that are those of a country, and those they have now.
    static let renamed: [String: String] = {
        var renamed: [String: String] = [:]
        let present = Set(all)
        for link in links where !present.contains(link.name) { renamed[link.name] = link.zone }
        return renamed
    }()

    /// What else a zone is called, in both directions.
    private static let others: [String: [String]] = {
        var others: [String: [String]] = [:]
        for link in links {
            others[link.name, default: []].append(link.zone)
            others[link.zone, default: []].append(link.name)
        }
        return others
    }()

    /// A further name of a zone: one of the links of the tz database (2025b).
    private struct Link {
        let name: String
        let zone: String
        /// Whether it is the name of another city, which keeps the same time.
        let isApart: Bool
    }

    private static let links: [Link] = {
        let text = String(decoding: PackageResources.aliases_txt, as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 2 else { return nil }
            return Link(name: words[0], zone: words[1], isApart: words.count > 2)
        }
    }()
}
