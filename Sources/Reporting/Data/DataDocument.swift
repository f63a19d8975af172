import Wording
import Workshop
import Zones

/// Everything that minutes hold, for other programs; names by permission, as everywhere.
struct DataDocument {
    /// What the sessions are of, where they are of one gathering.
    var gathering: JSONText?
    private var sessions: [JSONText] = []
    private let names: NameUse
    private let wording: Wording

    /// Makes a document without sessions.
    init(_ request: Report.Request, wording: Wording) {
        names = request.names
        self.wording = wording
    }

    /// Adds what a session holds.
    mutating func add(_ session: Session) {
        sessions.append(value(of: SynthesisSource(naming: session, wording: wording, names: names)))
    }

    /// The whole.
    var text: String {
        var members: [(String, JSONText)] = [
            ("format", .text("atelier-report")), ("version", .number(1)),
        ]
        if let gathering { members.append(("gathering", gathering)) }
        members.append(("sessions", .list(sessions)))
        return JSONText.object(members).written() + "\n"
    }

    private func value(of source: SynthesisSource) -> JSONText {
        let session = source.session
        var members: [(String, JSONText)] = [
            ("id", .text(session.id.text)), ("title", .text(source.title)),
            ("status", .text(DocumentStatus(session.facts).name)),
            ("language", .text(session.language.text)),
        ]
        if let series = session.series { members.append(("series", series.data)) }
        members.add("date", session.date?.iso)
        members.add("place", session.place)
        members.add("room", session.gathering?.room)
        members.add("slot", session.gathering?.slot)
        members.add("subtitle", session.subtitle)
        members.add("context", session.context)
        members.add("objective", session.objective)
        members.add("hosts", session.hosts.filter { !$0.isBlank })
        members.add("writtenBy", session.writtenBy)
        if let count = session.attendance { members.append(("attendance", .number(count))) }
        members.append(("rounds", .list(session.agenda.map { value(of: $0, in: source) })))
        members.append(
            (
                "themes",
                .list(
                    session.themes.map { value($0, statement: session.statement(of: $0)) })
            ))
        members.append(
            ("contributions", .list(ContributionRecord.all(in: source).map(value))))
        members.append(("struck", .number(source.struckCount)))
        if !source.keptBack.isEmpty {
            members.append(("keptBack", .number(source.keptBack.count)))
        }
        members.append(("groups", .list(session.groups.map { value(of: $0, in: source) })))
        members.append(("actions", .list(session.actions.map { value(of: $0, in: source) })))
        members.append(("openItems", .list(session.parkingLot.map(value))))
        if let meeting = session.nextMeeting {
            members.append(("nextMeeting", value(of: meeting, in: source)))
        }
        members.add("conclusion", session.conclusion)
        if let quotation = session.quotation {
            let name = quotation.author.flatMap(source.publishedName)
            members.append(("quotation", Self.value(of: quotation, saidBy: name)))
        }
        return .object(members)
    }

    private func value(of round: Round, in source: SynthesisSource) -> JSONText {
        var members: [(String, JSONText)] = [
            ("id", .text(round.id.text)), ("kind", .text(round.kind.name)),
            ("title", .text(source.name(of: round))),
        ]
        members.add("prompts", round.prompts.map { $0.text.text(for: source.language) })
        members.add("introduction", round.introduction)
        members.add("conclusion", round.conclusion)
        if let planned = round.plannedSeconds {
            members.append(("plannedSeconds", .number(planned)))
        }
        if let clock = round.clock, let end = clock.endedAt ?? source.session.endedAt {
            let seconds = source.session.elapsed(clock, at: end) / 1000
            members.append(("takenSeconds", .number(Int(seconds))))
        }
        members.add(round.photos)
        return .object(members)
    }

    private func value(_ theme: Theme, statement: String) -> JSONText {
        var members: [(String, JSONText)] = [
            ("id", .text(theme.id.text)), ("name", .text(theme.name)),
        ]
        members.add("statement", statement)
        if let origin = theme.origin { members.append(("origin", origin.data)) }
        if !theme.links.isEmpty { members.append(("links", .list(theme.links.map(\.data)))) }
        members.add(theme.photos)
        return .object(members)
    }

