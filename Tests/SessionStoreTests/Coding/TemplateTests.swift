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
                texts += round.prompts.map(\.text)
                #expect(!round.guidance.isEmpty, "\(template.name) \(round.content.kind.name)")
                #expect(round.plannedSeconds != nil)
            }
            texts += template.themes.flatMap { [$0.name, $0.statement] }
            texts += template.rounds.flatMap(\.sideNames)
            for text in texts where !text.isEmpty {
                let languages = text.versions.map(\.language)
                #expect(languages.first == template.language, "\(template.name)")
                #expect(Set(["fr", "en"]).isSubset(of: languages.map(\.text)), "\(template.name)")
            }
            #expect(!template.title.isEmpty && !template.objective.isEmpty)
            #expect(template.fewestPeople != nil && template.mostPeople != nil)
        }
    }

    /// Whoever looks for one finds those of its purpose beside each other.
    @Test func everyTemplateSaysWhatItIsForAndStandsByThat() {
        let purposes = Templates.builtIn.compactMap(\.purpose)
        #expect(purposes.count == Templates.names.count)
        let places = purposes.compactMap { TemplatePurpose.allCases.firstIndex(of: $0) }
        #expect(places == places.sorted())
        #expect(Set(purposes).count == TemplatePurpose.allCases.count)
    }

    @Test func theSheetsOfBrainwritingGoOnByThemselves() throws {
        let template = try #require(Templates.named("six-trois-cinq"))
        let sheets = template.rounds.filter { $0.plannedSeconds == 300 && $0.goesOn }
        #expect(sheets.count == 6 && sheets.allSatisfy(\.startsTimer))
        var entropy = Entropy(1, 2)
        let session = template.session(entropy: &entropy)
        #expect(session.agenda.count { $0.goesOn && $0.startsTimer } == 6)
        #expect(session.template(named: "x").rounds.count { $0.goesOn && $0.startsTimer } == 6)
    }

    @Test func discoveryIsTheMarseilleEvening() throws {
        let template = try #require(Templates.named("marseille"))
        #expect(
            template.rounds.map(\.content.kind)
                == [.opening, .goRound, .pairs, .sorting, .groups, .closing])
        #expect(template.plannedSeconds == 95 * 60)
        #expect(
            template.rounds[2].prompts.map { $0.text.text(for: LanguageTag("fr")) }
                == [
                    "Pourquoi suis-je là\u{a0}?", "Qu’est-ce que j’espère accomplir\u{a0}?",
                    "Que souhaiterais-je apporter\u{a0}?",
                ])
        var entropy = Entropy(1, 2)
        let session = template.session(language: LanguageTag("en"), entropy: &entropy)
        #expect(session.statementPattern == "With and for anyone who wishes to ")
        let bytes = SessionWriter.bytes(of: session)
        #expect(try SessionReader.read(bytes) == session)
    }

    @Test func linksOfATemplateLeadFromThemeToTheme() throws {
        let text = """
            {"format": 1, "name": "t", "title": {"fr": "T"}, "language": "fr", "themes": [
            {"name": {"fr": "A"}, "links": [{"to": 2, "kind": "feeds", "word": {"fr": "grain"}}]},
            {"name": {"fr": "B"}, "links": [{"to": 1, "kind": "needs"}]}], "rounds": []}
            """
        let template = try TemplateReader.read(Array(text.utf8))
        var entropy = Entropy(5, 6)
        let session = template.session(entropy: &entropy)
        #expect(session.themes[0].links.first?.to == session.themes[1].id)
        #expect(session.themes[0].links.first?.word == "grain")
        #expect(session.template(named: "t").themes == template.themes)
        for wrong in ["3", "1"] {
            let odd = text.replacing("\"to\": 2", with: "\"to\": \(wrong)")
            #expect(throws: FileProblems.self) { try TemplateReader.read(Array(odd.utf8)) }
        }
    }

    @Test func themesAndSidesGivenInAdvanceAreInTheSession() throws {
        var entropy = Entropy(3, 4)
        let areas = try #require(Templates.named("chantiers"))
            .session(language: LanguageTag("en"), entropy: &entropy)
        #expect(
            areas.themes.map(\.name) == [
                "Discrimination", "Equity", "Usability", "Investment", "Dissemination", "Inclusion",
            ])
        let debate = try #require(Templates.named("debat-mouvant")).session(entropy: &entropy)
        for case .discussion(let discussion) in debate.agenda.map(\.content) {
            #expect(discussion.sides == ["D’accord", "Pas d’accord"])
        }
        for session in [areas, debate] {
            #expect(try SessionReader.read(SessionWriter.bytes(of: session)) == session)
        }
    }

    @Test func whatATemplateSaysOfThingsThatHappenedDoesNotHappen() throws {
        let source = """
            {"format": 1, "title": {"fr": "T"}, "language": "fr", "rounds": [{"kind": "go-round",
             "turnSeconds": 40, "lap": 3}]}
            """
        var entropy = Entropy(3, 4)
        let session = try TemplateReader.read(Array(source.utf8)).session(entropy: &entropy)
        #expect(session.agenda.map(\.content) == [.goRound(GoRound(turnSeconds: 40))])
    }

    @Test func aMisspeltMemberIsToldWhereItStands() {
        let source = """
            {"$schema": "s.json", "format": 1, "title": {"fr": "T"}, "language": "fr",
             "themes": [{"name": {}, "statment": {"fr": "S"}}],
             "rounds": [{"kind": "go-round", "promps": [], "thinkSeconds": 3,
              "sideNames": [{"fr": "oui"}]}]}
            """
        let error = #expect(throws: FileProblems.self) {
            try TemplateReader.read(Array(source.utf8))
        }
        #expect(
            error?.problems.map(\.path) == [
                "themes[0].name", "themes[0].statment", "rounds[0].promps",
                "rounds[0].thinkSeconds", "rounds[0].sideNames",
            ])
        #expect(error?.problems.first?.line == 2)
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
