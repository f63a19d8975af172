import SessionStore
import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

import Reporting

/// A whole Marseille atelier by keys in a real terminal, from the home screen to the synthesis.
@Suite(.serialized) struct MarseilleWorkshopTests {
    private typealias Typed = MarseilleWorkshop

    @Test(.timeLimit(.minutes(5)))
    func fromTheFirstWordToTheWrittenSynthesis() throws {
        let folder = try TemporaryFolder()
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), ["--folder", folder.path],
            environment: ["LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "TZ": "Europe/Paris"],
            size: Size(columns: 100, rows: 30))
        let path = try prepare(room, in: folder)
        let empty = try SessionFile.readLive(path)
        try facilitate(room)

        try waitUntilStored(room)
        let session = try SessionFile.read(path)
        try compare(session, path: path)
        try undoAndRedo(room, path: path, empty: empty, full: session)
        let markdown = try writeSynthesis(room, folder: folder)
        #expect(markdown == expectedMarkdown)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    /// From the home screen to an open session; its file's path.
    private func prepare(_ room: TerminalSession, in folder: TemporaryFolder) throws -> String {
        try room.waitFor("Nouvel atelier")
        try room.waitFor("Ctrl-Q")
        room.press(.enter)
        try room.waitFor("personnes attendues")
        room.press(.down)
        room.type(Typed.title)
        room.press(.down, .down)
        room.type(Typed.place)
        room.press(.down, .control("u"))
        room.type("8/3/2016")
        room.press(.control("s"))
        try room.waitFor("Tout est prêt")
        return try #require(folder.files(endingIn: ".json").first)
    }

    private func facilitate(_ room: TerminalSession) throws {
        func enter(_ text: String) {
            room.type(text)
            room.press(.enter)
        }
        func nextRound(_ sign: String) throws {
            room.press(.function(8))
            try room.waitFor(sign)
        }
        try nextRound("▶ Accueil")
        enter("12")
        try room.waitFor("place\u{a0}12")
        try nextRound("▶ Tour de table")
        for (place, vision) in Typed.visions.enumerated() {
            if place < 12 { room.press(.control("n")) }
            enter(vision)
        }
        try room.waitFor("L’essentiel est que chacun doit")
        try nextRound("▶ Pense-écoute")
        room.press(.control("r"))
        try room.waitFor("6 binômes")
        room.press(.control("t"))
        try room.waitFor("A pense tout haut")
        room.press(.control("n"), .control("n"), .control("n"))
        try room.waitFor("Récolte")
        for (question, propositions) in Typed.propositions.enumerated() {
            if question > 0 { room.press(.control("n")) }
            for proposition in propositions { enter(proposition) }
        }
        try room.waitFor("Un carnet d’adresses")
        try nextRound("20 à classer")
        for theme in Typed.themes {
            room.press(.control("n"))
            enter(theme.name)
        }
        try room.waitFor("16 à classer")
        for key in Typed.sortingKeys { room.type(String(key)) }
        try room.waitFor("Tout est classé")
        for (place, theme) in Typed.themes.enumerated() {
            room.press(.up)
            for _ in 0..<(Typed.themes.count - 1 - place) { room.press(.up) }
            room.press(.control("g"), .control("u"))
            room.type(theme.statement)
            room.press(.control("s"))
            try room.waitForNo("énoncé ›")
            // Read apart from the arrow that follows: together they would be Alt and the arrow of rxvt.
            room.press(.escape)
            room.settle()
        }
        try nextRound("▶ Groupes")
        room.press(.control("n"))
        try room.waitFor("ouvert à toutes et à tous")
        try nextRound("▶ Clôture")
        room.press(.control("n"))
        try room.waitFor("comment s’inscrire")
        room.type(Typed.meeting.name)
        room.press(.down)
        room.type(Typed.meeting.when)
        room.press(.down, .down, .down, .down)
        room.type(Typed.meeting.placeRule)
        room.press(.down)
        room.type(Typed.meeting.signUp)
        room.press(.down, .down)
        room.type(Typed.meeting.hosts)
        room.press(.control("s"))
        try room.waitFor("dans la semaine du 11 avril")
        try nextRound("L’atelier est terminé")
    }

