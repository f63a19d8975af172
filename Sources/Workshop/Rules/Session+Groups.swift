extension ChangeName {
    static let openGroups = ChangeName("open-groups")
    static let signUp = ChangeName("sign-up")
    static let setGroup = ChangeName("set-group")
    static let removeGroup = ChangeName("remove-group")
}

extension Session {
    /// Opens a group on every theme that has none, open to all.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func openingGroups(entropy: inout Entropy, at now: Moment) throws(ChangeError) -> Change
    {
        var draft = ChangeDraft(self, at: now)
        let taken = Set(groups.compactMap(\.theme))
        var last = groups.last?.position
        for theme in themes where !taken.contains(theme.id) {
            let position = OrderKey(after: last, before: nil)
            last = position
            let group = OpenGroup(id: ID(from: &entropy), position: position, theme: theme.id)
            draft[group.id] = group
        }
        return try draft.change(.openGroups)
    }

    /// Opens a group on each of these topics that has none, open to all.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func openingGroups(
        on topics: [ID<Contribution>], entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        let taken = Set(groups.compactMap(\.topic))
        var last = groups.last?.position
        for topic in topics where !taken.contains(topic) {
            guard contributions[topic] != nil else { throw .unknown }
            let position = OrderKey(after: last, before: nil)
            last = position
            let group = OpenGroup(id: ID(from: &entropy), position: position, topic: topic)
            draft[group.id] = group
        }
        return try draft.change(.openGroups)
    }

    /// The topics that no group carries on yet: those that met, where any did.
    public var topicsWithoutGroup: [Contribution] {
        let taken = Set(groups.compactMap(\.topic))
        let missed = topicsThatDidNotMeet
        return topics.filter { !taken.contains($0.id) && !missed.contains($0.id) }
    }

    /// Opens a group of its own name.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `nothingChanges`.
    public func openingGroup(
        _ name: String, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !name.isBlank else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        let group = OpenGroup(
            id: ID(from: &entropy), position: OrderKey(after: groups.last?.position, before: nil),
            name: name)
        draft[group.id] = group
        return try draft.change(.openGroups)
    }

    /// Signs somebody up for a group, or off when they are in it.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func signing(
        _ participant: ID<Participant>, upFor id: ID<OpenGroup>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard participants[participant] != nil else { throw .unknown }
        return try changingGroup(id, .signUp, at: now) { group in
            if group.members.contains(participant) {
                group.members.removeAll { $0 == participant }
            } else {
                group.members.append(participant)
            }
        }
    }

    /// Changes what is known of a group: name, openness, contact, first step.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func setting(
        _ id: ID<OpenGroup>, at now: Moment, _ body: (inout OpenGroup) -> Void
    ) throws(ChangeError) -> Change {
        try changingGroup(id, .setGroup, at: now, body)
    }

    private func changingGroup(
        _ id: ID<OpenGroup>, _ name: ChangeName, at now: Moment, _ body: (inout OpenGroup) -> Void
    ) throws(ChangeError) -> Change {
        guard var group = groups[id] else { throw .unknown }
        body(&group)
        var draft = ChangeDraft(self, at: now)
        draft[id] = group
        return try draft.change(name)
    }

    /// Closes a group.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func removing(_ id: ID<OpenGroup>, at now: Moment) throws(ChangeError) -> Change {
        guard groups[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id] = nil
        return try draft.change(.removeGroup)
    }

    /// What a group is called: its own name, else that of its theme, else its topic.
    ///
    /// A topic that was struck or set aside names nothing.
    public func name(of group: OpenGroup) -> String {
        if !group.name.isEmpty { return group.name }
        if let theme = group.theme.flatMap({ themes[$0] }) { return theme.name }
        let topic = group.topic.flatMap { contributions[$0] }
        return topic.flatMap { $0.isPublished ? $0.text : nil } ?? ""
    }
}
