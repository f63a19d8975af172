import Foundation
import Testing
import Workshop

@testable import SessionStore

@Suite struct MarseilleSessionTests {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../sessions/2016-03-08-marseille.json").standardized.path

    @Test func isAFileAsTheProgramWritesIt() throws {
        let session = try SessionFile.read(path)
        let bytes = try FileReading.bytes(at: path)
        #expect(
            String(decoding: SessionFile.bytes(of: session), as: UTF8.self)
                == String(decoding: bytes, as: UTF8.self))
    }

    @Test func holdsTheVisionsInTheirOrder() throws {
        let session = try SessionFile.read(path)
        let round = try #require(session.agenda.first { $0.kind == .goRound })
        expectSame(session.contributions(of: round.id).map(\.text), Self.visions)
        #expect(session.contributions.count == 16)
        #expect(session.unsortedCount == 0)
        #expect(session.contributions.allSatisfy { $0.author == nil && $0.theme == nil })
        #expect(round.prompts.isEmpty)
    }

    @Test func holdsTheQuestionsTheThemesAndWhatSurroundsThem() throws {
        let session = try SessionFile.read(path)
        let prose = session.agenda.flatMap { round in
            [round.title.text(for: session.language), round.introduction]
                + round.prompts.map { $0.text.text(for: session.language) } + [round.conclusion]
        }
        expectSame(prose.filter { !$0.isEmpty }, Self.prose)
        expectSame(session.themes.flatMap { [$0.name, $0.statement] }, Self.themes)
        #expect(session.groups.map(\.theme) == session.themes.map(\.id))
        #expect(session.groups.allSatisfy { $0.isOpenToAll })
    }

    @Test func holdsWhatWasSaidOfTheEveningAndTheNextOne() throws {
        let session = try SessionFile.read(path)
        let next = try #require(session.nextMeeting)
        expectSame(
            [session.title, session.subtitle, session.context, session.objective], Self.beginning)
        #expect(session.place == "plan M dans le 1er arrondissement, prés de St-Charles")
        #expect(session.date?.iso == "2016-03-08")
        #expect(session.writtenBy == "Agnes Transition")
        #expect(session.publishedOn?.iso == "2016-03-11")
        #expect(next.name == "Atelier (4e)")
        #expect(next.when == CalendarDay(iso: "2016-04-11").map { .weekOf($0) })
        #expect(next.hosts == ["Aurélien", "Sophie"])
        expectSame(
            [next.signUp, next.placeRule],
            [
                "inscrivez-vous sur le sondage : ici",
                "Le lieu sera chercher en fonction du nombre de personnes inscrites",
            ])
        #expect(session.attendance == nil && session.participants.isEmpty)
    }

    /// Compares scalar by scalar: the no-break spaces of the source are part of its words.
    private func expectSame(_ found: [String], _ expected: [String]) {
        #expect(found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }
}
