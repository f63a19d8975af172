import SessionStore
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The agenda with its hours, changed by keys of either row of digits.
@Suite struct RunSheetTests {
    private let wide = Size(columns: 100, rows: 30)

    private func minutes(_ room: Facilitator) -> [Int] {
        room.session.agenda.map { ($0.plannedSeconds ?? 0) / 60 }
    }

    @Test func hoursAndThePromisedEndStandInTheAgenda() {
        var room = Facilitator(.opening, .goRound, .closing, size: wide)
        room.press(.function(3))
        #expect(room.sees("si l’on commençait maintenant"))
        room.press(.escape, .function(8))
        // It began at 19:00 by the clock of the test; the agenda has three times ten minutes.
        room.press(.function(3))
        let first = room.state.localTime(room.now)
        #expect(room.sees("\(first) Accueil") || room.sees("\(first)  Accueil"))
        let end = room.state.localTime(room.now.adding(seconds: 1800))
        #expect(room.sees("fin promise \(end)"))
        room.press(.escape)
        room.wait(seconds: 1500)
        room.press(.function(3))
        #expect(room.sees("fin promise \(end)"))
        #expect(room.sees("15\u{a0}min de retard"))
    }

    @Test(arguments: ["25", "é("]) func aNumberAndEnterSetMinutes(typed: String) {
        var room = Facilitator(.opening, .goRound, .closing, size: wide)
        room.press(.function(3), .down)
        room.type(typed)
        #expect(room.sees("Tour de table\u{a0}: 25\u{a0}min"))
        room.press(.enter)
        #expect(minutes(room) == [10, 25, 10])
        // A number that is not taken is forgotten.
        room.type("-")
        room.press(.escape)
        #expect(room.state.popups.count == 1)
        room.type("9")
        room.press(.backspace, .down)
        room.press(.control("z"))
        #expect(minutes(room) == [10, 10, 10])
    }

    @Test func theCountdownOfTheRoundAtHandFollows() {
        var room = Facilitator(.goRound, .closing, size: wide)
        room.press(.function(8), .control("t"), .function(3))
        room.enter("8")
        #expect(room.session.round?.timer?.plannedSeconds == 480)
    }

