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
        let proposal = Board(Self.wall, themes: []).model.proposal()
        let garden = try #require(proposal.groups.first { $0.notes.contains(5) })
        #expect(Set(garden.notes).isSubset(of: [4, 5, 6, 7]))
        #expect(garden.notes.count > 2)
    }

    @Test func aGroupIsNamedByItsOwnWords() throws {
        let proposal = Board(Self.wall, themes: []).model.proposal()
        let garden = try #require(proposal.groups.first { $0.notes.contains(5) })
        #expect(garden.name.contains("jardin"))
        #expect(Self.wall.contains { $0.contains(garden.name) })
    }

    @Test(arguments: [
        (["Une fête qui rassemble", "Une fête qui dure", "Qui fait la fête"], "fête"),
        (["More about the buses", "The buses are for all", "The buses with us"], "buses"),
        (["Para todos un parque", "Un parque para nosotros", "Este parque es para ti"], "parque"),
    ])
    func wordsThatSayNothingNameNoGroup(notes: [String], word: String) throws {
        let proposal = Board(Self.wall + notes, themes: []).model.proposal()
        let group = try #require(proposal.groups.first { $0.notes.contains(9) })
        let words = WordReader().words(of: group.name)
        #expect(group.name.contains(word))
        #expect(!words.contains { EmptyWords.holds($0) || $0.isSlight }, "\(group.name)")
    }

    @Test func whatHasNothingInCommonIsLeftOver() {
        let wall = [
            "Un jardin partagé", "Le prix du gaz", "Apprendre la guitare", "Nager en mer",
            "Une monnaie locale", "Réparer les ordinateurs", "Dormir plus", "Un crématorium",
        ]
        let proposal = Board(wall, themes: []).model.proposal()
        #expect(proposal.groups.isEmpty)
        #expect(proposal.leftovers == Array(wall.indices))
    }

    @Test func groupsWithoutSpacesAreNamed() throws {
        let wall = ["公共交通太少", "公共交通便宜", "公共交通很少", "公园很好", "多种树"]
        let proposal = Board(wall, themes: []).model.proposal()
        let group = try #require(proposal.groups.first { $0.notes.contains(0) })
        #expect(group.name.contains("公共"))
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

    @Test func ofALargeWallHalfIsPlaced() {
        // Ten different things to do with each of twelve.
        let things = [
            "vélos", "jardin", "théâtre", "cantine", "école", "piscine", "forêt", "musée",
            "hôpital",
            "monnaie", "journal", "moulin",
        ]
        let wall = things.flatMap { thing in
            [
                "réparer", "ouvrir", "défendre", "nettoyer", "agrandir", "montrer", "peindre",
                "louer",
                "fêter", "garder",
            ].map { "\($0) \(thing)" }
        }
        let proposal = Board(wall, themes: []).model.proposal()
        let placed = proposal.groups.reduce(0) { $0 + $1.notes.count }
        #expect(placed * 3 >= wall.count && placed * 10 <= wall.count * 6)
        #expect(Set(proposal.groups.flatMap(\.notes)).count == placed)
        for group in proposal.groups {
            // Either the same thing or the same to be done.
            let things = Dictionary(grouping: group.notes) { $0 / 10 }.values.map(\.count)
            let deeds = Dictionary(grouping: group.notes) { $0 % 10 }.values.map(\.count)
            #expect(((things + deeds).max() ?? 0) * 10 >= group.notes.count * 6, "\(group.name)")
        }
    }

    @Test func noNameCutsALongerWord() {
        let wall = [
            "Peindre le rez-de-chaussée", "Éclairer le rez-de-chaussée", "Louer le rez-de-chaussée",
            "Chanter", "Un arbre", "Dormir",
        ]
        let names = Board(wall, themes: []).model.names(of: [[0, 1, 2]])
        #expect(names.allSatisfy { !$0.hasPrefix("chaussée") && !$0.hasSuffix("rez") }, "\(names)")
    }
}
