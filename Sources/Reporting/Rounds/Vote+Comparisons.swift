import Wording
import Workshop

// What a vote came to, and how options compare by their grades or two by two.
extension Vote {
    /// What came out, and whether enough people voted, in one paragraph.
    func outcome(from source: SynthesisSource) -> [Block] {
        var phrases: [Phrase] = []
        switch outcome {
        case .yes(let yes, let no)?: phrases.append(.yesWins(yes, no))
        case .no(let no, let yes)?: phrases.append(.noWins(no, yes))
        case .even(let count)?: phrases.append(.yesAndNoAreEven(count))
        case .bestGraded(let options)?: phrases.append(.bestGraded(options.map(\.number)))
        case .beatsAll(let option)?: phrases.append(.beatsAll(option.number))
        case .noneBeatsAll?: phrases.append(.noneBeatsAll)
        case nil: break
        }
        switch quorumState {
        case .reached(let needed)?: phrases.append(.quorumReached(needed))
        case .missed(let needed, let voters)?: phrases.insert(.quorumMissed(needed, voters), at: 0)
        case .unknown(let needed)?: phrases.insert(.quorumUnknown(needed), at: 0)
        case nil: break
        }
        guard !phrases.isEmpty else { return [] }
        let words = phrases.map { source.wording($0) + "." }.joined(separator: " ")
        return [Block(.paragraph, [Fragment(words, .program, .strong)])]
    }

    /// An option with its majority grade and how many gave a better and a lesser one.
    func item(_ judgment: Judgment, from source: SynthesisSource) -> Block {
        var fragments = words(of: judgment.option, from: source)
        let labels = labels(from: source)
        if let grade = judgment.grade, labels.indices.contains(grade - 1) {
            let phrase = Phrase.majorityGrade(
                labels[grade - 1].text.onOneLine, judgment.better, judgment.lesser)
            fragments.append(Fragment("— " + source.wording(phrase), .program, .strong))
        }
        if judgment.isTied {
            fragments.append(Fragment("(" + source.wording(.tied) + ")", .program, .aside))
        }
        return Block(.item(), fragments)
    }

    /// The options two by two: how many put that of the row before that of the column.
    func duels(from source: SynthesisSource) -> Block {
        let standings = standings
        let numbers = options.map {
            Fragment(
                source.wording(Phrase("vote.optionNumber", .number("number", $0.number))), .program)
        }
        let rows = standings.map { standing in
            var header = words(of: standing.option, from: source)
            let number = header.removeFirst()
            var words = header.first ?? number
            words.text = number.text + " " + words.text
            var cells = standing.support.map { support in
                [Block(.item(), [Fragment(support.map(String.init) ?? "–", .program)])]
            }
            let fate = source.wording(.duels(standing.wins, standing.ties, standing.losses))
            cells.append([Block(.item(), [Fragment(fate, .program)])])
            return ReportTable.Row(words, cells: cells)
        }
        return Block(
            .table(
                ReportTable(
                    caption: [Fragment(source.wording(Phrase("vote.duels.legend")), .program)],
                    corner: Fragment(source.wording(Phrase("vote.option")), .program),
                    columns: numbers
                        + [Fragment(source.wording(Phrase("vote.twoByTwo")), .program)],
                    rows: rows)))
    }
}
