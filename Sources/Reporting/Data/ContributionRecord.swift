import Wording
import Workshop

/// A contribution with the words for where it belongs, as data hold it.
struct ContributionRecord {
    let contribution: Contribution
    /// The author's name as it may be published.
    let name: String?
    /// The organisation as it may be published.
    let organisation: String?
    /// What it is, where answers are gathered by organisation.
    let exchange: Exchange?
    let round: String?
    let prompt: String?
    let table: String?
    let side: String?
    let theme: String?

    /// Everything of a session that minutes hold, by time; nothing that was struck.
    static func all(in source: SynthesisSource) -> [ContributionRecord] {
        let session = source.session
        let rounds = Dictionary(
            uniqueKeysWithValues: session.agenda.all.map { ($0.id, RoundWords($0, from: source)) })
        let untitled = source.wording(.untitled)
        let themes = Dictionary(
            uniqueKeysWithValues: session.themes.all.map {
                ($0.id, $0.name.isBlank ? untitled : $0.name)
            })
        return session.contributions.all.filter { !$0.isStruck }.map { contribution in
            let round = contribution.round.flatMap { rounds[$0] }
            return ContributionRecord(
                contribution: contribution,
                name: source.publishedName(ofAuthorOf: contribution),
                organisation: source.organisations.permitted(contribution.organisation),
                exchange: source.gathers(contribution),
                round: round?.title, prompt: contribution.prompt.flatMap { round?.prompts[$0] },
                table: contribution.table.flatMap { round?.tables[$0] },
                side: contribution.side.flatMap { side in
                    round.flatMap { $0.sides.indices.contains(side) ? $0.sides[side] : nil }
                },
                theme: contribution.theme.flatMap { themes[$0] })
        }
    }

    /// The words of a round, looked up once.
    private struct RoundWords {
        let title: String
        let prompts: [ID<Prompt>: String]
        var tables: [ID<Table>: String] = [:]
        var sides: [String] = []

        init(_ round: Round, from source: SynthesisSource) {
            title = source.name(of: round)
            prompts = Dictionary(
                round.prompts.map { ($0.id, $0.text.text(for: source.language)) },
                uniquingKeysWith: { first, _ in first })
            let places = round.content.places
            sides = places.sides
            for (place, table) in places.tables.enumerated() {
                let name = source.session.name(of: table)
                tables[table.id] = name.isBlank ? source.wording(.table(place + 1)) : name
            }
        }
    }
}

extension SynthesisSource {
    /// What a round is called where it is named without being told.
    func name(of round: Round) -> String {
        let title = round.title.text(for: language)
        if !title.isBlank { return title.onOneLine }
        return round.content.reported.part(of: round, from: self).heading?.text.onOneLine
            ?? wording(.opening)
    }
}
