import ArgumentParser
import Wording
import Zones

/// By whose clocks the hours of a programme are told.
struct ZoneOption: ParsableArguments {
    @Option(help: HelpText.help("zone", value: "zone"))
    var zone: String?

    /// The zone by its name in the tz database; nil where none was asked for.
    ///
    /// - Throws: what to type instead of what no zone is called.
    func name() throws(Failure) -> String? {
        guard let zone else { return nil }
        let reader = ZoneReader(Environment.wording)
        func cities(_ zones: [String]) -> PhraseArgument {
            .text("cities", zones.prefix(5).map(reader.name).joined(separator: ", "))
        }
        let typed = PhraseArgument.text("typed", zone)
        switch reader.reading(zone) {
        case .zone(let name): return name
        case .several(let found):
            throw Failure(Phrase("form.severalZones", typed, cities(found)))
        case .unknown(let near):
            throw Failure(
                near.isEmpty
                    ? Phrase("form.unknownZone", typed, .text("zone", "Europe/Paris"))
                    : Phrase("form.unknownZoneNear", typed, cities(near)))
        }
    }
}
