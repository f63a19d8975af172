import SessionStore
import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

@testable import Facilitation
@testable import Reporting

/// A random walk over all commands, keys and texts: whatever was recorded is found on the
/// facilitator's screen and stands in the minutes, and every count is the session's own.
@Suite struct RandomWorkshopTests {
    /// Commands that leave the workshop, or hand it to something outside.
    private static let outside: Set<String> = ["quit", "home", "suspend", "new-session"]
    private static let names = CommandTable.all.map(\.name).filter { !outside.contains($0) }
    private static let arguments = ["", "", "", "3", "2", "Ana", "Ana Bo", "Pain", "12", "0"]
    private static let keys: [Key] = [
        .enter, .enter, .escape, .up, .up, .down, .left, .right, .tab, .delete, .function(8),
        .function(8), .function(7), .control("n"), .control("z"), .control("y"), .control("f"),
        .control("g"), .control("r"), .character("0"), .character("1"), .character("2"),
        .character("3"), .character("="), .character("+"), .character("&"), .control("s"),
    ]
    private static let starts = [
        "", "", "", "", "2 heures ", "12 ", "à ", "!", "?", "@Ana ", "@Zoé ", "#Pain ", " ", "« ",
    ]

    /// Somebody who does anything at all.
    private struct Walker {
        var room: Facilitator
        var dice: Entropy
        var number = 0

        init(seed: UInt64) {
            dice = Entropy(seed, 41)
            room = Facilitator(
                RoundKind.all, prompts: 2, size: Size(columns: 110, rows: 40))
            room.press(.function(8))
            for name in ["Ana", "Bo", "Cy", "Zoé"] { room.enter(name) }
            for name in ["Pain", "Jardin"] { room.command("empty-theme \(name)") }
        }

        mutating func step() {
            switch Int.random(in: 0..<20, using: &dice) {
            case 0..<8: say()
            case 8..<12: command()
            case 12: jump()
            default:
                if let key = RandomWorkshopTests.keys.randomElement(using: &dice) {
                    room.press(key)
                }
            }
            if Int.random(in: 0..<3, using: &dice) == 0 { room.wait(seconds: 1) }
            // Whatever covers the screen for long goes.
            if Int.random(in: 0..<4, using: &dice) == 0 {
                while room.state.popup != nil { room.press(.escape, .escape) }
            }
            if let session = room.state.session { last = session } else { reopen() }
            room.effects = []
        }

        /// Goes to any round at all, more often to the board, where most is counted.
        private mutating func jump() {
            let rounds = room.session.agenda
            let board = rounds.filter { $0.kind == .sorting }
            let aims = Bool.random(using: &dice) ? Array(rounds) : board
            guard let aim = aims.randomElement(using: &dice) else { return }
            _ = room.state.make { session, now in try session.entering(aim.id, at: now) }
            room.send(.tick)
        }

        private var last: Session?

        private mutating func reopen() {
            guard let last else { return }
            room.send(.opened(last, path: "/tmp/essai.json"))
        }

        private mutating func command() {
            guard let name = RandomWorkshopTests.names.randomElement(using: &dice),
                let argument = RandomWorkshopTests.arguments.randomElement(using: &dice)
            else { return }
            room.press(.escape)
            if !room.state.lineIsEmpty { room.press(.control("c")) }
            room.command("\(name) \(argument)")
        }

        /// Types a line and Enter: it is in the file, on the line, in a question, or was refused
        /// and comes back by undo.
        private mutating func say() {
            number += 1
            let start = RandomWorkshopTests.starts.randomElement(using: &dice) ?? ""
            let word = "mot\(number)x"
            guard room.state.popups.isEmpty, room.state.lineIsEmpty,
                room.state.workshop?.line.mode == .record
            else {
                room.enter(start + word)
                return
            }
            room.enter(start + word)
            guard let workshop = room.state.workshop else { return }
            let file = String(decoding: SessionFile.bytes(of: workshop.session), as: UTF8.self)
            let kept =
                file + workshop.line.field.text + (workshop.cleared?.field.text ?? "")
                + room.state.popups.map { "\($0)" }.joined()
            #expect(kept.contains(word), "\(start + word) is nowhere")
        }
    }

