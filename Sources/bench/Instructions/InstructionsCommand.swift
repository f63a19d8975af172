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
            Example: swift build -c release --static-swift-stdlib && .build/release/bench instructions
            """)

    @Option(help: "The program to measure; the one beside this one unless told otherwise.")
    var atelier: String?

    @Flag(help: "Counts once instead of three times.")
    var quick = false

    func run() throws {
        let program = atelier ?? Executable.beside("atelier")
        guard let path = realpath(program, nil) else {
            throw ValidationError("\(program): no such program; build it first, or say --atelier")
        }
        defer { free(path) }
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let programs = try CountedPrograms(atelier: String(cString: path), in: folder.path)
        for name in programs.missing { Overview.say("\(name) is not installed, and left out") }
        var figures: [String: InstructionFigures] = [:]
        // In turns, so that all are counted once before one is counted again.
        for _ in 0..<(quick ? 1 : 3) {
            for name in programs.names {
                try figures[name, default: InstructionFigures()].count(programs, name)
            }
        }
        let table = InstructionTable(names: programs.names, figures: figures)
        table.print()
        table.json.printToStandardOutput()
    }
}
