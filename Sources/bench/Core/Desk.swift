import Facilitation
import SessionStore
import TerminalUI
import Wording
import Workshop

/// A facilitator's program without a terminal: events go in, the grid is drawn, and each is timed.
struct Desk {
    private var state: State
    private var cache = PaneCache()
    private var now: Moment
    private var entropy = Entropy(1, 2)

    private static let gauge = FileGauge(
        limit: SessionGauge.limit, size: { SessionGauge.size(of: $0) },
        growth: { SessionGauge.growth(of: $0, in: $1) })

    /// The program with a session open, everything on the disk, and the screen drawn.
    init(_ sample: SampleSession, size: Size) {
        now = sample.now
        state = State(size: size, wording: Wording(language: "fr"), gauge: Self.gauge, now: now)
        send(.opened(sample.session, path: "/tmp/measured.json"))
        paint()
    }

    /// The program at the home screen, which lists a hundred sessions of so many contributions.
    init(atHomeWithContributions count: Int, size: Size) {
        now = Moment(milliseconds: 1_457_463_600_000)
        state = State(size: size, wording: Wording(language: "fr"), gauge: Self.gauge, now: now)
        send(
            .listed(
                (0..<100).map {
                    SessionEntry(
                        path: "/tmp/\($0).json", title: "Atelier \($0)", place: "Marseille",
                        contributions: count)
                }))
        paint()
    }

    /// The program with a session open, in English, everything on the disk and the screen drawn.
    init(_ session: Session, at now: Moment, size: Size) {
        self.now = now
        state = State(size: size, wording: Wording(language: "en"), gauge: Self.gauge, now: now)
        send(.opened(session, path: "/tmp/measured.json"))
        paint()
    }

    /// The rows of the screen.
    var rows: [String] { cache.grid.lines }

    /// The session at hand.
    var session: Session? { state.session }

    /// Takes in a key and draws, both timed together, an eighth of a second after the one before.
    ///
    /// - Returns: Microseconds.
    mutating func press(_ key: Key) -> Double {
        now = Moment(milliseconds: now.milliseconds + 125)
        let event = Event(.key(key), entropy: Entropy(entropy.next(), entropy.next()))
        var effects: [Effect] = []
        let cost = Stopwatch.microseconds {
            effects = reduce(into: &state, event, at: now)
            paint()
        }
        store(effects)
        return cost
    }

    /// Presses keys without timing them.
    mutating func type(_ text: some Sequence<Character>) {
        for character in text { _ = press(.character(character)) }
    }

    /// Runs a command through the palette.
    mutating func run(_ command: String) {
        type("/" + command)
        _ = press(.enter)
    }

    private mutating func send(_ input: Event.Input) {
        let event = Event(input, entropy: Entropy(entropy.next(), entropy.next()))
        store(reduce(into: &state, event, at: now))
    }

    /// Answers as a good disk does: at once, and without keeping the session any longer.
    private mutating func store(_ effects: [Effect]) {
        var revision: Int?
        for case .record(_, _, let stored) in effects { revision = stored }
        if let revision {
            send(.stored(revision: revision))
            paint()
        }
    }

    private mutating func paint() {
        _ = draw(state, into: &cache)
        cache.markShown()
    }
}
