import Glibc

/// Counts the instructions of programs, which no other work on the machine changes.
struct Callgrind {
    private let valgrind: String
    private let objcopy: String

    /// Finds it.
    ///
    /// - Throws: ``BenchError/world(_:)`` with what is to be installed.
    init() throws(BenchError) {
        valgrind = try Self.find("valgrind", in: "valgrind")
        objcopy = try Self.find("objcopy", in: "binutils")
    }

    private static func find(_ name: String, in package: String) throws(BenchError) -> String {
        guard let path = Executable.find(name) else {
            throw .world(
                """
                \(name) is missing, and without it no instructions can be counted: \
                apt install \(package), or dnf install \(package)
                """)
        }
        return path
    }

    /// Copies a program without what is in it for debuggers, which older valgrinds cannot read.
    ///
    /// - Returns: Where the copy is.
    func copy(of program: String, in folder: String) throws(BenchError) -> String {
        let copy = "\(folder)/atelier"
        let errors = "\(folder)/objcopy.txt"
        let child = try FinishedChild(
            objcopy, ["--strip-debug", program, copy], output: "/dev/null", errors: errors)
        guard child.status == 0 else { throw .world("objcopy cannot copy \(program)") }
        return copy
    }

    /// The same program under valgrind, which writes a count into that folder when it ends.
    func counting(_ subject: Subject, in folder: String) -> Subject {
        let options = [
            "--tool=callgrind", "--quiet", "--log-file=\(folder)/valgrind.txt",
            "--callgrind-out-file=\(Self.file(in: folder))",
        ]
        return Subject(
            subject.name, valgrind, options + [subject.path] + subject.arguments,
            firstPaint: subject.firstPaint, prelude: subject.prelude, leaving: subject.leaving)
    }

    /// What was counted, in all threads.
    func instructions(of subject: Subject, in folder: String) throws(BenchError) -> Double {
        let count = NamedLine.value(of: "summary", in: Self.file(in: folder))
        guard let count, let number = Int(count.filter(\.isNumber)), number > 0 else {
            throw .program("\(subject.name): valgrind has counted nothing")
        }
        return Double(number)
    }

    private static func file(in folder: String) -> String { "\(folder)/callgrind.out" }
}
