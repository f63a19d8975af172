import Testing

@testable import Wording

/// What is added serves the whole process, and so is tested on the built program.
@Suite struct OwnCatalogueTests {
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
