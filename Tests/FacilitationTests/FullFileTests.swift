import SessionStore
import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// A file that is nearly full: what still fits is recorded, and nothing that nobody could read again.
@Suite struct FullFileTests {
    /// How long a note is here, and how much room is left at first: for two and not for three.
    private static let long = String(repeating: "mot ", count: 250)
    private var room: Facilitator
    private let limit: FileSize

    init() {
        var start = Facilitator(.goRound)
        start.press(.function(8))
        start.enter("dit avant")
        let size = SessionGauge.size(of: start.session)
        limit = FileSize(bytes: size.bytes + 3_000, values: size.values + 100)
        room = Self.facilitator(of: start.session, limit: limit)
    }

    /// Someone who has a session open whose file may have that size.
    private static func facilitator(
        of session: Session, limit: FileSize, reserve: FileSize = FileSize(bytes: 0, values: 0)
    ) -> Facilitator {
        let template = Template(name: "essai", title: .init(), language: LanguageTag("fr"))
        var room = Facilitator(
            template: template, gauge: Facilitator.gauge(limit: limit, reserve: reserve))
        room.send(.opened(session, path: "/tmp/essai.json"))
        room.effects = []
        return room
    }

    private mutating func paste(_ text: String) {
        room.send(.paste(text))
        room.press(.enter)
    }

    private var isWithinLimit: Bool {
        SessionFile.bytes(of: room.session).count <= limit.bytes
            && SessionGauge.size(of: room.session).values <= limit.values
    }

    private var isFull: Bool { room.state.message?.phrase.key.hasPrefix("change.file") ?? false }

    @Test mutating func whatFitsIsRecordedAndTheFirstThatGoesOverStaysInTheLine() {
        room.enter("petit")
        paste(Self.long)
        paste(Self.long)
        #expect(room.said.count == 4)
        paste(Self.long)
        #expect(room.said.count == 4)
        #expect(isFull)
        #expect(room.state.workshop?.line.field.text == Self.long)
        #expect(isWithinLimit)
        // Less of it still fits.
        room.state.workshop?.line.field.set("")
        room.enter("encore petit")
        #expect(room.said.last == "encore petit")
        #expect(isWithinLimit)
    }

    @Test mutating func whatMakesTheFileSmallerIsAlwaysDone() {
        let full = Self.facilitator(
            of: room.session, limit: FileSize(bytes: 100, values: 10))
        room = full
        room.enter("plus rien")
        #expect(room.said == ["dit avant"])
        #expect(isFull)
        let id = room.session.contributions[0].id
        let struck = room.state.make { session, now in
            try session.striking(id, at: now)
        }
        #expect(!struck.isEmpty)
    }

    @Test mutating func theWorkshopGoesOnWhenNothingMoreCanBeSaid() {
        let reserve = FileSize(bytes: 2_500, values: 90)
        room = Self.facilitator(of: room.session, limit: limit, reserve: reserve)
        paste(Self.long)
        #expect(isFull)
        #expect(room.said == ["dit avant"])
        room.state.workshop?.line.field.set("")
        let before = room.session
        room.press(.function(8))
        #expect(room.session.facts != before.facts || room.session.agenda != before.agenda)
        #expect(isWithinLimit)
    }

    @Test mutating func undoMakesRoomAndRedoAsksForIt() {
        paste(Self.long)
        paste(Self.long)
        room.press(.control("z"))
        #expect(room.said.count == 2)
        room.enter("entre-temps")
        #expect(room.said.count == 3)
        room.press(.control("z"), .control("z"))
        #expect(room.said == ["dit avant"])
        paste(Self.long + Self.long)
        #expect(room.said.count == 2)
        #expect(isWithinLimit)
    }

    @Test mutating func tooManyValuesAreRefusedAsWell() {
        let size = SessionGauge.size(of: room.session)
        room = Self.facilitator(
            of: room.session, limit: FileSize(bytes: limit.bytes, values: size.values + 5))
        room.enter("de trop")
        #expect(room.said == ["dit avant"])
        #expect(room.state.message?.phrase.key == "change.fileHoldsTooMuch")
        #expect(room.state.workshop?.line.field.text == "de trop")
    }

    @Test mutating func pastedLinesThatDoNotFitStayInTheLine() {
        room.send(.paste([Self.long, Self.long, Self.long, Self.long].joined(separator: "\n")))
        room.press(.character("1"))
        #expect(room.said == ["dit avant"])
        #expect(isFull)
        #expect(room.state.workshop?.line.field.text.contains(Self.long) ?? false)
    }

    @Test mutating func whatDoesNotFitTogetherIsKeptApart() throws {
        let base = room.session
        var theirs = base
        var entropy = Entropy(8, 9)
        let long = String(repeating: "a", count: 2_500)
        try theirs.apply(theirs.recording([long], entropy: &entropy, at: room.now))
        paste(Self.long)
        room.effects = []
        room.send(.changedUnderneath(base: base, theirs: theirs))
        #expect(room.effects.isEmpty)
        #expect(room.state.workshop?.isKeptApart == true)
        #expect(room.state.message?.phrase.key == "message.keptApart")
        #expect(room.said.count == 2)
        // With more room it comes in.
        room.press(.control("z"))
        room.send(.changedUnderneath(base: base, theirs: theirs))
        #expect(room.state.workshop?.isKeptApart == false)
        #expect(room.said.count == 2)
    }

    @Test mutating func aTextThatIsTooLongForAFileStaysWhereItWasTyped() {
        room = Self.facilitator(of: room.session, limit: SessionGauge.limit)
        let long = String(repeating: "a", count: 1 << 20)
        paste(long + "a")
        #expect(room.said == ["dit avant"])
        #expect(room.state.message?.phrase.key == "change.textTooLong")
        let round = room.session.agenda[0].id
        for text in [long + "a", long] {
            let made = room.state.make { session, now in
                try session.planning(round, at: now) { $0.introduction = text }
            }
            #expect(made.isEmpty == (text != long))
        }
        #expect(room.session.agenda[0].introduction == long)
    }
}
