import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// What was typed into a form is not lost by one key, nor by a disk that refuses.
@Suite struct FormTests {
    @Test func escapeAsksOnceWhereSomethingWasTyped() {
        var room = Facilitator(.goRound)
        room.command("describe-session")
        room.press(.escape)
        #expect(room.state.popup == nil)
        room.command("describe-session")
        room.type("x")
        room.press(.escape)
        #expect(room.state.popup != nil)
        #expect(room.sees("Échap encore"))
        room.press(.escape)
        #expect(room.state.popup == nil)
        #expect(room.session.title == "Essai")
    }

    @Test func anOrganisationTakesSomethingOn() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.enter("!relire le guide")
        room.press(.control("g"))
        #expect(room.sees("l’organisation seule"))
        room.type("Ana (Guide des normes)")
        room.press(.control("s"))
        #expect(room.sees("relire le guide  — Ana (Guide des normes)"))
        room.enter("!tenir la table")
        room.press(.control("g"))
        room.type("(guide des normes)")
        room.press(.control("s"))
        #expect(room.sees("tenir la table  — Guide des normes"))
        #expect(room.session.actions.map { $0.owner?.name } == ["Ana", nil])
        // Opened again it is typed as before, and leaves it so.
        room.press(.up, .control("g"))
        #expect(room.sees("(Guide des normes)"))
        room.press(.control("s"))
        #expect(
            room.session.actions.map(\.organisation) == ["Guide des normes", "Guide des normes"])
        room.press(.control("z"))
        #expect(room.session.actions.map(\.organisation) == ["Guide des normes", ""])
    }

    @Test func enterTakesAFormOfOneField() {
        var room = Facilitator(.decision)
        room.press(.function(8))
        room.enter("Ouvrir le samedi")
        room.press(.control("g"))
        #expect(room.sees("Entrée valider"))
        room.type(" matin")
        room.press(.enter)
        #expect(room.state.popup == nil)
        guard case .decision(let decision)? = room.session.round?.content else { return }
        #expect(decision.current?.text == "Ouvrir le samedi matin")
    }

    @Test func oneOfSeveralIsFoundByTyping() {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8), .function(8))
        for name in ["Pain", "Logement et terre", "Énergie", "Travail"] {
            room.command("empty-theme \(name)")
        }
        room.press(.up, .enter, .control("l"))
        for (typed, found) in [("ener", "Énergie"), ("ter", "Logement et terre"), ("1", "Pain")] {
            room.type(typed)
            #expect(room.sees("\(found) ›"), "\(typed)")
            for _ in typed { room.press(.backspace) }
        }
        room.type("logement e")
        #expect(room.sees("Logement et terre ›") && room.sees("logement e"))
        room.type("z")
        #expect(room.sees("Logement et terre ›") && room.sees("Aucun choix"))
        room.press(.backspace, .control("s"))
        #expect(room.session.themes[3].links.map(\.to) == [room.session.themes[1].id])
    }

    @Test func aSpaceAndArrowsStillGoOnByOne() {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8), .function(8))
        for name in ["A", "B", "C"] { room.command("empty-theme \(name)") }
        room.press(.up, .enter, .control("l"), .character(" "))
        #expect(room.sees("B ›"))
        room.press(.left)
        #expect(room.sees("A ›"))
    }

    @Test func aSessionThatCannotBeMadeKeepsItsForm() {
        var room = Facilitator(.goRound)
        room.press(.function(10), .enter, .tab)
        room.type("Un long titre")
        room.press(.control("s"))
        room.send(.failed(.nobodyThereYet))
        #expect(room.sees("Un long titre"))
    }

    @Test func savingARoundKeepsItsSeconds() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.effects = room.state.make { session, now in
            try session.planning(session.agenda[0].id, at: now) { $0.plannedSeconds = 90 }
        }
        room.command("edit-round")
        room.type("x")
        room.press(.control("s"))
        #expect(room.session.agenda[0].plannedSeconds == 90)
    }

    @Test func aGroupMemberThatTwoPeopleCouldBeIsRefused() {
        var room = Facilitator(.groups)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana\nAna"))
        room.press(.escape)
        room.command("open-group le groupe")
        room.press(.control("g"), .tab, .tab)
        room.type("Ana")
        room.press(.control("s"))
        #expect(room.state.popup != nil)
        #expect(room.session.groups[0].members.isEmpty)
    }

    @Test func anOwnerIsCompletedFromTheListWhileItIsTyped() {
        var room = Facilitator(.closing)
        room.press(.function(8), .function(2))
        room.send(.paste("Léa Martin\nKarim\nKarine"))
        room.press(.escape, .control("g"))
        room.type("Écrire")
        room.press(.tab)
        room.type("lé")
        #expect(room.sees("→ Léa Martin"))
        room.press(.tab)
        #expect(room.sees("Léa Martin"))
        room.press(.control("s"))
        #expect(room.session.actions[0].owner?.name == "Léa Martin")
        #expect(room.session.actions[0].owner?.participant == room.session.participants[0].id)
        // Whoever takes the form at once means the same; of two that may be meant none is chosen.
        room.press(.control("g"))
        room.type("Téléphoner")
        room.press(.tab)
        room.type("Kari")
        #expect(room.sees("→ Karim, Karine"))
        room.press(.tab)
        #expect(!room.sees("Karim "))
        room.press(.up)
        room.type("n")
        room.press(.control("s"))
        #expect(room.session.actions[1].owner?.name == "Karine")
    }

    @Test func bracketsBehindANameAreNoPartOfWhatIsCompleted() {
        var room = Facilitator(.closing)
        room.press(.function(8), .function(2))
        room.send(.paste("Léa Martin\nAna"))
        room.press(.up, .end, .enter)
        room.type(" (Paris)")
        room.press(.control("s"), .escape, .escape)
        #expect(room.session.participants.map(\.name) == ["Léa Martin", "Ana (Paris)"])
        func owner(_ typed: String) -> String? {
            room.press(.control("g"))
            room.type("Écrire")
            room.press(.tab)
            room.type(typed)
            room.press(.tab, .control("s"))
            let action = room.session.actions[room.session.actions.count - 1]
            return Action.taker(
                action.owner?.name, action.organisation.isEmpty ? nil : action.organisation)
        }
        #expect(owner("lé (Guide des normes)") == "Léa Martin (Guide des normes)")
        #expect(owner("(Guide des normes)") == "Guide des normes")
        #expect(owner("ana") == "Ana (Paris)")
        #expect(owner("ana (paris)") == "Ana (Paris)")
        #expect(owner("Ana (Paris)") == "Ana (Paris)")
    }

    @Test func anOwnerThatNobodyTouchedStaysWhoTheyWere() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.enter("!écrire à la mairie")
        room.press(.control("g"))
        room.type("Ana")
        room.press(.control("s"), .function(2))
        room.enter("Ana Martin")
        room.press(.escape, .up, .enter)
        #expect(room.sees("écrire à la mairie"))
        room.press(.tab)
        #expect(room.sees("→ Ana Martin"))
        room.press(.tab, .control("s"))
        #expect(room.session.actions[0].owner?.name == "Ana")
    }

    @Test func whoIsNotInTheListStaysAsTyped() {
        var room = Facilitator(.groups)
        room.press(.function(8), .function(2))
        room.send(.paste("Léa Martin\nKarim"))
        room.press(.escape)
        room.command("open-group le groupe")
        room.press(.control("g"), .tab, .tab)
        room.type("lé, Zoé, kar")
        #expect(room.sees("→ Karim"))
        room.press(.tab)
        #expect(room.sees("Léa Martin, Zoé, Karim"))
        room.type("ana@example.org")
        room.press(.control("s"))
        #expect(room.session.groups[0].contact?.name == "ana@example.org")
        #expect(room.session.groups[0].members.count == 3)
    }

    @Test func arrowsGoThroughWhatHoldsTheTypedLetters() {
        var form = Form([
            Form.Field(.template, choosing: ["Vote", "Tour", "Vote encore", "Pause", "Revote"], 3)
        ])
        for letter in "vote" { _ = form.press(.character(letter)) }
        var chosen: [Int] = []
        for key in [Key.right, .right, .right, .left] {
            _ = form.press(key)
            chosen.append(form.choice(.template))
        }
        #expect(chosen == [2, 4, 0, 4])
        _ = form.press(.backspace)
        _ = form.press(.control("u"))
        _ = form.press(.right)
        #expect(form.choice(.template) != 4)
    }
}
