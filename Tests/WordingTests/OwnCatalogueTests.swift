import Testing

@testable import Wording

/// A language that nobody speaks, so that no other test meets it.
private let own = #"{"@language": "qaa", "@name": "Essai", "common.seat": "lòc {number}"}"#

@Suite struct OwnCatalogueTests {
    @Test func anAddedLanguageIsSpokenAndItsGapsAreSaidInEnglish() throws {
        try Wording.add(catalogue: Array(own.utf8))
        let wording = Wording(language: "qaa-FR")
        #expect(wording.language.name == "Essai")
        #expect(wording(.seat(3)) == "lòc 3")
        #expect(wording(.closing) == Wording(language: "en")(.closing))
        #expect(Wording.languages.contains { $0.tag == "qaa" })
        #expect(Wording.interfaceTag(serving: "qaa") == "qaa")
    }

    @Test func whatCannotBeReadIsRefused() {
        #expect(throws: CatalogueFault.self) { try Wording.add(catalogue: Array("{".utf8)) }
    }

    @Test func theGuideKnowsWhatATextFillsIn() {
        let guide = CatalogueGuide()
        #expect(guide.names(in: "common.seat") == ["number"])
        #expect(guide.names(in: "no.such.text") == nil)
        #expect(CatalogueGuide.names(in: "{a} { b} {c") == ["a", " b"])
    }
}
