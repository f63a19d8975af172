import Reporting
import Testing
import TerminalUI
import TestSupport
import Workshop

@testable import Facilitation

/// What surprised people in their first evening at the keyboard: what they expected happens.
@Suite struct ExpectationTests {
    @Test func aLongLineIsReadWhole() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("avant")
        let words = (1...40).map { "parole\($0)" }
        room.type(words.joined(separator: " "))
        let screen = room.screen().joined(separator: "\n")
        for word in words { #expect(screen.contains(word), "\(word)") }
        #expect(screen.contains("avant"))
        room.press(.enter)
        #expect(room.said.last == words.joined(separator: " "))
    }

    @Test func aShortLineLeavesTheScreenAsItIs() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        let before = room.screen()
        room.type("court")
        let after = room.screen()
        #expect(zip(before, after).filter { $0 != $1 }.count <= 2)
    }

    @Test func guidanceIsNotDimmed() throws {
        var room = try Facilitator.starting("marseille", title: "Essai")
        room.press(.function(8))
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        let place = try #require(
            cache.grid.lines.firstIndex { $0.contains("Souhaiter la bienvenue") })
        #expect(!GridText.styles(cache.grid, row: place).contains { $0.hasPrefix("muted") })
    }

    @Test func whatIsToBeDoneIsCompletedInTheRoundWhereItWasSaid() {
        for kind in [RoundKind.goRound, .discussion, .sorting, .groups] {
            var room = Facilitator(kind)
            room.press(.function(8))
            room.enter("!appeler la mairie")
            #expect(room.sees("/action"), "\(kind)")
            room.command("action")
            room.type("Nour")
            room.press(.control("s"))
            #expect(room.session.actions.map(\.text) == ["appeler la mairie"], "\(kind)")
            #expect(room.session.actions.first?.owner != nil, "\(kind)")
        }
    }

    @Test func aFormForSomethingToBeDoneSaysWhatItLacks() {
        var room = Facilitator(.closing)
        room.press(.function(8), .control("g"), .down)
        room.type("Nour")
        room.press(.control("s"))
        #expect(room.session.actions.isEmpty)
        // What is typed now goes to where something was missing.
        room.type("appeler")
        room.press(.control("s"))
        #expect(room.session.actions.map(\.text) == ["appeler"])
        #expect(room.session.actions.first?.owner?.name == "Nour")
    }

    @Test func aBoardWithoutNotesOrThemesPromisesNothing() {
        var room = Facilitator(.sorting)
        room.press(.function(8))
        #expect(!room.sees("Aucun thème encore") && !room.sees("1–9"))
        room.enter("une épicerie")
        #expect(room.sees("Aucun thème encore") && !room.sees("1–9"))
        room.press(.control("n"), .enter)
        #expect(room.session.themes.isEmpty && room.sees("Rien à noter"))
        room.press(.control("n"))
        room.enter("Commerces")
        #expect(room.sees("1–9"))
    }

    @Test func theActionJustWrittenIsOpenedToSayWhoAndWhen() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.enter("!Rédiger une lettre")
        room.press(.control("g"))
        #expect(room.sees("Rédiger une lettre"))
        // What was said already; the form begins with who.
        room.type("Léa")
        room.press(.control("s"))
        #expect(room.session.actions.map(\.text) == ["Rédiger une lettre"])
        #expect(room.session.actions[0].owner?.name == "Léa")
        // After that it is a new one.
        room.press(.control("g"))
        room.type("Autre chose")
        room.press(.control("s"))
        #expect(room.session.actions.map(\.text) == ["Rédiger une lettre", "Autre chose"])
    }

    @Test func theFloorGoesToWhoseNameStandsAloneInTheLine() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        for name in ["Chloé", "Bela", "Ana Lima"] { room.enter(name) }
        room.press(.function(8))
        for typed in ["bela", "@Chloé", "ana lima"] {
            room.type(typed)
            room.press(.control("n"))
            #expect(room.state.workshop?.line.field.text == "")
        }
        let spoken = room.session.round?.content.floor?.turns.map(\.speaker) ?? []
        let names = spoken.map { $0.flatMap { room.session.participants[$0]?.name } }
        #expect(names == ["Bela", "Chloé", "Ana Lima"])
        // What is no name is being written, and stays.
        room.type("belle idée")
        room.press(.control("n"))
        #expect(room.state.workshop?.line.field.text == "belle idée")
    }

    @Test func whatAnActionLackedIsUndoneWithoutTheAction() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.enter("!Rédiger une lettre")
        room.press(.control("g"))
        room.type("Ana")
        room.press(.control("s"))
        #expect(room.session.actions.first?.owner?.name == "Ana")
        room.press(.control("z"))
        #expect(room.sees("Annulé\u{a0}: précisions d’une chose à faire"))
        #expect(room.session.actions.map(\.text) == ["Rédiger une lettre"])
        room.press(.control("z"))
        #expect(room.sees("Annulé\u{a0}: chose à faire"))
    }

    @Test func aDayFarAwaySaysHowFar() {
        var room = Facilitator(.opening)
        room.command("describe-session")
        for _ in 0..<20 where !room.sees("▸ date") { room.press(.tab) }
        let today = room.state.today
        room.type(today.adding(days: 5).iso)
        #expect(!room.sees("(dans"))
        for (days, words) in [(100, "(dans 100\u{a0}jours)"), (-400, "(il y a 400\u{a0}jours)")] {
            room.press(.control("u"))
            room.type(today.adding(days: days).iso)
            #expect(room.sees(words))
        }
    }

    @Test func theKeysOfAChoiceStandUnderAChoiceOnly() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Chloé")
        room.press(.function(2), .up, .enter)
        #expect(room.sees("▸ nom") && !room.sees("← →"))
        for _ in 0..<20 where !room.sees("▸ nom dans la synthèse") { room.press(.tab) }
        #expect(room.sees("← →") && room.sees("que d’autres liront"))
    }

    @Test func whatIsUndoneIsSaid() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Chloé")
        room.enter("3")
        room.press(.control("z"))
        #expect(room.sees("Annulé\u{a0}: arrivée") && !room.sees("arrivée ("))
        room.press(.control("z"))
        #expect(room.sees("Annulé\u{a0}: arrivée (Chloé)"))
        room.press(.control("y"))
        #expect(room.sees("Refait\u{a0}: arrivée (Chloé)"))
        room.press(.function(8))
        room.enter("une épicerie")
        room.press(.control("z"))
        #expect(room.sees("(«\u{a0}une épicerie\u{a0}»)"))
    }

    @Test func aKeyOfAnotherRoundIsNotSilent() {
        var room = Facilitator(.goRound, .closing)
        room.press(.function(8), .control("f"))
        #expect(room.sees("Ctrl-F ne sert pas ici"))
        room.type("Rose")
        #expect(room.state.workshop?.line.field.text == "Rose" && !room.sees("ne sert pas ici"))
        // Keys of the line are the line's.
        room.press(.control("a"), .control("e"), .left, .home, .end)
        #expect(!room.sees("ne sert pas ici"))
    }

    @Test func nothingThatIsOverIsOfferedToBeShortened() {
        var room = Facilitator(.goRound, .discussion, .closing)
        room.press(.function(8))
        room.wait(seconds: 2400)
        room.press(.function(8), .function(8), .function(7), .function(7), .function(3))
        #expect(!room.sees("pourrait raccourcir"))
    }

    @Test func permittingAllNamesSaysSo() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Chloé")
        room.enter("Dara")
        room.press(.control("g"))
        #expect(room.sees("2\u{a0}noms permis, à l’écran et dans la synthèse"))
        room.press(.up, .character("0"))
        #expect(room.sees("retrait de la liste (Dara)"))
    }

    @Test func theFormOfAGroupSaysWhichOneItIs() {
        var room = Facilitator(.sorting, .groups)
        room.press(.function(8))
        room.command("empty-theme Commerces")
        room.command("empty-theme Logement")
        room.press(.function(8), .control("n"), .up, .control("g"))
        #expect(room.sees("Le groupe «\u{a0}Logement\u{a0}»"))
    }

    @Test func theLineSaysOfWhichRoundItIs() {
        var room = Facilitator(.opening, .goRound, .discussion)
        room.press(.function(8))
        room.enter("Chloé")
        room.press(.function(8), .control("n"))
        room.type("des alternatives")
        #expect(room.sees("Chloé › des alternatives"))
        room.press(.function(8))
        #expect(room.sees("Chloé · Tour de table › des alternatives"))
        room.press(.enter)
        #expect(room.session.contributions[0].round == room.session.agenda[1].id)
    }

    @Test func aKeyThatPermitsSaysWhatItDoesNext() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Chloé")
        room.press(.up)
        #expect(room.sees("1 écran ✓") && room.sees("2 publié ✓"))
        room.press(.character("1"))
        #expect(room.sees("écran ✓"))
        room.press(.left)
        #expect(room.sees("1 écran ✗") && room.sees("2 publié ✓"))
        room.press(.escape, .function(2), .up)
        #expect(room.sees("1 écran ✗") && room.sees("2 publié ✓"))
    }

    @Test func aProposalNotedUnderTheWrongPromptIsMoved() {
        var room = Facilitator(.pairs, prompts: 2)
        room.press(.function(8))
        room.command("skip-to-harvest")
        room.enter("une proposition")
        let prompts = room.session.agenda[0].prompts.map(\.id)
        #expect(room.session.contributions[0].prompt == prompts[0])
        room.press(.up, .character("5"))
        #expect(room.sees("Question 2 ?"))
        room.press(.enter)
        #expect(room.session.contributions[0].prompt == prompts[1])
        room.press(.control("z"))
        #expect(room.session.contributions[0].prompt == prompts[0])
    }

    @Test func whatCannotBeElsewhereSaysSo() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("une vision")
        room.press(.up, .character("5"))
        #expect(room.state.popup == nil)
        #expect(room.sees("pas d’autre place"))
    }

    @Test func theRoundJustAddedHasTheSelection() {
        var room = Facilitator(.goRound, .closing)
        room.press(.function(3), .function(2))
        room.enter("Pause")
        #expect(room.session.agenda.map(\.kind) == [.goRound, .pauseBreak, .closing])
        #expect(room.sees("Suppr enlever"))
        room.press(.delete)
        #expect(room.session.agenda.map(\.kind) == [.goRound, .closing])
    }

    @Test func theNoteSelectedByArrowsIsNotSaidToBeWhatEnterSorts() {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8))
        room.command("skip-to-harvest")
        for text in ["ouvrir le samedi", "ouvrir le soir", "ouvrir le dimanche", "ouvrir tard"] {
            room.enter(text)
        }
        room.press(.function(8), .control("n"))
        room.enter("Ouvrir")
        for _ in 0..<2 { room.type("1") }
        room.press(.up)
        #expect(!room.sees("Entrée → "))
    }

    @Test func severalNamesOnOneLineAreSeveralPeople() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Karim, Paul")
        room.enter("Ana (Coop, Lyon)")
        room.enter(" Martin, Rose")
        #expect(
            room.session.participants.map(\.name) == [
                "Karim", "Paul", "Ana (Coop, Lyon)", "Martin, Rose",
            ])
        room.press(.function(2))
        room.enter("Bo; Cy")
        #expect(room.session.participants.suffix(2).map(\.name) == ["Bo", "Cy"])
    }

    @Test func pastedLinesAreCalledWhatTheyBecome() {
        var room = Facilitator(.opening, .vote)
        room.press(.function(8))
        room.send(.paste("Ana\nBo"))
        #expect(room.sees("une personne par ligne") && !room.sees("contribution"))
        room.type("1")
        #expect(room.session.participants.map(\.name) == ["Ana", "Bo"])
        room.press(.function(8))
        room.send(.paste("Un\nDeux"))
        #expect(room.sees("une option par ligne"))
    }

    @Test func aMarkedNameTakesTheFloor() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Ana, Léa, Paul")
        room.press(.function(8))
        room.type("@Lé")
        room.press(.control("n"))
        guard case .goRound(let goRound)? = room.session.round?.content else { return }
        #expect(goRound.floor.current?.speaker == room.session.participants[1].id)
        #expect(room.state.lineIsEmpty)
    }

    @Test func manyHoursAreNotToldInMinutes() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        let session = room.session
        room.now = room.now.adding(seconds: 20 * 3600)
        room.send(.opened(session, path: "/tmp/essai.json"))
        #expect(room.sees("20\u{a0}h environ ont passé"))
    }

    @Test func aSecondRoundOfTablesKnowsOfTheFirst() {
        var room = Facilitator(.opening, .smallGroups, .smallGroups)
        room.press(.function(8))
        room.enter("6")
        room.press(.function(8))
        #expect(!room.sees("/rotate-tables"))
        room.command("tables 3")
        room.command("draw-tables")
        room.press(.function(8))
        #expect(room.sees("/rotate-tables"))
    }

    @Test func twoTickedNotesBecomeOneAndOneUndoPartsThem() throws {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8))
        room.command("skip-to-harvest")
        for text in ["le bus jusqu’à minuit", "bus plus tard", "un repas"] { room.enter(text) }
        room.press(.function(8))
        room.command("empty-theme Bouger")
        for _ in 0..<3 { room.type("1") }
        room.press(.up, .enter, .tab, .control("r"))
        #expect(room.sees("Cochez deux notes"))
        room.press(.tab)
        #expect(room.sees("Ctrl-R réunir les notes"))
        room.press(.control("r"))
        let theme = room.session.themes[0].id
        #expect(room.session.mergedNotes(in: theme).map(\.others.count) == [1, 0])
        #expect(room.session.themes.count == 1)
        #expect(room.sees("le bus jusqu’à minuit") && room.sees("bus plus tard"))
        #expect(
            try room.markdown().contains(
                "- le bus jusqu’à minuit *(dit aussi\u{a0}:)* bus plus tard\n- un repas"))
        room.press(.control("z"))
        #expect(room.session.mergedNotes(in: theme).count == 3)
    }
}
