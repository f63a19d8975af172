import Testing
import Wording
import Workshop

@testable import Zones

@Suite struct ZoneReaderTests {
    private static let languages = ["fr", "en", "es", "tr"]

    private func shown(_ typed: String, _ language: String) -> String {
        switch ZoneReader(Wording(language: language)).reading(typed) {
        case .zone(let zone): zone
        case .several(let zones): zones.joined(separator: " ")
        case .unknown(let near): "unknown " + near.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("Paris", "Europe/Paris"), ("paris", "Europe/Paris"), ("Dakar", "Africa/Dakar"),
        ("Londres", "Europe/London"), ("londra", "Europe/London"), ("LONDON", "Europe/London"),
        ("Kiev", "Europe/Kyiv"), ("kyiv", "Europe/Kyiv"), ("Europe/Kiev", "Europe/Kyiv"),
        ("Europe/Paris", "Europe/Paris"), ("europe/paris", "Europe/Paris"),
        ("Athènes", "Europe/Athens"), ("athenes", "Europe/Athens"), ("Atina", "Europe/Athens"),
        ("Le Caire", "Africa/Cairo"), ("caire", "Africa/Cairo"), ("el cairo", "Africa/Cairo"),
        ("Kahire", "Africa/Cairo"), ("Dacca", "Asia/Dhaka"), ("Calcutta", "Asia/Kolkata"),
        ("Asia/Calcutta", "Asia/Kolkata"), ("US/Eastern", "America/New_York"),
        ("New York", "America/New_York"), ("new_york", "America/New_York"),
        ("nueva york", "America/New_York"), ("Sao Paulo", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"), ("N'Djamena", "Africa/Ndjamena"),
        ("N’Djaména", "Africa/Ndjamena"), ("St Johns", "America/St_Johns"),
        ("st. john's", "America/St_Johns"), ("port-au-prince", "America/Port-au-Prince"),
        ("Port au Prince", "America/Port-au-Prince"), ("Montréal", "America/Montreal"),
        ("Istanbul", "Europe/Istanbul"), ("istanb", "Europe/Istanbul"),
        ("İstanbul", "Europe/Istanbul"), ("Nicosie", "Asia/Nicosia"), ("Japan", "Asia/Tokyo"),
        ("Argentina/Cordoba", "America/Argentina/Cordoba"),
        ("Cordoba", "America/Argentina/Cordoba"),
        ("Saïgon", "Asia/Ho_Chi_Minh"), ("Rangoon", "Asia/Yangon"), ("utc", "Etc/UTC"),
        ("UTC+2", "Etc/GMT-2"), ("gmt-5", "Etc/GMT+5"), ("UTC+15", "unknown "),
        ("  Paris ", "Europe/Paris"),
    ])
    func aZoneIsReadByItsCityOrItsName(typed: String, zone: String) {
        for language in Self.languages {
            #expect(shown(typed, language) == zone, "\(language)")
        }
    }

    @Test(arguments: [
        ("Central", "America/Chicago America/Winnipeg"),
        ("Lon", "Arctic/Longyearbyen Europe/London"),
        ("San J", "America/Argentina/San_Juan"), ("Santi", "America/Santiago"),
        ("amman", "Asia/Amman"), ("par", "America/Paramaribo Europe/Paris"),
    ])
    func whatSeveralShareIsAsked(typed: String, zones: String) {
        #expect(shown(typed, "en") == zones)
    }

    @Test(arguments: [
        ("Pariss", "unknown Europe/Paris"), ("Lodnon", "unknown Europe/London"),
        ("Dakkar", "unknown Africa/Dakar"), ("Marseille", "unknown "), ("x", "unknown "),
        ("", "unknown "), ("Mars/Olympus", "unknown "), ("../etc/passwd", "unknown "),
        ("localtime", "unknown "), ("pa", "unknown "),
    ])
    func whatIsUnknownHasASuggestionWhereOneIsNear(typed: String, expected: String) {
        #expect(shown(typed, "fr") == expected)
    }

    /// What the program shows somebody may type again.
    @Test(arguments: languages)
    func everyNameThatIsShownIsRead(language: String) {
        let reader = ZoneReader(Wording(language: language))
        for zone in ZoneName.all {
            #expect(reader.reading(reader.name(of: zone)) == .zone(zone), "\(zone)")
        }
        let named = ZoneName.all.filter { reader.name(of: $0) != $0 }
        #expect(named.count > 400)
    }

    /// A city that a catalogue names is one of the database, and its name is needed.
    @Test(arguments: languages)
    func everyCityOfACatalogueIsThatOfAZone(language: String) {
        let entries = ZoneCities(Wording(language: language)).entries
        let zones = Set(ZoneName.all)
        for entry in entries {
            #expect(zones.contains(entry.zone), "\(entry.zone)")
            #expect(
                entry.name != ZoneCities.lastPart(of: entry.zone) || entry.there != nil,
                "\(entry.zone)")
        }
        #expect(Set(entries.map(\.zone)).count == entries.count)
        #expect(entries.count >= (language == "en" ? 40 : 120))
    }

    @Test func aCityIsCalledAsItsLanguageDoes() {
        let cities = ZoneCities(Wording(language: "fr"))
        #expect(cities.name(of: "Europe/London") == "Londres")
        #expect(cities.name(of: "America/New_York") == "New York")
        #expect(cities.name(of: "Asia/Calcutta") == "Calcutta")
        #expect(cities.name(of: "US/Eastern") == "New York")
        #expect(cities.name(of: "America/Argentina/Buenos_Aires") == "Buenos Aires")
        #expect(cities.name(of: "Mars/Olympus_Mons") == "Olympus Mons")
        #expect(cities.name(of: "Etc/GMT-2") == "UTC+2")
        #expect(cities.hours("18 h", in: "Etc/UTC") == "18 h UTC")
        #expect(cities.hours("18 h", in: "CET") == "18 h CET")
        #expect(cities.hours("18 h", in: "America/Martinique") == "18 h en Martinique")
    }
}
