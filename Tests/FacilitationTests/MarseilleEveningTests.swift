import SessionStore
import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// The evening of a small association, as somebody goes through it who has read the README alone: few
/// keys beyond the words, and no sentence lost by what goes wrong.
@Suite struct MarseilleEveningTests {
    /// Somebody at the keyboard, and how many keys they pressed beyond the words.
    private struct Hand {
        var room: Facilitator
        var keys = 0

        mutating func press(_ pressed: Key...) {
            for key in pressed { room.press(key) }
            keys += pressed.count
        }

        mutating func line(_ text: String) {
            room.enter(text)
            keys += 1
        }
    }

    private static let people = [
        "Léa", "Fatima", "Fatima B.", "N’Golo", "Marie-Thérèse", "Karim", "Paul", "Anne-Sophie",
        "Rose",
    ]
    private static let visions = [
        "Une épicerie où l’on décide ensemble de ce qui s’y vend",
        "Des prix que tout le monde peut payer",
        "Un lieu où l’on se parle", "Pour que mes enfants voient autre chose que le supermarché.",
        "Moins de camions dans la rue", "Des légumes d’ici", "Un travail qui ait du sens",
        "Que la caisse ne repose pas toujours sur les mêmes", "Des recettes de toutes nos cuisines",
        "Apprendre à tenir des comptes", "Un camion partagé avec les autres quartiers",
        "Que l’on ose demander de l’aide",
    ]
    private static let proposals = [
        "Tenir la caisse à deux", "Un tableau des prix à l’entrée", "Ouvrir le samedi après-midi",
        "Un repas partagé par mois", "Commander avec l’épicerie voisine", "Un atelier de comptes",
        "Une boîte à idées", "Un tour des maraîchers", "Des vélos pour livrer",
        "Un coin pour les enfants",
        "Une liste de qui sait faire quoi", "Des bocaux consignés", "Un livre de recettes",
        "Une assemblée par saison", "Une caisse de solidarité",
    ]
    private static let themes = [
        "Acheter ensemble", "Tenir la boutique", "Apprendre", "Se retrouver",
    ]

    /// Goes through the whole evening.
    private func evening() throws -> Hand {
        let built = try #require(Templates.builtIn.first)
        var hand = Hand(
            room: Facilitator(template: built, size: Size(columns: 100, rows: 30)))
        hand.room.send(.listed([]))
        hand.room.send(
            .templatesFound(Templates.builtIn.map { OfferedTemplate($0) }, problems: []))
        // A new workshop: the template by the first letters of its name.
        hand.press(.enter, .character("m"), .character("a"), .character("r"), .down)
        hand.room.type("Quelle suite pour l’épicerie solidaire ?")
        hand.press(.down, .down)
        hand.room.type("Maison de quartier")
        hand.press(.control("s"))
        guard case .create(let session)? = hand.room.effects.last else {
            throw Facilitator.Refusal(screen: hand.room.screen())
        }
        #expect(session.agenda.map(\.kind).contains(.pairs))
        hand.room.send(.opened(session, path: "/tmp/marseille.json"))
        // The question of the template is not ours.
        hand.press(.function(3), .down, .enter)
        hand.press(.down, .down, .down, .down, .down, .control("u"))
        hand.room.type("Quelle épicerie voulons-nous dans cinq ans ?")
        hand.press(.control("s"), .escape)
        welcome(&hand)
        goRound(&hand)
        pairs(&hand)
        sort(&hand)
        groups(&hand)
        close(&hand)
        return hand
    }

    private func welcome(_ hand: inout Hand) {
        hand.press(.function(8))
        for name in Self.people { hand.line(name) }
        // All permit their names but the last one.
        hand.press(.control("g"), .up, .character("1"), .character("2"), .escape)
    }

    private func goRound(_ hand: inout Hand) {
        hand.press(.function(8))
        for (place, vision) in Self.visions.enumerated() {
            if place < Self.people.count { hand.press(.control("n")) }
            hand.line(vision)
        }
        // Somebody comes late.
        hand.press(.function(2))
        hand.line("Zoé")
        hand.press(.up, .character("1"), .character("2"), .escape, .escape)
        hand.press(.function(4))
        hand.line("Le café est au fond")
        hand.press(.function(4))
    }

    private func pairs(_ hand: inout Hand) {
        hand.press(.function(8), .control("r"))
        for _ in 0..<4 { hand.press(.control("n")) }
        for proposal in Self.proposals { hand.line(proposal) }
    }

    private func sort(_ hand: inout Hand) {
        hand.press(.function(8))
        for theme in Self.themes {
            hand.press(.control("n"))
            hand.line(theme)
        }
        for place in 0..<(Self.proposals.count - Self.themes.count) {
            hand.press(.character(["1", "2", "3", "4"][place % 4]))
        }
        // What each theme says, from the last one up.
        for theme in Self.themes.reversed() {
            hand.press(.up, .control("g"))
            hand.room.type("\(theme.lowercased()), un peu chaque semaine")
            hand.press(.control("s"))
        }
        hand.press(.escape)
    }

