extension Session {
    /// The format of the files that this version writes.
    package static let format = 1
    /// Stands in the place of a session that is being worked on.
    static let placeholder = Session(blank: "")
}

extension Session: FileObject {
    package static var schemaName: String { "session" }

    package init(blank id: String) { self.init(SessionFacts(blank: id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        var format = Self.format
        members.number("format", &format, in: format...format)
        facts.describeBeginning(to: &members)
        var lists = TellingLists(session: self, members: members)
        lists.visitLists()
        (self, members) = (lists.session, lists.members)
        members.thing("copiedFrom", &copiedFrom)
        facts.describeEnd(to: &members)
    }
}

/// Tells each list of a session.
private struct TellingLists<Members: MemberVisitor>: ListVisitor {
    var session: Session
    var members: Members

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        members.list(Element.listName, &session[Element.self])
    }
}

extension Session {
    /// The same session, whose indexes follow from what was read into it.
    package var indexed: Session {
        var session = self
        session.index = ContributionIndex(of: contributions, agenda: agenda)
        return session
    }

    /// Takes contributions that were read apart, in place of those it has.
    package mutating func take(_ contributions: [Contribution]) {
        self.contributions = KeyedList(contributions)
        self = indexed
    }

    /// What there is once, and nothing of the lists.
    package var withoutLists: Session {
        var session = Session(facts)
        session.copiedFrom = copiedFrom
        return session
    }
}
