import Stage
import TerminalUI
import Wording
import Workshop

extension State {
    /// The phases, the post, and what belongs to the phase at hand.
    ///
    /// Who named whom and why, who is proposed, what stands against it; nothing is counted.
    func drawElection(
        _ election: Election, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let (head, afterHead) = rect.splitTop(2)
        strip(election).truncated(columns: head.columns).draw(into: &grid, head)
        var rest = drawPost(election, into: &grid, afterHead)
        rest = drawHow(how(election), into: &grid, rest)
        switch election.phase {
        case .post:
            if election.criteria.isEmpty { rest = drawGuidance(round, into: &grid, rest) }
        case .nominations, .changes, .proposal:
            if election.nominations.isEmpty { rest = drawGuidance(round, into: &grid, rest) }
            let notes = session.notes(in: election.phase, of: round)
            let room = rest.splitBottom(notes.isEmpty ? 0 : min(notes.count + 1, rest.rows / 3))
            drawNominations(election, into: &grid, room.rest)
            drawContributions(count: notes.count, into: &grid, room.bottom) { notes[$0] }
            return
        case .objections, .elected:
            drawObjections(session.objections(of: round), into: &grid, rest)
            return
        }
        let notes = session.notes(in: election.phase, of: round)
        drawContributions(count: notes.count, into: &grid, rest) { notes[$0] }
    }

    private func strip(_ election: Election) -> StyledText {
        let phases = Election.Phase.allCases
        return phaseStrip(
            phases.map { .electionPhase($0.rawValue) }, at: phases.firstIndex(of: election.phase))
    }

    /// The post, until when, its criteria, and who is proposed or elected.
    private func drawPost(_ election: Election, into grid: inout Grid, _ rect: Rect) -> Rect {
        guard !election.post.isEmpty else { return rect }
        var lines = [StyledText(election.post, .heading)]
        if let day = election.until {
            let date = wording.longDate(year: day.year, month: day.month, day: day.day)
            lines[0].append("   " + wording(.electedUntil(date)), .muted)
        }
        lines += election.criteria.split(separator: "\n").map { StyledText("– \($0)", .muted) }
        if election.candidate != nil, [.proposal, .objections, .elected].contains(election.phase) {
            let name = called(election.candidate)
            lines.append(
                StyledText(
                    wording(election.phase == .elected ? .elected(name) : .proposedToPost(name)),
                    election.phase == .elected ? .good : .accent))
            if let candidate = election.candidate, !isPermitted(candidate) {
                lines.append(StyledText(wording(Phrase("election.nameNotPermitted")), .muted))
            }
        }
        let shown = lines.prefix(max(1, rect.rows / 2))
        for (offset, line) in shown.enumerated() {
            line.truncated(columns: rect.columns).draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(shown.count + 1).rest
    }

    /// Whether the room and the synthesis may name somebody.
    private func isPermitted(_ person: NamedPerson) -> Bool {
        NamingPlace.allCases.allSatisfy { session?.permission(of: person, in: $0) == .given }
    }

    private func how(_ election: Election) -> Phrase {
        switch election.phase {
        case .post where election.post.isEmpty: Phrase("election.how.write")
        case .post: Phrase("election.how.post")
        case .nominations: Phrase("election.how.nominations")
        case .changes: Phrase("election.how.changes")
        case .proposal: Phrase("election.how.proposal")
        case .objections: Phrase("election.how.objections")
        case .elected: Phrase("election.how.elected")
        }
    }

    /// What each person said last, with what they had said before, and who has not spoken.
    private func drawNominations(_ election: Election, into grid: inout Grid, _ rect: Rect) {
        let spoken = election.standing
        var rows = spoken.map { said -> [StyledText] in
            var line = StyledText("  " + called(said.last.voter), .heading)
            line.append(" › ", .muted)
            let first = said.first.flatMap {
                $0.candidate.isSamePerson(as: said.last.candidate) ? nil : $0
            }
            if let first { line.append(called(first.candidate) + " → ", .muted) }
            line.append(called(said.last.candidate), .accent)
            if !said.last.reason.isEmpty { line.append("  " + said.last.reason) }
            return line.wrapped(columns: max(8, rect.columns - 2))
        }
        let silent = (session?.present ?? []).filter { person in
            !spoken.contains {
                $0.last.voter.isSamePerson(
                    as: NamedPerson(name: person.calledName, participant: person.id))
            }
        }.map(\.calledName).filter { !$0.isEmpty }
        if !silent.isEmpty, !spoken.isEmpty, election.phase == .nominations {
            let names = silent.joined(separator: ", ")
            rows.append([
                StyledText(wording(Phrase("election.silent", .text("names", names))), .muted)
            ])
        }
        guard !rows.isEmpty else { return }
        // The newest is to be seen.
        SelectableList(selected: rows.count - 1).draw(
            into: &grid, rect, count: rows.count, isFocused: false, height: { rows[$0].count },
            item: { rows[$0] })
    }
}
