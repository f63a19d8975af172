import Testing

@testable import Wording

@Suite struct WordingTests {
    let french = Wording(language: "fr")
    let english = Wording(language: "en")

    /// A catalogue that says only what is asked here.
    private func saying(_ text: String) throws -> Wording {
        try Wording(catalogue: Array(#"{"@language":"xx","@name":"X","t":"\#(text)"}"#.utf8))
    }

    @Test(arguments: [
        ("Passed: {who}. Go on.", "Fatima B.", "Passed: Fatima B. Go on."),
        ("Passed: {who}.", "Fatima B.", "Passed: Fatima B."), ("{who}.", "Really?", "Really?"),
        ("{who}.", "and so on…", "and so on…"), ("{who}.", "Ana", "Ana."),
        ("{who}.json is new.", "a.", "a..json is new."), ("{who}: {who}.", "B.", "B.: B."),
    ])
    func aSentenceEndsWithOneFullStop(text: String, who: String, said: String) throws {
        #expect(try saying(text)(Phrase("t", .text("who", who))) == said)
    }

    @Test func choosesTheFormByTheNumber() {
        #expect(french(.contributions(0)) == "0\u{A0}contribution")
        #expect(french(.contributions(1)) == "1\u{A0}contribution")
        #expect(french(.contributions(2)) == "2\u{A0}contributions")
        #expect(english(.contributions(0)) == "0\u{A0}contributions")
        #expect(english(.contributions(1)) == "1\u{A0}contribution")
        #expect(english(.late(minutes: 4)) == "4\u{A0}min late")
    }

    @Test func arabicHasSixForms() {
        let forms = [0, 1, 2, 3, 11, 100].map { PluralCategory(of: $0, in: "ar-EG") }
        #expect(forms == [.zero, .one, .two, .few, .many, .other])
    }

    @Test func whatIsInsertedIsNotLookedAtAgain() {
        #expect(english(.and("{last}", "{first}")) == "{last} and {first}")
        let nested = Phrase(
            "problem.expected", .phrase("expected", Phrase("json.kind.string")),
            .phrase("found", Phrase("json.kind.number")))
        #expect(
            french(nested) == "ici, on attend un texte entre guillemets\u{A0}; on trouve un nombre")
    }

    @Test func fallsBackToEnglishThenToTheKey() throws {
        let own = try Wording(
            catalogue: Array(
                #"{"@language":"eu","common.yes":"bai","common.and":"{first} eta {who"}"#.utf8))
        #expect(own(.yes) == "bai")
        #expect(own(.no) == "no")
        #expect(own(.and("Ane", "Jon")) == "Ane eta {who")
        #expect(own(Phrase("no.such.key")) == "no.such.key")
        #expect(own.language.tag == "eu")
    }

    @Test func takesTheLanguageItselfThenItsBaseThenEnglish() {
        #expect(Wording(language: "fr-CA").language.tag == "fr")
        #expect(Wording(language: "FR_ca").language.tag == "fr")
        #expect(Wording(language: "es-MX").language.tag == "es")
        #expect(Wording(language: "eu").language.tag == "en")
        #expect(Wording(language: "").language.tag == "en")
        #expect(
            EmbeddedCatalogues.languages.map(\.name)
                == ["Français", "English", "Español", "Türkçe", "Kurmancî"])
    }

    @Test func kurmanjiAnnouncesAndTheInterfaceDoesNotSpeakIt() {
        for tag in ["kmr", "ku-TR"] {
            let kurmanji = Wording(language: tag)
            #expect(kurmanji.language.tag == "kmr")
            #expect(kurmanji(.weMeetAgain("x")) == "Em dîsa dicivin: x")
            #expect(kurmanji(.yes) == "yes")
            #expect(Wording.interfaceTag(serving: tag) == nil)
        }
        #expect(Wording.interfaceTag(serving: "tr-TR") == "tr")
    }

    @Test(
        arguments: [
            ("fr", ["LANG": "en_GB.UTF-8"], "fr"),
            ("ku", ["LANG": "fr_FR.UTF-8"], "fr"),
            (nil, ["LANG": "tr_TR.UTF-8"], "tr"),
            (nil, ["LANG": "ku_TR.UTF-8"], "en"),
            (nil, ["LC_ALL": "", "LC_MESSAGES": "fr_BE@euro", "LANG": "en_GB"], "fr"),
            (nil, ["LC_ALL": "C", "LANG": "fr_FR"], "en"),
            (nil, ["LANG": "ja_JP.UTF-8"], "en"),
            (nil, [:], "en"),
        ] as [(String?, [String: String], String)])
    func choosesByTheSessionThenTheEnvironment(
        session: String?, environment: [String: String], expected: String
    ) {
        #expect(Wording.language(session: session, environment: environment) == expected)
    }

    @Test(arguments: [
        ("es", ["Ana", "Inés"], "Ana e Inés"), ("es", ["Ana", "Hilda"], "Ana e Hilda"),
        ("es", ["Ana", "Ian"], "Ana y Ian"), ("es", ["Ana", "Yolanda"], "Ana y Yolanda"),
        ("es", ["Inés", "Omar"], "Inés y Omar"),
        ("es", ["Ana", "Omar", "Íñigo"], "Ana, Omar e Íñigo"),
        ("fr", ["Ana", "Inés"], "Ana et Inés"), ("kmr", ["Ana", "Inés"], "Ana û Inés"),
        ("es", ["Ana"], "Ana"), ("es", [], ""),
    ])
    func aLastNameInISoundsWell(language: String, names: [String], said: String) {
        #expect(Wording(language: language).enumeration(names) == said)
    }

    @Test func aTextComesInPiecesForNamesWrittenInAWayOfTheirOwn() {
        let link = Phrase.link("needs", from: "", to: "")
        #expect(
            french.parts(of: link)
                == [.argument("from"), .said("a besoin du thème"), .argument("to")])
        #expect(
            Wording(language: "tr").parts(of: link)
                == [
                    .argument("from"), .said("temasının"), .argument("to"),
                    .said("temasına ihtiyacı var"),
                ])
        #expect(french.parts(of: .yes) == [.said("oui")])
    }

    @Test func documentsSpeakALanguageThatOnlyAnnounces() {
        let environment = ["LANG": "fr_FR.UTF-8"]
        func tag(_ session: String?) -> String {
            Wording.documentLanguage(session: session, environment: environment)
        }
        #expect(["ku", "kmr", "es-MX", "ja", nil].map(tag) == ["kmr", "kmr", "es", "fr", "fr"])
    }
}
