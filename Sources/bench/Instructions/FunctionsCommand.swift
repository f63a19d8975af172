import ArgumentParser
import SessionStore

/// `bench functions`: what the linker puts together, so that an evening needs few pages of the binary.
struct FunctionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "functions",
        abstract: "The functions that run from a start to a few recorded lines, for the linker.",
        discussion: """
            Looked for by callgrind, of all threads, in a pty of 100×30: valgrind and objcopy are needed. \
            The names go into a file from which .ci/release puts these functions side by side; a name that \
            is no longer there does no harm, and a function that is not named yet lies with the rest.

            Example: .build/release/bench functions > .ci/first-functions
            """)

    @Option(help: "The program to look at; the one beside this one unless told otherwise.")
    var atelier: String?

    @Option(help: "The session of the Marseille workshop.")
    var marseille = "sessions/2016-03-08-marseille.json"

    func run() throws {
        let program = try Executable.atelier(atelier)
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let programs = try CountedPrograms(atelier: program, in: folder.path)
        let ran = try TypedLines.allCases.reduce(into: Set<String>()) { ran, typed in
            ran.formUnion(try programs.functions(typing: typed))
        }
        .union(programs.functions(opening: SessionFile.read(marseille)))
        // By name, so that a new list differs from the last one in what has changed alone.
        for name in ran.sorted() { print(name) }
    }
}
