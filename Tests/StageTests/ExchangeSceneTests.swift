import Testing
import TestSupport
import Workshop

@testable import Stage

@Suite struct ExchangeSceneTests {
    /// A theme with an offer of «Coop» and a need of «Studio Ana», for which Ana speaks.
    private func room() throws -> Room {
        let prompts = [Exchange.offer, .need].map {
            TemplatePrompt(.init($0.rawValue, in: LanguageTag("fr")), gathers: $0)
        }
        let template = Template(
            name: "essai", title: .init("Essai", in: LanguageTag("fr")),
            language: LanguageTag("fr"),
            rounds: [TemplateRound(content: .discussion(Discussion()), prompts: prompts)],
            conclusion: .init())
        var entropy = Entropy(3, 5)
        var room = Room(template.session(entropy: &entropy))
        try room.goOn()
        try room.does { session, entropy, now in
            try session.joining(["Ana (Studio Ana)"], entropy: &entropy, at: now)
        }
        try room.does { session, entropy, now in
            try session.newTheme("Ergonomie", entropy: &entropy, at: now)
        }
        let said = [("Coop", "un lieu"), ("Studio Ana", "du temps")]
        for (place, (organisation, text)) in said.enumerated() {
            try room.does { session, entropy, now in
                try session.recording(
                    [text],
                    from: Provenance(
                        organisation: organisation, prompt: session.agenda[0].prompts[place].id,
                        theme: session.themes[0].id), entropy: &entropy, at: now)
            }
        }
        room.directions.spotlight = .theme(room.session.themes[0].id)
        return room
    }

    @Test func offersStandWithNeeds() throws {
        var room = try room()
        let lines = room.tells()
        #expect(lines.contains("Offres — 1") && lines.contains("Besoins — 1"), "\(lines)")
        #expect(lines.contains { $0.contains("un lieu") }, "\(lines)")
        // Both on the page, and both to be read from afar.
        let sheet = try room.sheet(.init(columns: 120, rows: 35))
        #expect(sheet.layout.pages.count == 1)
        #expect(sheet.layout.pages[0].allSatisfy { $0.letterRows >= 4 })
    }

    @Test func anOrganisationThatIsOnePersonIsShownByLeave() throws {
        var room = try room()
        #expect(room.reads().contains("Coop"))
        #expect(!room.reads().contains("Ana"))
        try room.does { session, _, now in
            try session.permitting([session.participants[0].id], inTheRoom: .given, at: now)
        }
        #expect(room.reads().contains("Studio Ana"))
        // Held still, the stage lets go of it as soon as the leave is taken back.
        room.directions.holdsStill = true
        _ = room.reads()
        try room.does { session, _, now in
            try session.permitting([session.participants[0].id], inTheRoom: .refused, at: now)
        }
        #expect(!room.reads().contains("Studio Ana"))
    }
}
