import Testing
import Workshop

@testable import SessionStore

/// What the facilitator has put on stage, on its way to a projector.
@Suite struct DirectionsTests {
    private static let all = StageDirections(
        isHidden: true, holdsStill: true, spotlight: .rereading(page: 2), message: "À 19 h 40",
        atHand: ID("c"), publicLine: "ce qui s'écrit\n«ici»")
    private let disk = MemoryDisk.holding(Desk.session())

    /// Names a process that runs, since another one's directions do not count.
    private func open() throws -> Sitting {
        try Sitting.open(
            Desk.path, identifier: "sitting", at: Desk.start, own: .own, on: disk
        ).sitting
    }

    private func read(as own: ProcessIdentity = .own) -> StageDirections? {
        DirectionsFile.read(SittingFiles(of: Desk.path), seenFrom: own, on: disk)
    }

    private var isThere: Bool {
        disk.files[SittingFiles(of: Desk.path).directions(of: "sitting")] != nil
    }

    @Test(arguments: [
        all, .none, StageDirections(spotlight: .theme(ID("t"))),
        StageDirections(spotlight: .links),
        StageDirections(spotlight: .contribution(ID("c")), publicLine: ""),
    ])
    func theyArriveAsTheyWereGiven(_ directions: StageDirections) throws {
        let sitting = try open()
        try sitting.direct(Self.all)
        try sitting.direct(directions)
        #expect(read() == directions)
    }

    @Test func theyEndWithTheSitting() throws {
        let sitting = try open()
        try sitting.direct(Self.all)
        try sitting.close(at: Desk.start)
        #expect(!isThere)
    }

    @Test func whatAKilledProgramLeftBehindHidesNothingForEver() throws {
        let sitting = try open()
        try sitting.direct(Self.all)
        var other = ProcessIdentity.own
        other.boot = "another start of the machine"
        #expect(read(as: other) == StageDirections.none)
        let next = disk.afterKill
        _ = try Sitting.open(Desk.path, identifier: "s", at: Desk.start, own: .own, on: next)
        #expect(next.files[SittingFiles(of: Desk.path).directions(of: "sitting")] == nil)
    }

    @Test func halfAWrittenLineIsNoneYet() throws {
        let sitting = try open()
        try sitting.direct(Self.all)
        let path = SittingFiles(of: Desk.path).directions(of: "sitting")
        let bytes = try #require(disk.files[path])
        for count in 0..<(bytes.count - 1) {
            disk.put(path, Array(bytes.prefix(count)))
            #expect(read() == nil)
        }
    }
}
