import Glibc
import SessionStore
import TerminalUI
import Workshop

/// A long sitting: somebody types, and the room's screen follows.
struct LongSitting {
    /// The facilitator's program.
    let atelier: ProgramRun
    /// The room's screen.
    let projector: ProgramRun
    /// The least possible program: what the machine can do at a moment, whatever else it does.
    private let floor: ProgramRun
    /// How long a contribution takes to be typed, in milliseconds; nil for as fast as the keys are
    /// taken.
    let pace: Double?
    private var dice = Entropy(5, 2026)
    private var typed = 0
    private let began = Stopwatch.nanoseconds

    /// Opens a session in both.
    init(_ program: String, session: String, in folder: String, pace: Double?) throws(BenchError) {
        let size = Size(columns: 100, rows: 30)
        self.pace = pace
        atelier = try ProgramRun(
            Subject("atelier", program, ["run", session], firstPaint: "Atelier"), in: folder,
            size: size)
        _ = try atelier.start()
        projector = try ProgramRun(
            Subject("projector", program, ["project", session]), in: folder, size: size)
        _ = try projector.start()
        floor = try ProgramRun(Subjects.floor(in: folder), in: folder, size: size)
        _ = try floor.start()
    }

    /// What both need now.
    var moment: SoakMoment {
        SoakMoment(
            contributions: typed, seconds: Double(Stopwatch.nanoseconds - began) / 1e9,
            atelier: atelier.memory, projector: projector.memory)
    }

    /// Types a contribution and records it.
    mutating func contribute() {
        typed += 1
        let text = SoakSession.text(typed, &dice)
        guard let pace else {
            // A space before it: no letter of a digit row sorts a note on the board.
            send(" \(text)\r")
            return
        }
        let end = Stopwatch.nanoseconds + Int64(pace * 1_000_000)
        let words = " \(text)\r".split(separator: " ", omittingEmptySubsequences: false)
        let share = Int(pace / Double(words.count + 1))
        for (place, word) in words.enumerated() {
            atelier.send((place == 0 ? "" : " ") + word)
            atelier.rest(milliseconds: share)
            projector.drain()
        }
        let left = (end - Stopwatch.nanoseconds) / 1_000_000
        if left > 0 { atelier.rest(milliseconds: Int(left)) }
    }

    /// Puts the note at hand into a theme, or leaves it.
    mutating func sort() { send("\(Int.random(in: 0...6, using: &dice))") }

    /// Sends keys and waits until the program has taken them.
    func send(_ keys: String) {
        atelier.send(keys)
        atelier.settle(quiet: 2, within: 500)
        projector.drain()
    }

    /// Goes to the next round, or with F7 to the one before.
    func press(_ key: String) {
        send(key)
        atelier.rest(milliseconds: 300)
        projector.drain()
    }

    /// What typed characters cost on the screen that is shown; the line is emptied behind them.
    func keyCosts(_ count: Int = 120) throws(BenchError) -> KeyCosts {
        // What was typed before has to be done.
        rest()
        var costs = KeyCosts()
        for key in Array(" a") + SpokenText.typed.prefix(count) {
            if let cost = try atelier.press(key).microseconds { costs.atelier.add(cost) }
            if let cost = try floor.press(key).microseconds { costs.floor.add(cost) }
        }
        send("\u{15}")
        return costs
    }

    /// Waits until nothing is shown any more.
    private func rest() {
        for _ in 0..<100 where !atelier.isQuiet(milliseconds: 500) {}
        projector.drain()
    }

    static let nextRound = "\u{1B}[19~"
    static let previousRound = "\u{1B}[18~"
    static let handOn = "\u{0E}"
}

/// What a key costs at one moment, in microseconds, and what the same keys cost the floor between
/// them: over half an hour a machine is not the same, and the ratio is.
struct KeyCosts {
    var atelier = Samples()
    var floor = Samples()

    /// How often the floor's cost a key costs.
    var ratio: Double { atelier.median / floor.median }

    /// What was measured.
    var json: JSONValue {
        .object { members in
            members.write("atelier", atelier.json())
            members.write("floor", floor.json())
            members.write("ratio", .decimal(ratio, 2))
        }
    }
}
