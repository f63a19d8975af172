/// Heads of a programme in the many ways in which people put a few words together.
enum ProgrammeHead {
    /// What a head is for by its words; nil where they mean nothing together.
    static func column(
        of words: [String], _ known: [String: (ProgrammeColumn, Int)]
    ) -> (ProgrammeColumn, Int)? {
        let tokens = words.filter { !endings.contains($0) }
        guard !tokens.isEmpty else { return nil }
        if let time = time(tokens) { return (time, 2) }
        let core = tokens.filter { !around.contains($0) }
        if let found = known[core.joined(separator: " ")] { return (found.0, 4) }
        // «Animé par», «presented by».
        if let last = tokens.last, tokens.count > 1, ["par", "by", "por", "von"].contains(last) {
            return (.host, 4)
        }
        if core.contains(where: { word in people.contains { word.hasPrefix($0) } })
            || ["speakers", "presenters", "names"].contains(core.last ?? "")
        {
            return (.host, 4)
        }
        // «Salle / lieu» says one thing twice.
        let each = core.map { known[$0]?.0 }
        if let first = each.first, let column = first, each.allSatisfy({ $0 == column }) {
            return (column, 4)
        }
        return nil
    }

    /// Beginning and end, of the day or of the hour.
    private static func time(_ tokens: [String]) -> ProgrammeColumn? {
        let (begins, ends) = (
            tokens.contains(where: starts.contains), tokens.contains(where: stops.contains)
        )
        guard begins != ends, tokens.count > 1 else { return nil }
        if tokens.contains(where: hours.contains) { return begins ? .start : .end }
        if tokens.contains(where: days.contains) { return begins ? .date : .endDate }
        return nil
    }

    /// What is left of `intervenant·e·s` and `Presenter(s)`.
    private static let endings: Set = [
        "e", "s", "es", "ne", "nes", "rice", "rices", "trice", "trices",
    ]
    /// Words that say nothing about a column of sessions.
    private static let around: Set = [
        "event", "session", "slot", "talk", "scheduled", "planned", "l", "d", "de", "du", "la",
        "le",
        "les", "des", "of", "the", "n", "no", "nr", "numero", "number", "prevu", "prevue", "en",
        "fr",
        "es", "tr", "name", "nom",
    ]
    private static let people = [
        "intervenant", "animat", "orateur", "oratrice", "porteu", "organis", "organiz", "facilit",
        "referent", "moderat", "konusmac", "ponent",
    ]
    private static let starts: Set = [
        "start", "starts", "begin", "begins", "debut", "inicio", "comienzo", "beginn", "baslangic",
        "scheduled", "from",
    ]
    private static let stops: Set = ["end", "ends", "fin", "final", "ende", "bitis", "until"]
    private static let hours: Set = [
        "time", "at", "heure", "heures", "horaire", "hora", "uhrzeit", "zeit", "saat", "saati",
    ]
    private static let days: Set = [
        "date", "day", "jour", "fecha", "dia", "datum", "tag", "tarih", "tarihi",
    ]
}
