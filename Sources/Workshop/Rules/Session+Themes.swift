extension ChangeName {
    static let sort = ChangeName("sort")
    static let leaveAlone = ChangeName("leave-alone")
    static let duplicate = ChangeName("duplicate")
    static let newTheme = ChangeName("new-theme")
    static let describeTheme = ChangeName("describe-theme")
    static let mergeThemes = ChangeName("merge-themes")
    static let splitTheme = ChangeName("split-theme")
    static let moveTheme = ChangeName("move-theme")
    static let removeTheme = ChangeName("remove-theme")
    static let mergeNotes = ChangeName("merge-notes")
    static let partNotes = ChangeName("part-notes")
}

extension Session {
    /// Sorts contributions into a theme, or (nil) back among the unsorted.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func sorting(
        _ ids: [ID<Contribution>], into theme: ID<Theme>?, at now: Moment
    ) throws(ChangeError) -> Change {
        if let theme, themes[theme] == nil { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        for id in withMerged(ids) { try draft.sort(id, into: theme) }
        return try draft.change(.sort)
    }

    /// Leaves contributions in no theme on purpose, so that they are not offered again.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func leavingAlone(
        _ ids: [ID<Contribution>], at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in withMerged(ids) {
            try draft.sort(id, into: nil)
            draft[id]?.marks.insert(.leftAlone)
        }
        return try draft.change(.leaveAlone)
    }

    /// Puts a copy of a contribution into another theme as well; the copy says what it is.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func duplicating(
        _ id: ID<Contribution>, into theme: ID<Theme>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let original = contributions[id], themes[theme] != nil else { throw .unknown }
        guard !original.isStruck else { throw .struck }
        var draft = ChangeDraft(self, at: now)
        let copy = Contribution(
            id: ID(from: &entropy), text: original.text, language: original.language,
            translations: original.translations, author: original.author,
            organisation: original.organisation, round: original.round, prompt: original.prompt,
            table: original.table, phase: original.phase,
            recordedAt: original.recordedAt, theme: theme, sortedAt: now,
            copyOf: original.copyOf ?? id)
        draft[copy.id] = copy
        return try draft.change(.duplicate)
    }

    /// Makes a theme at the end of the board, with these contributions in it at once.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `themeNeedsName`, `nothingChanges`.
    public func newTheme(
        _ name: String, statement: String = "", with ids: [ID<Contribution>] = [],
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        let theme = try draft.addTheme(name, statement: statement, entropy: &entropy)
        for id in withMerged(ids) { try draft.sort(id, into: theme) }
        return try draft.change(.newTheme)
    }

    /// Changes the name and the statement of a theme.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `themeNeedsName`, `nothingChanges`.
    public func describing(
        _ id: ID<Theme>, name: String, statement: String, at now: Moment
    ) throws(ChangeError) -> Change {
        guard themes[id] != nil else { throw .unknown }
        guard !name.isBlank else { throw .themeNeedsName }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.name = name
        draft[id]?.statement = statement
        return try draft.change(.describeTheme)
    }

    /// Puts everything of a theme into another one; groups follow, and the first theme goes.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func merging(
        _ id: ID<Theme>, into other: ID<Theme>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard themes[id] != nil, themes[other] != nil, id != other else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        for contribution in contributions(in: id) {
            try draft.sort(contribution.id, into: other)
        }
        for group in groups where group.theme == id { draft[group.id]?.theme = other }
        draft.moveLinks(of: id, to: other)
        draft[other]?.photos += themes[id]?.photos ?? []
        draft[id] = nil
        return try draft.change(.mergeThemes)
    }

    /// Takes contributions out of their theme into a new one.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `unknown`, `struck`, `themeNeedsName`,
    ///   `nothingChanges`.
    public func splitting(
        off ids: [ID<Contribution>], as name: String, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !ids.isEmpty else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        let theme = try draft.addTheme(name, statement: "", entropy: &entropy)
        for id in withMerged(ids) { try draft.sort(id, into: theme) }
        return try draft.change(.splitTheme)
    }

    /// Moves a theme by so many places, backwards when negative.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func moving(
        _ id: ID<Theme>, by places: Int, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        guard let position = themes.position(moving: id, by: places, \.position) else {
            throw themes[id] == nil ? .unknown : .nothingChanges
        }
        draft[id]?.position = position
        return try draft.change(.moveTheme)
    }

    /// Removes a theme; its contributions are unsorted again, its groups go by their name, and its photos are
    /// those of the board.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func removing(_ id: ID<Theme>, at now: Moment) throws(ChangeError) -> Change {
        guard let theme = themes[id] else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        for contribution in contributions(in: id) {
            try draft.sort(contribution.id, into: nil)
        }
        for group in groups where group.theme == id {
            draft[group.id]?.theme = nil
            if group.name.isEmpty { draft[group.id]?.name = theme.name }
        }
        draft.dropLinks(to: id)
        // Pictures of the board stay with it; their files would lie there with nobody knowing.
        if let board = roundForPhotosOfThemes { draft[board]?.photos += theme.photos }
        draft[id] = nil
        return try draft.change(.removeTheme)
    }
}

extension ChangeDraft {
    fileprivate mutating func sort(
        _ id: ID<Contribution>, into theme: ID<Theme>?
    ) throws(ChangeError) {
        guard var contribution = self[id] else { throw .unknown }
        guard !contribution.isStruck else { throw .struck }
        contribution.theme = theme
        contribution.sortedAt = theme == nil ? nil : now
        contribution.marks.remove(.leftAlone)
        self[id] = contribution
    }

    fileprivate mutating func addTheme(
        _ name: String, statement: String, entropy: inout Entropy
    ) throws(ChangeError) -> ID<Theme> {
        guard !name.isBlank else { throw .themeNeedsName }
        let theme = Theme(
            id: ID(from: &entropy),
            position: OrderKey(after: session.themes.last?.position, before: nil),
            name: name, statement: statement)
        self[theme.id] = theme
        return theme.id
    }
}
