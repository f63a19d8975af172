import Wording
import Workshop

/// The post, who is elected and until when, why, and what stood against it; who named whom was said in
/// the room, and nothing is counted.
extension Election: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let said = source.byRound[round.id] ?? []
        let heading = source.heading(of: round, otherwise: .election)
        guard source.tookPlace(round) || !nominations.isEmpty, !post.isBlank || !said.isEmpty
        else {
            return RoundPart(heading: heading, blocks: [])
        }
        var blocks = round.prompts.map { $0.text.text(for: source.language) }
            .filter { !$0.isBlank }.map { Block(.paragraph, [Fragment($0, .verbatim)]) }
        if !post.isBlank { blocks.append(Block(.paragraph, outcome(from: source))) }
        blocks += criteria.split(separator: "\n").map {
            Block(.item(), [Fragment(String($0), .verbatim)])
        }
        if phase == .elected, !reasons.isEmpty {
            blocks.append(source.subheading(source.wording(.reasons), .program))
            blocks += reasons.map { Block(.item(), [Fragment($0.onOneLine, .verbatim)]) }
        }
        let objections = said.filter { $0.phase == Phase.objections.rawValue }
        if !objections.isEmpty {
            let known = source.session.objections(of: round)
            blocks.append(source.subheading(source.wording(.objections), .program))
            blocks += objections.map { said in
                item(said, known.first { $0.contribution == said.id }, from: source)
            }
        }
        let others = said.filter { $0.phase != Phase.objections.rawValue }
        return RoundPart(heading: heading, blocks: blocks + others.map(source.item))
    }

    /// The post, and who is elected until when; or that nobody is yet.
    func outcome(from source: SynthesisSource) -> [Fragment] {
        var fragments = [Fragment(post, .verbatim, .strong)]
        var words = source.wording(.nobodyElected)
        if phase == .elected, let candidate {
            let name = source.publishedName(of: candidate)
            words = source.wording(
                .elected(name ?? source.wording(.somebodyElected)))
            if let until {
                let date = source.wording.longDate(
                    year: until.year, month: until.month, day: until.day)
                words += ", " + source.wording(.electedUntil(date))
            }
        }
        fragments.append(Fragment("— " + words, .program))
        return fragments
    }

    private func item(
        _ said: Contribution, _ objection: Objection?, from source: SynthesisSource
    ) -> Block {
        var block = source.item(said)
        let phrase = Phrase.objection((objection?.status ?? .open).rawValue, liftedBy: nil)
        block.fragments.append(Fragment("(\(source.wording(phrase)))", .program, .aside))
        return block
    }
}

extension Phrase {
    fileprivate static let reasons = Phrase("election.reasons")
    fileprivate static let nobodyElected = Phrase("election.nobody")
}
