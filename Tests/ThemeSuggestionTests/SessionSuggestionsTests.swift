import Testing
import Workshop

@testable import ThemeSuggestion

@Suite struct SessionSuggestionsTests {
    private static let bike = ID<Theme>("bike")
    private static let food = ID<Theme>("food")
    /// As many sorted notes as it takes before anything is suggested.
    private static let sorted = [0: bike, 1: bike, 2: food, 3: food, 5: food]

    /// A session with the notes of ``Board``, the first ones sorted.
    private func session(
        _ places: [Int: ID<Theme>] = [:], marks: [Int: Contribution.Marks] = [:]
    ) -> Session {
        let facts = SessionFacts(id: ID("s"), title: "Atelier", language: LanguageTag("fr"))
        let notes = Board.notes.enumerated().map { place, text in
            Contribution(
                id: ID("n\(place)"), text: text, recordedAt: Moment(milliseconds: Int64(place)),
                theme: places[place], marks: marks[place] ?? [])
        }
        let positions = OrderKey.row(of: 2)
        let themes = [
            Theme(id: Self.bike, position: positions[0], name: "Mobilité"),
            Theme(id: Self.food, position: positions[1], name: "Alimentation"),
        ]
        return Session(
            facts, participants: [], agenda: [], contributions: notes, themes: themes, groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    @Test func followsMovesAndTheirUndoing() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session(Self.sorted))
        #expect(suggestions.themes(for: ID("n4")).first?.theme == Self.bike)
        suggestions.follow(
            session(Self.sorted.mapValues { $0 == Self.bike ? Self.food : Self.bike }))
        #expect(suggestions.themes(for: ID("n4")).first?.theme == Self.food)
        suggestions.follow(session())
        #expect(suggestions.themes(for: ID("n4")).first?.theme == Self.bike)
    }

    @Test func whatIsForgottenCanBeLearntAgain() {
        var suggestions = SessionSuggestions()
        let sorted = session(Self.sorted)
        suggestions.follow(sorted)
        suggestions.forget()
        #expect(suggestions.themes(for: ID("n4")).isEmpty)
        #expect(suggestions.proposal().groups.isEmpty)
        suggestions.follow(sorted)
        #expect(suggestions.themes(for: ID("n4")).first?.theme == Self.bike)
    }

    @Test func aNoteThatIsNotOnTheWallGetsNoAnswer() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session([0: Self.bike], marks: [4: .setAside, 1: .leftAlone]))
        #expect(suggestions.themes(for: ID("n4")).isEmpty)
        #expect(suggestions.lookAlikes(of: ID("n1")).isEmpty)
        #expect(suggestions.themes(for: ID("unknown")).isEmpty)
    }

    @Test func proposesOnlyForWhatIsUnsorted() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session([0: Self.bike, 1: Self.bike]))
        let proposal = suggestions.proposal()
        let all = proposal.groups.flatMap(\.notes) + proposal.leftovers
        #expect(Set(all) == Set((2..<7).map { ID("n\($0)") }))
    }

    @Test func suggestsByTheNamesOfThemesBeforeAnythingIsSorted() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session())
        #expect(suggestions.themes(for: ID("n4")).first?.theme == Self.bike)
        #expect(suggestions.themes(for: ID("n5")).first?.theme == Self.food)
    }

    @Test func suggestsNothingBeforeAHandfulIsSortedIntoThemesWithoutNames() {
        var suggestions = SessionSuggestions(meanings: .none)
        for note in [5, 3, 2] {
            var places = Self.sorted
            places[note] = nil
            suggestions.follow(session(places))
            #expect(suggestions.themes(for: ID("n4")).isEmpty)
        }
        suggestions.follow(session(Self.sorted))
        #expect(!suggestions.themes(for: ID("n4")).isEmpty)
        // The note itself is none of those that something was learnt from.
        #expect(suggestions.themes(for: ID("n0")).isEmpty)
    }

    @Test func proposesNoGroupsOfFewNotes() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session([0: Self.bike, 1: Self.bike, 2: Self.food]))
        let proposal = suggestions.proposal()
        #expect(proposal.groups.isEmpty)
        #expect(proposal.leftovers == (3..<7).map { ID("n\($0)") })
    }

    @Test func ofSomeNotesOnlyThoseAreProposed() {
        var suggestions = SessionSuggestions()
        suggestions.follow(session())
        let chosen: Set<ID<Contribution>> = [ID("n0"), ID("n1"), ID("n2"), ID("n4"), ID("n5")]
        let proposal = suggestions.proposal(among: chosen)
        let all = proposal.groups.flatMap(\.notes) + proposal.leftovers
        #expect(Set(all) == chosen)
        #expect(all.count == chosen.count)
        #expect(proposal.lookAlikes.flatMap(\.notes).allSatisfy(chosen.contains))
    }
}
