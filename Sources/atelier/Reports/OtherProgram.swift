import Glibc

/// Starting other programs, which read nothing and whose words go nowhere unless somebody takes them:
/// the screen may be ours.
enum OtherProgram {
    /// Why a program could not be started.
    struct NotStarted: Error {
        /// The system's number for it.
        let errno: Int32
    }

    /// Where a program is; nil where a shell would not find it.
    ///
    /// - Parameter folders: where to look, as `PATH` spells it.
    static func path(of name: String, in folders: String) -> String? {
        folders.split(separator: ":").map { "\($0)/\(name)" }
            .first { $0.hasPrefix("/") && access($0, X_OK) == 0 && !SessionsFolder.isFolder($0) }
    }

    /// `POSIX_SPAWN_SETSID`, which the header has for GNU programs only.
    private static let sessionOfItsOwn: Int32 = 0x80

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - words: its name, looked for as the shell does, or its path; then its arguments.
    ///   - output: where its standard output goes; nowhere when nil.
    ///   - closing: what is open here and not for it.
    ///   - variables: what it finds in its environment besides what is in ours, or in its place.
    ///   - isApart: whether it is in a session of its own, where no key of our terminal reaches it, from
    ///     where it cannot open that terminal, and where it can be ended together with whatever it starts.
    static func start(
        _ words: [String], output: Int32? = nil, closing ends: [Int32] = [],
        setting variables: [String: String] = [:], isApart: Bool = false
    ) throws(NotStarted) -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
        }
        if let output { posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO) }
        for end in ends { posix_spawn_file_actions_addclose(&files, end) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        if isApart {
            var (none, all) = (sigset_t(), sigset_t())
            sigemptyset(&none)
            sigfillset(&all)
            posix_spawnattr_setsigmask(&attributes, &none)
            posix_spawnattr_setsigdefault(&attributes, &all)
            posix_spawnattr_setflags(
                &attributes,
                Int16(sessionOfItsOwn | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        }
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var surroundings = environment(setting: variables)
        defer { for variable in surroundings { free(variable) } }
        var id: pid_t = 0
        let error = posix_spawnp(
            &id, words.first ?? "", &files, &attributes, &arguments, &surroundings)
        guard error == 0 else { throw NotStarted(errno: error) }
        return id
    }

    /// Our environment with some variables set, as programs are given it.
    private static func environment(
        setting variables: [String: String]
    ) -> [UnsafeMutablePointer<CChar>?] {
        var result: [UnsafeMutablePointer<CChar>?] = []
        var place = environ
        while let variable = place.pointee {
            let isSet = variables.keys.contains { name in
                strncmp(variable, name, strlen(name)) == 0
                    && variable[strlen(name)] == CChar(bitPattern: UInt8(ascii: "="))
            }
            if !isSet { result.append(strdup(variable)) }
            place += 1
        }
        return result + variables.map { strdup("\($0)=\($1)") } + [nil]
    }

    /// Waits until a program ends.
    ///
    /// - Returns: its exit status; 128 and the number of the signal that ended it.
    static func wait(for id: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 {
            guard errno == EINTR else { return 128 }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}
