import Testing
import Workshop

@testable import Stage

/// What names somebody who does not permit it is not on stage until somebody says so.
@Suite struct NamingTests {
    private static let words = "c’est Rose qui tient la caisse"

    private func room(_ kind: RoundKind, _ permission: Permission = .refused) throws -> Room {
        var room = Room(kind)
        try room.does { session, entropy, now in
            try session.joining(["Léa", "Rose"], entropy: &entropy, at: now)
        }
        let people = room.session.participants.map(\.id)
        try room.does { session, _, now in
            try session.permitting([people[0]], inTheRoom: .given, at: now)
        }
        if permission != .notAsked {
            try room.does { session, _, now in
                try session.permitting([people[1]], inTheRoom: permission, at: now)
            }
        }
        try room.goOn()
        return room
    }

    private func answer(_ answer: NamingAnswer, _ room: inout Room) throws {
        try room.does { session, _, now in
            let ids = session.contributions.map(\.id)
            return try session.answeringNaming(ids, answer, in: .room, at: now)
        }
    }

    @Test(arguments: [
        RoundKind.goRound, .pairs, .discussion, .closing, .smallGroups, .sorting, .decision,
    ])
    func itIsOnNoSceneBeforeTheAnswer(_ kind: RoundKind) throws {
        var room = try room(kind)
        try room.says(Self.words)
        room.directions.atHand = room.session.contributions[0].id
        let before = room.reads()
        #expect(!before.contains("Rose") && !before.contains("la caisse"))
        room.directions.spotlight = .contribution(room.session.contributions[0].id)
        #expect(!room.reads().contains("la caisse"))
        try answer(.seat, &room)
        #expect(room.reads().contains("c’est [place\u{a0}2] qui tient la caisse"))
        #expect(!room.reads().contains("Rose"))
        try answer(.named, &room)
        #expect(room.reads().contains(Self.words))
        try answer(.withheld, &room)
        #expect(!room.reads().contains("la caisse"))
    }

    @Test func aPairOfPlacesBreaksBetweenItsPeopleOnly() throws {
        var room = Room(.pairs)
        try room.does { session, entropy, now in
            try session.joining((1...14).map { "Ana \($0)" }, entropy: &entropy, at: now)
        }
        let people = room.session.participants.map(\.id)
        try room.does { session, _, now in
            try session.permitting(people, inTheRoom: .refused, at: now)
        }
        try room.goOn()
        try room.does { session, entropy, now in
            try session.drawingPairs(entropy: &entropy, at: now)
        }
        _ = room.reads()
        let scene = try #require(room.screen.view?.scene as? PairsScene)
        let pairs = scene.content(room.wording).items.map(\.text)
        #expect(pairs.count == 7)
        for pair in pairs {
            let people = pair.split(separator: "\u{A0}· ")
            #expect(people.count == 2 && people.allSatisfy { !$0.contains(" ") }, "\(pair)")
        }
    }

    @Test func onlyWhoRefusedIsKeptOff() throws {
        for (permission, isShown) in [
            (Permission.refused, false), (.notAsked, true), (.given, true),
        ] {
            var room = try room(.goRound, permission)
            try room.says(Self.words)
            #expect(room.reads().contains("Rose") == isShown)
        }
    }

    @Test func aPermissionTakenBackTakesItOffAlsoWhileHeldStill() throws {
        var room = try room(.goRound, .given)
        try room.says(Self.words)
        #expect(room.reads().contains(Self.words))
        room.directions.holdsStill = true
        #expect(room.reads().contains(Self.words))
        let rose = room.session.participants[1].id
        try room.does { session, _, now in
            try session.permitting([rose], inTheRoom: .refused, at: now)
        }
        #expect(!room.reads().contains("la caisse"))
    }

    @Test func theLineThatIsSharedAndWhatIsToBeDoneSayTheSeat() throws {
        var room = try room(.closing)
        try room.does { session, entropy, now in
            try session.agreeing("Rose écrit à la mairie", entropy: &entropy, at: now)
        }
        room.directions.publicLine = "demander à Rose"
        let seen = room.reads()
        #expect(seen.contains("[place\u{a0}2] écrit à la mairie"))
        #expect(seen.contains("demander à [place\u{a0}2]") && !seen.contains("Rose"))
    }

    @Test func anOwnerIsNamedAsSoonAsThePersonPermitsIt() throws {
        var room = try room(.closing)
        let people = room.session.participants.map(\.id)
        for (name, person) in [("Léa", people[0]), ("Rose", people[1])] {
            try room.does { session, entropy, now in
                try session.agreeing(
                    "agir", owner: NamedPerson(name: name, participant: person),
                    entropy: &entropy, at: now)
            }
        }
        let before = room.reads()
        #expect(before.contains("Léa") && !before.contains("Rose"))
        try room.does { session, _, now in
            try session.permitting([people[1]], inTheRoom: .given, at: now)
        }
        #expect(room.reads().contains("Rose"))
    }
}
