import Glibc

/// The least possible curses program.
///
/// In C, compiled when it is wanted: a program linked by the Swift package manager loads the C++
/// library as well and starts half as late again, which would flatter every ratio.
enum Floor {
    /// Compiles it into a folder.
    ///
    /// - Returns: Where the program is.
    /// - Throws: ``BenchError/world(_:)`` without a C compiler or the headers of ncurses.
    static func compile(in folder: String) throws(BenchError) -> String {
        guard let compiler = Executable.find("cc") ?? Executable.find("clang") else {
            throw .world("no C compiler (cc, clang) for the floor")
        }
        let source = folder + "/floor.c"
        let program = folder + "/floor"
        guard let file = fopen(source, "w") else { throw .world("cannot write \(source)") }
        PackageResources.floor_c.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
        let words = [compiler, "-O2", "-o", program, source, "-lncursesw"]
        let arguments = words.map { strdup($0) } + [nil]
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let environment = [strdup("PATH=" + path), nil]
        defer { (arguments + environment).forEach { free($0) } }
        var process: pid_t = 0
        var status: Int32 = 0
        guard posix_spawn(&process, compiler, nil, nil, arguments, environment) == 0,
            waitpid(process, &status, 0) == process, status == 0
        else { throw .world("cannot compile the floor; libncurses-dev is needed") }
        return program
    }
}
