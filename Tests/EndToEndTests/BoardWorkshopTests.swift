import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// Sixty notes sorted by keys in a real terminal; the file and the screen must tell the same.
@Suite struct BoardWorkshopTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        var template = Template(
            name: "essai", title: .init("Logement", in: LanguageTag("fr")),
            language: LanguageTag("fr"))
        template.rounds = [.discussion(Discussion()), .sorting(Sorting())].map { content in
            TemplateRound(content: content, plannedSeconds: 600)
        }
        var entropy = Entropy(60, 5)
        var now = Moment(milliseconds: 1_457_463_600_000)
        var session = template.session(entropy: &entropy)
        try session.apply(session.entering(session.agenda[0].id, at: now))
        now = now.adding(seconds: 60)
        try session.apply(session.recording(HousingStatements.all, entropy: &entropy, at: now))
        try session.apply(session.entering(session.agenda[1].id, at: now))
        path = try SessionFolder.make(session, in: folder.path)
    }

    @Test(.timeLimit(.minutes(3)))
    func sortingMergingSplittingAndUndoingAgreeWithTheFile() throws {
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), ["run", path],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 100, rows: 30))
        try room.waitFor("60 à classer")
        // The clock stands far behind: what passed since then is not left out.
        if room.screen.contains(where: { $0.contains("sans l’ordinateur") }) {
            room.press(.character("2"))
        }
        for name in ["Loyers", "Terrains", "Construire", "État"] {
            room.press(.control("n"))
            room.type(name)
            room.press(.enter)
            try room.waitFor("  \(name)")
        }
        try expectAgreement(room, unsorted: 56, themes: 4)
        for note in 0..<56 { room.type(String(note % 4 + 1)) }
        try room.waitFor("Tout est classé")
        try expectAgreement(room, unsorted: 0, themes: 4)

        run("merge-themes", in: room)
        try room.waitFor("Loyers  ")
        room.type("Loyers")
        room.press(.enter)
        try expectAgreement(room, unsorted: 0, themes: 3)

        run("open-theme", in: room)
        try room.waitFor("1–9 déplacer")
        room.press(.tab, .tab, .tab, .tab, .tab, .control("n"))
        room.type("Coopératives")
        room.press(.enter)
        try expectAgreement(room, unsorted: 0, themes: 4)

        for _ in 0..<10 { room.press(.control("z")) }
        try expectAgreement(room, unsorted: 8, themes: 4)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try SessionFile.read(path).unsortedCount == 8)
    }

    private func run(_ command: String, in room: TerminalSession) {
        room.type("/\(command)")
        room.press(.enter)
    }

    /// Waits until everything is stored, then compares each theme of the file with its row.
    private func expectAgreement(
        _ room: TerminalSession, unsorted: Int, themes: Int
    ) throws {
        if unsorted > 0 { try room.waitFor("\(unsorted) à classer") }
        try room.wait(for: "file and screen to tell the same") {
            guard let session = try? SessionFile.readLive(path),
                session.unsortedCount == unsorted, session.themes.count == themes
            else { return false }
            return session.themes.allSatisfy { theme in
                room.screen.contains { row in
                    row.contains("  \(theme.name) ")
                        && row.split(separator: " ").last == "\(session.count(in: theme.id))"
                }
            }
        }
    }
}
