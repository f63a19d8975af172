import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

@Suite struct ElectionTests {
    /// Somebody who facilitates an election, with a mandate and four people.
    private func electing(phases: Int) throws -> Facilitator {
        var room = try Facilitator.starting("election-sans-candidat")
        room.press(.function(8))
        for name in ["Ana", "Karim", "Léa", "Bruno"] { room.enter(name) }
        room.press(.function(8))
        room.enter("Tenir la trésorerie")
        room.enter("du temps")
        for _ in 0..<min(phases, 1) { room.press(.control("n")) }
        guard phases > 1 else { return room }
        room.enter("Ana > Karim\u{a0}: sa patience")
        room.enter("Karim>Léa:elle compte juste")
        for _ in 1..<phases { room.press(.control("n")) }
        return room
    }

    @Test func theScreenSaysInEachPhaseWhatIsWritten() throws {
        var room = try electing(phases: 0)
        #expect(room.election?.post == "Tenir la trésorerie")
        #expect(room.election?.criteria == "du temps")
        #expect(room.sees("▸ Mandat"))
        room.press(.control("n"))
        let told = room.screen().joined(separator: " ").split(separator: " ")
            .joined(separator: " ")
        #expect(told.contains("Ana > Karim\u{a0}: sa patience"), "\(told)")
        #expect(room.sees("▸ Noms et raisons"))
        room.press(.control("n"))
        #expect(room.sees("Personne n’a encore nommé quelqu’un"))
        room.press(.control("b"))
        #expect(room.sees("▸ Mandat"))
    }

    @Test(arguments: [
        ("Ana > Karim : sa patience", "Karim", "sa patience"), ("ana>karim:oui", "karim", "oui"),
        ("Ana -> Karim", "Karim", ""),
        ("Ana > @Karim : oui", "Karim", "oui"),
        ("Ana → Inès : à l’heure : toujours", "Inès", "à l’heure : toujours"),
    ])
    func aLineSaysWhoNamesWhomAndWhy(line: String, candidate: String, reason: String) throws {
        var room = try electing(phases: 1)
        room.send(.paste(line))
        room.press(.enter)
        let said = room.election?.nominations.first
        #expect(said?.candidate?.name == candidate)
        #expect(said?.reason == reason)
        let ana = room.session.participants.first?.id
        #expect(said?.voter?.participant == ana)
        #expect(room.said.isEmpty)
    }

    @Test(arguments: ["Karim", "> Karim", "Ana >", "Ana > : oui"])
    func aLineThatNamesNobodyIsRefusedInWordsAndStays(_ line: String) throws {
        var room = try electing(phases: 1)
        room.enter(line)
        #expect(room.sees("Écrivez qui nomme qui, et pourquoi"))
        #expect(room.state.workshop?.line.field.text == line)
        #expect(room.election?.nominations.isEmpty == true)
    }

    @Test(arguments: [
        ("@Ana > @Karim : sa patience", "Karim", "sa patience"),
        ("@ana > @Karim_Benali", "Karim Benali", ""),
    ])
    func namesMayHaveTheirMark(line: String, candidate: String, reason: String) throws {
        var room = try electing(phases: 1)
        room.enter(line)
        let said = room.election?.nominations.first
        #expect(said?.candidate?.name == candidate && said?.reason == reason)
        #expect(said?.voter?.participant == room.session.participants.first?.id)
        #expect(room.said.isEmpty)
    }

    @Test func aNameThatIsProposedMayHaveItsMark() throws {
        var room = try electing(phases: 3)
        room.enter("@Karim Benali")
        #expect(room.election?.candidate?.name == "Karim Benali")
        #expect(room.said.isEmpty)
    }

    @Test func whoHasNotSpokenIsTold() throws {
        var room = try electing(phases: 1)
        room.enter("Ana > Karim")
        room.press(.escape)
        #expect(room.sees("Pas encore\u{a0}: Karim, Léa, Bruno"))
    }

    @Test func aChangeShowsBesideWhatWasSaidBefore() throws {
        var room = try electing(phases: 2)
        room.enter("Ana > Léa : Karim l’a dit")
        room.press(.escape)
        #expect(room.sees("Ana › Karim → Léa  Karim l’a dit"))
        room.press(.control("z"))
        #expect(room.sees("Ana › Karim  sa patience"))
    }

    @Test func somebodyIsElectedWhenNoObjectionStandsUntilADay() throws {
        var room = try electing(phases: 3)
        room.press(.control("n"))
        #expect(room.sees("Personne n’est encore proposé"))
        room.enter("Léa")
        #expect(room.sees("Proposition\u{a0}: Léa"))
        room.press(.control("n"))
        room.enter("Elle part en mars")
        room.press(.control("n"))
        #expect(room.election?.phase == .objections)
        #expect(room.sees("1\u{a0}objection tient"))
        room.press(.up)
        room.type("1")
        room.press(.escape, .control("n"))
        #expect(room.election?.phase == .elected)
        room.command("elected-until 31/12/2027")
        #expect(room.election?.until?.iso == "2027-12-31")
        #expect(room.sees("jusqu’au 31 décembre 2027"))
        #expect(room.sees("Élu·e\u{a0}: Léa"))
        // Who wonders why the report does not name her is told.
        #expect(room.sees("sans sa permission"))
        room.command("elected-until bientôt")
        #expect(room.sees("Écrivez un jour"))
        let report = try room.markdown()
        #expect(report.contains("elle compte juste"))
        #expect(report.contains("Elle part en mars"))
        #expect(!report.contains("Léa") && !report.contains("sa patience"))
    }

    @Test func aNoteBeginsWithASpace() throws {
        var room = try electing(phases: 1)
        room.enter(" on a oublié le local")
        #expect(room.said == ["on a oublié le local"])
        #expect(room.session.contributions.map(\.phase) == ["nominations"])
        room.press(.escape)
        #expect(room.sees("on a oublié le local"))
    }

    @Test func theMandateMayBeOfATemplate() throws {
        var room = try electing(phases: 0)
        room.command("edit-round")
        for _ in 0..<5 { room.press(.down) }
        room.type(" / de la patience")
        room.press(.control("s"))
        #expect(room.election?.criteria == "du temps\nde la patience")
    }
}

extension Facilitator {
    fileprivate var election: Election? {
        guard case .election(let election)? = session.round?.content else { return nil }
        return election
    }
}
