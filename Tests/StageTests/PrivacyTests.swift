import Testing
import TerminalUI
import Workshop

@testable import Stage

/// Nothing private is reachable from what the stage holds, nor drawn on it, at any moment.
@Suite struct PrivacyTests {
    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 160, rows: 45),
    ]

    @Test func noValueReachableFromAViewIsPrivate() throws {
        for scene in try ScriptedWorkshop.scenes() {
            var room = scene.room
            for isHeld in [false, true] {
                room.directions.holdsStill = isHeld
                let view = room.screen.update(
                    room.session, room.directions, at: room.now, zoneOffsetSeconds: 3600)
                let sheet = StageSheet(view, in: Rect(Self.sizes[0]), room.wording, .halves)
                let texts = ReachableTexts.of(view) + ReachableTexts.of(sheet.content)
                let found = (texts + view.lines(room.wording)).filter {
                    $0.contains(ScriptedWorkshop.mark) || $0.contains("reached")
                        || $0.contains("too deep")
                }
                #expect(found == [], "\(scene.name)")
            }
        }
    }

    /// The private words must be there to be found, or the tests above prove nothing.
    @Test func theWorkshopIsFullOfPrivateThings() throws {
        let scenes = try ScriptedWorkshop.scenes()
        let session = try #require(scenes.last).room.session
        #expect(session.participants.count { $0.name.contains(ScriptedWorkshop.mark) } == 4)
        #expect(session.contributions.contains { $0.marks.contains(.setAside) })
        #expect(session.contributions.contains { $0.isStruck })
        #expect(session.contributions.contains { $0.firstText?.contains("SECRET") ?? false })
        #expect(session.privateNotes.count == 2 && session.parkingLot.count == 2)
        #expect(session.groups.contains { $0.contact != nil })
        #expect(session.actions.contains { $0.owner != nil })
        #expect(ReachableTexts.of(session.participants[0]).contains { $0.contains("SECRET") })
        #expect(ReachableTexts.of(session).contains("Session reached"))
    }

    @Test func noCellOfAnyScreenIsPrivate() throws {
        for scene in try ScriptedWorkshop.scenes() {
            for size in Self.sizes {
                var room = scene.room
                let grid = room.grid(size)
                #expect(!grid.lines.joined().contains("SECRET"), "\(scene.name)")
                #expect(!grid.cells.contains { $0.style.role == .privately }, "\(scene.name)")
            }
        }
    }

    /// Who takes something on is named by permission, their organisation also where they are not.
    @Test(arguments: [Permission.notAsked, .refused, .given])
    func anOrganisationTakesSomethingOn(_ permission: Permission) throws {
        var room = Room(.closing, prompts: [])
        try room.goOn()
        for organisation in ["Guide", "Atelier Martin"] {
            try room.does { session, entropy, now in
                try session.agreeing(
                    "relire",
                    owner: NamedPerson(
                        name: "Zoé Martin", inTheRoom: permission, inPublication: permission),
                    organisation: organisation, entropy: &entropy, at: now)
            }
        }
        let scene = try #require(
            room.session.round.map {
                ClosingScene(of: $0, StageSource(session: room.session, now: room.now))
            })
        let told = scene.actions.map { $0.text(room.wording) }
        #expect(
            told
                == (permission == .given
                    ? ["relire — Zoé Martin (Guide)", "relire — Zoé Martin (Atelier Martin)"]
                    : ["relire — Guide", "relire"]))
    }

    @Test func aNameIsShownOnlyByPermissionAndAsItsOwnerWantsIt() throws {
        var room = Room(ScriptedWorkshop.session)
        try room.goOn()
        try room.goOn()
        var seen: [String] = []
        for _ in 0..<5 {
            try room.does { session, _, now in try session.handingOn(at: now) }
            seen.append(room.tells().first { $0.contains("▶") && !$0.contains("Tour") } ?? "")
        }
        let expected = ["▶ Zoé", "▶ place\u{a0}2", "▶ place\u{a0}3", "▶ Ana", "▶ place\u{a0}5"]
        for (line, speaker) in zip(seen, expected) { #expect(line.contains(speaker)) }
        #expect(!seen.joined().contains("Paul"))
    }

    @Test func anAuthorStandsBesideTheWordsOnlyWherePublishedAndPermitted() throws {
        var room = Room(ScriptedWorkshop.session)
        try room.goOn()
        try room.goOn()
        for text in ["de Zoé", "de Paul"] {
            try room.does { session, _, now in try session.handingOn(at: now) }
            try room.says(text)
        }
        func authors() throws -> [String?] {
            let view = StageView(
                room.session, .none, at: room.now, zoneOffsetSeconds: 0)
            return try #require(view.scene as? GoRoundScene).said.map(\.author)
        }
        let kept = try authors()
        #expect(kept == [nil, "Zoé"])
        try room.does { session, _, now in
            try session.describing(at: now) { $0.attribution = .file }
        }
        let inFile = try authors()
        #expect(inFile == [nil, nil])
    }

    @Test func whatIsWrittenDuringAPauseIsNotShared() throws {
        var room = Room(.goRound)
        try room.goOn()
        room.directions.publicLine = "une note pour moi"
        #expect(room.sees().joined().contains("une note pour moi"))
        try room.does { session, _, now in try session.pausing(at: now) }
        #expect(!room.sees().joined().contains("une note pour moi"))
    }
}
