extension ChangeName {
    static let reread = ChangeName("reread")
}

extension Session {
    /// The pages of the synthesis in its order.
    ///
    /// What was said in each round and is in no theme, by prompt, and in place of the sorting each
    /// theme. What was struck or set aside is not on them. The same on every screen, whatever its size, since facilitator and room turn them together.
    public var rereadingPages: [RereadingPage] {
        var pages: [RereadingPage] = []
        var themesAreDone = false
        for round in agenda {
            if case .sorting = round.content, !themesAreDone {
                pages += themePages
                themesAreDone = true
            } else {
                pages += rereadingPages(of: round)
            }
        }
        if !themesAreDone { pages += themePages }
        // A round may have gone with a merge; what was said in it has not.
        let shown = Set(pages.flatMap(\.contributions))
        let rest = contributions.filter { $0.isReread && !shown.contains($0.id) }
        return pages + self.pages(.elsewhere, rest)
    }

    /// Notes that the synthesis was gone through with the group.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func rereading(
        on day: CalendarDay, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft.facts.rereadOn = day
        return try draft.change(.reread)
    }

    private func rereadingPages(of round: Round) -> [RereadingPage] {
        let said = contributions(of: round.id).filter { $0.isReread && !isInTheme($0) }
        guard round.prompts.count > 1 else {
            return pages(.round(round.id, round.prompts.first?.id), said)
        }
        let prompts: [ID<Prompt>?] = round.prompts.map(\.id) + [nil]
        let known = Set(round.prompts.map(\.id))
        return prompts.flatMap { prompt in
            pages(
                .round(round.id, prompt),
                said.filter { $0.prompt.flatMap { known.contains($0) ? $0 : nil } == prompt })
        }
    }

    private func isInTheme(_ contribution: Contribution) -> Bool {
        contribution.theme.map { themes[$0] != nil } ?? false
    }

    private var themePages: [RereadingPage] {
        themes.flatMap { theme in
            let said = contributions(in: theme.id).filter(\.isReread)
            guard !said.isEmpty else {
                return [RereadingPage(heading: .theme(theme.id), contributions: [])]
            }
            return pages(.theme(theme.id), said)
        }
    }

    private func pages(
        _ heading: RereadingPage.Heading, _ said: [Contribution]
    ) -> [RereadingPage] {
        stride(from: 0, to: said.count, by: RereadingPage.longest).map { first in
            let last = min(first + RereadingPage.longest, said.count)
            return RereadingPage(
                heading: heading, contributions: said[first..<last].map(\.id))
        }
    }
}

extension Contribution {
    /// Whether it is read out again.
    fileprivate var isReread: Bool {
        !isStruck && !marks.contains(.setAside)
    }
}
