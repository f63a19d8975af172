import SessionStore
import Testing
import TerminalUI
import TestSupport
import Wording
import Workshop

@testable import Facilitation

/// A facilitator at the keyboard of a program without a terminal: presses keys, reads the screen.
struct Facilitator {
    var state: State
    var cache = PaneCache()
    var now = Moment(milliseconds: 1_457_463_600_000)
    var entropy = Entropy(11, 12)
    /// Everything that was asked to be done outside.
    var effects: [Effect] = []
    /// Whether writing succeeds at once, as it does on a good disk.
    var disk = true

    /// Someone with an open session made of rounds of these kinds.
    init(
        _ kinds: RoundKind..., prompts: Int = 1, language: String = "fr",
        size: Size = Size(columns: 80, rows: 24), points: Points = .halves
    ) {
        self.init(kinds, prompts: prompts, language: language, size: size, points: points)
    }

    /// The same with the kinds in a list.
    init(
        _ kinds: [RoundKind], prompts: Int = 1, language: String = "fr",
        size: Size = Size(columns: 80, rows: 24), points: Points = .halves
    ) {
        var template = Template(
            name: "essai", title: .init("Essai", in: LanguageTag(language)),
            language: LanguageTag(language))
        for kind in kinds {
            guard let content = RoundContent.new(kind) else { continue }
            template.rounds.append(
                TemplateRound(
                    content: content,
                    prompts: (1...max(1, prompts)).map {
                        .init("Question \($0) ?", in: LanguageTag(language))
                    },
                    plannedSeconds: 600))
        }
        self.init(template: template, language: language, size: size, points: points)
        let session = template.session(entropy: &entropy)
        send(.opened(session, path: "/tmp/essai.json"))
        effects = []
    }

    /// Someone at the home screen.
    init(
        template: Template, language: String = "fr", size: Size = Size(columns: 80, rows: 24),
        gauge: FileGauge = Self.gauge(), points: Points = .halves
    ) {
        state = State(
            size: size, wording: Wording(language: language), templates: [template],
            gauge: gauge, now: now, points: points)
    }

    /// What measures files as the program does.
    static func gauge(
        limit: FileSize = SessionGauge.limit, reserve: FileSize = FileSize(bytes: 0, values: 0)
    ) -> FileGauge {
        FileGauge(
            limit: limit, reserve: reserve, size: { SessionGauge.size(of: $0) },
            growth: { SessionGauge.growth(of: $0, in: $1) })
    }

    /// Hands an event to the program and carries out what it asks of the disk.
    mutating func send(_ input: Event.Input) {
        let event = Event(input, entropy: Entropy(entropy.next(), entropy.next()))
        let asked = reduce(into: &state, event, at: now)
        effects += asked
        guard disk else { return }
        for case .record(_, _, let revision) in asked { send(.stored(revision: revision)) }
    }

    /// Presses keys, a tenth of a second apart.
    mutating func press(_ keys: Key...) {
        for key in keys {
            now = Moment(milliseconds: now.milliseconds + 100)
            send(.key(key))
        }
    }

    /// Types text, letter by letter.
    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    /// Types a line and presses Enter.
    mutating func enter(_ text: String) {
        type(text)
        press(.enter)
    }

    /// Runs a command through the palette.
    mutating func command(_ name: String) {
        press(.character("/"))
        enter(name)
    }

    /// Lets time pass, second by second, as the program asks to be woken.
    mutating func wait(seconds: Int) {
        let end = now.adding(seconds: seconds)
        while let wake = state.nextWake, wake <= end {
            now = wake
            send(.tick)
        }
        now = end
        send(.tick)
    }

    /// The screen as it is drawn.
    func screen() -> [String] {
        var cache = PaneCache()
        _ = draw(state, into: &cache)
        return GridText.trimmed(cache.grid)
    }

    /// Whether some row of the screen holds a text.
    func sees(_ text: String) -> Bool { screen().contains { $0.contains(text) } }

    var session: Session {
        state.session ?? Session(SessionFacts(id: ID(""), title: "", language: LanguageTag("fr")))
    }

    /// What was said, in order.
    var said: [String] { session.contributions.map(\.text) }
}
