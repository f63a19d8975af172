import Wording
import Workshop

extension Vote: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let (heading, isAsked) = source.question(of: round, otherwise: .vote)
        var blocks = source.answers(in: round, isHeading: isAsked)
        guard source.tookPlace(round) || !ballots.isEmpty else {
            return RoundPart(heading: heading, blocks: blocks)
        }
        switch (step(of: round, in: source.session), form) {
        case (.revealed, .dots):
            blocks += [summary(from: source)] + outcome(from: source) + picture(from: source)
            blocks += results.map { item($0, from: source) }
        case (.revealed, .grades):
            blocks += [summary(from: source)] + outcome(from: source)
            blocks += judgments.map { item($0, from: source) }
        case (.revealed, .ranking):
            blocks += [summary(from: source)] + outcome(from: source)
            blocks += [duels(from: source)]
        case (.revealed, .gradients), (.revealed, .fingers), (.revealed, .yesNo):
            let picture = picture(from: source)
            blocks += [summary(from: source)] + outcome(from: source) + picture
            blocks += levels(from: source, besidePicture: !picture.isEmpty)
        case (_, let form) where form.gathersOptions:
            // Nobody has seen how the ballots stand, so this is not the place to tell it.
            blocks += options.map { Block(.item(), words(of: $0, from: source)) }
        case (_, _): break
        }
        if step(of: round, in: source.session) == .revealed {
            blocks += sideBySide(heading, from: source)
        }
        return RoundPart(heading: heading, blocks: blocks)
    }

    /// How far the vote got; one that the workshop has left behind counts as revealed, or what people
    /// voted would be missing.
    private func step(of round: Round, in session: Session) -> Phase {
        let isLeft = session.endedAt != nil || session.currentRound != round.id
        return step == .voting && isLeft && !ballots.isEmpty ? .revealed : step
    }

    private func summary(from source: SynthesisSource) -> Block {
        let wording = source.wording
        var parts = [voterCount.map { wording(.voters($0)) } ?? wording(.votersNotCounted)]
        if blankCount > 0 { parts.append(wording(.blankBallots(blankCount))) }
        if form == .dots {
            parts.append(wording(.dotsSpent(dotCount)))
            if voterCount != nil { parts.append(wording(.dotsEach(dotsPerVoter))) }
        }
        return Block(
            .paragraph,
            [Fragment(wording.capitalized(parts.joined(separator: ", ")) + ".", .program)])
    }

    /// The dots or the levels as bars; none while there is nothing to compare.
    ///
    /// The list beneath tells options to the letter, the bars only enough to know them by.
    private func picture(from source: SynthesisSource) -> [Block] {
        let wording = source.wording
        let bars =
            form == .dots
            ? results.map { result in
                let label = words(of: result.option, from: source).map(\.text)
                    .joined(separator: " ")
                return Picture.Bar(label, result.dots, words: wording(.dotsOnOption(result.dots)))
            }
            : zip(labels(from: source), tally).map {
                Picture.Bar($0.text.onOneLine, $1, words: "\($1)")
            }
        guard bars.count > 1, bars.contains(where: { $0.value > 0 }) else { return [] }
        var picture = Picture(title: wording(.votesCast), bars: bars)
        picture.isSaidInWords = form == .dots
        return [Block(.picture(picture))]
    }

    private func item(_ result: Result, from source: SynthesisSource) -> Block {
        var fragments = words(of: result.option, from: source)
        fragments.append(
            Fragment("— " + source.wording(.dotsOnOption(result.dots)), .program, .strong))
        if result.isTied {
            fragments.append(Fragment("(" + source.wording(.tied) + ")", .program, .aside))
        }
        return Block(.item(), fragments)
    }

    /// The number and the words of an option; of a contribution only what is published.
    func words(of option: VoteOption, from source: SynthesisSource) -> [Fragment] {
        let number = Fragment(source.wording(.optionNumber(option.number)), .program)
        let isShown =
            option.contribution.map { source.session.contributions[$0]?.isPublished ?? false }
            ?? true
        let text = source.session.text(of: option).onOneLine
        guard isShown, !text.isBlank else {
            return [number, Fragment(source.wording(.struckOption), .program, .aside)]
        }
        return [number, Fragment(text, .verbatim)]
    }

    /// Each level with a bar of one sign a person; there is no average of it.
    private func levels(from source: SynthesisSource, besidePicture: Bool) -> [Block] {
        zip(labels(from: source), tally).map { label, count in
            let bar = count == 0 ? "" : " " + String(repeating: "▪", count: min(count, 60))
            var item = Block(.item(), [label, Fragment("—\(bar) \(count)", .program)])
            item.standsIn = besidePicture
            return item
        }
    }

    func labels(from source: SynthesisSource) -> [Fragment] {
        switch form {
        case .dots, .ranking: []
        case .yesNo: Phrase.yesNoAbstain.map { Fragment(source.wording($0), .program) }
        case .grades where labels.isEmpty:
            Phrase.usualGrades.map { Fragment(source.wording($0), .program) }
        case .gradients where labels.isEmpty:
            Phrase.usualLabels.map { Fragment(source.wording($0), .program) }
        case .gradients, .grades: labels.map { Fragment($0, .verbatim) }
        case .fingers: (1...levelCount).map { Fragment(source.wording(.fingers($0)), .program) }
        }
    }
}

extension Phrase {
    fileprivate static let votesCast = Phrase("report.votesCast")
    fileprivate static func dotsOnOption(_ count: Int) -> Phrase {
        Phrase("vote.dotsOnOption", .count(count))
    }
    fileprivate static func optionNumber(_ number: Int) -> Phrase {
        Phrase("vote.optionNumber", .number("number", number))
    }
}
