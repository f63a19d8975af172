import Testing

@testable import Workshop

@Suite struct OrganisationTests {
    /// A discussion that gathers offers, with Ana of «Studio Ana» and Omar of «Coop».
    private func session(_ entropy: inout Entropy) throws -> Session {
        let template = Template(
            name: "essai", title: .init("Essai", in: LanguageTag("fr")),
            language: LanguageTag("fr"), attribution: .published,
            rounds: [
                TemplateRound(
                    content: .discussion(Discussion()),
                    prompts: [
                        TemplatePrompt(.init("Quoi ?", in: LanguageTag("fr")), gathers: .offer)
                    ])
            ])
        var session = template.session(entropy: &entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(session.entering(session.agenda[0].id, at: now))
        try session.apply(
            session.joining(["Ana (Studio Ana)", "Omar (Coop)"], entropy: &entropy, at: now))
        return session
    }

    @Test func anOrganisationThatBearsANameNeedsThePermission() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let names = OrganisationNames(of: session) { $0.inPublication }
        #expect(names.permitted("Coop") == "Coop")
        #expect(names.permitted("Studio Ana") == nil)
        try session.apply(
            session.permitting(
                [session.participants[0].id], inPublication: .given, at: Moment(milliseconds: 0)))
        let permitted = OrganisationNames(of: session) { $0.inPublication }
        #expect(permitted.permitted("Studio Ana") == "Studio Ana")
    }

    @Test func anAnonymousFileNamesNoOrganisation() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(session.handingOn(toOrganisation: "Coop", at: now))
        try session.apply(
            session.recording(
                ["comme la coop le fait"], from: Provenance(organisation: "Coop"),
                entropy: &entropy, at: now))
        let mentions = session.nameMentions
        #expect(mentions.map(\.name) == ["coop"])
        let anonymous = session.anonymized(replacing: mentions, with: "…", id: ID("x"))
        #expect(anonymous.organisations.isEmpty)
        #expect(anonymous.contributions.map(\.text) == ["comme la … le fait"])
    }

    @Test func strikingTakesTheOrganisationAlong() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(
            session.recording(
                ["un lieu"], from: Provenance(organisation: "Coop"), entropy: &entropy, at: now))
        try session.apply(session.striking(session.contributions[0].id, at: now))
        #expect(session.contributions[0].organisation.isEmpty)
    }

    @Test func bothLaptopsMayCorrectAnOrganisation() throws {
        var entropy = Entropy(1, 2)
        var base = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try base.apply(
            base.recording(
                ["un lieu"], from: Provenance(organisation: "Cop"), entropy: &entropy, at: now))
        let id = base.contributions[0].id
        var one = base
        try one.apply(one.reassigning([id], toOrganisation: "Coop", at: now))
        var other = base
        try other.apply(other.amending(id, to: "un grand lieu", at: now))
        let merged = Session.merging(base: base, ours: one, theirs: other).session
        #expect(merged.contributions[id]?.organisation == "Coop")
        #expect(merged.contributions[id]?.text == "un grand lieu")
        try other.apply(other.reassigning([id], toOrganisation: "Studio Ana", at: now))
        let disputed = Session.merging(base: base, ours: one, theirs: other).session
        #expect(disputed.conflicts.map(\.texts) == [["Coop", "Studio Ana"]])
    }
}
