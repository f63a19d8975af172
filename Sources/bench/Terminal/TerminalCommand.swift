import ArgumentParser
import Glibc
import SessionStore
import TerminalUI

/// `bench terminal`: what the built program costs in a real pty, beside others.
struct TerminalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terminal",
        abstract: "Start, keys, idleness and memory in a pty, beside a floor, nano and vim.",
        discussion: """
            The floor is the least possible curses program; it is compiled on the spot.
            Example: .ci/release; .ci/release --product bench; .build/release/bench terminal
            """)

    @Option(help: "The program to measure; the one beside this one unless told otherwise.")
    var atelier: String?

    @Option(help: "The session of the Marseille workshop.")
    var marseille = "sessions/2016-03-08-marseille.json"

    @Flag(help: "Few repetitions and ten idle seconds, to see that it runs.")
    var quick = false

    func run() throws {
        let program = try Executable.atelier(atelier)
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let seconds = quick ? 10 : 60
        // Files of its own for each size: while idle all run at once, and a session has one holder.
        var sizes = try CoreCommand.sizes.map { size in
            let place = "\(folder.path)/\(size.columns)x\(size.rows)"
            guard mkdir(place, 0o700) == 0 else { throw BenchError.world("cannot make \(place)") }
            let subjects = try Subjects(atelier: program, marseille: marseille, in: place)
            return SideBySide(subjects, in: place, size: size)
        }
        for place in sizes.indices {
            try sizes[place].measureStarts(runs: quick ? 3 : 12)
            try sizes[place].measureKeys(runs: quick ? 2 : 5)
        }
        try measureIdleness(&sizes, seconds: seconds)
        for side in sizes { Overview.print(side, idleSeconds: seconds) }
        JSONValue.object { members in
            members.write("idleSeconds", seconds)
            members.write(
                "bounds",
                .array(
                    sizes.flatMap { side in
                        side.bounds(idleSeconds: seconds).map { $0.json(at: side.name) }
                    }))
            for side in sizes { members.write(side.name, side.json) }
        }.printToStandardOutput()
    }

    /// Leaves all programs alone at once, since none of them should disturb another.
    private func measureIdleness(
        _ sizes: inout [SideBySide], seconds: Int
    ) throws {
        var runs: [(place: Int, subject: Subject, run: ProgramRun)] = []
        for (place, side) in sizes.enumerated() {
            try side.subjects.renewSessions()
            for subject in side.subjects.all + [side.subjects.atelierWithTimer] {
                let run = try ProgramRun(subject, in: side.folder, size: side.size)
                _ = try run.start()
                runs.append((place, subject, run))
            }
        }
        for entry in runs { entry.run.rest(milliseconds: 1000 / runs.count) }
        usleep(500_000)
        for entry in runs { entry.run.rest(milliseconds: 1) }
        let before = runs.map(\.run.sleeps)
        // The ptys hold a minute's output; reading it meanwhile would wake this program only.
        sleep(UInt32(seconds))
        for (entry, before) in zip(runs, before) {
            sizes[entry.place].note(wakeUps: entry.run.sleeps - before, of: entry.subject)
        }
    }
}
