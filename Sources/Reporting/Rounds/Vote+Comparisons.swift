import Wording
import Workshop

// What a vote came to, and how options compare by their grades or two by two.
extension Vote {
    /// What came out, and whether enough people voted, in one paragraph.
    func outcome(from source: SynthesisSource) -> [Block] {
        let phrases = findings.map { Phrase.finding($0.wordingKey, $0.wordingNumbers) }
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
            let words = header(standing.option, from: source)
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

    /// The votes on the same options beside each other, this one last; nothing where it is the first.
    ///
    /// - Parameter question: what was voted on.
    func sideBySide(_ question: Fragment, from source: SynthesisSource) -> [Block] {
        let votes = source.session.votes(before: self) + [self]
        guard votes.count > 1 else { return [] }
        let labels = labels(from: source)
        let names = labels.map(\.text.onOneLine)
        let rows: [(header: Fragment, shares: [Share?])] =
            form.gathersOptions
            ? options.map { option in
                (header(option, from: source), votes.map { $0.share(of: option.id) })
            }
            : labels.enumerated().map { place, label in
                (label, votes.map { $0.share(ofLevel: place + 1) })
            }
        let table = ReportTable(
            caption: [question],
            corner: Fragment(
                source.wording(
                    form.gathersOptions ? Phrase("vote.option") : Phrase("vote.answer")), .program),
            columns: votes.indices.map {
                Fragment(
                    source.wording(Phrase("vote.again.column", .number("number", $0 + 1))), .program
                )
            },
            rows: rows.map { row in
                ReportTable.Row(
                    row.header,
                    cells: row.shares.map { share in
                        let words = share.map { told($0, names, in: source.wording) } ?? "–"
                        return [Block(.item(), [Fragment(words, .program)])]
                    })
            })
        // Formats without tables have a list here, which would go on with the one above.
        let title = source.wording(Phrase("vote.again.caption"))
        return [source.subheading(title, .program), Block(.table(table))]
    }

    private func told(_ share: Share, _ labels: [String], in wording: Wording) -> String {
        switch share {
        case .count(let count): "\(count)"
        case .grade(let grade, let better, let lesser):
            labels.indices.contains(grade - 1)
                ? wording(.majorityGrade(labels[grade - 1], better, lesser)) : "–"
        case .duels(let wins, let ties, let losses): wording(.duels(wins, ties, losses))
        }
    }

    /// The number and the words of an option as the header of a row.
    private func header(_ option: VoteOption, from source: SynthesisSource) -> Fragment {
        var fragments = words(of: option, from: source)
        let number = fragments.removeFirst()
        var words = fragments.first ?? number
        words.text = number.text + " " + words.text
        return words
    }
}
