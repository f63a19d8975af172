import Reporting
import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// Nothing that was said goes out of sight without a word, and no key does something unsaid.
@Suite struct OutOfSightTests {
    private func goRound(_ texts: String...) -> Facilitator {
        var room = Facilitator(.opening, .goRound, .sorting)
        room.press(.function(8))
        room.enter("Rose")
        room.press(.function(8))
        for text in texts { room.enter(text) }
        return room
    }

    private func board(_ texts: String...) -> Facilitator {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8), .control("n"), .control("n"))
        for text in texts { room.enter(text) }
        room.press(.function(8))
        return room
    }

    @Test func markingStrongSaysWhatItDoesToTheSynthesis() {
        var room = goRound("un", "deux", "trois")
        room.press(.up, .character("1"))
        #expect(room.sees("Marquée forte\u{a0}: 2\u{a0}autres, sans marque"))
        room.wait(seconds: 1)
        room.press(.character("1"))
        #expect(room.sees("la synthèse reprend tout"))
        room.press(.escape)
        room.command("mark-strong")
        #expect(room.sees("Marquée forte"))
    }

    @Test func settingAsideIsSaid() {
        var room = goRound("un", "deux")
        room.press(.up, .character("2"))
        #expect(room.sees("Mise de côté"))
        room.wait(seconds: 1)
        room.press(.character("2"))
        #expect(room.sees("Reprise"))
    }

    @Test func thePreviewSaysOnTopWhatIsLeftOutAndTheKeyThatShowsAll() {
        var room = goRound("un", "deux", "trois", "quatre")
        room.press(.function(6))
        #expect(!room.sees("n’y sont pas"))
        room.press(.escape, .up, .character("1"), .up, .character("2"))
        room.wait(seconds: 1)
        room.press(.escape, .function(6))
        #expect(
            room.screen().prefix(5).contains { $0.contains("2\u{a0}contributions sans marque") })
        let remark = room.state.previewRemark(Preview(), columns: 200)
            .flatMap(\.spans).map(\.text).joined()
        #expect(remark.contains("1 mise de côté n’y est pas."))
        #expect(remark.contains("Tab\u{a0}: le compte rendu, où tout est."))
        room.press(.tab)
        #expect(!room.sees("sans marque n’y"))
        for text in ["un", "deux", "trois", "quatre"] {
            let lines = room.state.previewLines(
                Preview(kind: .minutes), columns: 80
            ).map { $0.spans.map(\.text).joined() }
            #expect(lines.contains { $0.contains(text) })
        }
    }

    @Test func whatIsLeftAloneStaysCountedIsFoundAndTakenUpAgain() {
        var room = board("un", "deux")
        room.type("0")
        #expect(room.sees("Laissée\u{a0}: «\u{a0}un\u{a0}»"))
        room.press(.right)
        #expect(room.sees("1 à classer   1 laissée"))
        room.type("0")
        room.press(.escape)
        #expect(room.sees("sauf 2\u{a0}notes laissées"))
        room.press(.control("f"))
        #expect(room.sees("deux   laissée"))
        room.type("deux")
        room.press(.enter)
        #expect(room.session.unsorted.count == 1)
        #expect(room.session.leftAloneCount == 1)
        #expect(room.state.workshop?.note?.text == "deux")
        #expect(room.sees("Reprise"))
    }

    @Test func whatWasSetAsideIsFoundOnTheBoardAndTakenUpAgain() {
        var room = board("un", "deux")
        room.command("set-aside")
        #expect(room.session.unsorted.count == 1)
        room.press(.control("f"))
        room.type("un")
        #expect(room.sees("mise de côté"))
        room.press(.enter)
        #expect(room.session.unsorted.count == 2)
        #expect(room.state.workshop?.note?.text == "un")
    }

    @Test func everythingIsFoundFromEveryRound() {
        var room = Facilitator(.goRound, .groups, .closing)
        room.press(.function(8))
        room.enter("une vision")
        room.press(.function(8), .function(8))
        room.command("find-contribution vision")
        #expect(room.sees("une vision"))
        room.press(.enter)
        room.type(" longue")
        room.press(.enter)
        #expect(room.said == ["une vision longue"])
    }

    @Test(arguments: [
        "2 heures par semaine", "12 personnes", "1, puis 2", "3 kilos", "30 paniers", "20€",
    ])
    func aDigitThatATextFollowsAtOnceIsText(text: String) {
        var room = goRound("un", "deux")
        // A digit that opens something is a text as well.
        room.command("keep-authors-in-file")
        let before = room.session
        room.press(.up)
        room.type(text)
        #expect(room.session == before)
        #expect(room.state.popups.isEmpty)
        #expect(room.state.workshop?.line.field.text == text)
        room.press(.enter)
        #expect(room.said == ["un", "deux", text])
    }

    @Test func aDigitThatNothingFollowsAtOnceIsACommand() {
        var room = goRound("un", "deux")
        room.press(.up, .character("2"))
        room.now = room.now.adding(seconds: 1)
        room.type("suite")
        #expect(room.session.contributions[1].marks == .setAside)
        #expect(room.state.workshop?.line.field.text == "suite")
    }

    @Test func aDigitAmongPeopleIsTextToo() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Rose")
        room.press(.up, .character("1"))
        #expect(room.sees("Rose\u{a0}: écran ✓"))
        room.wait(seconds: 1)
        room.press(.character("2"))
        #expect(room.sees("Rose\u{a0}: publié ✓"))
        room.wait(seconds: 1)
        room.press(.escape)
        let before = room.session
        room.press(.up)
        room.type("2e Rose")
        #expect(room.session == before)
        #expect(room.state.workshop?.line.field.text == "2e Rose")
    }

    @Test func whatADigitDidIsSaidInEveryList() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.enter("!Écrire à la mairie")
        room.press(.up, .character("1"))
        #expect(room.session.actions[0].isDone)
        #expect(room.sees("1\u{a0}: action faite ou non") || room.sees("1: action faite ou non"))
        room = board("un", "deux")
        room.command("empty-theme Pain")
        room.type("1")
        #expect(room.sees("«\u{a0}un\u{a0}» → 1 Pain"))
    }

    @Test func wordsOnTheLastRowOfAFormGoIntoTheFieldBefore() {
        var room = board("un")
        room.command("empty-theme A")
        room.press(.control("g"), .enter)
        room.type("manger ensemble")
        room.press(.control("s"))
        #expect(room.session.themes[0].statement == "manger ensemble")
    }

    @Test func wordsOnTheLastRowOfAFormWithoutTextAreRefusedAloud() {
        var form = Form([Form.Field(.openness, choosing: ["a", "b"], 0)])
        form.focus = 1
        #expect(!form.takesText)
        form.insert("mots")
        #expect(form.words == ["0"])
    }

    @Test(arguments: [
        "Avec et pour toute personne souhaitant", "Avec et pour toute personne souhaitant ",
        "Avec et pour toute personne souhaitant …", "avec et pour", "…", "",
    ])
    func aBegunStatementIsNone(statement: String) throws {
        var room = board("un")
        room.effects = room.state.make { session, now in
            try session.describing(at: now) {
                $0.statementPattern = "Avec et pour toute personne souhaitant "
            }
        }
        room.command("empty-theme A")
        let id = room.session.themes[0].id
        room.effects = room.state.make { session, now in
            try session.describing(id, name: "A", statement: statement, at: now)
        }
        #expect(room.session.statement(of: room.session.themes[0]) == "")
        #expect(!room.sees("énoncé"))
        #expect(try !room.markdown().contains("souhaitant"))
        room.press(.up, .enter)
        #expect(room.sees("Pas encore d’énoncé"))
        room.press(.enter)
        room.type("manger ensemble")
        room.press(.control("s"), .escape, .escape)
        #expect(room.session.themes[0].statement.hasSuffix("souhaitant manger ensemble"))
        #expect(room.sees("1 énoncé ¶"))
    }

    @Test func whatIsTypedInGroupsIsShownThereAndCanBeCorrected() {
        var room = board("un")
        room.press(.control("n"))
        room.enter("Pain")
        room = Facilitator(.sorting, .groups)
        room.press(.function(8))
        room.command("empty-theme Pain")
        room.press(.function(8))
        room.enter("Friche Dufour")
        #expect(room.sees("Friche Dufour"))
        room.press(.control("n"))
        #expect(room.sees("Friche Dufour") && room.sees("Pain"))
        room.press(.up, .enter)
        room.type(" ouverte")
        room.press(.enter)
        #expect(room.said == ["Friche Dufour ouverte"])
        room.press(.up, .up, .enter)
        #expect(room.state.popups.count == 1)
    }

    @Test(arguments: [RoundKind.pauseBreak, .opening, .groups, .vote, .closing])
    func whatIsNotedIsOnTheScreenOfItsRound(kind: RoundKind) {
        var room = Facilitator(kind)
        room.press(.function(8))
        let round = room.session.agenda[0].id
        room.effects = room.state.make { session, now, entropy in
            try session.recording(
                ["une parole"], from: Provenance(round: round), entropy: &entropy, at: now)
        }
        #expect(room.sees("une parole"))
    }

    @Test(arguments: ["tables 3", "draw-pairs", "reveal", "merge-themes", "tabl 3", "draw-p"])
    func aCommandThatTheRoundLacksSaysSoAndRunsNothingElse(typed: String) {
        var room = goRound("un")
        let before = room.session
        room.effects = []
        room.command(typed)
        #expect(room.session == before)
        #expect(room.effects.isEmpty)
        #expect(room.sees("ne sert pas ici"))
    }

    @Test func aCommandThatNobodyKnowsIsSaid() {
        var room = goRound("un")
        room.command("xyzzyx")
        #expect(room.sees("Aucune commande ne s’appelle «\u{a0}xyzzyx\u{a0}»"))
    }

    @Test func fewerTablesAskBeforeSeatedPeopleAreMoved() {
        var room = Facilitator(.opening, .smallGroups)
        room.press(.function(8))
        room.enter("12")
        room.press(.function(8))
        room.command("tables 4")
        room.command("draw-tables")
        let seated = room.session
        room.command("tables 2")
        #expect(room.session == seated)
        #expect(room.sees("6\u{a0}personnes sont assises"))
        room.press(.character("1"))
        #expect(room.session == seated)
        room.command("tables 2")
        room.press(.character("2"))
        guard case .smallGroups(let groups)? = room.session.round?.content else { return }
        #expect(groups.tables.map(\.members.count) == [6, 6])
        room.press(.control("z"))
        #expect(room.session.agenda == seated.agenda)
    }

    @Test func aTableWithNotesStaysAndThatIsSaid() {
        var room = Facilitator(.smallGroups)
        room.press(.function(8))
        room.command("tables 3")
        room.press(.control("n"), .control("n"))
        room.enter("une note")
        room.command("tables 1")
        #expect(room.sees("La table 3 a des notes"))
        room.command("tables 5")
        room.command("tables 3")
        guard case .smallGroups(let groups)? = room.session.round?.content else { return }
        #expect(groups.tables.count == 3)
    }

    @Test func aDelayShrinksWhenRoundsAreShortened() throws {
        var room = Facilitator(.goRound, .goRound, .closing)
        room.press(.function(8))
        room.wait(seconds: 25 * 60)
        #expect(room.sees("15\u{a0}min de retard"))
        room.press(.function(3), .down)
        for _ in 0..<5 { room.press(.function(11)) }
        room.press(.escape)
        #expect(room.sees("10\u{a0}min de retard"))
        room.press(.control("z"))
        #expect(room.sees("11\u{a0}min de retard"))
    }
}
