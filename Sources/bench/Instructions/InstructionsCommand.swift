import ArgumentParser
import Glibc
import SessionStore

/// `bench instructions`: what the built program costs in instructions, beside others.
struct InstructionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instructions",
        abstract:
            "Instructions a character, a contribution and a start, however busy the machine is.",
        discussion: """
            Counted by callgrind, of all threads, in a pty of 100×30: valgrind and objcopy are needed.

            A character is what 600 cost more than 300, in ten lines; a contribution what 300 in \
            twenty lines cost more than in ten, so it is net of its characters; a start is from exec \
            to leaving without a key.

            Of three counts the least is taken, because a minute that passes adds to them: between \
            two runs every figure varies by less than 1 %, most by less than 0.3 %.

            nano runs with -I; vim with -n -i NONE, once with -u NONE and once with its settings as \
            installed.

            Example: .ci/release; .ci/release --product bench; .build/release/bench instructions
            """)

    @Option(help: "The program to measure; the one beside this one unless told otherwise.")
    var atelier: String?

    @Flag(help: "Counts once instead of three times.")
    var quick = false

    func run() throws {
        let program = try Executable.atelier(atelier)
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let programs = try CountedPrograms(atelier: program, in: folder.path)
        for name in programs.missing { Overview.say("\(name) is not installed, and left out") }
        let table = InstructionTable(names: programs.names, figures: try figures(of: programs))
        table.print()
        table.json.printToStandardOutput()
    }

    /// Counts everything: once, or three times and again what does not agree by then.
    private func figures(of programs: CountedPrograms) throws -> [String: InstructionFigures] {
        var figures: [String: InstructionFigures] = [:]
        for name in programs.names {
            var counted = InstructionFigures()
            for typed in programs.typed(into: name) {
                for round in 0..<(quick ? 1 : 6) where round < 3 || counted.isUnsure(of: typed) {
                    try counted.count(programs, name, typing: typed)
                }
            }
            figures[name] = counted
        }
        return figures
    }
}
