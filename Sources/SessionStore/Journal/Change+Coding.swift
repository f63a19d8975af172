import Workshop

extension Change {
    /// The change with everything that it replaces, and nothing else of the session.
    var json: JSONValue {
        .object { object in
            object.write("name", name.text)
            object.write("at", at.json)
            object.write("facts", facts?.json(\.json))
            object.write("participants", participants)
            object.write("agenda", agenda)
            object.write("contributions", contributions)
            object.write("themes", themes)
            object.write("groups", groups)
            object.write("actions", actions)
            object.write("parkingLot", parkingLot)
            object.write("privateNotes", privateNotes)
            object.write("conflicts", conflicts)
        }
    }

    /// Reads a change; nil when anything is wrong with it.
    ///
    /// What it refers to is not in it, so references are taken as they are.
    static func read(_ value: JSONValue) -> Change? {
        let problems = ProblemList()
        let context = ReadingContext(trustsReferences: true)
        guard let object = ValueReader(value, problems: problems).object(),
            let name = object.string("name"),
            let at = object.member("at").flatMap({ Moment.read($0, in: context) })
        else { return nil }
        var change = Change(name: ChangeName(name), at: at)
        change.facts = object.optionalMember("facts").flatMap { facts in
            Replacement.read(facts) { SessionFacts.read($0, in: context) }
        }
        change.participants = object.replacements("participants", in: context)
        change.agenda = object.replacements("agenda", in: context)
        change.contributions = object.replacements("contributions", in: context)
        change.themes = object.replacements("themes", in: context)
        change.groups = object.replacements("groups", in: context)
        change.actions = object.replacements("actions", in: context)
        change.parkingLot = object.replacements("parkingLot", in: context)
        change.privateNotes = object.replacements("privateNotes", in: context)
        change.conflicts = object.replacements("conflicts", in: context)
        return problems.isEmpty && object.unknownMembers().isEmpty ? change : nil
    }

    /// The contributions that it strikes.
    var struck: Set<ID<Contribution>> {
        Set(contributions.compactMap(\.after).filter(\.isStruck).map(\.id))
    }
}

extension SessionFacts {
    /// What there is once, without the lists.
    var json: JSONValue {
        var facts = self
        var members = MemberWriter()
        facts.describeBeginning(to: &members)
        facts.describeEnd(to: &members)
        return JSONValue(.object(members.object.members))
    }

    fileprivate static func read(
        _ reader: ValueReader, in context: ReadingContext
    ) -> SessionFacts? {
        guard let object = reader.object() else { return nil }
        var facts = SessionFacts(
            id: object.identifier(), title: "", language: LanguageTag(""))
        var members = MemberReader(object: object, context: context)
        facts.describeBeginning(to: &members)
        facts.describeEnd(to: &members)
        return facts
    }
}