    private func groups(_ hand: inout Hand) {
        hand.press(.function(8), .control("n"))
        for _ in Self.themes {
            hand.press(.up, .control("g"), .down, .down)
            hand.room.type("Léa, Paul")
            hand.press(.control("s"))
        }
        hand.press(.escape)
    }

    private func close(_ hand: inout Hand) {
        hand.press(.function(8))
        for what in ["Rédiger une lettre à la mairie", "Demander les prix de gros"] {
            hand.press(.character("!"))
            hand.line(what)
            hand.press(.control("g"))
            hand.room.type("Léa")
            hand.press(.down, .down)
            hand.room.type("lundi")
            hand.press(.control("s"))
        }
        hand.press(.control("n"), .down)
        hand.room.type("8 mars 2027")
        hand.press(.down)
        hand.room.type("18h30")
        hand.press(.down)
        hand.room.type("20h")
        hand.press(.control("s"))
        for word in ["contente", "fatiguée mais là", "à bientôt"] { hand.line(word) }
        hand.press(.function(8))
        // The synthesis, as what opens anywhere.
        hand.press(.function(6), .enter)
    }

    @Test func theWholeEveningTakesAtMostTwoHundredKeysBeyondTheWords() throws {
        let hand = try evening()
        let session = hand.room.session
        #expect(hand.keys <= 200, "\(hand.keys)")
        #expect(session.endedAt != nil)
        for said in Self.visions + Self.proposals {
            #expect(session.contributions.contains { $0.text == said }, "\(said)")
        }
        #expect(session.contributions.count == 12 + 15 + 3)
        #expect(session.unsortedCount == 0 && session.themes.map(\.name) == Self.themes)
        #expect(session.themes.allSatisfy { $0.statement.contains("un peu chaque semaine") })
        #expect(session.groups.count == 4 && session.groups.allSatisfy { $0.members.count == 2 })
        #expect(session.actions.map(\.owner?.name) == ["Léa", "Léa"])
        #expect(session.nextMeeting?.startsAt == ClockTime(typed: "18h30"))
        #expect(session.privateNotes.map(\.text) == ["Le café est au fond"])
        guard case .report(_, path: _, as: .html, .synthesis, then: nil)? = hand.room.effects.last
        else {
            throw Facilitator.Refusal(screen: hand.room.screen())
        }
        let report = try hand.room.markdown()
        for said in Self.proposals { #expect(report.contains(said), "\(said)") }
    }

    @Test func whatGoesWrongInAFirstEveningLosesNoSentence() throws {
        var room = try Facilitator.starting("marseille", title: "Essai")
        room.press(.function(8))
        room.enter("Léa, Paul")
        // Commands of other programs.
        for line in [":q", "q"] { room.enter(line) }
        room.press(.control("z"), .control("z"), .control("d"), .escape)
        #expect(room.session.participants.map(\.name) == ["Léa", "Paul"])
        room.press(.function(8), .control("n"))
        // Ctrl-C in the middle of a sentence, and undo behind it.
        room.type("Je voudrais une épicerie")
        room.press(.control("c"), .control("z"))
        #expect(room.state.workshop?.line.field.text == "Je voudrais une épicerie")
        // Undo with words in the line is refused aloud; the next round takes the line along.
        room.press(.control("z"))
        #expect(room.sees("ligne est commencée"))
        room.press(.function(8), .enter)
        #expect(room.said == ["Je voudrais une épicerie"])
        #expect(room.session.contributions[0].round == room.session.agenda[1].id)
        // A line goes into the wrong answer, and to where it belongs.
        room.command("skip-to-harvest")
        room.enter("Ouvrir le samedi")
        room.press(.up, .character("5"), .enter)
        #expect(room.session.contributions[1].prompt != nil)
        // Escape twice leaves a form, once does not.
        room.press(.function(8), .control("n"))
        room.enter("Ouvrir")
        room.press(.up, .control("g"))
        room.type("ouvrir plus souvent")
        room.press(.escape)
        #expect(room.sees("ouvrir plus souvent"))
        room.press(.control("s"))
        #expect(room.session.themes[0].statement.contains("ouvrir plus souvent"))
        // A line where nothing is listed is said to be noted.
        room.press(.escape, .function(8))
        room.enter("Une phrase parmi les groupes")
        #expect(room.sees("Une phrase parmi les groupes"))
        room.press(.function(8))
        room.enter("!Rédiger une lettre")
        room.press(.control("g"))
        room.type("Léa")
        room.press(.control("s"))
        #expect(room.session.actions.count == 1)
        let kept = room.session.contributions.map(\.text)
        #expect(
            kept == [
                "Je voudrais une épicerie", "Ouvrir le samedi", "Une phrase parmi les groupes",
            ])
    }
}
