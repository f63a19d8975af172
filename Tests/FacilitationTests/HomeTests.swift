import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct HomeTests {
    private func home() -> Facilitator {
        var template = Template(
            name: "essai", title: .init("Atelier découverte", in: LanguageTag("fr")),
            language: LanguageTag("fr"))
        template.rounds = [TemplateRound(content: .goRound(GoRound()))]
        var room = Facilitator(template: template)
        room.send(
            .listed([
                SessionEntry(
                    path: "/a.json", title: "3e Atelier", date: CalendarDay(iso: "2016-03-08"),
                    place: "plan M", progress: .underWay(round: 2, of: 6)),
                SessionEntry(path: "/b.json", title: "Cassé", problem: .nobodyThereYet),
            ]))
        return room
    }

    @Test func sessionsAreListedWithHowFarTheyGot() {
        let room = home()
        #expect(room.sees("3e Atelier · plan M"))
        #expect(room.sees("étape 2/6"))
        #expect(room.sees("! Personne n’est encore dans la liste"))
    }

    @Test func aFileThatTurnsOutToBeFaultySaysSoInItsRow() {
        var room = home()
        room.press(.down)
        let selected = room.state.home.list.selected
        room.send(
            .foundFaulty([
                SessionEntry(path: "/a.json", title: "a.json", problem: .nobodyThereYet),
                SessionEntry(path: "/gone.json", title: "gone.json", problem: .nobodyThereYet),
            ]))
        #expect(!room.sees("3e Atelier") && room.sees("! Personne n’est encore dans la liste"))
        #expect(room.state.home.list.selected == selected)
        #expect(room.state.home.entries?.map(\.title) == ["a.json", "Cassé"])
    }

    @Test func theBarLeavesAFileThatTurnsOutToBeFaultyUnlessItWasPutThere() {
        let entries = [entry("a", .underWay(round: 2, of: 6)), entry("b", .planned)]
        let faulty = SessionEntry(
            path: entries[0].path, title: "a.json", problem: .nobodyThereYet)
        for (keys, selected) in [([], "b"), ([Key.home, .down], "a")] as [([Key], String)] {
            var room = home()
            room.state.home = HomeState()
            listing(entries, &room)
            for key in keys { room.press(key) }
            #expect(room.state.home.selected?.path == entries[0].path)
            room.send(.foundFaulty([faulty]))
            #expect(room.state.home.selected?.path == "/ateliers/\(selected).json")
        }
    }

    @Test func typingSearchesAndEnterOpens() {
        var room = home()
        room.type("atelier PLAN")
        room.press(.enter)
        #expect(room.effects == [.open(path: "/a.json")])
    }

    @Test func theFirstRowMakesANewWorkshop() throws {
        var room = home()
        room.press(.home, .enter)
        room.press(.down)
        room.type("3e Atelier")
        room.press(.down, .down)
        room.type("Marseille")
        room.press(.control("s"))
        guard case .create(let session)? = room.effects.last else {
            Issue.record("nothing was created")
            return
        }
        #expect(session.title == "3e Atelier")
        #expect(session.place == "Marseille")
        #expect(session.agenda.count == 1)
    }

    @Test func theObjectiveIsAskedForAndIsElseTheTemplates() {
        for typed in ["", "Choisir la date"] {
            var room = home()
            room.state.templates[0].template.objective = .init("Découvrir", in: LanguageTag("fr"))
            room.press(.home, .enter, .down, .down, .down, .down, .down)
            #expect(room.sees("▸ objectif"))
            room.type(typed)
            room.press(.control("s"))
            guard case .create(let session)? = room.effects.last else {
                Issue.record("nothing was created")
                return
            }
            #expect(session.objective == (typed.isEmpty ? "Découvrir" : typed))
        }
    }

    @Test func anImpossibleDateIsSaidAndNothingIsLost() {
        var room = home()
        room.press(.home, .enter, .down)
        room.type("Titre")
        room.press(.down, .down, .down, .control("u"))
        room.type("30/2/2016")
        room.press(.control("s"))
        #expect(room.effects.isEmpty)
        #expect(room.sees("Il n’y a pas de jour"))
        #expect(room.sees("Titre"))
    }

    private func listing(_ entries: [SessionEntry], _ room: inout Facilitator) {
        room.send(.listed(entries, in: "/ateliers"))
    }

    private func entry(
        _ name: String, _ progress: SessionEntry.Progress, _ date: String = "2016-03-08",
        isOpen: Bool = false
    ) -> SessionEntry {
        var entry = SessionEntry(
            path: "/ateliers/\(name).json", title: "Atelier \(name)", date: CalendarDay(iso: date),
            progress: progress)
        entry.isOpen = isOpen
        return entry
    }

    @Test func theBarIsOnTheWorkshopUnderWay() {
        let under = SessionEntry.Progress.underWay(round: 2, of: 6)
        for (entries, selected) in [
            ([entry("a", .ended), entry("b", under), entry("c", .planned)], "b"),
            // One that was cut off comes first, whatever its day.
            ([entry("a", under), entry("b", under, "2015-01-01", isOpen: true)], "b"),
            ([entry("a", .planned, isOpen: true)], "a"),
            // What nobody ended long ago is over.
            ([entry("a", under, "2015-01-01"), entry("b", .planned)], "b"),
            ([entry("a", .ended, isOpen: true)], "a"), ([], nil),
        ] {
            var room = home()
            room.state.home = HomeState()
            listing(entries, &room)
            #expect(room.state.home.selected?.path == selected.map { "/ateliers/\($0).json" })
        }
    }

    @Test func whereNothingIsUnderWayTheBarIsOnTheWorkshopOfTheNearestDay() {
        for (entries, selected) in [
            // Tomorrow's is being prepared.
            ([entry("a", .planned, "2016-03-09"), entry("b", .ended, "2016-03-06")], "a"),
            // Of last week's the synthesis is still to be written, before that of next month.
            ([entry("a", .planned, "2016-04-08"), entry("b", .ended, "2016-03-01")], "b"),
            ([entry("a", .ended, "2016-03-06"), entry("b", .planned, "2016-03-10")], "b"),
            ([entry("a", .ended, ""), entry("b", .ended, "2010-01-01")], "b"),
            ([entry("a", .planned, "")], "a"),
        ] {
            var room = home()
            room.state.home = HomeState()
            listing(entries, &room)
            #expect(room.state.home.selected?.path == "/ateliers/\(selected).json")
            room.press(.home, .enter)
            #expect(room.sees("Nouvel atelier") && !room.state.popups.isEmpty)
        }
    }

    @Test func whatCannotBeOpenedIsNotWhereOneGoesOn() {
        var room = home()
        room.state.home = HomeState()
        listing([SessionEntry(path: "/b.json", title: "Cassé", problem: .nobodyThereYet)], &room)
        #expect(room.state.home.selected == nil)
    }

    @Test func theBarStaysWhereItWasPut() {
        var room = home()
        let entries = [entry("a", .underWay(round: 1, of: 2)), entry("b", .planned)]
        room.press(.end, .home)
        listing(entries, &room)
        #expect(room.state.home.selected == nil)
    }

    @Test func afterLeavingTheBarIsOnTheWorkshopThatWasLeft() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .function(10))
        listing([entry("a", .underWay(round: 1, of: 2)), entry("essai", .ended)], &room)
        #expect(room.state.home.selected?.fileName == "essai.json")
        room.press(.enter)
        #expect(room.effects.last == .open(path: "/ateliers/essai.json"))
    }

    @Test func folderAndFileCanBeSeen() {
        var room = home()
        listing([entry("a", .underWay(round: 1, of: 2))], &room)
        #expect(room.screen()[0].contains("/ateliers"))
        #expect(room.sees(" a.json "))
        var workshop = Facilitator(.goRound)
        workshop.command("file")
        #expect(workshop.sees("/tmp/essai.json"))
        workshop.press(.function(1))
        #expect(workshop.sees("/tmp/essai.json"))
        workshop.press(.escape, .function(5), .function(1))
        #expect(!workshop.sees("/tmp/essai.json"))
    }

    @Test func aFolderThatIsNotThereIsOffered() {
        for (digit, effect) in [
            (Character("1"), Effect.makeFolder(path: "/x")), ("2", .list), ("3", .quit),
        ] {
            var room = home()
            room.send(.folderMissing("/x"))
            room.send(.folderMissing("/x"))
            #expect(room.state.popups.count == 1)
            #expect(room.sees("Le dossier /x n’existe pas"))
            room.press(.character(digit))
            #expect(room.effects.last == effect && room.state.popups.isEmpty)
        }
        var room = home()
        room.send(.folderMissing("/x"))
        #expect(room.sees("Entrée"))
        room.press(.enter)
        #expect(room.effects.last == .makeFolder(path: "/x"))
        room = home()
        room.send(.folderMade)
        #expect(room.effects.last == .list)
    }

    @Test func aWorkshopIsRenamedAndGetsItsNameBack() {
        var room = home()
        listing([entry("a", .planned)], &room)
        room.press(.end, .function(2))
        #expect(room.sees("Renommer l’atelier") && room.sees("Atelier a"))
        room.press(.control("u"))
        room.type("Nouveau titre")
        room.press(.enter, .control("u"))
        room.type("neuf")
        room.press(.control("s"))
        #expect(
            room.effects.last
                == .rename(path: "/ateliers/a.json", title: "Nouveau titre", name: "neuf"))
        room.send(.renamed(from: "/ateliers/a.json", to: "/ateliers/neuf.json"))
        #expect(room.effects.last == .list)
        listing([entry("0", .underWay(round: 1, of: 2)), entry("neuf", .planned)], &room)
        #expect(room.state.home.selected?.fileName == "neuf.json" && room.sees("Renommé"))
        room.press(.control("z"))
        #expect(
            room.effects.last
                == .rename(path: "/ateliers/neuf.json", title: "Atelier a", name: "a.json"))
        room.send(.renamed(from: "/ateliers/neuf.json", to: "/ateliers/a.json"))
        room.press(.control("z"))
        #expect(room.sees("Rien à annuler"))
    }

    @Test func nothingIsRenamedWhereNothingWasChanged() {
        var room = home()
        listing([entry("a", .planned)], &room)
        room.effects = []
        room.press(.end, .function(2), .control("s"))
        #expect(room.effects.isEmpty && room.state.popups.isEmpty)
    }

    @Test func aWorkshopGoesIntoTheBinAndOutOfIt() {
        var room = home()
        listing([entry("a", .planned)], &room)
        room.press(.end, .delete)
        #expect(room.sees("à la corbeille"))
        room.press(.escape, .delete, .character("1"))
        #expect(room.effects.last == .putIntoBin(path: "/ateliers/a.json"))
        room.send(.binned(from: "/ateliers/a.json", to: "/ateliers/.atelier-bin/a.json"))
        #expect(room.effects.last == .list)
        room.press(.control("z"))
        #expect(
            room.effects.last
                == .takeOut(path: "/ateliers/.atelier-bin/a.json", to: "/ateliers/a.json"))
        // Another day, from the palette.
        room.command("take-out-of-bin")
        #expect(room.effects.last == .listBin)
        var binned = entry("b", .ended)
        binned.path = "/ateliers/.atelier-bin/b.json"
        room.send(.binListed([binned]))
        room.press(.enter)
        #expect(
            room.effects.last
                == .takeOut(path: "/ateliers/.atelier-bin/b.json", to: "/ateliers/b.json"))
    }

    @Test func theRowOfANewWorkshopHasNoFile() {
        var room = home()
        room.press(.home, .function(2))
        #expect(room.state.popups.isEmpty && room.state.message != nil)
        room.press(.delete)
        #expect(room.state.popups.isEmpty)
    }
}
