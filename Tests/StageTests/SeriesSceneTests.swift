import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

@testable import Stage

@Suite struct SeriesSceneTests {
    private func session(
        _ names: [String], _ links: [(Int, Int, ThemeLink.Kind, String)]
    ) -> Session {
        let places = OrderKey.row(of: max(1, names.count))
        var themes = names.enumerated().map { place, name in
            Theme(id: ID("t\(place)"), position: places[place], name: name)
        }
        for (from, to, kind, word) in links {
            themes[from].links.append(ThemeLink(to: themes[to].id, kind: kind, word: word))
        }
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.series = SeriesPlace(number: 4, decided: ["un lieu fixe"], done: ["la carte"])
        let owner = NamedPerson(name: "Ana", inTheRoom: .given)
        let secret = NamedPerson(name: "Omar", inPublication: .given)
        let origin = EarlierSession(id: ID("s0"), title: "3e Atelier")
        return Session(
            facts, participants: [], agenda: [], contributions: [], themes: themes, groups: [],
            actions: [
                Action(id: ID("a"), text: "réserver", owner: owner, origin: origin),
                Action(id: ID("b"), text: "écrire", owner: secret, isDone: true, origin: origin),
            ], parkingLot: [], privateNotes: [])
    }

    private func rows(
        _ scene: any StageScene, _ size: Size = Size(columns: 74, rows: 20)
    ) -> [String] {
        var grid = Grid(size)
        let wording = Wording(language: "fr")
        if let links = scene as? LinksScene {
            links.draw(into: &grid, grid.bounds, wording, .halves)
        } else {
            return scene.content(wording).lines(wording)
        }
        #expect(GridText.fault(in: grid) == nil)
        return GridText.trimmed(grid)
    }

    private func links(_ session: Session, _ size: Size) -> [String] {
        rows(LinksScene(StageSource(session: session, now: Moment(milliseconds: 0))), size)
    }

    @Test func linksAreDrawnAsLinesAlsoInCircles() {
        let session = session(
            ["Une très longue fédération", "B"], [(0, 1, .feeds, "du grain"), (1, 0, .needs, "")])
        #expect(
            links(session, Size(columns: 60, rows: 5)) == [
                "1  Une très longue fédération  nourrit · du grain ━┓",
                "                               ◀━━━━━━━━━━━━━━━━━━━╋━━┓",
                "                                                   ┃  ┃",
                "2  B                           ◀━━━━━━━━━━━━━━━━━━━┛  ┃",
                "                                      a besoin de ━━━━┛",
            ])
    }

    @Test func whereLinesDoNotFitWordsSayTheSame() {
        let names = (1...12).map { "Thème \($0) qui porte un nom assez long" }
        let session = session(
            names,
            (0..<12).flatMap { [($0, ($0 + 1) % 12, .feeds, ""), ($0, ($0 + 5) % 12, .needs, "")] })
        let seen = links(session, Size(columns: 74, rows: 24))
        #expect(seen.count == 24 && seen[0].contains("nourrit →"))
        #expect(!seen.joined().contains("━"))
    }

    @Test func noSizeAndNoNameBreaksTheDrawing() {
        let odd = ["", "تعاونية محلية", String(repeating: "long ", count: 60), "👩‍🌾", "א"]
        let session = session(
            odd, [(0, 1, .feeds, "כן"), (1, 2, .needs, ""), (4, 0, .dependsOn, "…")])
        for columns in [0, 1, 12, 40, 80, 200] {
            for rows in [0, 1, 3, 10, 60] {
                let shown = links(session, Size(columns: columns, rows: rows))
                #expect(shown.count <= rows)
            }
        }
    }

    @Test func theWelcomeRecallsWhatWasDecidedWithPermittedNamesOnly() {
        let source = StageSource(session: session([], []), now: Moment(milliseconds: 0))
        let seen = rows(LastTimeScene(source), Size(columns: 40, rows: 12))
        for line in ["•  un lieu fixe", "→  réserver — Ana", "✓  la carte", "✓  écrire"] {
            #expect(seen.contains(line), "\(seen)")
        }
        #expect(!seen.joined().contains("Omar"))
    }
}
