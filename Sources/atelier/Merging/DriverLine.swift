import Glibc

/// What git's shell runs to merge a session file: this program, and what to do when it cannot run.
///
/// Git takes what a failed driver leaves for the file's text. Left alone, that is our version, valid and
/// without a mark, and adding the file would drop the other one. So the line puts git's own marks into
/// it, or else both versions whole, one after the other between marks.
enum DriverLine {
    /// The line for git's settings.
    static var text: String {
        """
        \(quoted(program)) merge --path %P %O %A %B; s=$?; \
        test $s = 0 && exit 0; \
        test $s = 1 && grep -q "^<<<<<<< " %A && exit 1; \
        git merge-file -p -q -L ours -L base -L theirs %A %O %B >%A.text; s=$?; \
        test $s = 0 && ! grep -q '"format"' %A && mv %A.text %A && exit 0; \
        if test $s = 0 || test $s -gt 127; then \
        { echo "<<<<<<< ours"; cat %A; echo; echo =======; cat %B; echo; echo ">>>>>>> theirs"; } \
        >%A.text; fi; \
        test -s %A.text && mv %A.text %A; exit 1
        """
    }

    /// The program as it was called, so that an update of it is found: its name where it is looked for
    /// by name, else the path, in which links are not followed.
    static var program: String {
        let called = CommandLine.arguments.first ?? "atelier"
        if !called.contains("/") {
            return isFound(called) ? called : "atelier"
        }
        guard !called.hasPrefix("/") else { return called }
        var path = called[...]
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        return "\(currentFolder)/\(path)"
    }

    /// Whether a name is that of a program where programs are looked for.
    private static func isFound(_ name: String) -> Bool {
        (Environment["PATH"] ?? "").split(separator: ":").contains { folder in
            access("\(folder)/\(name)", X_OK) == 0
        }
    }

    /// The current folder as the shell says it, with its links; as the system does where that is wrong.
    private static var currentFolder: String {
        var (here, said) = (stat(), stat())
        if let path = Environment["PWD"], path.hasPrefix("/"), stat(path, &said) == 0,
            stat(".", &here) == 0, here.st_dev == said.st_dev, here.st_ino == said.st_ino
        {
            return path
        }
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// For git's placeholders first, then for the shell.
    private static func quoted(_ path: String) -> String {
        let path = path.split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: "%%")
        return "'"
            + path.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: #"'\''"#) + "'"
    }
}
