import Wording
import Workshop

/// What is to be done after a gathering, by the organisations that take it on.
struct ActionsAcross {
    /// What one organisation takes on, or those that are not named.
    private struct Group {
        /// The organisation as the first session spells it; nil where none is named.
        let organisation: String?
        var items: [Block] = []
    }

    private var groups: [String: Group] = [:]

    /// Takes the actions of a session.
    ///
    /// - Parameter link: what leads from each of them to its session.
    mutating func add(_ source: SynthesisSource, _ link: [Fragment]) {
        for action in source.session.actions {
            let organisation = source.organisations.permitted(action.organisation)?.onOneLine
            // The heading says which organisation it is.
            var item = source.item(action, under: organisation)
            item.fragments += link
            groups[
                organisation.map(OrganisationNames.key) ?? "",
                default: Group(organisation: organisation)
            ].items += [item].marked(as: source.spokenLanguage)
        }
    }

    /// All of them under their organisations, in the order of their letters; where none is named, as
    /// they came.
    func blocks(_ wording: Wording) -> [Block] {
        let rest = groups[""]?.items ?? []
        let named = groups.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map(\.value)
        guard !named.isEmpty else { return rest }
        var blocks = named.flatMap { group in
            [Block(.heading(level: 3), [Fragment(group.organisation ?? "", .verbatim)])]
                + group.items
        }
        if !rest.isEmpty {
            blocks.append(
                Block(.heading(level: 3), [Fragment(wording(.organisationNotNamed), .program)]))
        }
        return blocks + rest
    }
}
