import Testing
import Workshop

@testable import SessionStore

@Suite struct DecisionMergeTests {
    @Test func theVersionsOfTwoLaptopsAreAllKeptInTheOrderOfTheirTimes() throws {
        var entropy = Entropy(8, 9)
        var template = Template(
            name: "d", title: .init("D", in: LanguageTag("fr")), language: LanguageTag("fr"))
        template.rounds = [TemplateRound(content: .decision(Decision()))]
        var base = template.session(entropy: &entropy)
        let round = base.agenda[0].id
        let start = RichSession.start
        try base.apply(base.entering(round, at: start))
        try base.apply(base.proposing("Ouvrir", in: round, entropy: &entropy, at: start))
        var (ours, theirs) = (base, base)
        var (one, other) = (Entropy(1, 1), Entropy(2, 2))
        try ours.apply(
            ours.proposing("Ouvrir tard", in: round, entropy: &one, at: start.adding(seconds: 60)))
        try theirs.apply(
            theirs.proposing(
                "Ouvrir tôt", in: round, entropy: &other, at: start.adding(seconds: 30)))
        let merged = Session.merging(base: base, ours: ours, theirs: theirs).session
        guard case .decision(let decision) = merged.agenda[0].content else {
            Issue.record("no decision")
            return
        }
        #expect(decision.versions.map(\.text) == ["Ouvrir", "Ouvrir tôt", "Ouvrir tard"])
        let again = Session.merging(base: base, ours: theirs, theirs: merged).session
        #expect(again == merged)
    }

    @Test func anObjectionLiftedByAnUnknownVersionIsAProblemOfTheFile() {
        let source = """
            {"format": 1, "id": "s", "title": "", "language": "fr", "agenda": [
              {"id": "r", "kind": "decision", "versions": [
                {"id": "w", "text": "Ouvrir", "at": "2016-03-08T19:00:00Z"}],
               "objections": [{"contribution": "c", "status": "lifted", "version": "x"}]}],
             "contributions": [{"id": "c", "text": "non", "round": "r", "phase": "objections"}]}
            """
        #expect(throws: (any Error).self) { try SessionReader.read(Array(source.utf8)) }
        let good = source.replacing("\"x\"", with: "\"w\"")
        #expect(throws: Never.self) { try SessionReader.read(Array(good.utf8)) }
    }
}