    /// The counts of a session, each in the simplest way.
    private func check(_ session: Session) throws {
        let wording = Wording(language: "fr")
        let contributions = session.contributions
        func goesToSorting(_ contribution: Contribution) -> Bool {
            contribution.round.flatMap { session.agenda[$0]?.goesToSorting } ?? true
        }
        let unsorted = contributions.filter {
            $0.theme == nil && $0.marks.isDisjoint(with: [.struck, .setAside, .leftAlone])
                && goesToSorting($0)
        }
        #expect(session.unsorted == unsorted.map(\.id))
        #expect(
            session.leftAlone
                == contributions.filter {
                    $0.theme == nil && $0.isPublished && $0.marks.contains(.leftAlone)
                }.map(\.id))
        for theme in session.themes {
            #expect(
                session.count(in: theme.id)
                    == contributions.count { $0.theme == theme.id && $0.isPublished })
        }
        let told = Set(contributions.filter { !$0.isStruck }.map(\.id))
        let said = Set(contributions.filter { !$0.isStruck }.map { $0.copyOf ?? $0.id })
        #expect(session.saidCount == said.count)
        // The minutes hold everything once.
        let minutes = Synthesis(session, wording: wording, kind: .minutes)
        #expect(minutes.blocks.flatMap(\.contributions).sorted() == told.sorted())
        let text = minutes.blocks.map(\.text).joined(separator: "\n")
        for action in session.actions { #expect(text.contains(action.text)) }
        for item in session.parkingLot { #expect(text.contains(item.text)) }
        // The synthesis says how many it holds, and the preview how many it does not.
        let synthesis = Synthesis(session, wording: wording)
        let shown = Set(
            synthesis.blocks.flatMap(\.contributions).map {
                session.contributions[$0]?.copyOf ?? $0
            }
        )
        let leftOut = LeftOut(of: session, wording: wording)
        #expect(leftOut.all == said.count - shown.count)
        let published = Set(contributions.filter(\.isPublished).map { $0.copyOf ?? $0.id }).count
        if shown.count < published {
            #expect(synthesis.blocks.last?.text.contains("sur \(published)") == true)
            #expect(synthesis.blocks.last?.text.hasPrefix("\(shown.count)\u{a0}") == true)
        }
        if session.participants.count > 1 {
            let people = max(session.participants.count, session.headCount ?? 0)
            let head = synthesis.head.map(\.text).joined(separator: " ")
            #expect(head.contains("\(people)\u{a0}personnes ont participé"))
        }
        for round in session.agenda {
            switch round.content {
            case .goRound(let goRound):
                let heard = goRound.heard(among: session.present)
                #expect(heard.spoke + heard.passers.count <= session.present.count)
            case .vote(let vote):
                #expect(vote.ownBallotCount + vote.handCountCount == vote.ballots.count)
                #expect(
                    vote.form != .dots
                        || vote.results.map(\.dots).reduce(0, +) == vote.dotCount)
            default: break
            }
        }
    }

    /// What the two screens say, and that everything is found.
    private func look(at room: Facilitator, _ dice: inout Entropy) {
        var room = room
        for _ in 0..<4 where room.state.popup != nil { room.press(.escape, .escape) }
        for _ in 0..<4 where !room.state.lineIsEmpty { room.press(.escape, .control("c")) }
        if room.state.showsStage { room.press(.function(5)) }
        guard let session = room.state.session, let workshop = room.state.workshop,
            room.state.popups.isEmpty, workshop.line.mode == .record, room.state.lineIsEmpty
        else { return }
        let there = session.contributions.filter { !$0.isStruck }
        var all = workshop
        all.noteFilter = .all
        #expect(Set(NoteFinder().notes(in: all)) == Set(there.map(\.id)))
        #expect(NoteFinder().notes(in: all).count == there.count)
        for _ in 0..<2 {
            guard let wanted = there.randomElement(using: &dice),
                wanted.text.contains("mot")
            else { continue }
            var seeker = room
            seeker.state.workshop?.noteFilter = .all
            seeker.command(seeker.state.isIn(.sorting) ? "find-note" : "find-contribution")
            seeker.type(wanted.text)
            #expect(seeker.sees(String(wanted.text.trimmed.prefix(20))), "\(wanted.text)")
        }
        guard room.state.isIn(.sorting) else { return }
        room.press(.escape)
        #expect(room.sees("\(session.unsortedCount) à classer"))
        let alone = session.leftAloneCount
        #expect(room.sees("\(alone) laissée") == (alone > 0))
        for (place, theme) in session.themes.enumerated().prefix(9) {
            let row = room.screen().first {
                $0.drop { " ▸".contains($0) }.hasPrefix("\(place + 1)  \(theme.name) ")
            }
            let count = row?.split(separator: " ").last { $0 != "¶" }
            #expect(count.map { $0 == "\(session.count(in: theme.id))" } ?? true)
        }
        if session.unsortedCount > 0, workshop.stage.directions == StageDirections(),
            !session.isPaused
        {
            room.press(.function(5))
            #expect(room.sees("encore \(session.unsortedCount) à classer"))
        }
    }

    @Test(arguments: 1...8)
    func whateverWasRecordedIsFoundAndCounted(seed: UInt64) throws {
        var walker = Walker(seed: seed)
        for step in 1...400 {
            walker.step()
            guard step % 20 == 0 else { continue }
            try check(walker.room.session)
            look(at: walker.room, &walker.dice)
        }
        #expect(walker.room.session.contributions.count > 5)
    }
}
