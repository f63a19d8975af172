import Glibc

/// Programs that the build has put beside the tests.
public enum BuiltProduct {
    /// Why a program could not be found.
    public struct NotBuilt: Error, CustomStringConvertible {
        /// Where it was looked for, in words.
        public let description: String
    }

    /// The path of a built program.
    ///
    /// `ATELIER_BINARY` stands for another `atelier`, so that the tests can be run on the release
    /// binary as well.
    ///
    /// - Throws: ``NotBuilt`` when there is none near the test bundle.
    public static func path(_ name: String) throws -> String {
        if name == "atelier", let chosen = getenv("ATELIER_BINARY") {
            let path = String(cString: chosen)
            guard access(path, X_OK) == 0 else {
                throw NotBuilt(description: "ATELIER_BINARY is no program: \(path)")
            }
            return path
        }
        var places: [String] = []
        if let test = realpath("/proc/self/exe", nil) {
            places += parents(of: String(cString: test))
            free(test)
        }
        if let first = CommandLine.arguments.first, first.contains("/") {
            places += parents(of: first)
        }
        places.append(".build/debug")
        for place in places {
            for candidate in ["\(place)/\(name)", "\(place)/debug/\(name)"]
            where access(candidate, X_OK) == 0 && isFile(candidate) {
                return candidate
            }
        }
        throw NotBuilt(description: "no built program \(name) in \(places)")
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static func parents(of path: String) -> [String] {
        var result: [String] = []
        var rest = Substring(path)
        while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex, result.count < 4 {
            rest = rest[..<slash]
            result.append(String(rest))
        }
        return result
    }
}
