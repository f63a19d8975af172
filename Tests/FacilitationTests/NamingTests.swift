import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// A contribution that names somebody who does not permit it, at the facilitator's place.
@Suite struct NamingTests {
    private func room(
        _ kinds: RoundKind..., size: Size = Size(columns: 100, rows: 30)
    ) -> Facilitator {
        var room = Facilitator([.opening] + kinds, size: size)
        room.press(.function(8))
        room.enter("Léa")
        room.enter("Rose")
        room.press(.control("g"), .up, .character("1"), .character("2"), .escape)
        room.press(.function(8))
        return room
    }

    private func answers(_ room: Facilitator) -> [NamingAnswer?] {
        room.session.contributions.map { $0.answer(in: .room) }
    }

    @Test func itIsAskedBelowTheNotesWhileTypingGoesOn() {
        var room = room(.goRound)
        room.enter("c’est Rose qui tient la caisse")
        #expect(room.sees("Nomme Rose sans son accord"))
        for columns in [80, 100] {
            room.send(.resize(Size(columns: columns, rows: 24)))
            #expect(room.sees("Ctrl-V place au lieu du nom"))
        }
        #expect(room.sees("Ctrl-D montrer") && room.sees("Ctrl-X ne pas montrer"))
        #expect(room.state.popups.isEmpty)
        // Digits, letters and Enter are the line's as ever.
        room.enter("2 heures par semaine")
        room.enter("1")
        #expect(room.said == ["c’est Rose qui tient la caisse", "2 heures par semaine", "1"])
        room.type("à moitié")
        room.press(.control("v"))
        #expect(answers(room) == [.seat, nil, nil])
        #expect(room.state.workshop?.line.field.text == "à moitié")
        #expect(!room.sees("sans son accord"))
    }

    @Test func theWordsAreAskedAboutWithThem() {
        var room = room(.goRound, size: Size(columns: 80, rows: 24))
        room.enter("hier soir, à la réunion du collectif de l’énergie, c’est Rose qui a parlé")
        #expect(room.sees("hier soir, à la réunion du collectif"))
        #expect(room.sees("Ctrl-V place au lieu du nom"))
    }

