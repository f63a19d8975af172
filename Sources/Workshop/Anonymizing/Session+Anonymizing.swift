extension Session {
    /// Where what was said names somebody of the session.
    public var nameMentions: [NameMention] {
        var found: [NameMention] = []
        let names = KnownNames(of: self)
        _ = withoutPeople.rewritten { path, text in
            found += Self.mentions(of: names, in: text, at: path)
            return text
        }
        return found
    }

    /// The session without personal data: no roster but a head-count, nobody who said, owns, hosts or
    /// wrote anything, no private notes, no first words of what was corrected, nothing of a later
    /// version, under an identifier of its own.
    ///
    /// - Parameters:
    ///   - mentions: the names to be replaced in what was said, of ``nameMentions``.
    ///   - sign: what stands in their place.
    public func anonymized(
        replacing mentions: [NameMention], with sign: String, id: ID<Session>
    ) -> Session {
        let names = KnownNames(of: self)
        let replaced = Set(mentions)
        return withoutPeople.identified(as: id).rewritten { path, text in
            var result = ""
            var rest = text.startIndex
            let ranges = names.mentions(in: text)
            for (range, mention) in zip(ranges, Self.mentions(of: names, in: text, at: path))
            where replaced.contains(mention) {
                result += text[rest..<range.lowerBound] + sign
                rest = range.upperBound
            }
            return result + text[rest...]
        }
    }

    private static func mentions(
        of names: KnownNames, in text: String, at path: String
    ) -> [NameMention] {
        names.mentions(in: text).enumerated().map { number, range in
            NameMention(
                path: path, before: String(text[..<range.lowerBound]), name: String(text[range]),
                after: String(text[range.upperBound...]), number: number)
        }
    }

    private func identified(as id: ID<Session>) -> Session {
        var session = self
        session.facts.id = id
        return session
    }

    /// The session with nobody in it; what was said is as it was.
    private var withoutPeople: Session {
        var facts = facts
        facts.headCount = attendance
        facts.attribution = .none
        facts.hosts = []
        facts.writtenBy = ""
        facts.nextMeeting?.hosts = []
        facts.nextMeeting?.foreign = .none
        facts.quotation?.author = nil
        facts.quotation?.foreign = .none
        // Room and hour would tell whose session it was.
        facts.gathering = nil
        facts.series?.foreign = .none
        facts.series?.previous?.foreign = .none
        facts.pauses = facts.pauses.map { Span(from: $0.from, to: $0.to) }
        facts.foreign = .none
        return Session(
            facts, participants: [], agenda: agenda.map(\.withoutPeople),
            contributions: contributions.map { contribution in
                var contribution = contribution
                contribution.author = nil
                // It would tie together what one person said, where an organisation is one.
                contribution.organisation = ""
                contribution.firstText = nil
                contribution.foreign = .none
                return contribution
            },
            themes: themes.map { theme in
                var theme = theme
                theme.foreign = .none
                theme.origin?.foreign = .none
                for place in theme.links.indices { theme.links[place].foreign = .none }
                return theme
            },
            groups: groups.map { group in
                var group = group
                group.members = []
                group.contact = nil
                group.origin?.foreign = .none
                group.foreign = .none
                return group
            },
            actions: actions.map { action in
                var action = action
                action.owner = nil
                action.origin?.foreign = .none
                action.foreign = .none
                return action
            },
            parkingLot: parkingLot.map { item in
                var item = item
                item.foreign = .none
                return item
            }, privateNotes: [])
    }

    /// The session with every text changed; the path says which one it is.
    private func rewritten(_ change: (String, String) -> String) -> Session {
        var facts = facts
        let ofFacts: [(String, WritableKeyPath<SessionFacts, String>)] = [
            ("title", \.title), ("subtitle", \.subtitle), ("place", \.place),
            ("context", \.context), ("objective", \.objective), ("conclusion", \.conclusion),
            ("statementPattern", \.statementPattern),
        ]
        for (path, text) in ofFacts { facts[keyPath: text] = change(path, facts[keyPath: text]) }
        facts.rooms = facts.rooms.map { change("rooms", $0) }
        facts.series = facts.series?.rewritten(change)
        if var meeting = facts.nextMeeting {
            let ofMeeting: [(String, WritableKeyPath<NextMeeting, String>)] = [
                ("name", \.name), ("place", \.place), ("placeRule", \.placeRule),
                ("signUp", \.signUp), ("signUpLink", \.signUpLink),
            ]
            for (path, text) in ofMeeting {
                meeting[keyPath: text] = change("nextMeeting/\(path)", meeting[keyPath: text])
            }
            if case .words(let words) = meeting.when {
                meeting.when = .words(change("nextMeeting/when", words))
            }
            facts.nextMeeting = meeting
        }
        if let quotation = facts.quotation {
            facts.quotation?.text = change("quotation/text", quotation.text)
        }
        return Session(
            facts, participants: Array(participants), agenda: agenda.map { $0.rewritten(change) },
            contributions: contributions.map { contribution in
                var contribution = contribution
                contribution.text = change(
                    "contributions/\(contribution.id.text)", contribution.text)
                contribution.translations = LocalizedText(
                    contribution.translations.versions.map { version in
                        let path = "contributions/\(contribution.id.text)/translations"
                        return .init(
                            language: version.language,
                            text: change("\(path)/\(version.language.text)", version.text))
                    })
                return contribution
            },
            themes: themes.map { theme in
                var theme = theme
                theme.name = change("themes/\(theme.id.text)/name", theme.name)
                theme.statement = change("themes/\(theme.id.text)/statement", theme.statement)
                for place in theme.links.indices {
                    let path = "themes/\(theme.id.text)/links/\(theme.links[place].key)"
                    theme.links[place].word = change(path, theme.links[place].word)
                }
                theme.origin?.rewrite("themes/\(theme.id.text)", change)
                return theme
            },
            groups: groups.map { group in
                var group = group
                group.origin?.rewrite("groups/\(group.id.text)", change)
                group.name = change("groups/\(group.id.text)/name", group.name)
                group.firstStep = change("groups/\(group.id.text)/firstStep", group.firstStep)
                return group
            },
            actions: actions.map { action in
                var action = action
                action.text = change("actions/\(action.id.text)", action.text)
                action.origin?.rewrite("actions/\(action.id.text)", change)
                if case .words(let words) = action.due {
                    action.due = .words(change("actions/\(action.id.text)/due", words))
                }
                return action
            },
            parkingLot: parkingLot.map { item in
                var item = item
                item.text = change("parkingLot/\(item.id.text)", item.text)
                return item
            }, privateNotes: Array(privateNotes))
    }
}
