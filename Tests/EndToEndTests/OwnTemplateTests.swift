import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// A facilitator's own templates, one of them with an error in it.
@Suite struct OwnTemplateTests {
    private let folder: TemporaryFolder
    private var templates: String { "\(folder.path)/templates" }
    private var broken: String { "\(templates)/cassee.json" }

    init() throws {
        folder = try TemporaryFolder()
        try SessionFolder.makeFolder("\(folder.path)/templates")
        let copy = try FinishedProgram("templates", "retrospective")
        try folder.write(
            copy.output.replacing("Rétrospective", with: "Bilan à nous").utf8,
            to: "templates/bilan.json")
        try folder.write(
            """
            {
              "format": 1,
              "title": { "fr": "Cassée" },
              "language": "fr",
              "rounds": [
                { "kind": "go-round", "promps": [] },
                { "kind": "tombola" }
              ]
            }

            """.utf8, to: "templates/cassee.json")
    }

    @Test func theListNamesTheErrorByItsLineAndHoldsTheOthers() throws {
        let list = try FinishedProgram(
            "templates", "--folder", folder.path, environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(list.status == 1)
        #expect(list.output.contains("bilan"))
        #expect(list.output.contains("Bilan à nous"))
        #expect(list.output.contains("le vôtre"))
        for name in Templates.names { #expect(list.output.contains("\n\(name) ")) }
        #expect(list.errorLines.count == 2)
        #expect(list.errors.contains("\(broken):6:37: rounds[0].promps: "))
        #expect(list.errors.contains("\(broken):7:15: rounds[1].kind: "))
        let validated = try FinishedProgram("validate", broken, "\(templates)/bilan.json")
        #expect(validated.status == 1)
        #expect(validated.output.split(separator: "\n").count == 2)
        #expect(validated.output.hasPrefix("\(broken):6:37: rounds[0].promps: "))
    }

    @Test func aSessionIsMadeFromAnOwnTemplateAndNotFromABrokenOne() throws {
        let made = try FinishedProgram("new", "bilan", "--folder", folder.path)
        #expect(made.status == 0)
        let path = made.output.trimmingCharacters(in: .newlines)
        #expect(try SessionFile.read(path).facts.template == "bilan")
        let refused = try FinishedProgram("new", "cassee", "--folder", folder.path)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("\(broken):6:37: "))
        try folder.write(
            try TemporaryFolder.bytes(of: "\(templates)/bilan.json"), to: "templates/meteo.json")
        let instead = try FinishedProgram("new", "meteo", "--folder", folder.path)
        #expect(instead.errors.contains("\(templates)/meteo.json"))
        let shown = try FinishedProgram("templates", "meteo", "--folder", folder.path)
        #expect(shown.output.contains("Bilan à nous"))
    }

    @Test(.timeLimit(.minutes(2)))
    func theProgramSaysWhatIsWrongOffersTheOthersAndKeepsAnAgenda() throws {
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), ["--folder", folder.path],
            environment: ["LC_ALL": "fr_FR.UTF-8"], size: Size(columns: 120, rows: 30))
        try room.waitFor("cassee.json:6:37")
        room.press(.enter)
        try room.waitFor("cassee.json:6:37")
        room.press(.left)
        try room.waitFor("· Bilan à nous ›")
        try room.waitFor("le vôtre")
        room.press(.control("s"))
        try room.waitFor("Tout est prêt")
        room.type("/save-as-template Notre bilan")
        room.press(.enter)
        try room.waitFor("notre-bilan.json (")
        room.type("/save-as-template Notre bilan")
        room.press(.enter)
        try room.waitFor("existe déjà")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        let saved = try TemplateFile.read("\(templates)/notre-bilan.json")
        #expect(saved.rounds.map(\.content.kind.name).contains("sorting"))
        #expect(saved.name == "notre-bilan")
    }
}
