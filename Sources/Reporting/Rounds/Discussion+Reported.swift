import Wording
import Workshop

extension Discussion: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let heading = source.heading(of: round, otherwise: .discussion)
        let said = source.byRound[round.id] ?? []
        guard !sides.isEmpty, !said.isEmpty else {
            let blocks = source.roundsHeard.contains(round.id) ? source.answers(in: round) : []
            return RoundPart(
                heading: heading,
                blocks: blocks.map(source.tellingWhetherItMet) + counts(from: source))
        }
        let bySide = Dictionary(grouping: said) { contribution in
            contribution.side.flatMap { sides.indices.contains($0) ? $0 : nil }
        }
        var blocks = round.prompts.map { $0.text.text(for: source.language) }
            .filter { !$0.isBlank }.map { Block(.paragraph, [Fragment($0, .verbatim)]) }
        blocks += counts(from: source)
        blocks += (bySide[nil] ?? []).map(source.item)
        for (place, side) in sides.enumerated() {
            guard let arguments = bySide[place] else { continue }
            let name = side.isBlank ? "\(place + 1)" : side
            blocks.append(source.subheading(name, .verbatim))
            blocks += arguments.map(source.item)
        }
        return RoundPart(heading: heading, blocks: blocks)
    }

    /// How many stood on either side, each time they were counted: a count is nobody's.
    private func counts(from source: SynthesisSource) -> [Block] {
        guard sides.count == 2, !standings.isEmpty else { return [] }
        return standings.map { standing in
            let isWhole = standing.changed == nil
            var fragments = [
                Fragment(sides[0], .verbatim), Fragment("\(standing.first),", .program),
                Fragment(sides[1], .verbatim),
                Fragment("\(standing.second)\(isWhole ? "" : ",")", .program),
            ]
            if let changed = standing.changed {
                let words = source.wording(Phrase("stage.changedSides", .count(changed)))
                fragments.append(Fragment(words, .program))
            }
            return Block(.paragraph, fragments)
        }
    }
}

extension SynthesisSource {
    /// A topic of an open space, with a word where there was no place for it in the end.
    fileprivate func tellingWhetherItMet(_ block: Block) -> Block {
        guard let topic = block.contribution, session.topicsThatDidNotMeet.contains(topic) else {
            return block
        }
        var block = block
        block.fragments.append(Fragment(wording(.topicDidNotMeet), .program, .aside))
        return block
    }
}
