import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The help on the screen: what one does here, the keys, and the pages of the manual.
@Suite struct HelpPageTests {
    private func expectToSee(
        _ text: String, in room: Facilitator, at source: SourceLocation = #_sourceLocation
    ) {
        let isSeen = room.sees(text)
        #expect(isSeen, "\(text) in \(room.screen())", sourceLocation: source)
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func everyKindOfRoundHasASectionThatTheHelpBeginsWith(_ language: String) {
        for kind in RoundKind.all {
            var room = Facilitator(kind, language: language, size: Size(columns: 100, rows: 40))
            room.press(.function(8), .function(1))
            let section = ManualSection.round(kind).page(in: language)
            #expect(section?.blocks.isEmpty == false, "\(kind.name)")
            expectToSee(section?.title ?? "–", in: room)
            // The keys follow on the same screen.
            expectToSee(room.state.wording(.helpHere), in: room)
        }
    }

    @Test func everySectionNamesACommandOfItsOwnRound() {
        for kind in RoundKind.all {
            var room = Facilitator(kind, size: Size(columns: 100, rows: 40))
            room.press(.function(8))
            let marks = ManualMarks(wording: room.state.wording)
            let section = ManualSection.round(kind).page(in: "fr")
            let named = section?.blocks.flatMap { block -> [String] in
                guard case .paragraph(let text) = block else { return [] }
                return marks.parts(of: text).filter(\.isKey).map(\.text)
            }
            let keys = CommandTable.all.flatMap { $0.keys(in: room.state) }
                .map { $0.name(room.state.wording) }
            #expect(!Set(named ?? []).isDisjoint(with: keys), "\(kind.name)")
        }
    }

    @Test func beforeTheStartAfterTheEndAndAtHomeTheHelpSaysSomethingElse() {
        var room = Facilitator(.goRound, size: Size(columns: 100, rows: 40))
        func title(_ section: ManualSection) -> String { section.page(in: "fr")?.title ?? "–" }
        room.press(.function(1))
        expectToSee(title(.ready), in: room)
        room.press(.escape, .function(8), .function(1))
        expectToSee(title(.round(.goRound)), in: room)
        room.press(.escape, .function(8), .function(1))
        expectToSee(title(.end), in: room)
        room.press(.escape, .function(10), .function(1))
        expectToSee(title(.home), in: room)
    }

    @Test func arrowsTurnThePagesOfTheManualInBothDirections() {
        var room = Facilitator(.vote, size: Size(columns: 100, rows: 40))
        room.press(.function(8), .function(1), .right)
        expectToSee(ManualTopic.start.page(in: "fr").title, in: room)
        for _ in ManualTopic.allCases.dropFirst() { room.press(.right) }
        expectToSee(ManualTopic.shell.page(in: "fr").title, in: room)
        room.press(.right)
        expectToSee("Un vote", in: room)
        room.press(.left, .pageDown, .left)
        expectToSee(ManualTopic.terminal.page(in: "fr").title, in: room)
        room.press(.escape)
        #expect(room.state.popups.isEmpty)
    }

    @Test func aTopicBehindTheNameOpensItsPage() {
        var room = Facilitator(.goRound, size: Size(columns: 100, rows: 40))
        room.press(.function(8))
        room.command("help votes")
        expectToSee(ManualTopic.votes.page(in: "fr").title, in: room)
        room.press(.escape)
        room.command("help nothing")
        #expect(room.state.popups.isEmpty)
        expectToSee("nothing", in: room)
    }

    @Test func everyPageCanBeReadToItsEndOnASmallScreen() {
        for topic in ManualTopic.allCases {
            var room = Facilitator(.goRound, size: Size(columns: 60, rows: 18))
            room.press(.function(8))
            room.command("help \(topic.rawValue)")
            room.press(.end)
            let marks = ManualMarks(wording: room.state.wording, inProgram: true)
            let last = topic.page(in: "fr").styledLines(columns: 54, marks).last?.plain
            let words = (last ?? "").split(separator: " ").suffix(2).joined(separator: " ")
            expectToSee(words, in: room)
        }
    }

    @Test func insideTheProgramOtherPagesAreOpenedByThePalette() {
        var room = Facilitator(.goRound, size: Size(columns: 100, rows: 40))
        room.press(.function(1))
        expectToSee("/help projector", in: room)
        #expect(!room.screen().contains { $0.contains("atelier help") })
    }

    @Test func partsOfATextAreSetApart() {
        let marks = ManualMarks(wording: Wording(language: "en"))
        let parts = marks.parts(of: "**{hand-on}** and `{/hand-on} Léa`, {nothing")
        #expect(parts.map(\.text) == ["Ctrl-N", " and ", "/hand-on", " Léa", ", ", "{nothing"])
        #expect(parts.map(\.isKey) == [true, false, false, false, false, false])
        #expect(parts.map(\.isStrong) == [true, false, false, false, false, false])
        #expect(parts.map(\.isCode) == [false, false, true, true, false, false])
    }
}
