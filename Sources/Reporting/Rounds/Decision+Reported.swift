import Wording
import Workshop

extension Decision: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let said = source.byRound[round.id] ?? []
        let heading = source.heading(of: round, otherwise: .decision)
        guard current != nil || !said.isEmpty else {
            return RoundPart(heading: heading, blocks: [])
        }
        var blocks = round.prompts.map { $0.text.text(for: source.language) }
            .filter { !$0.isBlank }.map { Block(.paragraph, [Fragment($0, .verbatim)]) }
        if let current { blocks.append(outcome(current, from: source)) }
        let byPhase = Dictionary(grouping: said) { $0.phase.flatMap(Phase.init(rawValue:)) }
        let objections = byPhase[.objections] ?? []
        if !objections.isEmpty {
            blocks.append(source.subheading(source.wording(.objections), .program))
            let known = source.session.objections(of: round)
            blocks += objections.map { said in
                item(said, known.first { $0.contribution == said.id }, from: source)
            }
        }
        blocks += history(from: source)
        for phase in Phase.allCases where phase != .objections {
            guard let words = byPhase[phase] else { continue }
            if let title = title(of: phase) {
                blocks.append(source.subheading(source.wording(title), .program))
            }
            blocks += words.map(source.item)
        }
        return RoundPart(heading: heading, blocks: blocks + (byPhase[nil] ?? []).map(source.item))
    }

    /// What is decided, or how far it has come.
    private func outcome(_ current: ProposalVersion, from source: SynthesisSource) -> Block {
        let phrase: Phrase =
            switch phase {
            case .adopted: .adoptedLabel
            case .withdrawn: .withdrawnLabel
            default: .undecidedLabel
            }
        return Block(
            .paragraph,
            [
                Fragment(source.wording(phrase), .program, .strong),
                Fragment(current.text, .verbatim),
            ] + review(from: source))
    }

    /// When it is looked at again.
    private func review(from source: SynthesisSource) -> [Fragment] {
        guard phase == .adopted, let day = reviewOn else { return [] }
        let date = source.wording.longDate(year: day.year, month: day.month, day: day.day)
        return [Fragment("— " + source.wording(.reviewedOn(date)), .program)]
    }

    private func item(
        _ said: Contribution, _ objection: Objection?, from source: SynthesisSource
    ) -> Block {
        var block = source.item(said)
        let phrase = Phrase.objection(
            (objection?.status ?? .open).rawValue, liftedBy: number(of: objection?.version))
        block.fragments.append(Fragment("(\(source.wording(phrase)))", .program, .aside))
        return block
    }

    /// The versions before the last one, so that everybody finds what they said yes to; who was not
    /// there needs what came out.
    private func history(from source: SynthesisSource) -> [Block] {
        guard source.kind == .minutes, versions.count > 1 else { return [] }
        return [source.subheading(source.wording(.earlierVersions), .program)]
            + versions.dropLast().enumerated().map { place, version in
                Block(.item(number: place + 1), [Fragment(version.text, .verbatim)])
            }
    }

    private func title(of phase: Phase) -> Phrase? {
        switch phase {
        case .clarification: .clarification
        case .feelings: .feelings
        case .amendments: .amendments
        case .proposal, .objections, .adopted, .withdrawn: nil
        }
    }
}

extension Phrase {
    fileprivate static let adoptedLabel = Phrase("decision.adoptedLabel")
    fileprivate static let withdrawnLabel = Phrase("decision.withdrawnLabel")
    fileprivate static let undecidedLabel = Phrase("decision.undecidedLabel")
    fileprivate static let earlierVersions = Phrase("decision.earlierVersions")
}
