import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The screen as it is heard, or felt by 40 cells: what reads it follows the cursor and says what changes.
@Suite struct AloudTests {
    /// A tour de table of two people under way, with its timer and a turn running.
    private func tour(_ manner: Manner = Manner()) -> Facilitator {
        var room = Facilitator(.opening, .goRound, .sorting)
        room.state.manner = manner
        room.press(.function(8))
        room.enter("Ana")
        room.enter("Bela")
        room.press(.function(8), .control("t"), .control("n"))
        return room
    }

    private func cursor(_ room: Facilitator) throws -> (cursor: Cursor, row: String) {
        var cache = PaneCache()
        let cursor = try #require(draw(room.state, into: &cache))
        return (cursor, cache.grid.lines[cursor.position.row])
    }

    private func lastRow(_ room: Facilitator) -> String {
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        return cache.grid.lines.last ?? ""
    }

    // MARK: - Quiet

    @Test func onAQuietScreenNothingChangesWhileClocksRun() {
        var room = tour(Manner(isQuiet: true))
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        let before = cache.grid
        room.wait(seconds: 400)
        _ = draw(room.state, into: &cache)
        #expect(cache.grid == before)
        #expect(!room.sees("6:4"))
        #expect(room.effects.count { $0 == .bell } == 0)
    }

    @Test func aQuietScreenWakesForItsBellsAndSaysWhatTheyAreFor() {
        var room = tour(Manner(isQuiet: true))
        room.wait(seconds: 30)
        #expect((room.state.nextWake?.milliseconds(since: room.now) ?? 0) > 1000)
        let begun = room.now.adding(seconds: -30)
        room.wait(seconds: 509)
        #expect(room.effects.count { $0 == .bell } == 0)
        room.now = room.state.nextWake ?? room.now
        #expect(room.now.milliseconds(since: begun) <= 540_000)
        room.send(.tick)
        #expect(room.effects.count { $0 == .bell } == 1)
        #expect(lastRow(room).contains("Minuteur"))
        #expect(lastRow(room).contains("10\u{A0}min"))
    }

    @Test func aQuietScreenHasNoRowOfKeysAndNoWordOfSaving() {
        var room = tour()
        room.enter("Un ensemble")
        #expect(room.sees("Ctrl-N") && room.sees("✓ enregistré"))
        room.command("quiet")
        room.press(.up, .escape)
        #expect(!room.sees("Ctrl-N") && !room.sees("enregistr"))
        room.disk = false
        room.enter("Deux")
        #expect(!room.sees("enregistr"))
        room.command("quiet")
        #expect(room.sees("enregistr"))
    }

