import Foundation
import Testing
import Workshop

@testable import SessionStore

/// A session that stands ready in `sessions/`, and the text that it was made from.
struct Example: Sendable, CustomTestStringConvertible {
    let file: String
    let published: [String]

    static let all = [
        Example(file: "cooperation-jackson", published: PublishedTexts.cooperationJackson),
        Example(
            file: "2022-09-10-solidarity-economy-association",
            published: PublishedTexts.solidarityEconomyAssociation),
        Example(file: "les-oiseaux-de-passage", published: PublishedTexts.oiseauxDePassage),
        Example(file: "2007-atlanta-ussen", published: PublishedTexts.ussen),
        Example(file: "2009-03-19-amherst-ussen", published: PublishedTexts.ussen),
    ]

    var testDescription: String { file }

    var path: String {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../sessions/\(file).json").standardized.path
    }
}

@Suite struct ExampleSessionTests {
    @Test(arguments: Example.all)
    func isAFileAsTheProgramWritesIt(_ example: Example) throws {
        let session = try SessionFile.read(example.path)
        let bytes = try FileReading.bytes(at: example.path)
        #expect(
            String(decoding: SessionFile.bytes(of: session), as: UTF8.self)
                == String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: Example.all)
    func holdsNothingThatWasNotPublished(_ example: Example) throws {
        let words = Self.words(of: try SessionFile.read(example.path))
        #expect(words.count >= 4)
        for text in words {
            #expect(example.published.contains { $0.contains(text) }, "\(text)")
        }
    }

    @Test func theFourInstitutionsAndTheSixChantiersAreThemes() throws {
        let jackson = try SessionFile.read(Example.all[0].path)
        #expect(
            jackson.themes.map(\.name) == [
                "a federation of local worker cooperatives", "a cooperative incubator",
                "a cooperative education and training center",
                "a cooperative bank or financial institution",
            ])
        let birds = try SessionFile.read(Example.all[2].path)
        #expect(
            birds.themes.map(\.name) == [
                "discrimination", "équité", "ergonomie", "investissement", "diffusion", "inclusion",
            ])
    }

    @Test func theSecondConversationHasItsDayAndHours() throws {
        let session = try SessionFile.read(Example.all[1].path)
        let next = try #require(session.nextMeeting)
        // «October 8, 2022, 4:00-6:00 PM BST (UTC+1)»: the hours of the session's own zone.
        #expect(next.when == CalendarDay(iso: "2022-10-08").map { .day($0) })
        #expect(next.startsAt == ClockTime(typed: "16:00"))
        #expect(next.endsAt == ClockTime(typed: "18:00"))
        #expect(session.timeZone == "Europe/London")
        // «The first event will take place on September 10».
        #expect(session.date?.iso == "2022-09-10")
    }

    @Test func nobodyIsCountedWhereTheSourceSaysAbout() throws {
        for example in Example.all {
            let session = try SessionFile.read(example.path)
            #expect(session.attendance == nil)
            #expect(session.contributions.isEmpty)
        }
    }

    /// Every paragraph of what people wrote in the session.
    private static func words(of session: Session) -> [String] {
        let next = session.nextMeeting
        var texts = [
            session.title, session.subtitle, session.place, session.context, session.objective,
            session.conclusion, session.writtenBy, session.statementPattern, next?.name ?? "",
            next?.place ?? "", next?.placeRule ?? "", next?.signUp ?? "", next?.signUpLink ?? "",
        ]
        texts += session.hosts + (next?.hosts ?? [])
        if case .words(let when)? = next?.when { texts.append(when) }
        for round in session.agenda {
            texts += [round.introduction, round.conclusion]
            texts += ([round.title, round.guidance] + round.prompts.map(\.text))
                .flatMap { $0.versions.map(\.text) }
        }
        texts += session.themes.flatMap { [$0.name, $0.statement] }
        return texts.flatMap { $0.components(separatedBy: "\n\n") }.filter { !$0.isEmpty }
    }
}
