import SessionStore
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// A first evening to practise on, gone through by its keys.
@Suite struct RehearsalTests {
    private static let languages = ["fr", "en", "es", "tr"]
    private static let small = Size(columns: 80, rows: 24)
    private static let large = Size(columns: 120, rows: 36)

    /// Somebody who has just begun to practise.
    private func begun(
        _ language: String = "fr", size: Size = Self.small
    ) throws -> Facilitator {
        let template = try #require(Templates.named("marseille"))
        var room = Facilitator(template: template, language: language, size: size)
        room.send(.rehearse(template))
        try open(&room)
        return room
    }

    /// Opens what was made, as the program around does.
    private func open(_ room: inout Facilitator) throws {
        guard case .create(let session)? = room.effects.last else {
            throw Facilitator.Refusal(screen: room.screen())
        }
        room.send(.opened(session, path: "/tmp/practice.json"))
        room.effects = []
    }

    private func guide(of room: Facilitator) -> String {
        room.screen().suffix(2).joined(separator: " ")
    }

    private func step(_ room: Facilitator) -> String {
        GuideStep.all[room.state.rehearsal?.place ?? 0].name
    }

    /// Goes on to the facilitator's own evening.
    private func own(_ language: String = "fr", size: Size = Self.small) throws -> Facilitator {
        var room = try begun(language, size: size)
        room.press(.enter)
        try open(&room)
        return room
    }

    /// «{key} shows it» stays true while the caption stands, whatever key is pressed meanwhile.
    @Test(arguments: languages)
    func noCaptionLosesTheKeyThatItNames(_ language: String) {
        let wording = Wording(language: language)
        for deed in FictionDeed.evening(wording, turnsScreen: true) {
            let text = wording(deed.caption)
            #expect(!text.contains("  ") && !text.contains("\u{A0} "), "\(text)")
            #expect(!text.hasPrefix(" ") && !text.hasPrefix(":"), "\(text)")
        }
    }