    @Test func aRoundIsCopiedAndABreakAddedByOneKey() {
        var room = Facilitator(.opening, .smallGroups, .closing, size: wide)
        room.press(.function(3), .down, .function(9))
        #expect(
            room.session.agenda.map(\.kind) == [.opening, .smallGroups, .smallGroups, .closing])
        // What was added has the next key.
        room.enter("15")
        #expect(minutes(room) == [10, 10, 15, 10])
        room.type("à(")
        room.press(.function(4))
        #expect(
            room.session.agenda.map(\.kind)
                == [.opening, .smallGroups, .smallGroups, .pauseBreak, .closing])
        #expect(minutes(room)[3] == 5)
        room.press(.delete)
        #expect(minutes(room) == [10, 10, 15, 10])
    }

    @Test(arguments: ["late 12", "late &é"]) func aDelayIsShownSpreadAndTakenByEnter(typed: String)
    {
        var room = Facilitator(.opening, .goRound, .discussion, .closing, size: wide)
        room.press(.function(8))
        room.command(typed)
        #expect(room.sees("10\u{a0}min → 7\u{a0}min"))
        #expect(minutes(room) == [10, 10, 10, 10])
        room.press(.escape)
        #expect(room.state.popups.isEmpty)
        #expect(minutes(room) == [10, 10, 10, 10])
        room.command("late -5")
        #expect(room.state.popups.isEmpty)
        room.command(typed)
        room.press(.enter)
        #expect(room.state.popups.isEmpty)
        #expect(minutes(room).reduce(0, +) == 28)
        let end = room.state.localTime(room.now.adding(seconds: 28 * 60))
        #expect(room.sees("12\u{a0}min de moins\u{a0}: fin \(end)"))
        room.press(.control("z"))
        #expect(minutes(room) == [10, 10, 10, 10])
    }

    @Test func aRoundIsDroppedOrSetWithinTheProposal() {
        var room = Facilitator(.opening, .goRound, .discussion, .closing, size: wide)
        room.press(.function(8))
        room.command("late 12")
        room.press(.down, .delete)
        #expect(room.sees("sautée"))
        room.press(.down)
        room.enter("à9")
        room.press(.enter)
        #expect(room.session.agenda.map(\.isSkipped) == [false, true, false, false])
        #expect(minutes(room)[2] == 9)
        #expect(room.session.plannedSeconds == 28 * 60)
    }

    @Test func withoutANumberTheDelayItselfIsSpread() {
        var room = Facilitator(.opening, .goRound, .closing, size: wide)
        room.press(.function(8))
        room.command("late")
        #expect(room.sees("Pas de retard"))
        room.wait(seconds: 900)
        room.press(.function(8), .function(3), .tab)
        #expect(room.sees("Raccourcir ce qui reste"))
        room.press(.enter)
        #expect(AgendaTiming(room.session, at: room.state.minute).lateMinutes == 0)
    }

    /// Three quarters of the format are nothing but a clock.
    @Test func oneTwoFourAllRunsByItself() throws {
        var room = try Facilitator.starting("un-deux-quatre-tous")
        room.press(.function(8), .function(8))
        #expect(room.session.round?.timer?.clock != nil)
        var heard = room.effects.count { $0 == .bell }
        room.wait(seconds: 59)
        #expect(room.effects.count { $0 == .bell } == heard + 1)
        room.wait(seconds: 2)
        #expect(room.session.round?.kind == .pairs)
        #expect(room.session.round?.timer?.clock != nil)
        heard = room.effects.count { $0 == .bell }
        room.wait(seconds: 125)
        #expect(room.session.round?.kind == .smallGroups)
        #expect(room.effects.count { $0 == .bell } > heard)
        // What goes on by itself can be taken back, and then waits.
        room.press(.control("z"))
        room.wait(seconds: 30)
        #expect(room.session.round?.kind == .pairs)
        room.press(.function(8))
        #expect(room.session.round?.kind == .smallGroups)
    }

    @Test func nothingGoesOnInAPauseOrWhileTheLidIsClosed() throws {
        var room = try Facilitator.starting("un-deux-quatre-tous")
        room.press(.function(8), .function(8))
        let alone = room.session.round?.id
        room.press(.function(4))
        room.wait(seconds: 120)
        #expect(room.session.round?.id == alone)
        room.press(.function(4))
        room.now = room.now.adding(seconds: 600)
        room.send(.tick)
        #expect(room.session.round?.id == alone)
        #expect(room.state.popups.count == 1)
    }

    @Test func aBreakIsHeardBeforeItIsOverAndMayGoOn() {
        var room = Facilitator(.pauseBreak, .closing, size: wide)
        room.press(.function(3), .enter)
        for _ in 0..<9 where !room.sees("▸ passe à la suite") { room.press(.down) }
        room.press(.right, .control("s"), .escape, .function(8))
        room.wait(seconds: 541)
        #expect(room.effects.count { $0 == .bell } == 1)
        room.wait(seconds: 60)
        #expect(room.effects.count { $0 == .bell } == 2)
        #expect(room.session.round?.kind == .closing)
    }

    /// Whatever a built-in template says of a round can be said in the form: nobody edits JSON.
    @Test func theFormSaysWhateverATemplateSays() throws {
        for template in Templates.builtIn {
            var entropy = Entropy(7, 8)
            let session = template.session(language: LanguageTag("fr"), entropy: &entropy)
            var room = Facilitator(template: template, size: wide)
            room.send(.opened(session, path: "/tmp/essai.json"))
            for place in session.agenda.indices {
                let round = session.agenda[place]
                // A round of that kind, and then only what is typed and chosen.
                _ = room.state.addRound(round.kind, after: nil)
                let new = room.session.agenda[room.session.agenda.count - 1].id
                for _ in 0..<2 {
                    _ = room.state.openForm(.round(round.id))
                    guard case .form(let whole)? = room.state.popup else { return }
                    room.state.popup = nil
                    _ = room.state.openForm(.round(new))
                    guard case .form(var form)? = room.state.popup else { return }
                    form.copy(whole)
                    room.state.popup = .form(form)
                    // Prompts come one by one: what they gather is asked once they are there.
                    for _ in round.prompts.indices {
                        room.press(.control("s"))
                        _ = room.state.openForm(.round(new))
                        guard case .form(var form)? = room.state.popup else { return }
                        form.copy(whole)
                        room.state.popup = .form(form)
                    }
                    room.press(.control("s"))
                }
                let made = try #require(room.session.agenda[new])
                #expect(made.content.planned == round.content.planned, "\(template.name) \(place)")
                #expect(made.prompts.map(\.gathers) == round.prompts.map(\.gathers))
                #expect(made.goesToSorting == round.goesToSorting)
                #expect(made.startsTimer == round.startsTimer && made.goesOn == round.goesOn)
                #expect(
                    made.guidance.text(for: LanguageTag("fr"))
                        == round.guidance.text(for: LanguageTag("fr")))
                #expect(made.introduction == round.introduction)
                #expect(made.conclusion == round.conclusion)
            }
        }
    }
}

extension FormPopup {
    /// Fills in what another form holds, field by field of the same name.
    fileprivate mutating func copy(_ other: FormPopup) {
        let names = other.form.fieldNames
        for (place, name) in form.fieldNames.enumerated() {
            guard let there = names.firstIndex(of: name) else { continue }
            form.fields[place].content = other.form.fields[there].content
        }
    }
}
