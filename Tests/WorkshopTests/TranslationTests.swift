import Testing

@testable import Workshop

@Suite struct TranslationTests {
    private let now = Moment(milliseconds: 0)

    private func english(_ text: String) -> LocalizedText {
        LocalizedText(text, in: LanguageTag("en"))
    }

    /// One contribution, translated into English.
    private func session(_ entropy: inout Entropy) throws -> Session {
        let template = Template(
            name: "essai", title: .init("Essai", in: .french), language: .french,
            rounds: [TemplateRound(content: .discussion(Discussion()))])
        var session = template.session(entropy: &entropy)
        try session.apply(session.entering(session.agenda[0].id, at: now))
        try session.apply(
            session.recording(
                ["la tierra"], from: Provenance(language: LanguageTag("es")), entropy: &entropy,
                at: now))
        let id = session.contributions[0].id
        try session.apply(session.translating(id, as: english("the land"), at: now))
        return session
    }

    @Test func theOwnLanguageGoesWithoutSaying() throws {
        var entropy = Entropy(3, 4)
        var session = try session(&entropy)
        let id = session.contributions[0].id
        #expect(session.contributions[0].language == LanguageTag("es"))
        try session.apply(session.saying(id, in: .french, at: now))
        #expect(session.contributions[0].language == nil)
    }

    @Test func strikingPurgesTheTranslations() throws {
        var entropy = Entropy(3, 4)
        var session = try session(&entropy)
        let change = try session.striking(session.contributions[0].id, at: now)
        try session.apply(change)
        #expect(!String(describing: session).contains("the land"))
        #expect(!String(describing: change).contains("the land"))
    }

    @Test func amendedWordsKeepATranslationThatSaysItIsOfTheFormerOnes() throws {
        var entropy = Entropy(3, 4)
        var session = try session(&entropy)
        let id = session.contributions[0].id
        try session.apply(session.amending(id, to: "la tierra entera", at: now))
        #expect(session.contributions[0].marks.contains(.translatedBefore))
        #expect(session.contributions[0].translations == english("the land"))
        try session.apply(session.translating(id, as: english("the whole land"), at: now))
        #expect(!session.contributions[0].marks.contains(.translatedBefore))
    }

    @Test func twoLaptopsMayTranslateIntoTwoLanguages() throws {
        var entropy = Entropy(3, 4)
        let base = try session(&entropy)
        let id = base.contributions[0].id
        var (one, other) = (base, base)
        var both = english("the land")
        both[LanguageTag("tr")] = "toprak"
        try one.apply(one.translating(id, as: both, at: now))
        try other.apply(other.translating(id, as: english("the soil"), at: now))
        let merged = Session.merging(base: base, ours: one, theirs: other).session
        #expect(merged.contributions[id]?.translations[LanguageTag("tr")] == "toprak")
        #expect(merged.contributions[id]?.translations[LanguageTag("en")] == "the soil")
        try one.apply(one.translating(id, as: english("the earth"), at: now))
        var disputed = Session.merging(base: base, ours: one, theirs: other).session
        let conflict = try #require(disputed.conflicts.first)
        #expect(conflict.texts == ["the earth", "the soil"])
        try disputed.apply(disputed.settling(conflict.id, to: "the ground", at: now))
        #expect(disputed.contributions[id]?.translations == english("the ground"))
        #expect(disputed.contributions[id]?.text == "la tierra")
    }

    @Test func namesInTranslationsAreAskedFor() throws {
        var entropy = Entropy(3, 4)
        var session = try session(&entropy)
        try session.apply(session.joining(["Ana"], entropy: &entropy, at: now))
        let id = session.contributions[0].id
        try session.apply(session.translating(id, as: english("Ana says so"), at: now))
        let mentions = session.nameMentions
        #expect(mentions.map(\.name) == ["Ana"])
        let anonymous = session.anonymized(replacing: mentions, with: "N.", id: ID("x"))
        #expect(anonymous.contributions[0].translations == english("N. says so"))
    }
}
