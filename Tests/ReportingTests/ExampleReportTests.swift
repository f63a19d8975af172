import Foundation
import Reporting
import SessionStore
import Testing
import Wording
import Workshop

/// The syntheses of the sessions that stand ready in `sessions/`.
@Suite struct ExampleReportTests {
    private func report(_ file: String, in language: String) throws -> String {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../sessions/\(file).json").standardized.path
        let session = try SessionFile.read(path)
        #expect(session.language.text == language)
        return try Report.markdown(Synthesis(session, wording: Wording(language: language)))
    }

    @Test func cooperationJacksonHasItsFourInstitutions() throws {
        let report = try report("cooperation-jackson", in: "en")
        #expect(report.hasPrefix("# Cooperation Jackson\n\nJackson, Mississippi\n"))
        #expect(report.contains("launched Cooperation Jackson on May 1, 2014"))
        #expect(report.contains("four interconnected and interdependent institutions"))
        for theme in [
            "a federation of local worker cooperatives", "a cooperative incubator",
            "a cooperative education and training center",
            "a cooperative bank or financial institution",
        ] {
            #expect(report.contains("\n### \(theme)\n"))
        }
        #expect(report.contains("Kuwasi Balagoon Center for Economic Democracy and Development"))
    }

    @Test func theConversationsHaveTheNextOneWithItsHours() throws {
        let report = try report("2022-09-10-solidarity-economy-association", in: "en")
        #expect(report.contains("\nSaturday 10 September 2022\n"))
        #expect(report.contains("Facilitated by Solidarity Economy Association."))
        #expect(report.contains("The second webinar will feature women from Rojava:"))
        #expect(
            report.contains(
                """
                #2 Aboriya Jin (Rojava Women’s Economy): on Saturday 8 October 2022, \
                4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3).
                """))
    }

    @Test func lesOiseauxDePassageHaveTheirSixAreas() throws {
        let report = try report("les-oiseaux-de-passage", in: "fr")
        #expect(report.contains("\nNous avons identifié six chantiers de coopération possibles\n"))
        for theme in [
            "discrimination", "équité", "ergonomie", "investissement", "diffusion", "inclusion",
        ] {
            #expect(report.contains("\n### \(theme)\n"))
        }
        #expect(report.contains("troisième rencontre des"))
        #expect(report.contains("New York"))
    }

    @Test func theGatheringsKeepTheNumbersOfTheirSource() throws {
        let atlanta = try report("2007-atlanta-ussen", in: "en")
        for fact in ["12,000 participants", "over 80 panels", "about 40 people"] {
            #expect(atlanta.contains(fact), "\(fact)")
        }
        let amherst = try report("2009-03-19-amherst-ussen", in: "en")
        #expect(
            amherst.contains("\nThursday 19 March 2009, University of Massachusetts in Amherst\n"))
        #expect(amherst.contains("Nearly 400 organizers and activists"))
        #expect(amherst.contains("Synthesis written by Carl Davidson, published on 7 August 2009."))
        // «About» is not a count.
        #expect(!amherst.contains("took part"))
    }
}
