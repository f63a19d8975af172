import Glibc
import Testing
import Workshop

@testable import SessionStore

/// What the system tells of a session's files, and what it is not asked about.
@Suite struct FolderWatchTests {
    private let folder: TemporaryFolder
    private let path: String
    private let sitting: Sitting
    private var desk = Desk(Desk.session())

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/x.json"
        try SessionFile.make(Desk.session(), at: path)
        sitting = try Sitting.open(path, identifier: "s", at: Desk.start).sitting
    }

    private func isAwake(_ follower: Follower) -> Bool {
        var source = pollfd(fd: follower.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, 0) == 1
    }

    @Test mutating func theLineBeingTypedWakesNobody() throws {
        try sitting.saveDraft(Draft(text: "I"))
        let follower = Follower(path)
        #expect(follower.interval == nil)
        for text in ["Il", "Il est", "Il"] { try sitting.saveDraft(Draft(text: text)) }
        #expect(!isAwake(follower))
        try sitting.record(desk.saying("un"), at: desk.now)
        #expect(isAwake(follower))
        #expect(follower.look())
        #expect(!isAwake(follower))
    }

    @Test mutating func itFollowsThroughEverythingThatBecomesOfTheFiles() throws {
        let follower = Follower(path)
        func expect(_ session: Session, _ trouble: SessionFileError? = nil) {
            #expect(isAwake(follower))
            #expect(follower.look())
            #expect(follower.session == session)
            #expect(follower.trouble == trouble)
            #expect(!isAwake(follower) || !follower.look())
        }
        try sitting.record(desk.saying("un"), at: desk.now)
        try sitting.record(desk.saying("deux"), at: desk.now)
        expect(desk.session)
        // Three generations of the journal.
        for text in ["deux", "un"] {
            try sitting.record(desk.striking(text), at: desk.now)
            expect(desk.session)
        }
        try sitting.direct(StageDirections(message: "pause"))
        #expect(isAwake(follower) && follower.look() && follower.directions.message == "pause")
        try sitting.record(desk.saying("trois"), at: desk.now)
        expect(desk.session)
        try sitting.close(at: desk.now)
        #expect(follower.look() && follower.directions == .none && !follower.look())
        var last = desk.session
        #expect(rename(path, path + ".away") == 0)
        expect(last, .missing(path))
        var other = Desk(Desk.session(contributions: 3))
        try SessionFile.make(other.session, at: path)
        expect(other.session)
        _ = try other.saying("remplacé")
        try SessionFile.write(other.session, to: path)
        expect(other.session)
        last = other.session
        _ = try folder.put("x.json", "{")
        #expect(follower.look() && follower.session == last && follower.trouble != nil)
        #expect(unlink(path) == 0)
        expect(last, .missing(path))
        try SessionFile.make(desk.session, at: path)
        expect(desk.session)
    }

    @Test func withoutItsFolderItLooksOnceASecondUntilThatIsBack() throws {
        let follower = Follower(path)
        let away = folder.path + "-away"
        #expect(rename(folder.path, away) == 0)
        #expect(follower.look())
        #expect(follower.interval == 1000)
        #expect(follower.session != nil)
        #expect(rename(away, folder.path) == 0)
        #expect(follower.look())
        #expect(follower.interval == nil)
        #expect(follower.trouble == nil)
    }

    @Test func aSessionMayComeLater() throws {
        let later = "\(folder.path)/later.json"
        let follower = Follower(later)
        #expect(follower.trouble == .missing(later))
        try SessionFile.make(Desk.session(), at: later)
        #expect(isAwake(follower) && follower.look())
        #expect(follower.session == Desk.session())
    }
}
