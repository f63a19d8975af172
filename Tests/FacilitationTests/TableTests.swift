import Stage
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Many tables by keys: at which one is typed, who reports, and papers that come late.
@Suite struct TableTests {
    /// Someone at twelve tables, each with a name.
    private func hall(size: Size = Size(columns: 80, rows: 24)) -> Facilitator {
        var room = Facilitator(.opening, .smallGroups, .smallGroups, .closing, size: size)
        room.press(.function(8))
        room.enter("Ana")
        room.press(.function(8))
        room.command("tables 12")
        for number in 1...12 {
            room.name(table: number, number == 9 ? "Cuisine, 60" : "Salle numéro \(number)")
        }
        return room
    }

    /// Someone in an open space of two slots, with topics whose titles are sentences.
    private func market() throws -> Facilitator {
        var room = try Facilitator.starting("forum-ouvert", title: "Forum")
        room.press(.function(8))
        room.press(.function(8))
        for number in 1...6 {
            room.enter(
                "Que faire des vieux et des vieilles du quartier numéro \(number) quand l’hiver vient ?"
            )
        }
        room.press(.control("l"))
        room.enter("Grande salle, Bibliothèque, Cuisine, Cour, Atelier, Grenier")
        for _ in 1...6 { room.press(.enter, .enter) }
        room.press(.escape, .escape)
        while room.tables.isEmpty { room.press(.function(8)) }
        return room
    }

    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 160, rows: 45),
        Size(columns: 60, rows: 18),
    ]

    @Test(arguments: sizes)
    func theTableAtHandIsAlwaysWholeOnTheScreen(size: Size) {
        var room = hall(size: size)
        room.command("reporter Léa Dupont-Lajoie")
        for number in 2...12 {
            room.press(.control("n"))
            let name = number == 9 ? "Cuisine, 60" : "Salle numéro \(number)"
            #expect(room.told.contains("Table \(number) sur 12 · \(name)"), "\(room.told)")
            #expect(room.sees("▸ \(number) (0)"), "\(number)")
        }
        room.press(.control("n"))
        #expect(
            room.told.contains(
                "Table 1 sur 12 · Salle numéro 1 · rapporte\u{a0}: Léa Dupont-Lajoie"),
            "\(room.told)")
    }

    @Test(arguments: sizes)
    func aTopicIsReadWholeWithItsRoom(size: Size) throws {
        var room = try market()
        room.send(.resize(size))
        #expect(room.tables.count > 2)
        for number in 1...room.tables.count {
            let table = try #require(room.tables.first { $0.id == room.tableAtHand?.id })
            let name = room.session.name(of: table)
            #expect(name.count > 60)
            #expect(
                room.told.contains(
                    "Table \(number) sur \(room.tables.count) · \(name) · \(table.room)"),
                "\(room.told)")
            room.press(.control("n"))
        }
    }

    @Test(arguments: [
        ("9", 9), ("cuisine", 9), ("CUISINE, 60", 9), ("60", nil), ("12", 12), ("numéro 12", 12),
        ("ç", 9), ("salle numéro 3", 3), ("13", nil), ("0", nil), ("grenier", nil),
        ("salle", nil),
    ])
    func aNumberOrANameGoesToATable(typed: String, number: Int?) {
        var room = hall()
        let before = room.session
        room.command("next-table \(typed)")
        guard let number else {
            #expect(room.session == before)
            #expect(
                room.sees(typed == "salle" ? "Plusieurs tables" : "Pas de table «\u{a0}\(typed)"),
                "\(room.told)")
            return
        }
        #expect(room.told.contains("Table \(number) sur 12"))
        room.enter("une note")
        #expect(room.session.contributions.last?.table == room.tables[number - 1].id)
    }

    @Test func goingWhereOneIsIsSaidAndChangesNothing() {
        var room = hall()
        let before = room.session
        room.command("next-table 1")
        #expect(room.session == before)
        #expect(room.sees("Vous y êtes déjà"))
    }

    @Test func whoReportsIsNamedInOneLineAndAddedWhereNobodyIsCalledSo() {
        var room = hall()
        room.command("reporter Ana")
        #expect(room.session.participants.count == 1)
        #expect(room.tables[0].reporter == room.session.participants[0].id)
        room.command("reporter 9 Yasmina")
        #expect(room.session.participants.map(\.name) == ["Ana", "Yasmina"])
        #expect(room.tables[8].reporter == room.session.participants[1].id)
        #expect(room.sees("Ajouté à la liste (F2)\u{a0}: Yasmina"))
        #expect(room.tables[0].reporter == room.session.participants[0].id)
        // Nobody is at two tables: said, and not refused.
        room.command("reporter è ana")
        #expect(room.tables[6].reporter == room.session.participants[0].id)
        #expect(room.sees("Ana rapporte déjà pour une autre table"))
        room.command("reporter 13 Ana")
        #expect(room.sees("Pas de table «\u{a0}13"))
    }

    @Test func aShorterNameAsksWhetherTheLongerIsMeant() {
        var room = hall()
        room.command("reporter An")
        #expect(room.state.popups.count == 1)
        #expect(room.tables[0].reporter == nil)
        room.press(.down, .enter)
        #expect(room.session.participants.map(\.name) == ["Ana", "An"])
        #expect(room.tables[0].reporter == room.session.participants[1].id)
        room.command("reporter")
        room.type("personne")
        room.press(.enter)
        #expect(room.tables[0].reporter == nil)
    }

    @Test func latePapersGoToTheirTableWhileTheRoomStaysWhereItIs() throws {
        var room = hall()
        room.enter("à temps")
        room.press(.function(8))
        room.command("tables 2")
        let before = room.session
        let seen = room.stage
        let clocks = before.agenda.map(\.clock)
        room.command("late-notes")
        #expect(room.told.contains("Notes tardives"))
        #expect(room.told.contains("Table 1 sur 12 · Salle numéro 1"))
        #expect(room.sees("à temps"))
        room.press(.control("n"))
        room.enter("un papier")
        room.command("next-table cuisine")
        room.enter("un deuxième")
        room.send(.paste("un troisième\nun quatrième"))
        room.press(.character("1"))
        // A slip is corrected where it stands.
        room.press(.up, .up, .up, .enter)
        room.type(" papier")
        room.press(.enter)
        let late = room.session.contributions.filter { $0.round == before.agenda[1].id }
        #expect(
            late.map(\.text) == [
                "à temps", "un papier", "un deuxième papier", "un troisième", "un quatrième",
            ])
        #expect(
            late.map { said in room.session.agenda[1].tables.firstIndex { $0.id == said.table } }
                == [0, 1, 8, 8, 8])
        #expect(room.session.agenda.map(\.clock) == clocks)
        #expect(room.session.currentRound == before.currentRound)
        #expect(room.session.agenda == before.agenda)
        #expect(room.stage == seen)
        // One key comes back.
        room.press(.escape)
        #expect(!room.told.contains("Notes tardives"))
        #expect(room.told.contains("Table 1 sur 2"))
        room.enter("ici")
        #expect(room.session.contributions.last?.round == before.currentRound)
    }

    @Test func lateNotesGoOnAfterTheEndAndAreLeftByTheSameCommand() {
        var room = hall()
        while room.session.endedAt == nil { room.press(.function(8)) }
        room.command("late-notes")
        // Two rounds are over: it asks which, the last one first.
        #expect(room.state.popups.count == 1)
        room.press(.down, .enter)
        room.enter("après la fin")
        #expect(room.session.contributions.last?.table == room.session.agenda[1].tables[0].id)
        #expect(room.session.endedAt != nil)
        room.command("late-notes")
        #expect(!room.told.contains("Notes tardives"))
    }

    @Test func lateNotesTakeTheKeysFromTheRoundAndGiveThemBack() {
        var room = Facilitator(.smallGroups, .goRound, .sorting)
        room.press(.function(8))
        room.command("tables 3")
        room.press(.function(8))
        room.command("late-notes 1")
        let before = room.session
        room.press(.control("n"), .control("p"))
        #expect(room.session == before)
        #expect(room.told.contains("Table 2 sur 3"))
        room.command("hand-on")
        #expect(room.session == before)
        // Going back there is coming back.
        room.press(.function(7))
        #expect(room.state.workshop?.late == nil)
        room.press(.function(8), .function(8))
        room.command("late-notes é")
        #expect(room.told.contains("Notes tardives"))
        // On the board a digit sorts; here it is written.
        room.enter("3 chaises")
        #expect(room.said == ["3 chaises"])
        room.press(.escape)
        room.command("late-notes 9")
        #expect(room.sees("Aucune étape passée ne s’appelle «\u{a0}9"))
    }

    @Test func whereTheRoundOfLateNotesIsGoneOneIsBack() {
        var room = Facilitator(.smallGroups, .closing)
        room.press(.function(8))
        room.command("tables 1")
        room.press(.function(8))
        room.command("late-notes")
        #expect(room.state.workshop?.late != nil)
        while room.session.agenda[0].tables.count > 0 { room.press(.control("z")) }
        #expect(room.state.workshop?.late == nil)
        var begun = Facilitator(.smallGroups)
        begun.press(.function(8))
        begun.command("late-notes")
        #expect(begun.sees("ne sert pas ici"))
    }
}

extension Facilitator {
    /// Writes the name of a table into its form.
    fileprivate mutating func name(table number: Int, _ name: String) {
        if number > 1 { press(.control("n")) }
        command("edit-table")
        type(name)
        press(.control("s"))
        if number == 12 { press(.control("n")) }
    }

    /// The screen as one text, however its lines are broken.
    fileprivate var told: String {
        screen().joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    fileprivate var tables: [Table] { session.round?.tables ?? [] }

    fileprivate var tableAtHand: Table? {
        guard case .smallGroups(let groups)? = session.round?.content else { return nil }
        return groups.tableAtHand
    }

    /// What the room sees, as it is told aloud.
    fileprivate var stage: [String] {
        StageView(session, state.stageDirections, at: now, zoneOffsetSeconds: 0).lines(
            Wording(language: "fr"))
    }
}

extension Round {
    fileprivate var tables: [Table] {
        guard case .smallGroups(let groups) = content else { return [] }
        return groups.tables
    }
}
