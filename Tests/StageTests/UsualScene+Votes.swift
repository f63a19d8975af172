import Workshop

@testable import Stage

extension UsualScene {
    /// Yes and no, grades and orders, while people vote and once they have.
    static func comparisons(_ scenes: inout [UsualScene]) throws {
        let grades: [Cast] = [
            [2, 1, 3, 4], [1, 1, 5, 2], [3, 3, 2, 7], [3, 4, 1, 1], [3, 3, 7, 6], [2, 2, 2, 3],
            [7, 7, 1, 2],
        ].map { .ballot($0) }
        let orders: [Cast] = [
            .ranks([[2], [1], [3]]), .ranks([[1, 3], [2]]), .ranks([[3], [2]]),
            .ranks([[2], [4], [1]]), .ranks([[2], [3], [1], [4]]),
        ]
        let hands: [Cast] = [.hands(9, for: 1), .hands(4, for: 2), .hands(2, for: 3)]
        let votes: [(String, Vote.Form, String, [Cast], Int?)] = [
            ("yes-no", .yesNo, "Adoptons-nous le budget ?", hands, 20),
            ("grades", .grades, "Que vaut chacune de ces options ?", grades, nil),
            ("ranking", .ranking, "Dans quel ordre ?", orders, 5),
        ]
        for (name, form, question, casts, quorum) in votes {
            var room = Room(.vote, prompts: [question])
            try room.goOn()
            let round = room.session.agenda[0].id
            try room.does { session, _, now in
                try session.planning(round, at: now) { round in
                    round.content = .vote(Vote(form: form, quorum: quorum))
                }
            }
            if form.gathersOptions {
                try room.does { session, entropy, now in
                    try session.addingOptions(
                        Array(options.prefix(4)), in: round, entropy: &entropy, at: now)
                }
                room.now = room.now.adding(seconds: 60)
                try room.does { session, _, now in
                    try session.goingOnWithVote(in: round, at: now)
                }
            }
            try room.does { session, entropy, now in
                try session.casting(casts, in: round, entropy: &entropy, at: now)
            }
            let count = form.gathersOptions ? 4 : 3
            scenes.append(UsualScene(name: "\(name)-voting", room: room, items: count))
            try room.does { session, _, now in
                try session.goingOnWithVote(in: round, at: now)
            }
            scenes.append(UsualScene(name: "\(name)-results", room: room, items: count))
            try votingAgain(form, since: round, in: &room)
            scenes.append(UsualScene(name: "\(name)-again", room: room, items: count))
        }
    }

    /// The same options, voted on once more.
    private static func votingAgain(
        _ form: Vote.Form, since round: ID<Round>, in room: inout Room
    ) throws {
        try room.does { session, entropy, now in
            try session.votingAgain(on: round, entropy: &entropy, at: now)
        }
        try room.goOn()
        let again = room.session.agenda[1].id
        if form.gathersOptions {
            try room.does { session, _, now in try session.goingOnWithVote(in: again, at: now) }
        }
        let casts: [Cast]
        switch form {
        case .grades: casts = [[1, 3, 2, 4], [2, 2, 5, 2]].map { .ballot($0) }
        case .ranking:
            casts = [
                .ranks([[3], [2], [1]]), .ranks([[3], [1], [4]]), .ranks([[3], [2]]),
                .ranks([[2], [3]]), .ranks([[1, 3], [2], [4]]),
            ]
        case .dots, .gradients, .fingers, .yesNo:
            casts = [.hands(6, for: 1), .hands(15, for: 2)]
        }
        try room.does { session, entropy, now in
            try session.casting(casts, in: again, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.goingOnWithVote(in: again, at: now) }
    }

    /// The options of a vote gone through one by one, each with its own time.
    static func discussedOptions(_ scenes: inout [UsualScene]) throws {
        var room = Room(.vote, prompts: ["Par quoi commencer ?"])
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, entropy, now in
            try session.addingOptions(
                Array(options.prefix(4)), in: round, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        try room.does { session, entropy, now in
            try session.casting([.ballot([3, 3, 2])], in: round, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        try room.does { session, entropy, now in
            try session.discussingOptions(
                of: round, secondsEach: 180, entropy: &entropy, at: now)
        }
        try room.goOn()
        room.now = room.now.adding(seconds: 40)
        scenes.append(UsualScene(name: "option-discussed", room: room, items: 1))
        try room.says("Il faut un local")
        try room.says("Qui tient le fichier ?")
        scenes.append(UsualScene(name: "option-with-notes", room: room, items: 1))
    }
}
