import Glibc
import SessionStore

/// What was measured in a long sitting.
struct Soak {
    /// How many contributions are typed.
    let contributions: Int
    private var moments: [SoakMoment] = []
    private var keys: [(screen: String, start: KeyCosts, end: KeyCosts)] = []
    private var sleeps: (atelier: Int, projector: Int) = (0, 0)
    private var idleSeconds = 0
    private var leaving: Double?
    private var kept: Int?

    init(contributions: Int) { self.contributions = contributions }

    /// Types everything: notes in a tour de table, then notes and sorting at the board.
    mutating func run(_ sitting: inout LongSitting) throws {
        sitting.press(LongSitting.nextRound)
        sitting.send("12\r")
        sitting.press(LongSitting.nextRound)
        for _ in 0..<10 { sitting.contribute() }
        note(sitting)
        let goRound = try sitting.keyCosts()
        sitting.press(LongSitting.nextRound)
        let board = try sitting.keyCosts()
        sitting.press(LongSitting.previousRound)
        let inGoRound = contributions * 3 / 5
        for number in 11...max(11, inGoRound) {
            sitting.contribute()
            if number % 5 == 0 { sitting.send(LongSitting.handOn) }
            noteNowAndThen(number, sitting)
        }
        keys.append(("tour de table", goRound, try sitting.keyCosts()))
        sitting.press(LongSitting.nextRound)
        for number in (inGoRound + 1)...max(inGoRound + 1, contributions) {
            sitting.contribute()
            for _ in 0..<2 { sitting.sort() }
            noteNowAndThen(number, sitting)
        }
        keys.append(("board", board, try sitting.keyCosts()))
        note(sitting)
    }

    /// Leaves both programs alone for a while.
    mutating func idle(_ sitting: LongSitting, seconds: Int) {
        sitting.atelier.rest(milliseconds: 2000)
        sitting.projector.drain()
        let before = (sitting.atelier.sleeps, sitting.projector.sleeps)
        sleep(UInt32(max(0, seconds)))
        sleeps = (sitting.atelier.sleeps - before.0, sitting.projector.sleeps - before.1)
        idleSeconds = seconds
    }

    /// Leaves, and counts what the file holds then.
    mutating func leave(_ sitting: LongSitting, file: String) {
        leaving = sitting.atelier.leave("\u{11}", within: 20_000)
        _ = sitting.projector.leave("\u{11}", within: 5000)
        kept = (try? SessionFile.read(file))?.contributions.count
    }

    private mutating func noteNowAndThen(_ number: Int, _ sitting: LongSitting) {
        if number % max(1, contributions / 10) == 0, number < contributions { note(sitting) }
    }

    private mutating func note(_ sitting: LongSitting) {
        let moment = sitting.moment
        moments.append(moment)
        Overview.say(moment.line)
    }

    /// The figures that have to be held.
    var bounds: [Bound] {
        let peak = moments.last.map { Double($0.atelier.peak) / 1000 }
        let projector = moments.last.map { Double($0.projector.peak) / 1000 }
        return [
            Bound(what: "peak memory, MB", value: peak, limit: 32),
            Bound(what: "peak memory of the projector, MB", value: projector, limit: 24),
        ]
            + keys.map { screen, start, end in
                Bound(
                    what: "a key against the floor, at the end against the start, \(screen)",
                    value: end.ratio / start.ratio, limit: 1.2)
            }
    }

    /// Everything that was measured.
    var json: JSONValue {
        .object { members in
            members.write("contributions", contributions)
            members.write("contributionsInTheFile", kept)
            members.write("bounds", .array(bounds.map { $0.json(at: "100x30") }))
            members.write("moments", .array(moments.map(\.json)))
            for (screen, start, end) in keys {
                members.write(
                    "key, \(screen), microseconds",
                    .object { members in
                        members.write("start", start.json)
                        members.write("end", end.json)
                        members.write("ratio", .decimal(end.ratio / start.ratio, 2))
                    })
            }
            members.write("idleSeconds", idleSeconds)
            members.write("idleWakeUps", sleeps.atelier)
            members.write("idleWakeUpsOfTheProjector", sleeps.projector)
            members.write("leavingMilliseconds", leaving.map { .decimal($0) })
        }
    }
}
