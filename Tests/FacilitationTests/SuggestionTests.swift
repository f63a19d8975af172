import Testing
import TerminalUI
import TestSupport
import Workshop

@testable import Facilitation

@Suite struct SuggestionTests {
    /// A board with two themes that have learnt a handful of notes.
    private func board(_ more: String...) -> Facilitator {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        let notes =
            [
                "Une carte des initiatives", "Un repas de quartier chaque mois",
                "Recenser les initiatives", "Une carte des lieux", "Cuisiner un repas",
            ] + more
        for note in notes { room.enter(note) }
        room.press(.function(8), .control("n"))
        room.enter("Cartographier")
        room.press(.control("n"))
        room.enter("Manger ensemble")
        for theme in ["1", "1", "2"] as [Character] { room.press(.character(theme)) }
        return room
    }

    private func texts(_ room: Facilitator, inTheme place: Int) -> [String] {
        room.session.contributions(in: room.session.themes[place].id).map(\.text)
    }

    @Test func enterAcceptsWhatIsOffered() {
        var room = board("La carte des initiatives du quartier", "Manger un repas ensemble")
        #expect(room.sees("Entrée → 1 Cartographier"))
        room.press(.enter)
        #expect(room.sees("Entrée → 2 Manger ensemble"))
        room.press(.enter)
        #expect(texts(room, inTheme: 0).contains("La carte des initiatives du quartier"))
        #expect(texts(room, inTheme: 1).contains("Manger un repas ensemble"))
        room.press(.enter)
        #expect(room.session.contributions.count == 7)
    }

    @Test func namesOfThemesAreEnoughToOfferOne() {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for note in ["Un jardin pour tous", "Une piste", "Plus de vélos en ville"] {
            room.enter(note)
        }
        room.press(.function(8), .control("n"))
        room.enter("Jardinage")
        #expect(!room.sees("Entrée →"))
        room.press(.control("n"))
        room.enter("Bicyclette et transports")
        #expect(room.sees("Entrée → 2 Bicyclette et transports"))
        #expect(room.sees("Bicyclette et transports\u{a0}?"))
    }

    @Test func namesThatSayNothingTakeAHandfulOfNotes() {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for place in 1...8 { room.enter("Une carte des lieux, \(place)") }
        room.press(.function(8), .control("n"))
        room.enter("A")
        room.press(.control("n"))
        room.enter("B")
        for _ in 0..<2 { room.press(.character("1")) }
        #expect(!room.sees("Entrée →"))
        for _ in 0..<2 { room.press(.character("1")) }
        #expect(room.sees("Entrée → 1 A"))
    }

    @Test func anotherThemeIsOfferedOnDown() {
        var room = board("La carte des initiatives du quartier")
        room.press(.down, .enter)
        #expect(texts(room, inTheme: 1).contains("La carte des initiatives du quartier"))
    }

    @Test func notesThatSayTheSameGoTogetherWhenAsked() {
        var room = board(
            "Des jardins partagés au pied des tours", "Des jardins partagés au pied des tours.")
        #expect(room.sees("Tab\u{a0}: 1\u{a0}semblable") || room.sees("Tab\u{a0}: 1 semblable"))
        room.press(.tab, .character("2"))
        #expect(texts(room, inTheme: 1).count == 4)
        #expect(room.session.unsortedCount == 0)
    }

    @Test func nothingOfItReachesTheStage() {
        var room = board("La carte des initiatives du quartier")
        room.press(.function(5))
        #expect(!room.sees("Entrée →"))
        #expect(!room.sees("▸"))
        #expect(
            !room.effects.contains { effect in
                if case .direct(let directions) = effect { return directions.spotlight != nil }
                return false
            })
    }

    @Test func proposedGroupsBecomeThemesOnlyWhenAccepted() throws {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for place in ["Marseille", "Aubagne", "Toulon", "Nice"] {
            room.enter("Une carte des initiatives de \(place)")
            room.enter("Un repas partagé chaque mois à \(place)")
        }
        room.press(.function(8))
        room.command("propose-themes")
        #expect(room.session.themes.isEmpty)
        #expect(!room.state.popups.isEmpty)
        room.press(.enter)
        let theme = try #require(room.session.themes.first)
        #expect(room.session.count(in: theme.id) > 1)
        room.press(.control("z"))
        #expect(room.session.themes.isEmpty)
    }

    @Test func whatSaysNearlyTheSameIsProposedFirst() {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for place in ["Marseille", "Aubagne", "Toulon", "Nice"] {
            room.enter("Une carte des initiatives de \(place)")
        }
        for note in ["Ouvrir la salle le dimanche", "ouvrir la salle le dimanche !", "Rien"] {
            room.enter(note)
        }
        room.press(.function(8))
        room.command("propose-themes")
        guard case .proposal(let proposal)? = room.state.popup else {
            Issue.record("nothing is proposed")
            return
        }
        let first = proposal.groups.prefix { $0.isAlike }
        #expect(first.contains { $0.notes.count == 2 })
        #expect(proposal.groups.dropFirst(first.count).allSatisfy { !$0.isAlike })
        #expect(room.sees("disent presque la même chose"))
        let all = Set(proposal.groups.flatMap(\.notes)).count
        // A note that went into a theme is proposed no second time.
        for _ in 0..<20 where room.state.popup != nil { room.press(.enter) }
        #expect(room.session.unsortedCount == 7 - all)
        #expect(room.state.popup == nil)
    }

    @Test func notesThatAreTakenLeaveTheOtherGroups() {
        var popup = ProposalPopup(groups: [
            .init(name: "a", notes: [ID("1"), ID("2")], isAlike: true),
            .init(name: "b", notes: [ID("2"), ID("3"), ID("4")], isAlike: false),
            .init(name: "c", notes: [ID("1"), ID("5")], isAlike: false),
        ])
        #expect(popup.accept(0).name == "a")
        #expect(popup.groups.map(\.name) == ["b"])
        #expect(popup.groups.map(\.notes) == [[ID("3"), ID("4")]])
    }
}
