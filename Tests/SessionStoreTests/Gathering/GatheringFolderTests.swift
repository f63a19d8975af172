import Glibc
import Testing
import Workshop

@testable import SessionStore

@Suite struct GatheringFolderTests {
    private let folder: TemporaryFolder
    private let sessions: [Session]

    /// A gathering of three sessions, of which only the files that were handed out are there.
    init() throws {
        folder = try TemporaryFolder()
        var entropy = Entropy(5, 6)
        let template = try #require(Templates.named("atelier-de-rassemblement"))
        sessions = (0..<3).map { _ in template.session(entropy: &entropy) }
        var gathering = Gathering(id: ID("g"), title: "G", language: LanguageTag("en"))
        gathering.sessions = sessions.enumerated().map {
            GatheringSession(id: $1.id, file: "\($0).json", title: "Session \($0)")
        }
        try GatheringFile.make(gathering, in: folder.path)
        for (place, session) in sessions.enumerated() {
            try SessionFile.write(session, to: "\(folder.path)/\(place).json")
        }
    }

    /// A session with points of its host's page.
    private func filled(_ place: Int, _ points: String...) throws -> Session {
        var session = sessions[place]
        var entropy = Entropy(UInt64(points.joined().utf8.count), UInt64(place))
        let report = HostReport(headCount: points.count, points: points)
        try session.apply(
            session.taking(report, entropy: &entropy, at: RichSession.start))
        return session
    }

    @Test func whatWasOnlyHandedOutIsNotReported() throws {
        let found = try GatheringFolder(folder.path)
        #expect(found.found.map(\.isReported) == [false, false, false])
        #expect(found.problems.isEmpty && found.strangers.isEmpty)
    }

    @Test func aSessionIsKnownUnderAnyName() throws {
        try SessionFile.write(filled(1, "a", "b"), to: folder.path + "/Mail from Bo (2).json")
        let found = try GatheringFolder(folder.path)
        #expect(found.found[1].files == ["Mail from Bo (2).json"])
        #expect(found.found.map(\.isReported) == [false, true, false])
        #expect(found.found[1].contributionCount == 2)
        #expect(found.found[1].attendance == 2)
        #expect(found.session(1)?.contributions.map(\.text) == ["a", "b"])
    }

    @Test func whatCameBackTwiceCountsTogether() throws {
        try SessionFile.write(filled(0, "a"), to: folder.path + "/stick.json")
        try SessionFile.write(filled(0, "bb", "c"), to: folder.path + "/mail.json")
        let found = try GatheringFolder(folder.path)
        #expect(found.found[0].files == ["mail.json", "stick.json"])
        #expect(found.found[0].contributionCount == 3)
        let texts = try #require(found.session(0)).contributions.map(\.text)
        #expect(texts.sorted() == ["a", "bb", "c"])
    }

    /// The folder is listed once; a link's file has its sittings elsewhere.
    @Test func whatASittingHasRecordedCountsAlsoBehindALink() throws {
        let elsewhere = try TemporaryFolder()
        let link = folder.path + "/1.json"
        try #require(rename(link, elsewhere.path + "/moved.json") == 0)
        try #require(symlink(elsewhere.path + "/moved.json", link) == 0)
        for place in [0, 1] {
            let (sitting, opened) = try Sitting.open(
                "\(folder.path)/\(place).json", identifier: "sitting\(place)",
                at: RichSession.start)
            var entropy = Entropy(7, UInt64(place))
            let change = try opened.session.taking(
                HostReport(headCount: 1, points: ["a"]), entropy: &entropy, at: RichSession.start)
            try sitting.record(.change(change), at: RichSession.start)
            let found = try GatheringFolder(folder.path)
            #expect(found.found[place].contributionCount == 1)
            #expect(found.session(place)?.contributions.map(\.text) == ["a"])
            // As where the program was killed.
            sitting.leave()
        }
    }

    @Test func aBrokenFileIsNamedAndDoesNotStopTheRest() throws {
        _ = try folder.put("0.json", "{\n  \"format\": 1,\n  \"id\": }")
        _ = try folder.put("other.json", "[]")
        try SessionFile.write(filled(2, "a"), to: folder.path + "/2.json")
        let found = try GatheringFolder(folder.path)
        #expect(found.problems.count == 2)
        guard case .problems(let path, let problems)? = found.problems.first else {
            Issue.record("no place")
            return
        }
        #expect(path == folder.path + "/0.json")
        #expect(problems.first?.line == 3)
        #expect(problems.first?.column == 9)
        #expect(found.found[0].problem != nil)
        #expect(found.found.map(\.isReported) == [false, false, true])
    }

    @Test func sessionsOfOtherWorkshopsAreTold() throws {
        try SessionFile.write(RichSession.session, to: folder.path + "/marseille.json")
        let found = try GatheringFolder(folder.path)
        #expect(found.strangers.map(\.file) == ["marseille.json"])
        #expect(found.strangers.map(\.title) == ["3e Atelier"])
    }
}
