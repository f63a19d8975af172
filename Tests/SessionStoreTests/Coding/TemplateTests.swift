import Testing
import Workshop

@testable import SessionStore

@Suite struct TemplateTests {
    @Test func everyBuiltInTemplateIsReadUnderItsName() {
        #expect(Templates.builtIn.map(\.name) == Templates.names)
        for name in Templates.names {
            #expect(Templates.named(name)?.name == name)
        }
        #expect(Templates.named("inconnu") == nil)
    }

    @Test func everyTextIsInFrenchAndEnglish() {
        for template in Templates.builtIn {
            var texts = [template.title, template.objective, template.statementPattern]
            for round in template.rounds {
                texts += [round.title, round.guidance, round.introduction, round.conclusion]
                texts += round.prompts
                #expect(!round.guidance.isEmpty, "\(template.name) \(round.content.kind.name)")
                #expect(round.plannedSeconds != nil)
            }
            for text in texts where !text.isEmpty {
                #expect(text.versions.map(\.language.text) == ["fr", "en"], "\(template.name)")
            }
            #expect(template.fewestPeople != nil && template.mostPeople != nil)
        }
    }

    @Test func discoveryIsTheMarseilleEvening() throws {
        let template = try #require(Templates.named("marseille"))
        #expect(
            template.rounds.map(\.content.kind)
                == [.opening, .goRound, .pairs, .sorting, .groups, .closing])
        #expect(template.plannedSeconds == 95 * 60)
        #expect(
            template.rounds[2].prompts.map { $0.text(for: LanguageTag("fr")) }
                == [
                    "Pourquoi suis-je là ?", "Qu’est-ce que j’espère accomplir ?",
                    "Que souhaiterais-je apporter ?",
                ])
        var entropy = Entropy(1, 2)
        let session = template.session(language: LanguageTag("en"), entropy: &entropy)
        #expect(session.statementPattern == "With and for anyone who wishes to ")
        let bytes = SessionWriter.bytes(of: session)
        #expect(try SessionReader.read(bytes) == session)
    }

    @Test func problemsOfATemplateAreToldLikeThoseOfASession() {
        let source = """
            {"format": 1, "title": {"fr": "T"}, "language": "fr", "fewestPeople": 9,
             "mostPeople": 3, "rounds": [{"kind": "tombola"}, {"plannedSeconds": 60}]}
            """
        let error = #expect(throws: FileProblems.self) {
            try TemplateReader.read(Array(source.utf8))
        }
        #expect(
            error?.problems.map(\.path)
                == ["mostPeople", "rounds[0].kind", "rounds[1].kind"])
    }
}
