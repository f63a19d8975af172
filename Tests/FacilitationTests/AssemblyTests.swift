import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// A people’s assembly by keys: tables write on paper, report back, and their proposals go to
/// committees.
@Suite struct AssemblyTests {
    private func assembly() throws -> Facilitator {
        var room = try Facilitator.starting("assemblee", title: "Assemblée du quartier")
        room.press(.function(8))
        room.enter("12")
        room.press(.function(8))
        room.command("tables 3")
        // What the tables wrote on paper, with their own numbers.
        for notes in [["Un four à pain", "Une laverie"], ["Un fonds de solidarité"], ["Un four"]] {
            for (place, note) in notes.enumerated() {
                room.command("from-paper")
                room.enter("\(place + 1) \(note)")
                if room.state.workshop?.line.mode != .record { room.press(.escape) }
            }
            room.press(.control("n"))
        }
        room.command("report-back")
        return room
    }

    @Test func notesFromPaperStayWithTheirTables() throws {
        let room = try assembly()
        #expect(
            room.said == ["Un four à pain", "Une laverie", "Un fonds de solidarité", "Un four"])
        let tables = room.session.contributions.map(\.table)
        #expect(tables[0] == tables[1] && Set(tables).count == 3 && !tables.contains(nil))
        #expect(room.session.contributions.map(\.number) == [1, 2, 1, 1])
        #expect(room.sees("Retour des tables"))
    }

    @Test func linksAreMadeShownAndTakenAway() throws {
        var room = Facilitator(.sorting)
        room.press(.function(8))
        room.command("link-theme")
        #expect(room.state.popups.isEmpty && room.sees("deux thèmes"))
        for name in ["Ateliers", "Banque", "Centre"] {
            room.command("empty-theme")
            room.enter(name)
        }
        // The first one, in its popup: to the third, «s’appuie sur», with a word.
        room.press(.up, .up, .up, .enter, .control("l"))
        #expect(room.sees("depuis «\u{a0}Ateliers\u{a0}»"))
        room.press(.right, .down, .left, .down)
        room.type("des formations")
        room.press(.control("s"))
        #expect(room.sees("1 → 3  s’appuie sur · des formations"))
        room.press(.escape, .escape)
        room.command("show-links")
        #expect(room.state.stageDirections.spotlight == .links)
        #expect(room.sees("liens entre les thèmes"))
        room.press(.up, .up, .up)
        room.command("unlink-theme")
        room.press(.enter)
        #expect(room.session.themeLinks.isEmpty)
        #expect(room.state.stageDirections.spotlight == nil)
        room.press(.control("z"))
        #expect(room.session.themeLinks.count == 1)
    }

    @Test func theSynthesisShowsTheProposalsOfEachCommittee() throws {
        var room = try assembly()
        while room.session.round?.kind != .sorting { room.press(.function(8)) }
        #expect(room.sees("Propositions par comité"))
        room.press(.control("n"))
        room.enter("Lieux")
        room.press(.character("1"), .control("n"))
        room.enter("Argent")
        room.press(.character("1"))
        room.command("link-theme")
        room.press(.down)
        room.press(.control("s"))
        #expect(room.sees("2 → 1  nourrit"))
        room.press(.function(8), .control("n"))
        #expect(room.sees("Lieux   ouvert à toutes et à tous · 3\u{a0}contributions"))
        room.press(.function(8))
        let report = try room.markdown()
        #expect(
            report.contains(
                "### Lieux\n\n- Un four à pain\n- Une laverie\n- Un four\n"))
        #expect(report.contains("Propositions par comité"))
        #expect(
            report.contains("- **Argent** — 1\u{a0}contribution, ouvert à toutes et à tous")
                || report.contains("- **Argent** — ouvert à toutes et à tous, 1\u{a0}contribution"))
        #expect(report.contains("- **Argent** nourrit **Lieux**"))
        #expect(!report.contains("Chaque thème a son groupe"))
    }
}
