import Testing

@testable import ThemeSuggestion

@Suite struct ProposalTests {
    private static let wall = [
        "Des pistes cyclables partout", "Réparer son vélo ensemble", "Des pistes cyclables sûres",
        "Un atelier vélo", "Des légumes du jardin", "Un jardin partagé", "Cultiver un jardin",
        "Un jardin et des légumes", "Des pistes cyclables, partout !",
    ]

    @Test func notesThatSayTheSameAreFoundInSpiteOfSignsAndAccents() {
        let board = Board(["Créer un café", "CREER UN CAFE !", "Une fête", "créer, un café"])
        #expect(board.model.lookAlikes(of: 0) == [1, 3])
        #expect(board.model.proposal().lookAlikes == [[0, 1, 3]])
    }

    @Test func groupsHoldWhatBelongsTogether() throws {
        let proposal = Board(Self.wall, themes: []).model.proposal(groups: 2)
        let garden = try #require(proposal.groups.first { $0.notes.contains(5) })
        #expect(Set(garden.notes).isSuperset(of: [4, 5, 6, 7]))
        #expect(!garden.notes.contains(0))
    }

    @Test func aGroupIsNamedByItsOwnWords() throws {
        let proposal = Board(Self.wall, themes: []).model.proposal(groups: 2)
        let garden = try #require(proposal.groups.first { $0.notes.contains(5) })
        #expect(garden.name.hasPrefix("jardin"))
    }

    @Test func articlesAndPronounsNameNoGroupThatHasOtherWords() throws {
        let wall = Self.wall + ["Une fête qui rassemble", "Une fête qui dure", "Qui fait la fête"]
        let proposal = Board(wall, themes: []).model.proposal(groups: 3)
        let feast = try #require(proposal.groups.first { $0.notes.contains(9) })
        #expect(feast.name.contains("fête"))
        #expect(!feast.name.contains("qui"))
        #expect(!feast.name.contains("une"))
    }

    @Test func everyNoteIsInOneGroupOrLeftOver() {
        let proposal = Board(Self.wall + ["漢字", ""], themes: []).model.proposal()
        let all = proposal.groups.flatMap(\.notes) + proposal.leftovers
        #expect(all.sorted() == Array(0..<11))
        #expect(proposal.leftovers.contains(10))
    }

    @Test func theProposalIsTheSameOnEveryRun() {
        let proposals = (0..<3).map { _ in Board(Self.wall, themes: []).model.proposal() }
        #expect(proposals[0] == proposals[1] && proposals[1] == proposals[2])
    }

    @Test func aProposalChangesNothing() {
        let board = Board(Self.wall)
        _ = board.model.proposal()
        #expect(Self.wall.indices.allSatisfy { board.model.theme(of: $0) == nil })
    }
}
