import Stage
import TerminalUI
import Wording
import Workshop

extension State {
    /// The options; then how many ballots came in, and not what is on them; then the results.
    func drawVote(_ vote: Vote, of round: Round, into grid: inout Grid, _ rect: Rect) {
        switch vote.step {
        case .options:
            let rest = drawSaid(in: round, offset: vote.listItems.count, into: &grid, rect)
            drawGathering(vote, of: round, into: &grid, rest)
        case .voting:
            let rest = drawSaid(in: round, offset: vote.listItems.count, into: &grid, rect)
            drawVoting(vote, of: round, into: &grid, rest)
        case .revealed: drawResults(vote, of: round, into: &grid, rect)
        }
    }

    private func drawGathering(
        _ vote: Vote, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        let rest = vote.options.count < 2 ? drawGuidance(round, into: &grid, rect) : rect
        let (head, list) = rest.splitTop(1)
        var line = StyledText(wording(.options(vote.options.count)) + "   ", .heading)
        line.append(rules(of: vote), .muted)
        line.truncated(columns: head.columns).draw(into: &grid, head)
        let below = list.splitTop(1).rest
        guard !vote.options.isEmpty else {
            _ = StyledText(wording(.writeOptions)).drawWrapped(into: &grid, below, .left)
            return
        }
        drawOptions(
            vote, selected: selection(among: vote.listItems.count), into: &grid, below)
    }

    /// What is selected, where it is none of the notes that stand below.
    private func selection(among count: Int) -> SelectableList? {
        workshop?.list.flatMap { $0.selected < count ? $0 : nil }
    }

    private func drawOptions(
        _ vote: Vote, selected: SelectableList?, into grid: inout Grid, _ rect: Rect
    ) {
        let rows = vote.options.map { optionLines($0, columns: rect.columns) }
        // While nothing is selected the newest is to be seen.
        let list = selected ?? SelectableList(selected: rows.count - 1)
        list.draw(
            into: &grid, rect, count: rows.count, isFocused: selected != nil,
            height: { rows[$0].count }, item: { rows[$0] })
    }

    private func optionLines(_ option: VoteOption, columns: Int) -> [StyledText] {
        let number = TextLayout.padded("\(option.number)", columns: 3, .right) + "  "
        let lines = words(of: option).wrapped(columns: max(4, min(columns - 5, 100))).prefix(4)
        return lines.enumerated().map { place, line in
            StyledText(place == 0 ? number : "     ", .key) + line
        }
    }

    func words(of option: VoteOption) -> StyledText {
        let text = session?.text(of: option) ?? ""
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.isEmpty ? StyledText(wording(.struckOption), .muted) : StyledText(line)
    }

    private func rules(of vote: Vote) -> String {
        guard vote.form == .dots else { return "" }
        let most = vote.dotsPerOption.map { ", " + wording(.dotsOnOne($0)) } ?? ""
        return wording(.dotsEach(vote.dotsPerVoter)) + most
    }

