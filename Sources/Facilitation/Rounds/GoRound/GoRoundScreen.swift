import TerminalUI
import Wording
import Workshop

extension State {
    /// The round at hand where its first row says who has the floor; nil in others.
    var roundOfSpeakers: Round? {
        guard lateNotes == nil, let session, session.endedAt == nil else { return nil }
        return session.round.flatMap { $0.content.floor == nil ? nil : $0 }
    }

    /// The row above such a round's own screen: who has the floor and, in a go-round, how many had it.
    func drawTurn(in round: Round, into grid: inout Grid, _ rect: Rect) {
        guard case .goRound(let goRound) = round.content, let session else {
            drawSpeaker(limit: nil, showsNext: false, into: &grid, rect)
            return
        }
        let present = session.present
        let (spoke, passers) = goRound.heard(among: present)
        var count =
            present.isEmpty
            ? wording(.turns(spoke)) : wording(.heard(spoke, of: present.count))
        if !passers.isEmpty { count += ", " + wording(.havePassed(passers.count)) }
        let (right, left) = rect.splitRight(DisplayWidth.of(count) + 1)
        drawSpeaker(limit: goRound.turnSeconds, into: &grid, left)
        StyledText(count, .muted).draw(into: &grid, right, .right)
    }

    /// Who passed in the lap that is over, and what was said.
    func drawGoRound(
        _ goRound: GoRound, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let passers = goRound.heard(among: session.present).passers
        let (below, under) = rect.splitTop(1)
        var list = under
        if session.nextSpeakers.isEmpty, goRound.floor.current == nil, !passers.isEmpty {
            let names = passers.map { session.shownName(of: $0, wording) }
            StyledText(wording(.passers(names.joined(separator: ", "))))
                .truncated(columns: below.columns).draw(into: &grid, below)
        }
        if session.count(of: round.id) == 0 { list = drawGuidance(round, into: &grid, list) }
        drawContributions(of: round, into: &grid, list)
    }

    /// Who has the floor and for how long, and the next two.
    ///
    /// - Parameter showsNext: whether those are not shown elsewhere.
    private func drawSpeaker(
        limit: Int?, showsNext: Bool = true, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session, let round = session.round else { return }
        let next = session.nextSpeakers
        var text = StyledText("")
        if let turn = round.content.floor?.current {
            var name = turn.speaker.map { session.shownName(of: $0, wording) }
            if !turn.organisation.isEmpty, name != turn.organisation {
                name = turn.organisation + (name.map { " (\($0))" } ?? "")
            }
            let seconds = Int(session.elapsed(turn.clock, at: now) / 1000)
            let isLong = limit.map { seconds > $0 } ?? false
            text.append(wording(.floor) + " ", .muted)
            if name == nil, !turn.words.isEmpty { name = turn.words }
            text.append(name ?? wording(.somebody), .accent)
            if !manner.isQuiet {
                text.append("  " + wording.timer(seconds: seconds), isLong ? .warning : .plain)
                if isLong { text.append(" +", .warning) }
            }
        } else if next.isEmpty, !session.participants.isEmpty, round.kind == .goRound {
            text.append(wording(.lapIsOver), .heading)
        } else {
            text.append(wording(.floorIsFree), .muted)
        }
        if showsNext, !next.isEmpty {
            let names = next.prefix(2).map { session.shownName(of: $0, wording) }
            text.append("     " + wording(.next(names.joined(separator: ", "))), .muted)
        }
        text.truncated(columns: rect.columns).draw(into: &grid, rect)
    }

    /// Everybody with what they did in this lap, or who waits for the floor, where there is room for
    /// it.
    func drawFloor(into grid: inout Grid, _ rect: Rect) {
        guard let session, let round = session.round, let floor = round.content.floor else {
            return
        }
        grid.verticalRule(Rect(column: rect.column, row: rect.row, columns: 1, rows: rect.rows))
        let inner = rect.splitLeft(2).rest
        let lap: Int = if case .goRound(let goRound) = round.content { goRound.lap } else { 1 }
        var outcomes: [ID<Participant>: Turn.Outcome] = [:]
        for turn in floor.turns where turn.lap == lap {
            if let speaker = turn.speaker { outcomes[speaker] = turn.outcome }
        }
        if let discussion = session.discussion, !hearsOrganisations {
            for place in discussion.hands.indices.prefix(inner.rows) {
                queueLine(discussion, at: place).truncated(columns: inner.columns)
                    .draw(into: &grid, inner.splitTop(place).rest)
            }
            return
        }
        let people = session.present
        let speaking = people.firstIndex { outcomes[$0.id] == .speaking } ?? 0
        let top = max(0, min(speaking - inner.rows / 2, people.count - inner.rows))
        for (offset, participant) in people.dropFirst(top).prefix(inner.rows).enumerated() {
            let (sign, style): (String, Style) =
                switch outcomes[participant.id] {
                case .speaking: ("▶", .accent)
                case .spoke: ("✓", .muted)
                case .passed: ("–", .muted)
                case nil: ("·", .plain)
                }
            StyledText("\(sign) \(session.shownName(of: participant.id, wording))", style)
                .truncated(columns: inner.columns).draw(into: &grid, inner.splitTop(offset).rest)
        }
    }
}

extension Phrase {
    static let floor = Phrase("screen.floor")
    static let somebody = Phrase("screen.somebody")
    static let lapIsOver = Phrase("screen.lapIsOver")
    static let floorIsFree = Phrase("screen.floorIsFree")
    static func next(_ names: String) -> Phrase { Phrase("screen.next", .text("names", names)) }
    static func havePassed(_ count: Int) -> Phrase { Phrase("screen.havePassed", .count(count)) }
    static func passers(_ names: String) -> Phrase {
        Phrase("screen.passers", .text("names", names))
    }
    static func turns(_ count: Int) -> Phrase { Phrase("screen.turns", .count(count)) }
    static func heard(_ count: Int, of total: Int) -> Phrase {
        Phrase("screen.heard", .count(count), .number("total", total))
    }
}
