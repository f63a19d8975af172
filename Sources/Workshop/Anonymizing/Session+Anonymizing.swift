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
        var session = self
        session.facts.headCount = attendance
        session.facts.attribution = .none
        session.participants = KeyedList()
        session.privateNotes = KeyedList()
        session.conflicts = KeyedList()
        session.copiedFrom = nil
        var clearer = Clearer()
        session.describe(to: &clearer)
        return session
    }

    /// The session with every text changed; the path says which one it is.
    private func rewritten(_ change: @escaping (String, String) -> String) -> Session {
        var session = self
        var rewriter = Rewriter(change)
        session.describe(to: &rewriter)
        return session.indexed
    }
}
