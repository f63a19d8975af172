extension ChangeName {
    static let fillReport = ChangeName("fill-report")
}

extension Session {
    /// Takes what a host's page says, as one step: points become contributions, tasks become actions.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func taking(
        _ report: HostReport, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let points = report.points.filter { !$0.isBlank }
        var change = Change(name: .fillReport, at: now)
        if !points.isEmpty {
            let round = roundForReport
            change = try recording(
                points, from: Provenance(round: round), entropy: &entropy, at: now)
        }
        var draft = ChangeDraft(self, at: now)
        draft.facts.headCount = report.headCount
        draft.facts.quotation = report.quotation
        var time = now
        for task in report.tasks where !task.text.isBlank {
            let action = Action(
                id: ID(from: &entropy), text: task.text, owner: task.owner,
                organisation: task.organisation, due: task.due, round: facts.currentRound,
                recordedAt: time)
            draft[action.id] = action
            // Apart, so that they keep the order of the page everywhere.
            time = time.adding(milliseconds: 1)
        }
        do throws(ChangeError) {
            let others = try draft.change(.fillReport)
            change.facts = others.facts
            change.actions = others.actions
        } catch {
            guard error == .nothingChanges, !change.isEmpty else { throw error }
        }
        change.name = .fillReport
        return change
    }

    /// The round that the points of a host's page belong to: the last discussion, else the round at
    /// hand, else the last that is sorted, else the first.
    private var roundForReport: ID<Round>? {
        agenda.last { $0.kind == .discussion }?.id ?? facts.currentRound
            ?? agenda.last(where: \.goesToSorting)?.id ?? agenda.first?.id
    }

    /// Whether anything came back in it: something said, to be done or quoted, or how many were there.
    public var isReported: Bool {
        contributions.contains { !$0.isStruck } || !actions.isEmpty || facts.quotation != nil
            || (attendance ?? 0) > 0 || facts.endedAt != nil
    }

    /// How many contributions it holds, copies and struck ones not counted.
    public var saidCount: Int { contributions.count { !$0.isStruck && $0.copyOf == nil } }
}
