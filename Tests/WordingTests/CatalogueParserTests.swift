import Testing

@testable import Wording

@Suite struct CatalogueParserTests {
    @Test func readsTextsPluralsAndEscapes() throws {
        let source = #"""
            { "@language": "fr", "@name": "Fran\u00e7ais", "@reviewed": true,
              "a": "l\u2019\"un\"\\\n", "b": {"one": "{count} x", "other": ""} }
            """#
        let catalogue = try Catalogue(Array(source.utf8))
        #expect(catalogue.language == Language(tag: "fr", name: "Français", isReviewed: true))
        #expect(catalogue.texts["a"] == .plain("l’\"un\"\\\n"))
        #expect(catalogue.texts["b"] == .plural([.one: "{count} x", .other: ""]))
        #expect(try Catalogue(Array("{}".utf8)).texts.isEmpty)
    }

    @Test(arguments: [
        ("", 0), ("[", 0), ("{\"a\"", 4), ("{\"a\":1}", 5), ("{\"a\":\"b", 7),
        ("{\"a\":\"\\x\"}", 8),
        ("{\"a\":{\"one\":\"x\"}}", 5), ("{\"a\":{\"some\":\"x\"}}", 13), ("{\"a\":\"b\",}", 9),
        ("{\"@reviewed\": maybe}", 14), ("{\"a\":\"\\ud83d\"}", 8),
    ])
    func saysWhereACatalogueMakesNoSense(source: String, offset: Int) {
        #expect(throws: CatalogueFault(offset: offset)) {
            try Catalogue(Array(source.utf8))
        }
    }

    @Test func aCatalogueCutAnywhereIsRefusedWithoutACrash() {
        let source = Array(#"{"@reviewed": false, "a": "\u00e9", "b": {"other": "x"}}"#.utf8)
        for length in 0..<source.count {
            #expect(throws: CatalogueFault.self) { try Catalogue(Array(source[..<length])) }
        }
    }
}
