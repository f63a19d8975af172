import Foundation
import Testing

@testable import Wording

/// The sources of the program, by their place.
private enum Source {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    static func swiftFiles(in room: String = "") throws -> [String] {
        let folder = room.isEmpty ? root : root.appending(path: room)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    static func catalogues() throws -> [(tag: String, bytes: [UInt8])] {
        let folder = root.appending(path: "Wording/Catalogues")
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map {
                ($0.deletingPathExtension().lastPathComponent, [UInt8](try Data(contentsOf: $0)))
            }
    }
}

@Suite struct CatalogueTests {
    let catalogues: [Catalogue]

    init() throws {
        catalogues = try Source.catalogues().map { try Catalogue($0.bytes) }
    }

    @Test func everyFileIsEmbeddedUnderItsTag() throws {
        for (tag, bytes) in try Source.catalogues() {
            let language = try Language(catalogue: bytes)
            #expect(language.tag == tag)
            #expect(!language.name.isEmpty)
            #expect(language.isPartial == EmbeddedCatalogues.partialTags.contains(tag))
            #expect(EmbeddedCatalogues.languages.contains(language))
            #expect(try Wording(catalogue: bytes) == Wording(language: tag))
        }
        #expect(EmbeddedCatalogues.languages.count == catalogues.count)
    }

    @Test func everyKeyInUseIsInEveryCatalogueAndTheOtherWayRound() throws {
        var used: Set<String> = []
        var named: Set<String> = []
        for file in try Source.swiftFiles() {
            // Commands, changes and steps have names, and their texts go by them; that none is missing is
            // checked where the table of commands is.
            for match in file.matches(of: /"([a-z]+(?:-[a-z]+)*)"/) {
                named.formUnion(
                    ["command.", "hint.", "did.", "try.step.", "try.fiction."].map { $0 + match.1 })
            }
            used.formUnion(file.matches(of: /Phrase\(\s*"([^"]+)"/).map { String($0.1) })
            // Errors of lower rooms name their keys without knowing phrases.
            if file.contains("wordingKey") {
                let keys = file.matches(of: /"([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9-]+)+)"/)
                used.formUnion(keys.map { String($0.1) })
            }
        }
        #expect(used.count > 100)
        for catalogue in catalogues {
            let keys = Set(catalogue.texts.keys)
            if !catalogue.language.isPartial {
                #expect(
                    used.subtracting(keys).sorted() == [], "missing in \(catalogue.language.tag)")
            }
            #expect(
                keys.subtracting(used).subtracting(named).sorted() == [],
                "unused in \(catalogue.language.tag)")
        }
    }

    @Test func noKeyIsWrittenTwice() throws {
        for (tag, bytes) in try Source.catalogues() {
            let text = String(decoding: bytes, as: UTF8.self)
            let count = text.matches(of: /(?m)^  "[^@]/).count
            let texts = try Catalogue(bytes).texts.count
            #expect(count == texts, "\(tag)")
        }
    }

    @Test func everyLanguageMentionsWhatTheOthersMention() {
        let english = EmbeddedCatalogues.english
        for catalogue in catalogues {
            for (key, text) in catalogue.texts {
                let expected =
                    english.texts[key].map { Set($0.forms.map { CatalogueGuide.names(in: $0) }) }
                    ?? []
                for form in text.forms {
                    #expect(!form.isEmpty, "\(catalogue.language.tag) \(key)")
                    #expect(
                        expected.contains(CatalogueGuide.names(in: form)),
                        "\(catalogue.language.tag) \(key)")
                }
            }
        }
    }

    @Test func whatThePhrasesGiveIsWhatTheTextsMention() throws {
        let call = /Phrase\(\s*"([^"]+)"((?:[^()]|\([^()]*\))*)\)/
        let name = /\.(?:text|number|phrase)\(\s*"(\w+)"|PhraseArgument\("(\w+)"|\.(count)\(/
        for file in try Source.swiftFiles(in: "Wording") {
            for match in file.matches(of: call) {
                let names = match.2.matches(of: name).compactMap { $0.1 ?? $0.2 ?? $0.3 }
                let text = EmbeddedCatalogues.english.texts[String(match.1)]
                // The first of a month and the like mention nothing; a plural may leave out its number.
                let mentioned = Set((text?.forms ?? []).flatMap { CatalogueGuide.names(in: $0) })
                #expect(Set(names.map(String.init)) == mentioned, "\(match.1)")
            }
        }
    }

    /// A text that does not begin a line, or whose key is out of the order of the bytes, would be in the
    /// catalogue and never be said.
    @Test func everyTextOfACatalogueIsFoundByItsIndex() throws {
        for catalogue in catalogues {
            let file = try #require(EmbeddedCatalogues.file(of: catalogue.language.tag))
            let index = try CatalogueIndex(file)
            #expect(index.language == catalogue.language)
            for (key, text) in catalogue.texts {
                #expect(
                    index.text(of: key) == text,
                    "\(catalogue.language.tag) \(key): is it a line of its own, where its key belongs?"
                )
                #expect(index.text(of: key + ".") == nil)
                #expect(index.text(of: String(key.dropLast())) != text)
            }
            #expect(index.text(of: "") == nil)
        }
        #expect(try CatalogueIndex(Array("{}".utf8)).text(of: "a") == nil)
    }

    @Test func pluralsHaveTheFormsThatTheirLanguageUses() {
        for catalogue in catalogues {
            let used = Set((0...200).map { PluralCategory(of: $0, in: catalogue.language.tag) })
            for (key, text) in catalogue.texts {
                guard case .plural(let forms) = text else { continue }
                #expect(used.isSubset(of: forms.categories), "\(catalogue.language.tag) \(key)")
            }
        }
    }

    @Test func frenchPunctuationNeverLeavesItsWord() throws {
        let french = try #require(catalogues.first { $0.language.tag == "fr" })
        for (key, text) in french.texts {
            for form in text.forms {
                #expect(form.firstMatch(of: #/[ ][:;?!»]|«[ ]/#) == nil, "\(key): \(form)")
                #expect(form.firstMatch(of: /\w[;?!»]|«\w|'/) == nil, "\(key): \(form)")
            }
        }
    }
}
