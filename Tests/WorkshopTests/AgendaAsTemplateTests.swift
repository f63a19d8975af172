import Testing

@testable import Workshop

@Suite struct AgendaAsTemplateTests {
    @Test func whatWasPlannedComesBackAndWhatWasSaidDoesNot() throws {
        var bench = Workbench(.goRound, .smallGroups, .closing, prompts: 2)
        try bench.seat("Aïcha", "Bruno")
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.changingRound(.planRound, at: bench.now) {
                round throws(ChangeError) in
                round.introduction = "Aïcha a parlé la première."
                round.title = LocalizedText("Le tour", in: .french)
            }
        }
        try bench.record("Tout dire SECRET")
        try bench.theme("SECRET")
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTables(3, entropy: &bench.entropy, at: bench.now)
        }
        let template = bench.session.template(named: "soir")
        #expect(template.name == "soir")
        #expect(template.rounds.map(\.content.kind) == [.goRound, .smallGroups, .closing])
        #expect(template.rounds.map(\.plannedSeconds) == [600, 600, 600])
        #expect(
            template.rounds[0].prompts.map { $0.text.text(for: .french) } == [
                "Question 1", "Question 2",
            ])
        #expect(template.rounds[0].title.text(for: .french) == "Le tour")
        #expect(template.rounds[1].content == .smallGroups(SmallGroups()))
        let said = String(describing: template)
        for word in ["Aïcha", "Bruno", "SECRET"] { #expect(!said.contains(word)) }
    }

    @Test func beforeTheFirstRoundSentencesAndThemesBelongToThePlan() {
        let plan = Template(
            name: "a", title: .init("A", in: .french), language: .french,
            themes: [TemplateTheme(name: .init("Lieux", in: .french))],
            rounds: [
                TemplateRound(
                    content: .sorting(Sorting()),
                    prompts: [TemplatePrompt(.init("Quoi ?", in: .french), gathers: .need)],
                    introduction: .init("Voici", in: .french))
            ], conclusion: .init("Merci", in: .french))
        var entropy = Entropy(7, 8)
        #expect(plan.session(entropy: &entropy).template(named: "a") == plan)
    }
}
