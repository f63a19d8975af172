import Stage
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The queue of speakers by keys, in a plenary of strangers and in a moving debate.
@Suite struct SpeakingQueueTests {
    /// Someone in a plenary with four people in the list.
    private func plenary(size: Size = Size(columns: 80, rows: 24)) -> Facilitator {
        var room = Facilitator(.opening, .discussion, .closing, size: size)
        room.press(.function(8))
        for name in ["Nadia", "Karim", "Zoé", "Omar"] { room.enter(name) }
        room.press(.function(8))
        return room
    }

    @Test func anyWordsJoinTheQueueByEnterAndStayOutOfTheList() {
        var room = plenary()
        room.press(.control("f"))
        #expect(room.sees("Personne n’attend"))
        room.enter("Femme au fond")
        #expect(room.state.popups.isEmpty)
        #expect(room.sees("Dans la file, numéro 1\u{a0}: Femme au fond"))
        room.press(.control("f"))
        room.enter("kar")
        #expect(room.queue == ["Femme au fond", "Karim"])
        #expect(room.session.participants.count == 4)
        room.command("ask-for-the-floor homme en bleu")
        room.command("ask-for-the-floor zoé")
        #expect(room.queue == ["Femme au fond", "Karim", "homme en bleu", "Zoé"])
        room.press(.control("n"))
        #expect(room.sees("Femme au fond  0:0"))
        room.enter("une parole")
        #expect(room.session.contributions[0].author == nil)
        // Once more, and the hand is down.
        room.press(.control("f"))
        room.enter("Homme en bleu")
        #expect(room.queue == ["Karim", "Zoé"])
        #expect(room.sees("Plus dans la file"))
    }

