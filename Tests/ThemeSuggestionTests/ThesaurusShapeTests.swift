import Foundation
import Testing

@testable import ThemeSuggestion

/// The shapes in which thesauri come, beside the plain one.
@Suite struct ThesaurusShapeTests {
    /// What a word leads to, of some words asked for.
    private func links(_ word: String, _ asked: [String], in thesaurus: Thesaurus) -> [String] {
        func stem(_ word: String) -> UInt64 {
            WordReader().words(of: word).flatMap(FeatureHash.stems).first ?? 0
        }
        var found: Set<UInt64> = []
        thesaurus.forEachLink(of: stem(word)) { link, _ in found.insert(link) }
        return asked.filter { found.contains(stem($0)) }
    }

    private func read(_ text: String, _ encoding: String.Encoding = .utf8) throws -> Thesaurus {
        let bytes = try #require(text.data(using: encoding))
        return try #require(Thesaurus(myThes: Array(bytes), language: "xx"))
    }

    @Test func aByteOrderMarkBelongsToNoEncoding() throws {
        let thesaurus = try read("\u{FEFF}UTF-8\nдом|1\n(синоним)|жильё|здание\n")
        #expect(links("дом", ["жильё", "здание"], in: thesaurus) == ["жильё", "здание"])
    }

    @Test func carriageReturnsEndNoWord() throws {
        let thesaurus = try read("UTF-8\r\nmaison|1\r\n(Nom)|logis|logement\r\n")
        #expect(links("maison", ["logis", "logement"], in: thesaurus) == ["logis", "logement"])
    }

    @Test(arguments: [
        ("ISO8859-2", String.Encoding.isoLatin2, "łąka|1\n-|błonie|niżówka", "łąka", "błonie"),
        ("iso-8859-2", .isoLatin2, "žito|1\n(sam.)|pšenica|rž", "žito", "pšenica"),
        ("ISO-8859-1", .isoLatin1, "skål|1\n|fat|bunke", "skål", "bunke"),
        ("ISO8859-1", .isoLatin1, "niño|1\n-|chico|rapaz", "niño", "chico"),
        ("KOI8-R", .init(rawValue: 0x8000_0A02), "дом|1\n-|жилище|здание", "дом", "здание"),
        ("microsoft-cp1251", .windowsCP1251, "къща|1\n-|жилище|сграда", "къща", "сграда"),
        ("windows-1250", .windowsCP1250, "łąka|1\n-|błonie|niżówka", "łąka", "niżówka"),
        ("ISO8859-9", .windowsCP1254, "ışık|1\n-|parıltı|aydınlık", "ışık", "parıltı"),
    ])
    func encodingsAreReadAsTheyAreNamed(
        name: String, encoding: String.Encoding, entry: String, word: String, synonym: String
    ) throws {
        let thesaurus = try read("\(name)\n\(entry)\n", encoding)
        #expect(links(word, [synonym], in: thesaurus) == [synonym])
    }

    @Test(arguments: ["ISO-8859-99", "EBCDIC", "iso-2022-jp", "windows-9"])
    func anEncodingThatIsNotKnownIsNotGuessed(_ name: String) {
        #expect(
            Thesaurus(myThes: Array("\(name)\nmaison|1\n-|logis\n".utf8), language: "fr") == nil)
    }

    @Test func aSynonymBehindTheKindCounts() throws {
        let thesaurus = try read(
            """
            UTF-8
            casa|2
            (Sinônimo)lar|moradia
            (Sinônimo)prédio|prédio|edifício
            """)
        let asked = ["lar", "moradia", "prédio", "edifício", "sinônimo"]
        #expect(links("casa", asked, in: thesaurus) == ["lar", "moradia", "prédio", "edifício"])
        // What is said twice means no more than what is said once.
        var weights: Set<Float> = []
        thesaurus.forEachLink(of: WordReader().words(of: "casa").flatMap(FeatureHash.stems)[0]) {
            weights.insert($1)
        }
        #expect(weights.count == 1)
    }

    @Test(arguments: [
        "froid (antonym)", "froid (antonyme)", "froid [ant]", "froid (ant.)", "froid (антоним)",
        "froid (Antonym)", "froid (antônimo)", "froid (adj.) (antonym)", "(antonym) froid",
        "froid (antonym", "froid [antonim, pot.]",
    ])
    func theContraryIsNoSynonym(_ contrary: String) throws {
        let thesaurus = try read("UTF-8\nchaud|1\n(adj)|brûlant|\(contrary)|tiède (antique)\n")
        #expect(
            links("chaud", ["brûlant", "froid", "tiède"], in: thesaurus) == ["brûlant", "tiède"])
    }

    @Test func aSenseOfContrariesIsLeftOut() throws {
        let thesaurus = try read(
            "UTF-8\nмолчание|2\n(синоним)|тишина\n(антоним)|шум|говор\n")
        #expect(links("молчание", ["тишина", "шум", "говор"], in: thesaurus) == ["тишина"])
    }

    @Test func whatStandsInBracketsInFrontIsLeftOut() throws {
        let thesaurus = try read(
            "UTF-8\nverkaufen|1\n-|(sich) trennen|Sandale(n)|[ugs.] verhökern\n")
        let asked = ["trennen", "Sandale", "verhökern"]
        #expect(links("verkaufen", asked, in: thesaurus) == asked)
    }

    @Test func ofSeveralCountriesTheSessionsIsRead() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "atelier-thesauri-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, synonym) in [
            ("th_pt_BR.dat", "ônibus"), ("th_pt_PT_v2.dat", "autocarro"),
            ("th_de_AT_v2.dat", "Bim"),
            ("th_de_CH_v2.dat", "Tram"), ("th_es_AR.dat", "colectivo"), ("th_es_ES.dat", "autobús"),
            ("thes_sk.dat", "autobus"),
        ] {
            try Data("UTF-8\nbus|1\n-|\(synonym)|wagen\n".utf8)
                .write(to: folder.appending(path: name))
        }
        for (tag, synonym) in [
            ("pt-BR", "ônibus"), ("pt", "autocarro"), ("pt_PT", "autocarro"),
            ("pt-AO", "autocarro"),
            ("de-CH", "Tram"), ("de-Latn-CH", "Tram"), ("de", "Bim"), ("es", "autobús"),
            ("es-419", "autobús"), ("ES-ar", "colectivo"), ("sk", "autobus"), ("sk-SK", "autobus"),
        ] {
            // From the file the first time, from the cache the second.
            let cached = InstalledThesauri(
                folder: folder.path, cacheFolder: folder.appending(path: "cache").path)
            for _ in 0..<2 {
                let thesaurus = try #require(cached.thesaurus(for: tag), "\(tag)")
                #expect(links("bus", [synonym], in: thesaurus) == [synonym], "\(tag)")
            }
        }
        let installed = InstalledThesauri(folder: folder.path, cacheFolder: nil)
        #expect(installed.thesaurus(for: "p") == nil)
        #expect(installed.languages() == ["de", "es", "pt", "sk"])
    }
}
