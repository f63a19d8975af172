import Wording
import Workshop

extension SynthesisSource {
    /// What a contribution is, where its prompt gathers answers by organisation; nil for others.
    func gathers(_ contribution: Contribution) -> Exchange? {
        gathered.isEmpty ? nil : session.gathers(contribution)
    }

    /// What organisations offer, need and commit themselves to in a theme, as a table; then what else
    /// was said there, as a list.
    func exchange(in theme: Theme, _ said: [Contribution]) -> [Block] {
        let columns = gathered
        guard !columns.isEmpty else { return said.map(item) }
        var rows: [String?] = []
        var cells: [String?: [Exchange: [Block]]] = [:]
        var others: [Contribution] = []
        for contribution in said {
            guard let exchange = gathers(contribution) else {
                others.append(contribution)
                continue
            }
            let organisation = organisations.permitted(contribution.organisation)
            if cells[organisation] == nil { rows.append(organisation) }
            cells[organisation, default: [:]][exchange, default: []].append(entry(contribution))
        }
        guard !rows.isEmpty else { return others.map(item) }
        // Those who are not named come last.
        let order = rows.filter { $0 != nil } + rows.filter { $0 == nil }
        let table = ReportTable(
            caption: caption(.exchangeIn(nameInWords(of: theme))),
            corner: Fragment(wording(.organisation), .program),
            columns: columns.map { Fragment(wording(.exchanges($0.rawValue)), .program) },
            rows: order.map { organisation in
                ReportTable.Row(
                    organisation.map { Fragment($0.onOneLine, .verbatim) }
                        ?? Fragment(wording(.organisationNotNamed), .program),
                    cells: columns.map { cells[organisation]?[$0] ?? [] })
            })
        return [Block(.table(table))] + others.map(item)
    }

    /// What is offered against what is needed, theme by theme: how much, and by whom; nothing where
    /// no theme holds any.
    var exchangeSummary: [Block] {
        let columns = gathered
        guard !columns.isEmpty else { return [] }
        let themes = session.themes.filter { theme in
            (byTheme[theme.id] ?? []).contains { gathers($0) != nil }
        }
        guard !themes.isEmpty else { return [] }
        let rows = themes.map { theme in
            let said = Dictionary(grouping: byTheme[theme.id] ?? []) { gathers($0) }
            return ReportTable.Row(
                theme.name.isBlank
                    ? Fragment(wording(.untitled), .program)
                    : Fragment(theme.name.onOneLine, .verbatim),
                cells: columns.map { column in
                    let isUnmet = column == .need && said[.offer] == nil && said[.need] != nil
                    return [summary(of: said[column] ?? [], isUnmet: isUnmet)]
                })
        }
        let table = ReportTable(
            caption: caption(.exchangeByTheme),
            corner: Fragment(wording(.themeOfExchange), .program),
            columns: columns.map { Fragment(wording(.exchanges($0.rawValue)), .program) },
            rows: rows)
        return [subheading(wording(.exchangeByTheme), .program), Block(.table(table))]
    }

    /// How many, and whose.
    private func summary(of said: [Contribution], isUnmet: Bool) -> Block {
        guard !said.isEmpty else { return Block(.item(), [Fragment("0", .program)]) }
        var names: [String] = []
        for contribution in said {
            if let name = organisations.permitted(contribution.organisation)?.onOneLine,
                !names.contains(name)
            {
                names.append(name)
            }
        }
        var fragments = [Fragment("\(said.count)", .program)]
        if !names.isEmpty { fragments.append(Fragment("— " + enumeration(names), .program)) }
        if isUnmet { fragments.append(Fragment(wording(.needWithoutOffer), .program, .aside)) }
        return Block(.item(), fragments)
    }

    private func caption(_ phrase: Phrase) -> [Fragment] { [Fragment(wording(phrase), .program)] }

    private func nameInWords(of theme: Theme) -> String {
        theme.name.isBlank ? wording(.untitled) : theme.name.onOneLine
    }
}