    @Test(arguments: [
        Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 160, rows: 45),
    ])
    func theWholeQueueIsOnTheScreen(size: Size) {
        var room = plenary(size: size)
        let names = [
            "Karim", "Zoé", "Omar", "femme au fond", "homme en bleu", "la voisine", "Luc", "Mia",
        ]
        for name in names { room.command("ask-for-the-floor \(name)") }
        room.press(.escape)
        for name in names { #expect(room.told.contains(name), "\(name): \(room.told)") }
        room.press(.control("f"))
        for (place, name) in names.enumerated() {
            #expect(room.sees("\(place + 1) \(name)"), "\(name)")
        }
    }

    @Test func theQueueIsPutInAnotherOrderByKeys() {
        var room = plenary()
        for name in ["Karim", "Zoé", "Omar"] { room.command("ask-for-the-floor \(name)") }
        room.press(.control("f"), .down, .down, .function(5))
        #expect(room.queue == ["Karim", "Omar", "Zoé"])
        room.press(.enter)
        #expect(room.queue == ["Omar", "Karim", "Zoé"])
        room.press(.function(6))
        #expect(room.queue == ["Karim", "Omar", "Zoé"])
        room.press(.delete)
        #expect(room.queue == ["Karim", "Zoé"])
        room.press(.control("z"))
        #expect(room.queue == ["Karim", "Omar", "Zoé"])
        room.press(.escape)
        #expect(room.state.popups.isEmpty)
    }

    @Test func whoHasNotSpokenComesFirstWhenTheGroupWantsIt() {
        var room = plenary()
        room.command("ask-for-the-floor nadia")
        room.press(.control("n"))
        room.command("ask-for-the-floor karim")
        room.press(.control("n"))
        room.command("ask-for-the-floor nadia")
        room.command("ask-for-the-floor omar")
        #expect(room.queue == ["Nadia", "Omar"])
        room.press(.control("f"))
        #expect(room.sees("dans l’ordre des mains levées"))
        room.press(.function(7))
        #expect(room.queue == ["Omar", "Nadia"])
        #expect(room.sees("d’abord qui n’a pas encore parlé"))
        #expect(room.sees("Omar  première fois"))
        room.press(.escape)
        room.command("ask-for-the-floor zoé")
        #expect(room.queue == ["Omar", "Zoé", "Nadia"])
        room.command("first-timers-first")
        room.command("ask-for-the-floor luc")
        #expect(room.queue == ["Omar", "Zoé", "Nadia", "luc"])
    }

    @Test func marksAlternateOnlyOnceTheGroupHasChosenThem() {
        var room = plenary()
        room.command("alternate")
        #expect(room.sees("Le groupe n’a pas choisi de marques"))
        room.press(.control("f"), .function(9))
        #expect(room.sees("Le groupe n’a pas choisi de marques"))
        room.press(.escape)
        room.command("show-speaking-time")
        #expect(room.state.stageDirections.spotlight == nil)
        for wrong in ["ici", "ici, Ici"] {
            room.command("speaking-marks \(wrong)")
            #expect(room.sees("Écrivez deux marques ou plus"))
        }
        room.command("speaking-marks ici, en ligne")
        for name in ["Nadia", "Karim", "Zoé"] {
            room.press(.control("f"))
            room.type(name)
            room.press(.tab, .enter)
        }
        room.press(.control("f"))
        room.type("voix du haut-parleur")
        room.press(.tab, .tab)
        #expect(room.sees("en ligne › voix"))
        room.press(.enter)
        #expect(room.queue == ["Nadia", "Karim", "Zoé", "voix du haut-parleur"])
        room.command("alternate")
        #expect(room.queue == ["Nadia", "voix du haut-parleur", "Karim", "Zoé"])
        // In the queue Tab gives the selected one the next mark.
        room.press(.control("f"), .down, .tab)
        #expect(room.session.discussion?.hands[1].mark == "")
        room.press(.tab)
        #expect(room.session.discussion?.hands[1].mark == "ici")
    }

    @Test func timesByPersonAreForTheFacilitatorWhileTheRoundRuns() {
        var room = plenary()
        room.command("speaking-marks ici, en ligne")
        for (name, tabs, seconds) in [("Nadia", 1, 754), ("femme au fond", 2, 65)] {
            room.press(.control("f"))
            room.type(name)
            for _ in 0..<tabs { room.press(.tab) }
            room.press(.enter, .control("n"))
            room.wait(seconds: seconds)
        }
        room.command("speaking-time")
        #expect(room.sees("Pour vous seul·e"))
        #expect(room.line(of: "Nadia").contains("12:3"), "\(room.told)")
        #expect(room.line(of: "femme au fond").contains("1:0"), "\(room.told)")
        #expect(room.line(of: "ici").contains("12:3"))
        // It is nothing for a screen that the room sees.
        room.press(.escape, .function(5))
        room.command("speaking-time")
        #expect(room.state.popups.isEmpty)
        room.press(.function(5))
        // The room sees marks only, and only when it was asked for.
        #expect(!room.stage.joined().contains("en ligne"))
        room.command("show-speaking-time")
        #expect(room.stage.contains { $0.contains("en ligne") })
        #expect(!room.stage.joined().contains("Nadia"))
        #expect(!room.stage.joined().contains("femme au fond"))
        #expect(room.sees("salle\u{a0}: le temps de parole"))
        room.press(.function(8))
        #expect(room.state.stageDirections.spotlight == nil)
        room.press(.function(7))
        room.command("speaking-time")
        #expect(!room.line(of: "Nadia").contains("12:3"), "\(room.told)")
        #expect(room.line(of: "ici").contains("12:3"), "\(room.told)")
    }

    @Test func sidesAreCountedAndNumbersAreNobodysWords() throws {
        var room = try Facilitator.starting("debat-mouvant")
        while !(room.session.discussion?.sides.count == 2) { room.press(.function(8)) }
        room.enter("12")
        #expect(room.said.isEmpty)
        #expect(room.sees("Écrivez les deux nombres"))
        room.press(.control("u"))
        room.enter("12 8")
        room.enter("15/5 3")
        room.command("count-sides 10 10")
        #expect(
            room.session.discussion?.standings.map { [$0.first, $0.second, $0.changed ?? -1] }
                == [[12, 8, -1], [15, 5, 3], [10, 10, -1]])
        #expect(room.said.isEmpty)
        room.command("count-sides douze")
        #expect(room.sees("Écrivez les deux nombres"))
        room.enter(" 12 8")
        #expect(room.said == ["12 8"])
        room.enter("12 personnes")
        #expect(room.said == ["12 8", "12 personnes"])
        let report = try room.markdown()
        #expect(report.contains("D’accord 12, Pas d’accord 8\n"), "\(report)")
        #expect(report.contains("3\u{a0}personnes ont changé de côté"))
    }

    @Test func theRulesStandInTheFormOfTheRound() {
        var room = plenary()
        room.command("edit-round")
        #expect(room.told.contains("marques") && room.told.contains("premières fois d’abord"))
        room.press(.escape)
        room.command("speaking-marks ici, en ligne")
        room.command("alternate")
        room.command("edit-round")
        room.press(.control("s"))
        #expect(room.session.discussion?.marks == ["ici", "en ligne"])
        #expect(room.session.discussion?.alternates == true)
    }

    @Test func theRoomReadsHowManyWaitAndNobodysPlaceInAList() {
        var room = plenary()
        for name in ["Nadia", "Karim", "femme au fond"] {
            room.command("ask-for-the-floor \(name)")
        }
        room.press(.control("n"))
        let stage = room.stage.joined(separator: "\n")
        #expect(stage.contains("2\u{a0}personnes attendent la parole"), "\(stage)")
        #expect(!stage.contains("place"), "\(stage)")
        #expect(!stage.contains("fond") && !stage.contains("Nadia"), "\(stage)")
    }
}

extension Facilitator {
    fileprivate var queue: [String] {
        (session.discussion?.hands ?? []).map { session.shownName(of: $0.speaker, state.wording) }
    }

    /// The screen as one text, however its lines are broken.
    fileprivate var told: String {
        screen().joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    fileprivate func line(of name: String) -> String {
        screen().first { $0.contains(" \(name) ") } ?? ""
    }

    /// What the room sees, as it is told aloud.
    fileprivate var stage: [String] {
        StageView(session, state.stageDirections, at: now, zoneOffsetSeconds: 0).lines(
            Wording(language: "fr"))
    }
}
