/// What a programme says beyond what a gathering holds already.
public struct Replanning: Equatable, Sendable {
    /// A session that the programme tells otherwise by now.
    public struct Difference: Equatable, Sendable {
        /// The place among the gathering's sessions.
        public var session: Int
        /// What the programme says.
        public var entry: ProgrammeEntry
    }

    /// An entry that says the same as an earlier one.
    public struct Repetition: Equatable, Sendable {
        /// The entry.
        public var entry: ProgrammeEntry
        /// The line of the earlier one.
        public var firstLine: Int
    }

    /// Sessions that are new.
    public private(set) var new: [ProgrammeEntry] = []
    /// Sessions that are told otherwise.
    public private(set) var changed: [Difference] = []
    /// Places of the sessions that the programme no longer has.
    public private(set) var gone: [Int] = []
    /// Lines that are there twice.
    public private(set) var repeated: [Repetition] = []

    /// Compares a programme with a gathering.
    ///
    /// A session is found again by what the tool of the programme calls it, else by title with room and slot, else by title with one of them, by
    /// title alone, or by room, slot and hosts under another title; each only once, so that a workshop
    /// given twice stays two.
    public init(_ programme: [ProgrammeEntry], of gathering: Gathering) {
        var lines: [[String]: Int] = [:]
        var entries: [ProgrammeEntry] = []
        for entry in programme {
            let key =
                [entry.key, entry.title, entry.room, entry.slot].map(\.folded)
                + entry.hosts.map(\.folded)
            if let first = lines[key] {
                repeated.append(Repetition(entry: entry, firstLine: first))
            } else {
                lines[key] = entry.line
                entries.append(entry)
            }
        }
        let known = gathering.sessions.map(Look.init)
        let asked = entries.map(Look.init)
        var found = [Int?](repeating: nil, count: entries.count)
        var isTaken = [Bool](repeating: false, count: known.count)
        for key in Look.keys {
            var places: [[String]: [Int]] = [:]
            for (place, look) in known.enumerated() where !isTaken[place] {
                for key in key(look) { places[key, default: []].append(place) }
            }
            for (place, look) in asked.enumerated() where found[place] == nil {
                let candidates = key(look).flatMap { places[$0] ?? [] }
                guard let session = candidates.first(where: { !isTaken[$0] }) else { continue }
                found[place] = session
                isTaken[session] = true
            }
        }
        for (entry, session) in zip(entries, found) {
            guard let session else {
                new.append(entry)
                continue
            }
            if !Look(entry).saysTheSame(as: known[session]) {
                changed.append(Difference(session: session, entry: entry))
            }
        }
        gone = isTaken.indices.filter { !isTaken[$0] }
    }

    /// What a session is recognised by, whatever its capitals and accents.
    private struct Look {
        let key: String
        let title: String
        /// The room and slot announced, and those it was moved to.
        let places: [(room: String, slot: String)]
        let hosts: [String]

        init(_ entry: ProgrammeEntry) {
            key = entry.key
            title = entry.title.folded
            places = [(entry.room.folded, entry.slot.folded)]
            hosts = entry.hosts.map(\.folded)
        }

        init(_ session: GatheringSession) {
            key = session.key
            title = session.title.folded
            let announced = (session.room.folded, session.slot.folded)
            let now = (session.roomNow.folded, session.slotNow.folded)
            places = announced == now ? [announced] : [announced, now]
            hosts = session.hosts.map(\.folded)
        }

        func saysTheSame(as known: Look) -> Bool {
            title == known.title && hosts == known.hosts
                && known.places.contains { $0 == places[0] }
        }

        /// What to find it again by, the surest first.
        static var keys: [(Look) -> [[String]]] {
            [
                { look in look.key.isEmpty ? [] : [["key", look.key]] },
                { look in look.places.map { [look.title, $0.room, $0.slot] } },
                { look in look.places.map { [look.title, $0.slot] } },
                { look in look.places.map { [look.title, $0.room] } },
                { look in [[look.title]] },
                { look in
                    look.places.filter {
                        !$0.room.isEmpty && !$0.slot.isEmpty && !look.hosts.isEmpty
                    }
                    .map { [$0.room, $0.slot] + look.hosts }
                },
            ]
        }
    }
}
