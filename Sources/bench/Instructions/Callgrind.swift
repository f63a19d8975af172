import Glibc
import SessionStore

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
            "--tool=callgrind", "--quiet", "--demangle=no", "--log-file=\(folder)/valgrind.txt",
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

    /// The functions of a program that ran, by the names that the linker knows them by.
    ///
    /// Callgrind gives names and files a number each, and tells them by that from then on.
    func functions(of program: String, in folder: String) throws -> Set<String> {
        let file = String(decoding: try FileReading.bytes(at: Self.file(in: folder)), as: UTF8.self)
        var objects: [Substring: Substring] = [:]
        var names: [Substring: Substring] = [:]
        var isOwn = false
        var ran: Set<String> = []
        for line in file.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
            guard let equals = line.firstIndex(of: "="), let close = line.firstIndex(of: ")") else {
                continue
            }
            let number = line[equals...close]
            let rest = line[close...].dropFirst(2)
            switch line[..<equals] {
            case "ob", "cob":
                if !rest.isEmpty { objects[number] = rest }
                if line.hasPrefix("ob") { isOwn = objects[number] == program[...] }
            case "fn", "cfn":
                if !rest.isEmpty { names[number] = rest }
                guard line.hasPrefix("fn"), isOwn, let name = names[number] else { continue }
                // One that calls itself is counted apart: `name'2`.
                ran.insert(String(name.prefix { $0 != "'" }))
            default: continue
            }
        }
        return ran
    }

    private static func file(in folder: String) -> String { "\(folder)/callgrind.out" }
}