    @Test(arguments: languages)
    func theInventedEveningPlaysToItsEndByItself(_ language: String) throws {
        for size in [Self.small, Self.large] {
            var room = try begun(language, size: size)
            var seconds = 0
            while room.state.rehearsal?.due != nil, seconds < 300 {
                room.wait(seconds: 1)
                seconds += 1
            }
            #expect((60...200).contains(seconds), "\(seconds)")
            let session = room.session
            #expect(session.participants.count == 3)
            #expect(session.participants.allSatisfy { $0.inTheRoom == .given })
            #expect(room.said.count == 3)
            #expect(session.themes.count == 1)
            #expect(session.unsortedCount == 0)
            #expect(session.actions.count == 1)
            #expect(session.endedAt != nil)
            #expect(
                guide(of: room).contains(room.state.ownWording(Phrase("try.yourTurn")).prefix(20)))
        }
    }

    @Test(arguments: languages)
    func everyStepAndEveryCaptionHasWords(_ language: String) {
        let wording = Wording(language: language)
        for step in GuideStep.all { #expect(!step.text(wording).hasPrefix("try."), "\(step.name)") }
        for deed in FictionDeed.evening(wording, turnsScreen: true) {
            #expect(!wording(deed.caption).hasPrefix("try."), "\(deed.caption.key)")
        }
    }

    @Test func bothScreensStandSideBySideWhereThereIsSpace() throws {
        var room = try begun(size: Self.large)
        while room.session.round?.kind != .goRound { room.wait(seconds: 1) }
        room.wait(seconds: 1)
        #expect(room.state.size == Size(columns: 60, rows: 33))
        let left = room.screen().map { String($0.prefix(60)) }
        #expect(left.contains { $0.contains("Quelle est votre vision") })
        #expect(room.state.rehearsal?.room.view != nil)
        let divided = room.screen().prefix(33).allSatisfy { Array($0).dropFirst(60).first == "│" }
        #expect(divided)
    }

    @Test func oneScreenComesAfterTheOtherWhereThereIsNone() throws {
        var room = try begun()
        var hasSeenRoom = false
        while room.state.rehearsal?.due != nil {
            room.wait(seconds: 1)
            hasSeenRoom = hasSeenRoom || room.state.showsStage
        }
        #expect(hasSeenRoom)
        #expect(!room.state.showsStage)
    }

    @Test func spaceStopsItAndOtherKeysDoNothing() throws {
        var room = try begun()
        room.wait(seconds: 8)
        room.press(.character(" "))
        let session = room.session
        room.wait(seconds: 30)
        room.press(.character("x"), .function(8), .control("z"))
        room.send(.paste("words"))
        #expect(room.session == session)
        room.press(.character(" "))
        room.wait(seconds: 30)
        #expect(room.session != session)
    }

    @Test(arguments: languages)
    func theOwnEveningGoesByWhatTheGuideSays(_ language: String) throws {
        for size in [Self.small, Self.large] {
            var room = try own(language, size: size)
            var seen = [step(room)]
            func note(_ room: Facilitator) {
                if seen.last != step(room) { seen.append(step(room)) }
            }
            for keys in evening(isSmall: size == Self.small) {
                for key in keys {
                    room.press(key)
                    note(room)
                }
                // The guide never goes beyond its two rows.
                let text = guide(of: room)
                #expect(!text.contains("…") && !text.contains("{"), "\(step(room)): \(text)")
                let whole = GuideStep.all[room.state.rehearsal?.place ?? 0]
                    .text(room.state.ownWording)
                let last = whole.split(separator: " ").last ?? ""
                #expect(text.contains(last), "\(language) \(step(room)): \(text)")
            }
            let names = GuideStep.all.filter { !$0.isForSmallScreens || size == Self.small }
                .map(\.name)
            var wanted: [String] = []
            for name in names where wanted.last != name { wanted.append(name) }
            #expect(seen == wanted)
            #expect(room.session.endedAt != nil)
        }
    }

    private func keys(of text: String) -> [Key] { text.map { Key.character($0) } + [.enter] }

    /// What is typed, step by step.
    private func evening(isSmall: Bool) -> [[Key]] {
        let next = Key.function(8)
        let hand = Key.control("n")
        var all: [[Key]] = [[next], keys(of: "Chloé"), keys(of: "Dara"), keys(of: "Malik")]
        all += [[.control("g")], [next], [hand], keys(of: "Un"), [hand], keys(of: "Deux")]
        all += [[hand, .control("p")]]
        all += isSmall ? [[.function(5)], [.function(5)]] : []
        all += [[next], [.control("r")], [hand, hand, hand, hand]]
        all += [keys(of: "Trois"), keys(of: "Quatre"), keys(of: "Cinq"), [next]]
        all += [[hand] + keys(of: "Ensemble"), [.character("1"), .character("1")], [next]]
        all += [
            [hand], [next], keys(of: "!Écrire"),
            [hand] + keys(of: "8/3/2027").dropLast() + [.control("s")],
        ]
        return all + [[next], [.function(6)]]
    }

    @Test func whoeverSkipsARoundIsToldWhatComesNext() throws {
        var room = try own()
        room.press(.function(8), .function(8))
        #expect(step(room) == "floor")
        room.press(.function(8), .function(8))
        #expect(step(room) == "theme")
        room.press(.function(7))
        #expect(step(room) == "theme")
    }

    @Test func theScreenFollowsTheTerminal() throws {
        var room = try own()
        room.send(.resize(Size(columns: 200, rows: 60)))
        #expect(room.state.size == Size(columns: 100, rows: 57))
        room.send(.resize(Size(columns: 30, rows: 8)))
        #expect(room.screen().count == 8)
        room.send(.resize(Self.small))
        #expect(room.state.size == Size(columns: 80, rows: 21))
        #expect(!guide(of: room).isEmpty)
    }

    @Test func itCanBeLeftAtAnyTime() throws {
        for wait in [0, 10, 40, 200] {
            var room = try begun()
            room.wait(seconds: wait)
            room.press(.control("q"))
            #expect(room.effects.contains(.quit), "\(wait)")
        }
        var room = try own()
        room.press(.function(8), .control("q"))
        #expect(room.effects.contains(.quit))
    }

    @Test func theListWithoutWorkshopsOffersIt() throws {
        let template = try #require(Templates.named("marseille"))
        var room = Facilitator(template: template)
        room.send(.listed([]))
        #expect(room.sees("Une première soirée"))
        room.press(.down, .enter)
        #expect(room.effects.last == .rehearse)
        room.effects = []
        room.command("try")
        #expect(room.effects.last == .rehearse)
        // While one practises there is no second.
        var own = try own()
        own.press(.function(10))
        own.send(.listed([]))
        own.effects = []
        own.command("try")
        #expect(!own.effects.contains(.rehearse))
    }
}
