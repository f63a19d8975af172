import Foundation
import Testing

@testable import Wording

/// What holds for every text of a language, whoever adds one.
@Suite struct CatalogueRuleTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// Every form of every text: of the program's catalogues, and of those of the command line's help.
    private static func forms() throws -> [(tag: String, key: String, form: String)] {
        try ["Wording/Catalogues", "atelier/HelpTexts"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: sources.appending(path: folder), includingPropertiesForKeys: nil
            ).flatMap { file in
                let catalogue = try Catalogue([UInt8](try Data(contentsOf: file)))
                return catalogue.texts.flatMap { key, text in
                    text.forms.map { (catalogue.language.tag, key, $0) }
                }
            }
        }
    }

    private static func form(_ key: String, _ tag: String) -> [String] {
        EmbeddedCatalogues.texts(of: tag)[key]?.forms ?? []
    }

    private static let tags = ["fr", "en", "es", "tr"]

    @Test func quotationMarksAreThoseOfTheLanguage() throws {
        for (tag, key, form) in try Self.forms() {
            // What is typed into a shell, and what the parser of the command line says by itself.
            if form.contains("safe.directory") || tag == "en" && key.contains(/^(parser|inside)\./)
            {
                continue
            }
            let foreign = ["fr": "\"'“”", "es": "\"'“”", "tr": "\"'«»", "en": "\"«»"][tag] ?? ""
            let found = form.filter { foreign.contains($0) }
            #expect(found.isEmpty, "\(tag) \(key): \(form)")
        }
    }

    @Test func frenchSignsNeverBeginALine() throws {
        for (tag, key, form) in try Self.forms() where tag == "fr" {
            #expect(
                form.firstMatch(of: #/[ ][:;?!»]|«[ ]|\w[;?!»]|«\w|'/#) == nil, "\(key): \(form)")
        }
    }

    @Test func aNumberAndItsUnitStayTogether() throws {
        for (tag, key, form) in try Self.forms() {
            #expect(
                form.firstMatch(of: #/\} (min|s|dk|sn|h|Mo|MB|ko|kB)(?![\w’])/#) == nil,
                "\(tag) \(key): \(form)")
        }
    }

    @Test func anEllipsisIsOneSign() throws {
        for (tag, key, form) in try Self.forms() where tag != "en" || !key.hasPrefix("parser") {
            #expect(!form.contains("..."), "\(tag) \(key)")
        }
    }

    @Test func noWordHasALooseMark() throws {
        for (tag, key, form) in try Self.forms() {
            let composed = form.precomposedStringWithCanonicalMapping
            #expect(form.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(tag) \(key)")
            #expect(!form.contains("i\u{307}"), "\(tag) \(key)")
        }
    }

    @Test func hintsAreShort() throws {
        // What stands in popups of its own and was seen to fit there.
        let roomy = [
            "hint.line.takeVersion", "hint.line.makeTheme", "hint.next-organisation",
            "hint.line.reread",
        ]
        for tag in Self.tags {
            for (key, text) in EmbeddedCatalogues.texts(of: tag)
            where key.hasPrefix("hint.") && !roomy.contains(key) {
                for form in text.forms { #expect(form.count <= 20, "\(tag) \(key): \(form)") }
            }
        }
    }

    @Test func keysThatStandTogetherAreCalledDifferently() {
        // The bars of a round, of a list and of a form.
        let bars = [
            [
                "hint.hand-on", "hint.pass", "hint.back", "hint.next-round", "hint.timer",
                "hint.pause",
            ],
            ["hint.line.skip", "hint.line.passOver", "hint.pass", "hint.next-round"],
            ["hint.line.aside", "hint.line.strike", "hint.line.alone", "hint.line.remove"],
            ["hint.next-phase", "hint.next-round", "hint.previous-phase"],
            ["hint.line.lifted", "hint.line.withdrawn", "hint.line.maintained", "hint.undo"],
            ["hint.line.accept", "hint.line.cancel", "hint.line.choose", "hint.line.nextField"],
            ["hint.line.run", "hint.line.cancel", "hint.line.choose", "hint.line.complete"],
        ]
        for tag in Self.tags {
            for bar in bars {
                let labels = bar.flatMap { Self.form($0, tag) }
                #expect(Set(labels).count == bar.count, "\(tag) \(labels)")
            }
        }
    }

    @Test func everythingAKeyDoesFitsTheList() {
        for tag in Self.tags {
            for (key, text) in EmbeddedCatalogues.texts(of: tag) where key.hasPrefix("command.") {
                for form in text.forms {
                    let first = form.split { ";:".contains($0) }.first ?? ""
                    #expect(first.count <= 78, "\(tag) \(key): \(form)")
                }
            }
        }
    }

    /// Words that mean one thing, and the keys whose texts must not use them.
    @Test(arguments: [
        (
            "fr", #"(?i)mis(es?)? de côté|met de côté|mettre de côté"#,
            #"^(notes|command\.(park|notes|set-aside)|message\.parked|report\.setAside|hint\.line\.aside|question\.strike)"#
        ),
        ("fr", #"(?i)ray(er|ée?s?)\b"#, "."), ("fr", #"(?i)\bséances?\b"#, "."),
        ("fr", #"(?i)rendez-vous\b(?! aux)"#, "."),
        ("fr", #"(?i)passer la parole|passe la parole"#, "."),
        ("fr", #"(?i)rapporteur|d’auteur|\btous d’accord\b"#, "."),
        ("fr", #"(?i)\bVois-tu\b|\btu\b|\btes\b"#, "."),
        ("en", #"(?i)\bset aside\b"#, "."), ("en", #"(?i)\blifted\b"#, "."),
        ("en", #"(?i)organizer"#, "."), ("en", #"(?i)\bproposition\b"#, "."),
        ("en", #"(?i)at the wish|behind (the name|it)\b"#, "."),
        ("es", #"(?i)pasar palabra|pasa la palabra"#, "."), ("es", #"(?i)levantad"#, "."),
        ("es", #"(?i)tachad|tachar"#, "."), ("es", #"(?i)ordenador|a pedido de|husos?\b"#, "."),
        ("es", #"(?i)órdenes|subórdenes"#, "."), ("es", #"(?i)contribuci"#, "."),
        ("es", #"(?i)parrilla|relator|anfitriones"#, #"^(?!gathering\.column)"#),
        ("es", #"(?i)próximo encuentro"#, "."),
        ("tr", #"\beş(i|ler|leri)?\b"#, "."),
        ("tr", #"(?i)ev sahib|ev sahip"#, #"^(?!gathering\.column|command\.rotate)"#),
        ("tr", #"(?i)geri al"#, #"^(decision|objection|hint\.line|command\.withdraw)"#),
        ("tr", #"(?i)\boda(lar|da)?\b"#, #"^openSpace|^command\.(grid|rooms)"#),
        ("tr", #"(?i)sohbet|pas der|pas diyen"#, "."),
    ])
    func aWordMeansOneThing(tag: String, word: String, keys: String) throws {
        let word = try Regex(word)
        let keys = try Regex(keys)
        for (key, text) in EmbeddedCatalogues.texts(of: tag) where key.contains(keys) {
            for form in text.forms { #expect(!form.contains(word), "\(key): \(form)") }
        }
    }

    /// Texts whose singular may be written like the plural, because nothing in them agrees with the number.
    private static var alike: Regex<(Substring, Substring, Substring?)> {
        #/(\{count\}.(min|s)\b|tour|passé|à classer|por clasificar|to sort|to be sorted|still|reported|missing|no\.|n\.º|de plus|más|more|at most|au plus|máximo|of \{all\}|left|later|il y en a|hay)/#
    }

    @Test func oneIsWrittenOutWhereAVerbAgrees() {
        for tag in ["fr", "en", "es"] {
            for (key, text) in EmbeddedCatalogues.texts(of: tag) {
                guard case .plural(let forms) = text, forms[.one] == forms[.other],
                    let form = forms[.one]
                else { continue }
                let isFew = key == "question.versions" || form.contains("{count} de {all}")
                #expect(
                    isFew || form.contains(Self.alike) || form.count < 40, "\(tag) \(key): \(form)")
            }
        }
        for tag in ["fr", "en", "es"] {
            let forms = Self.form("question.leaveOut", tag)
            #expect(Set(forms).count == 2, "\(tag)")
        }
    }

    @Test func theHelpOfTheCommandLineSaysTheSameInEveryLanguage() throws {
        let folder = Self.sources.appending(path: "atelier/HelpTexts")
        func texts(_ tag: String) throws -> [String: CatalogueText] {
            try Catalogue([UInt8](try Data(contentsOf: folder.appending(path: "\(tag).json"))))
                .texts
        }
        let english = try texts("en")
        #expect(english.count > 100)
        var used: Set<String> = []
        let files = FileManager.default.enumerator(
            at: Self.sources.appending(path: "atelier"), includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            used.formUnion(source.matches(of: /"([a-z]+(?:\.[A-Za-z]+)?)"/).map { String($0.1) })
            used.formUnion(
                source.matches(of: /value: "([a-z]+)"/).map { "value.\($0.1)" })
        }
        #expect(
            english.keys.filter { !used.contains($0) && !$0.hasPrefix("value.") }.sorted() == [])
        for tag in Self.tags {
            let others = try texts(tag)
            #expect(Set(others.keys) == Set(english.keys), "\(tag)")
            for (key, text) in others {
                let names = text.forms.map { CatalogueGuide.names(in: $0) }
                #expect(
                    names == (english[key]?.forms ?? []).map { CatalogueGuide.names(in: $0) },
                    "\(tag) \(key)")
            }
        }
    }
}
