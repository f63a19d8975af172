import Foundation
import Reporting
import Testing
import Wording
import Workshop

@Suite struct MarseilleReportTests {
    @Test func theWholeHasTheShapeOfThePublishedSynthesis() throws {
        let synthesis = Synthesis(Marseille.session(), wording: Wording(language: "fr"))
        #expect(try Report.markdown(synthesis) == Self.expected)
    }

    @Test func everyFactIsThereToTheLetter() throws {
        let synthesis = Synthesis(Marseille.session(), wording: Wording(language: "fr"))
        let report = try Report.markdown(synthesis)
        for vision in Marseille.visions {
            // A space at the end is written as a character, so that it is not lost.
            let words = vision.hasSuffix(" ") ? String(vision.dropLast()) : vision
            #expect(report.components(separatedBy: words).count == 2, "\(vision)")
        }
        for question in Marseille.questions { #expect(report.contains(question)) }
        for (name, statement) in Marseille.themes {
            #expect(report.contains("### \(name)\n\n\(statement)\n"))
        }
    }

    @Test func inEnglishOnlyTheWordsOfTheProgramChange() throws {
        let synthesis = Synthesis(Marseille.session(), wording: Wording(language: "en"))
        let report = try Report.markdown(synthesis)
        #expect(report.contains("\nTuesday 8 March 2016, plan M dans"))
        #expect(report.contains("\nSynthesis written by Agnes, published on 11 March 2016.\n"))
        #expect(report.contains("\n## 1. Tour de table des visions"))
        #expect(
            report.contains(
                """
                ### Next meeting

                Atelier (4e): in the week of 11 April (inscrivez-vous sur le sondage : ici). \
                Le lieu sera chercher en fonction du nombre de personnes inscrites. \
                It will be facilitated by Aurélien and Sophie.
                """))
    }

    static let expected = """
        # 3e Atelier Découverte Coopérative intégrale

        **Vers une "coopérative intégrale" à Marseille ?**

        Mardi 8 mars 2016, plan M dans le 1er arrondissement, prés de St-Charles

        Synthèse rédigée par Agnes, publiée le 11 mars 2016.

        Depuis novembre 2015, des ateliers découverte se tiennent.

        **Objectif\u{A0}:** quelles visions,  quelles envies ?

        ## L’essentiel

        ### Prochaine rencontre

        Atelier (4e)\u{A0}: dans la semaine du 11 avril (inscrivez-vous sur le sondage : ici). \
        Le lieu sera chercher en fonction du nombre de personnes inscrites. \
        Cette rencontre sera animée par Aurélien et Sophie.

        **16\u{A0}contributions · 4\u{A0}thèmes**

        ## 1. Tour de table des visions de la Coopérative Intégrale

        \(Marseille.visions.map { "- " + ($0.hasSuffix(" ") ? $0.dropLast() + "&#32;" : $0) }
            .joined(separator: "\n"))

        ## 2. Atelier de pense/écoute

        À l’issue des temps en binôme voici les différentes propositions

        1. Pourquoi suis-je là ?
        2. Qu’est-ce-que j’espère accomplir ?
        3. Que souhaiterais-je apporter ?

        ## 3. Thèmes

        suite à une analyse de ces propositions,  4 thèmes sont ressortis :

        \(Marseille.themes.map { "### \($0.0)\n\n\($0.1)" }.joined(separator: "\n\n"))

        Il est précisé que tous ces groupes sont éphémères’.

        * * *

        *16\u{A0}contributions sont reprises ici, telles qu’elles ont été notées.*

        """
}