    private func value(_ record: ContributionRecord) -> JSONText {
        let contribution = record.contribution
        var members: [(String, JSONText)] = [
            ("id", .text(contribution.id.text)), ("text", .text(contribution.text)),
        ]
        members.add("language", contribution.language?.text)
        if !contribution.translations.isEmpty {
            let versions = contribution.translations.versions
            members.append(
                (
                    "translations",
                    .object(versions.map { ($0.language.text, JSONText.text($0.text)) })
                ))
        }
        members.add("name", record.name)
        members.add("organisation", record.organisation)
        members.add("gathers", record.exchange?.rawValue)
        members.add("round", contribution.round?.text)
        members.add("prompt", record.prompt)
        members.add("table", record.table)
        members.add("side", record.side)
        members.add("theme", contribution.theme?.text)
        members.add("copyOf", contribution.copyOf?.text)
        members.add("mergedInto", contribution.mergedInto?.text)
        let marks = [
            ("strong", Contribution.Marks.strong), ("setAside", .setAside),
            ("uncertain", .illegible),
        ]
        for (name, mark) in marks where contribution.marks.contains(mark) {
            members.append((name, .truth(true)))
        }
        return .object(members)
    }

    private func value(of group: OpenGroup, in source: SynthesisSource) -> JSONText {
        var members: [(String, JSONText)] = [
            ("name", .text(source.session.name(of: group))),
            ("openToAll", .truth(group.isOpenToAll)),
        ]
        members.add("theme", group.theme?.text)
        members.add("topic", group.topic?.text)
        if !group.members.isEmpty { members.append(("members", .number(group.members.count))) }
        members.add("names", group.members.compactMap(source.publishedName))
        members.add("contact", group.contact.flatMap(source.publishedName))
        members.add("firstStep", group.firstStep)
        if let origin = group.origin { members.append(("origin", origin.data)) }
        return .object(members)
    }

    private func value(of action: Action, in source: SynthesisSource) -> JSONText {
        var members: [(String, JSONText)] = [("text", .text(action.text))]
        members.add("owner", action.owner.flatMap(source.publishedName))
        members.add("organisation", source.organisations.permitted(action.organisation))
        members.add("due", action.due.map(words))
        if action.isDone { members.append(("done", .truth(true))) }
        if let origin = action.origin { members.append(("origin", origin.data)) }
        return .object(members)
    }

    private func value(_ item: ParkedItem) -> JSONText {
        .object([("text", .text(item.text)), ("settled", .truth(item.isSettled))])
    }

    private func value(of meeting: NextMeeting, in source: SynthesisSource) -> JSONText {
        var members: [(String, JSONText)] = []
        members.add("name", meeting.name)
        members.add("when", meeting.when.map(words))
        members.add("startsAt", meeting.startsAt?.iso)
        members.add("endsAt", meeting.endsAt?.iso)
        if meeting.startsAt != nil || meeting.endsAt != nil {
            members.add("zone", MeetingHours(meeting, in: source.session).zone)
        }
        members.add("place", meeting.place)
        members.add("placeRule", meeting.placeRule)
        members.add("signUp", meeting.signUp)
        members.add("signUpLink", meeting.signUpLink)
        if !meeting.links.isEmpty {
            members.append(
                (
                    "links",
                    .object(meeting.links.versions.map { ($0.language.text, .text($0.text)) })
                ))
        }
        members.add("hosts", meeting.hosts.filter { !$0.isBlank })
        return .object(members)
    }

    /// A day as figures, a week as its Monday's, or the words.
    private func words(_ time: PlannedTime) -> String {
        switch time {
        case .day(let day): day.iso
        case .weekOf(let day): "week of \(day.iso)"
        case .words(let words): words
        }
    }
}

extension DataDocument {
    /// Words, and who said them where they permit it.
    static func value(of quotation: Quotation, saidBy name: String?) -> JSONText {
        var members: [(String, JSONText)] = [("text", .text(quotation.text))]
        members.add("name", name)
        return .object(members)
    }
}

extension [(String, JSONText)] {
    /// Adds a member that says something.
    mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { append((name, .text(text))) }
    }

    /// Adds the photos that documents show.
    mutating func add(_ photos: [Photo]) {
        let published = photos.filter(\.isPublished)
        guard !published.isEmpty else { return }
        let values = published.map { photo in
            var members: [(String, JSONText)] = [("id", .text(photo.id.text))]
            members.add("file", photo.fileName)
            members.add("text", photo.text)
            members += [("width", .number(photo.width)), ("height", .number(photo.height))]
            return JSONText.object(members)
        }
        append(("photos", .list(values)))
    }

    /// Adds a list that holds something.
    mutating func add(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { append((name, .list(texts.map(JSONText.text)))) }
    }
}
