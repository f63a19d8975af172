import TerminalUI
import TestSupport
import Wording
import Workshop

@testable import Stage

/// People in front of the stage of a workshop that runs by the clock of the test.
struct Room {
    var session: Session
    var directions = StageDirections.none
    var screen = StageScreen()
    var now = Moment(milliseconds: 1_457_463_600_000)
    var entropy = Entropy(5, 6)
    var wording = Wording(language: "fr")
    var points = Points.halves

    /// A workshop made of rounds of these kinds, each with a prompt, not yet begun.
    init(
        _ kinds: RoundKind..., prompts: [String] = ["Pourquoi suis-je là ?"],
        plannedSeconds: Int? = 600
    ) {
        let french = LanguageTag("fr")
        var template = Template(
            name: "essai", title: .init("Atelier d’essai", in: french), language: french)
        template.rounds = kinds.compactMap { kind in
            RoundContent.new(kind).map { content in
                TemplateRound(
                    content: content, prompts: prompts.map { .init($0, in: french) },
                    plannedSeconds: plannedSeconds)
            }
        }
        session = template.session(entropy: &entropy)
    }

    /// A workshop as it is given.
    init(_ session: Session) { self.session = session }

    /// Applies a change.
    mutating func does(_ change: (Session, inout Entropy, Moment) throws -> Change) throws {
        try session.apply(change(session, &entropy, now))
    }

    /// Goes to the next round.
    mutating func goOn() throws {
        guard let next = session.nextRound else { return }
        try does { session, _, now in try session.entering(next.id, at: now) }
    }

    /// Records what somebody said.
    mutating func says(_ text: String) throws {
        now = now.adding(seconds: 5)
        try does { session, entropy, now in
            let speaker = session.round?.content.floor?.current?.speaker
            return try session.recording(
                [text], from: Provenance(author: speaker), entropy: &entropy, at: now)
        }
    }

    /// Everything that the room could read now, whatever the size of the letters.
    mutating func reads() -> String {
        let view = screen.update(session, directions, at: now, zoneOffsetSeconds: 3600)
        return ReachableTexts.of(view).joined(separator: "\n")
    }

    /// What the room is told now, line by line, whatever the size of the letters.
    mutating func tells() -> [String] {
        screen.update(session, directions, at: now, zoneOffsetSeconds: 3600).lines(wording)
    }

    /// The stage as it is laid out now.
    mutating func sheet(_ size: Size) throws -> StageSheet {
        let view = screen.update(session, directions, at: now, zoneOffsetSeconds: 3600)
        return StageSheet(view, in: Rect(size), wording, points)
    }

    /// What the room sees now, row by row.
    mutating func sees(_ size: Size = Size(columns: 80, rows: 24)) -> [String] {
        GridText.trimmed(grid(size))
    }

    /// The stage as it is drawn now.
    mutating func grid(_ size: Size) -> Grid {
        screen.update(session, directions, at: now, zoneOffsetSeconds: 3600)
        screen.layOut(in: Rect(size), wording, points)
        var cache = PaneCache()
        cache.draw(size) { frame in screen.draw(in: &frame, wording) }
        return cache.grid
    }
}
