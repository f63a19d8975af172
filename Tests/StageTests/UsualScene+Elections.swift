import Workshop

@testable import Stage

extension UsualScene {
    /// An election from its mandate to the end, of somebody who may be named.
    static func elections(_ scenes: inout [UsualScene]) throws {
        var room = Room(.election, prompts: [])
        try room.does { session, entropy, now in
            try session.joining(["Ana", "Karim", "Léa"], entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.permittingUnlessRefused(at: now) }
        try room.goOn()
        let round = room.session.agenda[0].id
        let people = room.session.participants.map(\.id)
        try room.does { session, _, now in
            try session.describingPost(
                [
                    "Tenir la trésorerie et la caisse du samedi", "avoir deux soirs par mois",
                    "dire où va l’argent",
                ],
                in: round, at: now)
        }
        try room.electsOn()
        try room.does { session, entropy, now in
            try session.nominating(
                NamedPerson(name: "Karim", participant: people[1]),
                by: NamedPerson(name: "Ana", participant: people[0]), because: "sa patience",
                in: round, entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "nominations", room: room, items: 3))
        try room.electsOn()
        try room.electsOn()
        try room.does { session, _, now in
            try session.proposing(
                candidate: NamedPerson(name: "Karim", participant: people[1]), in: round, at: now)
        }
        try room.electsOn()
        try room.says("Il part en mars")
        scenes.append(UsualScene(name: "candidate", room: room, items: 4))
        let objection = room.session.contributions.map(\.id)[0]
        try room.does { session, _, now in
            try session.turning(objection, to: .lifted, inElection: round, at: now)
        }
        try room.does { session, _, now in
            try session.settingTerm(
                until: CalendarDay(iso: "2027-12-31"), in: round, at: now)
        }
        try room.electsOn()
        scenes.append(UsualScene(name: "elected", room: room, items: 3))
    }
}

extension Room {
    /// Goes on to the next phase of the election.
    mutating func electsOn() throws {
        let round = session.agenda[0].id
        try does { session, _, now in try session.goingOnWithElection(in: round, at: now) }
    }
}