    /// What is in the file is what was typed, byte for byte.
    private func compare(_ session: Session, path: String) throws {
        let typed = Typed.visions + Typed.propositions.flatMap(\.self)
        #expect(session.contributions.map { Array($0.text.utf8) } == typed.map { Array($0.utf8) })
        let prompts = session.agenda.flatMap { round in round.prompts.map(\.id) }
        let answered = session.contributions.compactMap(\.prompt)
        #expect(prompts.map { prompt in answered.count { $0 == prompt } } == [16, 7, 7, 6])
        #expect(session.themes.map(\.name) == Typed.themes.map(\.name))
        #expect(session.themes.map(\.statement) == Typed.themes.map(\.statement))
        #expect(session.themes.map { session.count(in: $0.id) } == Typed.sorted.map(\.count))
        #expect(session.contributions.allSatisfy { $0.author == nil })
        #expect(session.participants.count == 12)
        #expect(session.groups.count == 4)
        #expect(session.title == Typed.title)
        #expect(session.nextMeeting?.hosts == ["Aurélien", "Sophie"])
        #expect(session.danglingReferences == [])
        #expect(try TemporaryFolder.bytes(of: path) == SessionFile.bytes(of: session))
    }

    private func undoAndRedo(
        _ room: TerminalSession, path: String, empty: Session, full: Session
    ) throws {
        while !room.screen.contains(where: { $0.contains("Rien à annuler") }) {
            for _ in 0..<10 { room.press(.control("z")) }
            room.settle()
        }
        try waitUntilStored(room)
        #expect(try SessionFile.readLive(path) == empty)
        while !room.screen.contains(where: { $0.contains("Rien à refaire") }) {
            for _ in 0..<10 { room.press(.control("y")) }
            room.settle()
        }
        try waitUntilStored(room)
        #expect(try SessionFile.readLive(path) == full)
    }

    /// The screen is painted from the top: its last row may still be the one of before.
    private func waitUntilStored(_ room: TerminalSession) throws {
        room.settle()
        try room.waitFor("✓ enregistré")
    }

    private func writeSynthesis(
        _ room: TerminalSession, folder: TemporaryFolder
    ) throws -> String {
        room.press(.function(6))
        try room.waitFor("La synthèse, telle qu’elle est")
        room.press(.right)
        try room.waitFor("· Markdown")
        room.press(.enter)
        try room.waitFor("Document écrit")
        let file = try #require(folder.files(endingIn: ".md").first)
        return String(decoding: try TemporaryFolder.bytes(of: file), as: UTF8.self)
    }

    /// The synthesis as it should read, put together from what was typed.
    private var expectedMarkdown: String {
        let names = Typed.themes.map(\.name).joined(separator: " · ")
        let answers = "*Réponses classées sous\u{a0}:* \(names)"
        var text = """
            # \(Typed.title)

            Mardi 8 mars 2016, \(Typed.place)

            Synthèse provisoire, pas encore relue avec le groupe. 12\u{a0}personnes ont participé.

            **Objectif\u{a0}:** Quelles visions, quelles envies, quel investissement personnel dans le collectif\u{a0}?

            ## L’essentiel

            ### Prochaine rencontre

            Atelier (4e)\u{a0}: dans la semaine du 11 avril (\(Typed.meeting.signUp)). \(Typed.meeting.placeRule). Cette rencontre sera animée par Aurélien et Sophie.

            **12\u{a0}personnes · 36\u{a0}contributions · 4\u{a0}thèmes**

            ## 1. Quelle est votre vision de la coopérative intégrale\u{a0}?


            """
        text += list(Typed.visions)
        text += """

            ## 2. Pense-écoute

            À l’issue des temps en binôme, voici les propositions en réponse aux questions.

            1. Pourquoi suis-je là\u{a0}? \(answers)
            2. Qu’est-ce que j’espère accomplir\u{a0}? \(answers)
            3. Que souhaiterais-je apporter\u{a0}? \(answers)

            ## 3. Thèmes

            L’analyse de ces propositions a fait ressortir les thèmes suivants.


            """
        for (theme, notes) in zip(Typed.themes, Typed.sorted) {
            text += "### \(theme.name)\n\n\(theme.statement)\n\n\(list(notes))\n"
        }
        text += """
            ## 4. Groupes

            Chaque thème a son groupe, ouvert à toutes et à tous.

            Tous ces groupes sont éphémères\u{a0}: ils évoluent avec la dynamique, et chacun avance en parallèle des autres.

            * * *

            *36\u{a0}contributions sont reprises ici, telles qu’elles ont été notées.*

            """
        return text
    }

    private func list(_ lines: [String]) -> String { lines.map { "- \($0)\n" }.joined() }
}