    private func drawVoting(
        _ vote: Vote, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        let (head, rest) = rect.splitTop(1)
        var line = StyledText(wording(.ballotsIn(vote.ownBallotCount)), .heading)
        if vote.handCountCount > 0 {
            line.append(" + " + wording(.handCounts(vote.handCountCount)), .heading)
        }
        if let people = session?.presentCount, people > 0 {
            line.append("   " + wording(.participants(people)), .muted)
            if vote.ownBallotCount > people {
                let more = vote.ownBallotCount - people
                line.append("   " + wording(.moreBallotsThanPeople(more)), .warning)
            }
        }
        if let quorum = vote.quorum {
            line.append("   " + wording(.quorum(quorum)), .muted)
        }
        let rules = rules(of: vote)
        if !rules.isEmpty { line.append("   " + rules, .muted) }
        line.truncated(columns: head.columns).draw(into: &grid, head)
        let how = StyledText(wording(.howToVote(vote.form)))
            .wrapped(columns: min(rest.columns, 100))
        for (offset, line) in how.enumerated() {
            line.draw(into: &grid, rest.splitTop(offset).rest)
        }
        var below = rest.splitTop(how.count + 1).rest
        if vote.form == .grades {
            let scale = gradeScale(vote).wrapped(columns: min(below.columns, 100))
            for (offset, line) in scale.enumerated() {
                line.draw(into: &grid, below.splitTop(offset).rest)
            }
            below = below.splitTop(scale.count + 1).rest
        }
        let choices = vote.form.gathersOptions ? vote.options.count : vote.levelCount
        let guidance = guidanceLines(round, columns: rest.columns).count + 1
        if vote.ballots.isEmpty, guidance + choices <= below.rows {
            below = drawGuidance(round, into: &grid, below)
        }
        if let list = selection(among: vote.listItems.count) {
            list.draw(into: &grid, below, count: vote.ballots.count) { place in
                [ballotLine(vote, place, isOpen: place == list.selected)]
            }
        } else if vote.form.gathersOptions {
            drawOptions(vote, selected: nil, into: &grid, below)
        } else {
            for (place, label) in vote.levelNames(wording).enumerated() {
                let number = TextLayout.padded("\(place + 1)", columns: 3, .right) + "  "
                (StyledText(number, .key) + StyledText(label)).truncated(columns: below.columns)
                    .draw(into: &grid, below.splitTop(place).rest)
            }
        }
    }

    /// A ballot in the list: what is on it shows only while it is selected, to be checked.
    private func ballotLine(_ vote: Vote, _ place: Int, isOpen: Bool) -> StyledText {
        let ballot = vote.ballots[place]
        var line = StyledText("  " + wording(.ballot(place + 1)) + "   ")
        var words = ballot.isBlank ? wording(.blankBallot) : vote.figures(on: ballot)
        if let hands = ballot.hands { words += ": \(hands)" }
        line.append(isOpen ? words : "···", .muted)
        return line
    }

    private func drawResults(
        _ vote: Vote, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        var (head, rest) = rect.splitTop(2)
        StyledText(voteSummary(vote), .heading).truncated(columns: head.columns)
            .draw(into: &grid, head)
        let outcome = vote.findings.map { wording($0.phrase) }.joined(separator: " · ")
        if !outcome.isEmpty {
            StyledText(outcome, .accent).truncated(columns: rest.columns).draw(into: &grid, rest)
            rest = rest.splitTop(1).rest
        }
        let before = session?.votes(before: vote) ?? []
        for finding in before.last?.findings ?? [] {
            StyledText(wording(.outcomeBefore(finding.phrase)), .muted)
                .truncated(columns: rest.columns).draw(into: &grid, rest)
            rest = rest.splitTop(1).rest
        }
        if rest.row > head.row + 2 { rest = rest.splitTop(1).rest }
        let notes = session?.count(of: round.id) ?? 0
        let room = rest.splitBottom(notes == 0 ? 0 : min(notes + 1, max(2, rest.rows / 3)))
        switch vote.form {
        case .grades: drawJudgments(vote, since: before, into: &grid, room.rest)
        case .ranking: drawDuels(vote, since: before, into: &grid, room.rest)
        case .dots:
            drawBars(
                vote.results.map { result in
                    Bar(
                        number: "\(result.option.number)", words: words(of: result.option),
                        count: result.dots, isTied: result.isTied,
                        before: before.compactMap { $0.share(of: result.option.id) })
                }, into: &grid, room.rest)
        case .gradients, .fingers, .yesNo:
            drawBars(
                zip(vote.levelNames(wording), vote.tally).enumerated().map { place, level in
                    Bar(
                        number: "\(place + 1)", words: StyledText(level.0), count: level.1,
                        isTied: false, before: before.compactMap { $0.share(ofLevel: place + 1) })
                }, into: &grid, room.rest)
        }
        drawContributions(of: round, into: &grid, room.bottom)
    }

