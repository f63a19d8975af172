import Glibc
import SessionStore
import TerminalUI
import Workshop

/// The programs whose instructions are counted, each run with files of its own that nobody has used.
struct CountedPrograms {
    /// The size of the terminal.
    static let size = Size(columns: 100, rows: 30)
    /// Milliseconds that a program may take to show something, to take a key or to end: under valgrind
    /// it is fifty times slower, and the machine may be busy.
    private static let patience = 120_000

    private let callgrind: Callgrind
    private let atelier: String
    private var session: Session
    private let floor: Subject

    /// Prepares the programs in a folder, and a session of the Marseille template.
    init(atelier program: String, in folder: String) throws {
        callgrind = try Callgrind()
        atelier = try callgrind.copy(of: program, in: folder)
        floor = try Subjects.floor(in: folder)
        let file = "\(folder)/marseille.json"
        let errors = "\(folder)/new.txt"
        let child = try FinishedChild(
            atelier, ["new", "marseille", "--output", file], output: "/dev/null", errors: errors)
        guard child.status == 0 else {
            throw BenchError.program("atelier new makes no session of the Marseille template")
        }
        session = try SessionFile.read(file)
    }

    /// The names of the programs that are here, the floor first and atelier last.
    let names =
        ["floor"] + (Executable.find("nano") == nil ? [] : ["nano -I"])
        + (Executable.find("vim") == nil ? [] : ["vim -u NONE", "vim"]) + [Self.atelierName]

    /// The names of the programs that are not.
    let missing = ["nano", "vim"].filter { Executable.find($0) == nil }

    /// The name of the program that all this is about.
    static let atelierName = "atelier"

    /// What is typed into a program; contributions only where there is such a thing.
    func typed(into name: String) -> [TypedLines] {
        TypedLines.allCases.filter { $0 != .split || name == Self.atelierName }
    }

    /// How many instructions a program takes, in all its threads, while that is typed into it.
    func instructions(of name: String, typing typed: TypedLines) throws -> Double {
        try counted(name, typing: typed) { subject, folder in
            try callgrind.instructions(of: subject, in: folder)
        }
    }

    /// The functions of atelier that run while that is typed into it, by their linker's names.
    func functions(typing typed: TypedLines) throws -> Set<String> {
        try counted(Self.atelierName, typing: typed, functions)
    }

    /// The functions of atelier that run where that session is opened and a line begun.
    func functions(opening session: Session) throws -> Set<String> {
        var programs = self
        programs.session = session
        let line = TypedLines.halves.lines[0].map(String.init)
        return try programs.counted(Self.atelierName, keys: { _ in line }, functions)
    }

    private func functions(of subject: Subject, in folder: String) throws -> Set<String> {
        try callgrind.functions(of: atelier, in: folder)
    }

    /// Runs a program, types into it and leaves it; makes sure that atelier has recorded it.
    private func counted<Result>(
        _ name: String, typing typed: TypedLines, _ result: (Subject, String) throws -> Result
    ) throws -> Result {
        let lines = typed.lines.flatMap { $0.map(String.init) + ["\r"] }
        return try counted(name, keys: { lines.isEmpty ? [] : $0.prelude + lines }) {
            if name == Self.atelierName { try check(typed, in: $1) }
            return try result($0, $1)
        }
    }

    /// Runs a program, presses keys and leaves it.
    ///
    /// - Returns: What is to be known of it then, from the folder with what was counted.
    private func counted<Result>(
        _ name: String, keys: (Subject) -> [String],
        _ result: (Subject, String) throws -> Result
    ) throws -> Result {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        guard let subject = try subject(name, in: folder.path) else {
            throw BenchError.world("\(name) is not here")
        }
        let run = try ProgramRun(
            callgrind.counting(subject, in: folder.path), in: folder.path, size: Self.size)
        try run.show(within: Self.patience)
        try run.comeToRest(within: Self.patience)
        for key in keys(subject) { try run.comeToRest(after: key, within: Self.patience) }
        guard run.leave(subject.leaving, within: Self.patience) != nil else {
            throw BenchError.program("\(name) does not end")
        }
        return try result(subject, folder.path)
    }

    /// A program, with its files in a folder.
    private func subject(_ name: String, in folder: String) throws -> Subject? {
        switch name {
        case floor.name: return floor
        case Self.atelierName:
            let file = Self.session(in: folder)
            try SessionFile.write(session, to: file)
            return Subject(
                name, atelier, ["run", file], firstPaint: "Atelier",
                prelude: [LongSitting.nextRound, LongSitting.nextRound], leaving: "\u{11}")
        default:
            return try Subjects.editors(in: folder).map(Self.withoutTraces)
                .first { $0.name == name }
        }
    }

    /// An editor that reads and leaves nothing of who works here but, as installed, the settings.
    private static func withoutTraces(_ editor: Subject) -> Subject {
        let isNano = editor.name == "nano"
        return Subject(
            isNano ? "nano -I" : editor.name, editor.path,
            (isNano ? ["-I"] : ["-i", "NONE"]) + editor.arguments, firstPaint: editor.firstPaint,
            prelude: editor.prelude, leaving: editor.leaving)
    }

    /// Makes sure that every line was recorded.
    private func check(_ typed: TypedLines, in folder: String) throws {
        let recorded = try SessionFile.read(Self.session(in: folder)).contributions.count
        guard recorded == typed.lines.count else {
            throw BenchError.program("atelier has recorded \(recorded) of \(typed.lines.count)")
        }
    }

    private static func session(in folder: String) -> String { "\(folder)/session.json" }
}
