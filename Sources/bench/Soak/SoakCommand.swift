import ArgumentParser
import Glibc
import SessionStore

/// `bench soak`: what grows in a long sitting.
struct SoakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak",
        abstract:
            "Memory, keys and wake-ups over thousands of contributions, the projector beside.",
        discussion: """
            Example: .ci/release; .ci/release --product bench; .build/release/bench soak --flat-out
            """)

    @Option(help: "The program to measure; the one beside this one unless told otherwise.")
    var atelier: String?

    @Option(help: "How long the typing takes.")
    var minutes = 30.0

    @Option(
        help:
            "How many contributions are typed: three fifths in a tour de table, the rest at the board."
    )
    var contributions = 5000

    @Flag(help: "Types as fast as the keys are taken, instead of for so many minutes.")
    var flatOut = false

    @Option(help: "Seconds without a key at the end.")
    var idle = 60

    func run() throws {
        let program = try Executable.atelier(atelier)
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let file = folder.path + "/soak.json"
        try SoakSession.write(to: file)
        let pace = flatOut ? nil : minutes * 60_000 / Double(max(1, contributions))
        var sitting = try LongSitting(
            program, session: file, in: folder.path, pace: pace)
        var soak = Soak(contributions: contributions)
        try soak.run(&sitting)
        soak.idle(sitting, seconds: idle)
        soak.leave(sitting, file: file)
        for bound in soak.bounds { Overview.print(bound) }
        soak.json.printToStandardOutput()
    }
}
