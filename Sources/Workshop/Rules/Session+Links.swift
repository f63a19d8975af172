extension ChangeName {
    static let linkThemes = ChangeName("link-themes")
    static let unlinkThemes = ChangeName("unlink-themes")
}

extension Session {
    /// A link together with the theme that it starts from.
    public struct LinkedThemes: Equatable, Sendable {
        /// Where it starts.
        public let from: ID<Theme>
        /// Where it leads, and what it says.
        public let link: ThemeLink
    }

    /// All links between themes, in the order of the board.
    public var themeLinks: [LinkedThemes] {
        themes.flatMap { theme in
            theme.links.filter { themes[$0.to] != nil }
                .map { LinkedThemes(from: theme.id, link: $0) }
        }
    }

    /// All links by the places of the themes on the board.
    public var linkedPlaces: [(from: Int, to: Int)] {
        themeLinks.map { (themes.index(of: $0.from) ?? 0, themes.index(of: $0.link.to) ?? 0) }
    }

    /// Links a theme to another one; of a link of that kind that is there already the word changes.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `linkToItself`, `nothingChanges`.
    public func linking(
        _ id: ID<Theme>, to other: ID<Theme>, _ kind: ThemeLink.Kind, word: String = "",
        at now: Moment
    ) throws(ChangeError) -> Change {
        guard var theme = themes[id], themes[other] != nil else { throw .unknown }
        guard id != other else { throw .linkToItself }
        if let place = theme.links.firstIndex(where: { $0.to == other && $0.kind == kind }) {
            theme.links[place].word = word
        } else {
            theme.links.append(ThemeLink(to: other, kind: kind, word: word))
        }
        var draft = ChangeDraft(self, at: now)
        draft[id] = theme
        return try draft.change(.linkThemes)
    }

    /// Takes a link away.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func unlinking(
        _ id: ID<Theme>, from other: ID<Theme>, _ kind: ThemeLink.Kind, at now: Moment
    ) throws(ChangeError) -> Change {
        guard themes[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.links.removeAll { $0.to == other && $0.kind == kind }
        return try draft.change(.unlinkThemes)
    }
}

extension ChangeDraft {
    /// Takes the links to a theme away, before the theme itself goes.
    mutating func dropLinks(to id: ID<Theme>) {
        for theme in session.themes where theme.links.contains(where: { $0.to == id }) {
            self[theme.id]?.links.removeAll { $0.to == id }
        }
    }

    /// Lets the links from and to a theme start and end at another one.
    mutating func moveLinks(of id: ID<Theme>, to other: ID<Theme>) {
        for theme in session.themes where theme.id != id {
            var links = theme.links
            if theme.id == other { links += session.themes[id]?.links ?? [] }
            guard !links.isEmpty else { continue }
            var moved: [ThemeLink] = []
            for var link in links {
                if link.to == id { link.to = other }
                let isNew = !moved.contains { $0.key == link.key }
                if link.to != theme.id, isNew { moved.append(link) }
            }
            self[theme.id]?.links = moved
        }
    }
}
