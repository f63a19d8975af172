import Foundation
import TestSupport
import Testing

/// A facilitator's own catalogues, one of them with errors in it.
@Suite struct OwnCatalogueTests {
    private let folder: TemporaryFolder
    private var broken: String { "\(folder.path)/catalogues/cassat.json" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/catalogues", withIntermediateDirectories: true)
        try folder.write(
            """
            {
              "@language": "oc",
              "@name": "Occitan",
              "report.synthesis.draft": "Sintèsi provisòria.",
              "report.objective": "Tòca"
            }

            """.utf8, to: "catalogues/oc.json")
        try folder.write(
            #"{"@language": "es", "@name": "Español", "report.objective": "Meta"}"#.utf8,
            to: "catalogues/es.json")
        try folder.write(
            """
            {
              "@language": "oc",
              "report.objectif": "Tòca",
              "common.seat": "lòc {numero}",
              "common.participants": {"one": "una"}
            }

            """.utf8, to: "catalogues/cassat.json")
    }

    @Test func aLanguageOfOnesOwnIsSpokenInReportsAndABrokenOneIsNamed() throws {
        let made = try FinishedProgram(
            "new", "tour-de-table", "--language", "oc", "--date", "2016-03-08", "--folder",
            folder.path)
        #expect(made.errors.contains(broken))
        let file = made.output.trimmingCharacters(in: .newlines)
        let report = try FinishedProgram("report", file)
        #expect(report.status == 0)
        #expect(report.output.contains("Sintèsi provisòria."))
        #expect(report.output.contains("Tòca"))
        // What the catalogue lacks is said in English.
        #expect(report.output.contains("Tuesday 8 March 2016"))
        #expect(report.errors.contains("\(broken):1:1: @name: "))
    }

    @Test func otherWordsForALanguageLeaveTheRestAsItWas() throws {
        let made = try FinishedProgram(
            "new", "tour-de-table", "--language", "es", "--folder", folder.path)
        let file = made.output.trimmingCharacters(in: .newlines)
        let report = try FinishedProgram("report", file)
        #expect(report.output.contains("Meta"))
        #expect(report.output.contains("Borrador de la síntesis"))
    }

    @Test func validateSaysAllThatIsWrongWithACatalogue() throws {
        let checked = try FinishedProgram("validate", broken, "\(folder.path)/catalogues/oc.json")
        #expect(checked.status == 1)
        let places = checked.output.split(separator: "\n").map {
            $0.dropFirst(broken.utf8.count).prefix { $0 != " " }
        }
        #expect(places == [":1:1:", ":3:3:", ":4:18:", ":5:26:"])
    }

    @Test func theListTellsHowMuchThereIsAndWhoseItIs() throws {
        let list = try FinishedProgram("catalogues", "--folder", folder.path)
        #expect(list.status == 1)
        #expect(list.output.contains("\(folder.path)/catalogues/oc.json"))
        #expect(list.errors.contains(broken))
        let copied = try FinishedProgram("catalogues", "tr")
        #expect(copied.status == 0)
        try folder.write(copied.output.utf8, to: "catalogues/tr.json")
        let checked = try FinishedProgram("validate", "\(folder.path)/catalogues/tr.json")
        #expect(checked.output.isEmpty)
        #expect(checked.status == 0)
    }
}