    /// One row of a result.
    private struct Bar {
        var number: String
        var words: StyledText
        var count: Int
        var isTied: Bool
        /// What came of it in the votes before.
        var before: [Vote.Share]
    }

    /// Words on the left, and as many signs as there are votes; those that do not fit are cut.
    private func drawBars(_ bars: [Bar], into grid: inout Grid, _ rect: Rect) {
        let most = bars.map(\.count).max() ?? 0
        let longest = bars.map(\.words.columns).max() ?? 0
        let left = min(longest + 7, max(20, rect.columns * 3 / 5))
        let tied = bars.contains(where: \.isTied) ? "  " + wording(.tied) : ""
        let figures = bars.map { bar in
            (bar.before.map { wording(share: $0) } + ["\(bar.count)"]).joined(separator: " → ")
        }
        let widest = max(3, figures.map { DisplayWidth.of($0) }.max() ?? 0)
        let room = max(1, rect.columns - left - 3 - widest - DisplayWidth.of(tied))
        var rest = rect
        for (bar, figure) in zip(bars, figures) where rest.rows > 0 {
            let lines = bar.words.wrapped(columns: max(4, left - 7)).prefix(3)
            let number = TextLayout.padded(bar.number, columns: 3, .right) + "  "
            for (offset, line) in lines.enumerated() {
                (StyledText(offset == 0 ? number : "     ", .key) + line)
                    .draw(into: &grid, rest.splitTop(offset).rest)
            }
            var line = StyledText.bar(bar.count, of: most, columns: min(room, most))
            line.append(bar.count == 0 ? figure : "  " + figure, .heading)
            if bar.isTied { line.append(tied, .muted) }
            let (_, right) = rest.splitLeft(left)
            line.truncated(columns: right.columns).draw(into: &grid, right)
            rest = rest.splitTop(max(1, lines.count)).rest
        }
    }

    /// Who voted, and how many dots are on the options.
    private func voteSummary(_ vote: Vote) -> String {
        var parts = [vote.voterCount.map { wording(.voters($0)) } ?? wording(.votersNotCounted)]
        if vote.blankCount > 0 { parts.append(wording(.blankBallots(vote.blankCount))) }
        if vote.form == .dots { parts.append(wording(.dotsSpent(vote.dotCount))) }
        return parts.joined(separator: " · ")
    }
}

extension Phrase {
    fileprivate static func options(_ count: Int) -> Phrase {
        Phrase("vote.options", .count(count))
    }
    fileprivate static let writeOptions = Phrase("vote.writeOptions")
    fileprivate static func handCounts(_ count: Int) -> Phrase {
        Phrase("vote.handCounts", .count(count))
    }
    fileprivate static func moreBallotsThanPeople(_ count: Int) -> Phrase {
        Phrase("vote.moreBallotsThanPeople", .count(count))
    }
    fileprivate static func ballotsIn(_ count: Int) -> Phrase {
        Phrase("vote.ballotsIn", .count(count))
    }
    fileprivate static func quorum(_ needed: Int) -> Phrase {
        Phrase("vote.quorum", .number("needed", needed))
    }
    fileprivate static func ballot(_ number: Int) -> Phrase {
        Phrase("vote.ballot", .number("number", number))
    }
    fileprivate static let blankBallot = Phrase("vote.blankBallot")
    fileprivate static func howToVote(_ form: Vote.Form) -> Phrase {
        switch form {
        case .dots: Phrase("vote.how.dots")
        case .gradients: Phrase("vote.how.gradients")
        case .fingers: Phrase("vote.how.fingers")
        case .yesNo: Phrase("vote.how.yesNo")
        case .grades: Phrase("vote.how.grades")
        case .ranking: Phrase("vote.how.ranking")
        }
    }
}
