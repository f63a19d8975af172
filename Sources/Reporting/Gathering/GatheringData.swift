import Workshop

/// What the data of a gathering's book say of the whole and of its programme.
struct GatheringData {
    private let gathering: Gathering
    private let names: NameUse
    private var states: [String]

    init(_ gathering: Gathering, names: NameUse) {
        self.gathering = gathering
        self.names = names
        states = Array(repeating: "missing", count: gathering.sessions.count)
    }

    /// Takes note of what became of a session.
    mutating func add(_ place: Int, _ outcome: GatheringBook.Outcome) {
        switch outcome {
        case .reported: states[place] = "reported"
        case .missing: states[place] = "missing"
        case .unreadable: states[place] = "unreadable"
        }
    }

    /// The whole, with the sessions in the order of the programme.
    var value: JSONText {
        var members: [(String, JSONText)] = [
            ("id", .text(gathering.id.text)), ("title", .text(gathering.title)),
        ]
        members.add("place", gathering.place)
        members.add("startsOn", gathering.startsOn?.iso)
        members.add("endsOn", gathering.endsOn?.iso)
        let programme = zip(gathering.sessions, states).map { session, state in
            var members: [(String, JSONText)] = [
                ("id", .text(session.id.text)), ("title", .text(session.title)),
            ]
            members.add("room", session.room)
            members.add("slot", session.slot)
            members.add("hosts", session.hosts)
            members.append(("status", .text(session.status.rawValue)))
            members.add("newRoom", session.newRoom)
            members.add("newSlot", session.newSlot)
            members.add("mergedInto", session.mergedInto?.text)
            members.append(("report", .text(state)))
            return JSONText.object(members)
        }
        members.append(("programme", .list(programme)))
        if let quotation = gathering.quotation {
            let author = quotation.author.flatMap { $0.inPublication == .given ? $0.name : nil }
            let name = author.flatMap(names.written)
            members.append(("quotation", DataDocument.value(of: quotation, saidBy: name)))
        }
        return .object(members)
    }
}