    @Test func whatTheNextMeetingIsCalledNamesNobodyWhoRefuses() throws {
        var room = room(.closing)
        room.press(.control("n"))
        room.type("Chez Rose")
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.name == "Chez Rose")
        let names = UnpermittedNames(of: room.session, in: .room)
        let veiled = room.session.veiled(by: names) { _ in "[…]" }
        #expect(veiled.nextMeeting?.name == "Chez […]")
        #expect(try !room.markdown().contains("Rose"))
    }

    @Test func whatStandsForANameWithoutASeatIsSaidAsItIs() {
        var room = room(.closing, .goRound)
        room.enter("!Rédiger une lettre")
        room.press(.control("g"))
        room.type("Karim")
        room.press(.tab, .right, .right, .control("s"))
        #expect(room.session.actions.first?.owner?.inPublication == .refused)
        room.press(.function(8))
        room.enter("c’est Karim qui l’a dit")
        #expect(room.sees("Ctrl-V «\u{a0}[…]\u{a0}» au lieu du nom"))
        room.press(.control("v"))
        #expect(room.sees("«\u{a0}[…]\u{a0}» est mis au lieu du nom"))
    }

    @Test func itIsAskedInEveryRoundWhereSomethingIsSaid() {
        for kind in [
            RoundKind.goRound, .discussion, .pairs, .smallGroups, .groups, .closing, .opening,
            .pauseBreak,
        ] {
            var room = room(kind)
            if kind == .pairs { for _ in 0..<8 { room.press(.control("n")) } }
            room.enter("c’est Rose qui tient la caisse")
            guard room.said.contains("c’est Rose qui tient la caisse") else { continue }
            #expect(room.sees("Nomme Rose sans son accord"), "\(kind)")
        }
    }

    @Test(arguments: zip([Key.control("d"), .control("v"), .control("x")], NamingAnswer.allCases))
    func oneKeyAnswersAndAnotherChangesIt(_ key: Key, _ answer: NamingAnswer) {
        var room = room(.goRound)
        room.enter("c’est Rose")
        room.press(key)
        #expect(answers(room) == [answer])
        room.press(.control("z"))
        #expect(answers(room) == [nil] && room.sees("sans son accord"))
        room.press(.control("y"))
        room.press(.up)
        #expect(room.sees("Nomme Rose sans son accord"))
        room.press(.control(answer == .named ? "x" : "d"))
        #expect(answers(room) == [answer == .named ? .withheld : .named])
    }

    @Test func permissionSettlesTheQuestion() {
        var room = room(.goRound)
        room.enter("c’est Rose")
        room.press(.function(2), .up, .character("1"), .escape, .escape)
        #expect(!room.sees("sans son accord"))
        room.press(.control("d"))
        #expect(answers(room) == [nil])
    }

    @Test func severalWaitOneAfterTheOther() {
        var room = room(.goRound)
        room.enter("un, Rose")
        room.enter("deux, Rose")
        #expect(
            room.sees(
                "«\u{a0}deux, Rose"))
        #expect(room.sees("(1 autre attend)"))
        room.press(.control("x"), .control("d"))
        #expect(answers(room) == [.named, .withheld])
    }

    @Test func theBoardAsksAboutTheNoteAtHand() {
        var room = room(.goRound, .sorting)
        room.enter("un, Rose")
        room.enter("deux")
        room.press(.function(8))
        #expect(room.sees("Nomme Rose"))
        room.press(.control("v"))
        #expect(answers(room) == [.seat, nil])
    }

    @Test func itIsAskedAgainAfterACrash() {
        var room = room(.goRound)
        room.enter("c’est Rose")
        room.send(.opened(room.session, path: "/tmp/essai.json"))
        room.press(.escape)
        #expect(room.sees("Nomme Rose"))
    }

    @Test func thePreviewAsksBeforePublication() {
        var room = room(.goRound)
        room.enter("c’est Rose, un")
        room.enter("c’est Rose, deux")
        room.press(.control("d"), .control("d"))
        room.press(.function(6))
        #expect(
            room.sees(
                "Nomme Rose sans son accord : pas encore dans le document".replacing(
                    " :", with: "\u{a0}:")))
        #expect(room.sees("(1 autre attend)"))
        room.press(.control("x"))
        room.press(.control("v"))
        func published() -> [NamingAnswer?] {
            room.session.contributions.map { $0.answer(in: .publication) }
        }
        #expect(published() == [.withheld, .seat])
        room.press(.escape)
        room.press(.function(6))
        #expect(room.sees("les réponses sont notées"))
        room.press(.control("b"), .control("b"), .control("d"))
        #expect(published() == [.named, .seat])
        room.press(.control("z"))
        #expect(published() == [.withheld, .seat])
        #expect(answers(room) == [.named, .named])
    }

    @Test func aSpotlightOnWhatWaitsSaysWhyItIsNotThere() {
        var room = room(.goRound)
        room.enter("c’est Rose")
        room.press(.control("o"))
        #expect(room.sees("répondez d’abord"))
    }

    // MARK: - Anybody can be typed where a person is asked

    private func names(_ room: Facilitator) -> [String] { room.session.participants.map(\.name) }

    @Test func anybodyCanBePutOnTheStack() {
        var room = room(.discussion)
        room.press(.control("f"))
        room.type("Femme au fond")
        #expect(room.sees("par ces mots, sans l’ajouter à la liste"))
        room.press(.enter)
        #expect(names(room) == ["Léa", "Rose"])
        guard case .discussion(let discussion)? = room.session.round?.content else {
            Issue.record("no discussion")
            return
        }
        #expect(discussion.hands.map(\.words) == ["Femme au fond"])
    }

    @Test func aNameInsideAnotherIsNotTakenForIt() {
        var room = Facilitator(.opening, .discussion)
        room.press(.function(8))
        room.enter("Mariana")
        room.press(.function(8), .control("f"))
        room.type("Ana")
        room.press(.enter)
        #expect(room.session.discussion?.hands.map(\.words) == ["Ana"])
        room.press(.control("f"))
        room.type("mari")
        room.press(.enter)
        #expect(names(room) == ["Mariana"])
        #expect(
            room.session.discussion?.hands.last?.person == room.session.participants[0].id)
    }

    @Test func theFloorGoesToSomebodyNew() {
        var room = room(.goRound)
        room.command("hand-on Nadia")
        room.press(.enter)
        #expect(names(room).last == "Nadia")
        #expect(
            room.session.round?.content.floor?.current?.speaker
                == room.session.participants.last?.id)
    }

    @Test func aTableIsReportedBySomebodyNewAndAGroupHasMembersOnlyOnce() {
        var room = room(.smallGroups, .groups)
        room.command("tables 2")
        room.command("edit-table")
        room.press(.down)
        room.type("Nadia")
        room.press(.control("s"))
        #expect(names(room).last == "Nadia" && room.sees("Ajouté à la liste (F2)"))
        room.press(.function(8))
        room.command("open-group Marché")
        room.press(.up, .enter, .down, .down)
        room.type("Bo, Léa, bo, Cy")
        room.press(.control("s"))
        #expect(names(room) == ["Léa", "Rose", "Nadia", "Bo", "Cy"])
        #expect(room.session.groups.first?.members.count == 3)
        #expect(room.sees("Bo, Cy"))
    }

    @Test func anOwnerFollowsThePersonAndSomebodyElseIsToldApart() {
        var room = room(.closing)
        for who in ["Léa", "Rose", "Zoé"] {
            room.press(.control("g"))
            room.type("agir")
            room.press(.down)
            room.type(who)
            room.press(.control("s"))
        }
        #expect(room.sees("Zoé n’est pas dans la liste"))
        #expect(names(room) == ["Léa", "Rose"])
        let session = room.session
        let told = session.actions.map { action in
            action.owner.map { session.permission(of: $0, in: .room) }
        }
        #expect(told == [.given, .refused, .notAsked])
    }

    @Test func whatFitsNothingIsSaid() {
        var room = room(.goRound)
        room.press(.character("/"))
        room.type("xyzxyz")
        room.press(.enter)
        #expect(room.sees("Aucune commande ne s’appelle"))
    }
}