    @Test func whatWasDoneIsSaidInTheLastRow() {
        var room = tour(Manner(isQuiet: true))
        room.enter("Un ensemble")
        #expect(lastRow(room).contains("Noté."))
        room.press(.control("n"))
        #expect(lastRow(room).contains("Bela a la parole."))
        room.press(.function(4))
        #expect(lastRow(room).contains("En pause."))
        room.press(.function(4))
        #expect(lastRow(room).contains("C’est reparti."))
        room.press(.function(8))
        #expect(lastRow(room).contains("Thèmes, 3 sur 3."))
        room.command("empty-theme Local")
        #expect(lastRow(room).contains("Fait"))
        room.enter("Une note")
        room.enter("Des alternatives")
        room.press(.character("1"))
        #expect(
            lastRow(room).contains("Dans 1 Local. 2 à classer. Ensuite\u{A0}: Une note"))
    }

    @Test func whatWasPermittedIsSaid() {
        var room = Facilitator(.opening)
        room.state.manner.isQuiet = true
        room.press(.function(8))
        room.enter("Ana")
        #expect(lastRow(room).contains("Ana. 1"))
        room.press(.up, .character("1"))
        #expect(lastRow(room).contains("Ana\u{A0}: à l’écran oui, publié pas demandé."))
    }

    @Test func theSameSaidTwiceIsPaintedTwice() {
        var room = tour(Manner(isQuiet: true))
        room.enter("Un ensemble")
        // Not by blanks alone, which Fenrir does not take for a change.
        #expect(lastRow(room).contains("Noté.") && !lastRow(room).contains("("))
        room.enter("Un autre")
        #expect(lastRow(room).contains("Noté. (2)"))
        room.enter("Un troisième")
        #expect(lastRow(room).contains("Noté. (3)"))
        room.press(.function(4), .function(4))
        room.enter("Un quatrième")
        #expect(lastRow(room).contains("Noté.") && !lastRow(room).contains("("))
    }

    @Test func anAnswerGivenTwiceIsPaintedTwiceForTheEyeAsWell() {
        var room = Facilitator(.sorting)
        room.press(.function(8), .character("2"))
        let first = lastRow(room)
        #expect(room.state.message != nil)
        room.wait(seconds: 2)
        room.press(.character("2"))
        #expect(lastRow(room) != first)
        #expect(lastRow(room).filter { $0 != " " } == first.filter { $0 != " " })
    }

    @Test func theTimeIsSaid() {
        var room = tour()
        room.wait(seconds: 130)
        room.command("time")
        let said = room.screen().joined(separator: " ")
        #expect(said.contains("Il est "))
        #expect(said.contains("reste 7\u{A0}min sur 10\u{A0}min"))
        #expect(said.contains("Ana a la parole depuis 2\u{A0}min"))
    }

    // MARK: - The cursor

    @Test func inAListTheHiddenCursorStandsOnTheSelectedRow() throws {
        var room = tour()
        room.enter("Un ensemble")
        room.enter("Des alternatives")
        room.press(.up, .up)
        let (cursor, row) = try cursor(room)
        #expect(!cursor.isVisible)
        #expect(row.contains("Un ensemble"))
    }

    @Test func inThePaletteItGoesToTheRowAndBackToTheField() throws {
        var room = tour()
        room.press(.character("/"))
        room.type("ti")
        var (cursor, row) = try cursor(room)
        #expect(cursor.isVisible && row.contains("› ti"))
        room.press(.down)
        (cursor, row) = try self.cursor(room)
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        let place = cursor.position
        #expect(!cursor.isVisible)
        #expect(cache.grid[column: place.column, row: place.row].style.role == .selection)
        room.type("m")
        (cursor, row) = try self.cursor(room)
        #expect(cursor.isVisible && row.contains("› tim"))
    }

    @Test func inTheListOfWorkshopsItGoesToTheRow() throws {
        var room = Facilitator(
            template: Template(
                name: "essai", title: .init("Essai", in: LanguageTag("fr")),
                language: LanguageTag("fr")))
        #expect(try cursor(room).cursor.isVisible)
        room.press(.down, .up)
        let (cursor, row) = try cursor(room)
        #expect(!cursor.isVisible)
        #expect(row.contains("Nouvel atelier"))
    }

    @Test func inAFormItStandsWhereTheChoiceIs() throws {
        var room = Facilitator(
            template: Template(
                name: "essai", title: .init("Essai", in: LanguageTag("fr")),
                language: LanguageTag("fr")))
        room.press(.enter)
        var (cursor, row) = try cursor(room)
        #expect(!cursor.isVisible)
        #expect(row.contains("Essai"))
        room.press(.tab)
        (cursor, row) = try self.cursor(room)
        #expect(cursor.isVisible)
    }

    @Test func inTextsAndQuestionsItStandsAtTheBeginning() throws {
        var room = tour()
        for key in [Key.function(1), .function(6)] {
            room.press(key)
            let (cursor, row) = try cursor(room)
            #expect(!cursor.isVisible)
            #expect(row.contains { $0.isLetter })
            room.press(.escape)
        }
        room.send(.paste("un\ndeux"))
        #expect(try cursor(room).row.contains("2 lignes"))
    }

    // MARK: - Questions and commands

    @Test func theQuestionAboutLostTimeHasTheKeysOfCommands() throws {
        var room = tour()
        room.now = room.now.adding(seconds: 3_000)
        room.send(.tick)
        #expect(room.state.popup != nil)
        let turns = room.session.round?.content.floor?.turns.count
        room.press(.control("n"), .function(8), .up, .character("/"))
        #expect(room.session.round?.content.floor?.turns.count == turns)
        #expect(room.session.round?.kind == .goRound)
        #expect(room.state.popups.count == 1)
        #expect(room.sees("Une question attend"))
        #expect(try cursor(room).row.contains("ordinateur"))
        // What is written is written, and the cursor is there.
        room.type("Il")
        #expect(try cursor(room).row.contains("Il"))
        #expect(try cursor(room).cursor.isVisible)
        room.press(.enter, .character("2"))
        #expect(room.state.popup == nil)
        #expect(room.said == ["Il"])
    }

    @Test func anUnknownCommandIsToldAtOnce() {
        var room = tour()
        room.press(.character("/"))
        room.type("xyzzy")
        #expect(room.sees("Aucune commande ne s’appelle «\u{A0}xyzzy\u{A0}»."))
    }

    // MARK: - What lies over it

    private func grid(_ room: Facilitator) -> [String] {
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        return cache.grid.lines
    }

    /// What a reader says of a popup that goes is what it covered.
    @Test(arguments: [Manner(isQuiet: true), Manner(isQuiet: true, isPlain: true)])
    func onAQuietScreenAPopupCoversNeitherTheRoundNorTheLine(manner: Manner) {
        var room = tour(manner)
        for number in 1...9 { room.enter("Idée \(number)") }
        let before = grid(room)
        for open in [
            [Key.function(1)], [.function(6)], [.character("/")], [.control("c"), .character("/")],
        ] {
            for key in open { room.press(key) }
            #expect(room.state.popups.count == 1)
            let during = grid(room)
            // The title, the rounds, the rule, the question and its clock; the line and its rule.
            #expect(during.prefix(5) == before.prefix(5))
            #expect(during.suffix(3).dropLast() == before.suffix(3).dropLast())
            room.press(.escape)
            #expect(grid(room).dropLast() == before.dropLast())
        }
    }

    @Test func thatSomethingWasClosedIsSaidAndWhereOneIs() {
        var room = tour(Manner(isQuiet: true))
        room.press(.function(4), .function(4))
        #expect(lastRow(room).contains("C’est reparti."))
        for key in [Key.function(1), .function(6), .character("/"), .function(3)] {
            room.press(key, .escape)
            #expect(lastRow(room).contains("Fermé. Tour de table, 2 sur 3."))
        }
    }

    @Test func whatClosesByADeedSaysTheDeed() {
        var room = tour(Manner(isQuiet: true))
        room.command("pause")
        #expect(lastRow(room).contains("En pause."))
        room.command("time")
        #expect(lastRow(room).contains("Il est ") || room.sees("Il est "))
    }

    @Test func theQuietPaletteSaysOneCommandAtATime() {
        var room = tour(Manner(isQuiet: true))
        let before = grid(room)
        room.press(.character("/"))
        let changed = zip(before, grid(room)).filter { $0 != $1 }.count
        #expect(changed <= 7)
        room.type("ti")
        let first = grid(room)
        #expect(first.contains { $0.contains("timer") } != first.contains { $0.contains("time ") })
        room.press(.down)
        #expect(grid(room).contains { $0.contains(" 2/") })
        // What is offered already is not said again with each letter of its name.
        room.press(.escape, .character("/"))
        room.type("next-")
        let row = grid(room).first { $0.contains("next-round ") }
        room.type("ro")
        #expect(row != nil && grid(room).contains(row ?? ""))
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func aPlainAnswerStandsWholeUnderItsTitle(language: String) {
        var room = Facilitator(.opening)
        room.state.wording = Wording(language: language)
        room.state.manner = Manner(isQuiet: true, isPlain: true)
        room.press(.function(8))
        room.enter("Ana")
        let word = room.state.wording(Permission.notAsked.word)
        #expect(grid(room).contains { $0.contains("\(word)  \(word)") })
    }

    // MARK: - Plain

    private static let signs = Set("✓✗▶▸▪‖←↑→↓●─│┌┐└┘█▀▄·…›‹")

    @Test func aPlainScreenHasWordsAndLettersForSigns() {
        var room = tour(Manner(isPlain: true))
        var seen = room.screen()
        room.press(.function(2))
        seen += room.screen()
        room.press(.up, .character("1"))
        #expect(room.sees("oui"))
        seen += room.screen()
        room.press(.escape, .escape, .function(3))
        seen += room.screen()
        room.press(.escape)
        room.enter("Un ensemble")
        room.press(.function(8))
        room.command("empty-theme Local")
        seen += room.screen()
        room.press(.function(5))
        seen += room.screen()
        let found = Set(seen.joined()).intersection(Self.signs)
        #expect(found.isEmpty, "\(found)")
    }

    @Test func inAPlainFormWhatIsWrittenStandsBesideItsName() throws {
        let columns = try [false, true].map { plain in
            var room = Facilitator(
                template: Template(
                    name: "essai", title: .init("Essai", in: LanguageTag("fr")),
                    language: LanguageTag("fr")))
            room.state.manner.isPlain = plain
            room.press(.enter, .tab)
            return try cursor(room).cursor.position.column
        }
        #expect(columns[0] > columns[1])
    }

    @Test func aPlainPopupTakesTheWholeWidth() {
        var room = tour(Manner(isPlain: true))
        room.press(.character("/"))
        let behind = room.session.round?.prompts.first?.text.text(for: LanguageTag("fr")) ?? ""
        #expect(!behind.isEmpty)
        let rows = room.screen()
        let first = rows.firstIndex { $0.contains("Commandes") } ?? 0
        for row in rows[first...].prefix(12) { #expect(!row.contains("noter")) }
        #expect(rows.allSatisfy { $0.count <= 80 })
    }
}
