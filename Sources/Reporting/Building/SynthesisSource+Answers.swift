import Wording
import Workshop

// From a question to the themes that hold its answers, and back.
extension SynthesisSource {
    /// Where the answers to a question stand that are not below it, as links; nothing where none is.
    func answersElsewhere(to prompt: ID<Prompt>, in round: Round) -> [Fragment] {
        guard let answered = answeredOnBoard[round.id]?[prompt] else { return [] }
        let themes = session.themes.filter { answered.contains($0.id) }
        var links = themes.map { theme in
            theme.name.isBlank
                ? Fragment(wording(.untitled), .program, target: Self.name(of: theme.id))
                : Fragment(theme.name.onOneLine, .verbatim, target: Self.name(of: theme.id))
        }
        if answered.contains(nil) {
            links.append(Fragment(wording(.withoutTheme), .program, target: Self.unsorted))
        }
        return labelled(.answersUnder, links)
    }

    /// Whether a theme, or what is in none, holds answers to a question.
    func isAnsweredElsewhere(_ prompt: ID<Prompt>, in round: ID<Round>) -> Bool {
        answeredOnBoard[round]?[prompt] != nil
    }

    /// Whether questions lead to words on the board.
    func isLedTo(_ said: [Contribution]) -> Bool {
        said.contains { $0.round != nil && $0.prompt != nil }
    }

    /// Which questions the words under a theme answer, as links; nothing where no question was asked.
    func questionsAnswered(by said: [Contribution]) -> [Block] {
        // Where one question was asked, every theme answers it.
        guard answeredOnBoard.values.reduce(0, { $0 + $1.count }) > 1 else { return [] }
        let asked = questions(of: said)
        guard !asked.isEmpty else { return [] }
        var block = Block(.paragraph, labelled(.answersTo, asked))
        block.isWayBack = true
        return [block]
    }

    private func questions(of said: [Contribution]) -> [Fragment] {
        var pairs: [ID<Round>: Set<ID<Prompt>>] = [:]
        for contribution in said {
            guard let round = contribution.round, let prompt = contribution.prompt else { continue }
            pairs[round, default: []].insert(prompt)
        }
        return session.agenda.flatMap { round -> [Fragment] in
            guard let answered = pairs[round.id] else { return [] }
            return round.prompts.filter { answered.contains($0.id) }.compactMap { prompt in
                guard let version = prompt.text.version(for: language), !version.text.isBlank
                else { return nil }
                return Fragment(
                    version.text.onOneLine, .verbatim,
                    language: version.language.tag(unlikeThat: language),
                    target: Self.name(of: prompt.id, in: round.id))
            }
        }
    }

    private func labelled(_ label: Phrase, _ links: [Fragment]) -> [Fragment] {
        guard !links.isEmpty else { return [] }
        var fragments = [Fragment(wording(label), .program, .aside)]
        for (place, link) in links.enumerated() {
            if place > 0 { fragments.append(Fragment("·", .program)) }
            fragments.append(link)
        }
        return fragments
    }

    /// The name of a theme's place in the document.
    static func name(of theme: ID<Theme>) -> String { "theme-" + Block.name(of: theme.text) }

    /// The name of the place of what is in no theme.
    static let unsorted = "unsorted"

    /// The name of a question's place in the document.
    static func name(of prompt: ID<Prompt>, in round: ID<Round>) -> String {
        "question-\(Block.name(of: round.text))-\(Block.name(of: prompt.text))"
    }
}

extension Phrase {
    fileprivate static let answersUnder = Phrase("report.answersUnder")
    fileprivate static let answersTo = Phrase("report.answersTo")
}
