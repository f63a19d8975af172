import Glibc
import TerminalUI
import Wording

/// The variables that the program was started with.
enum Environment {
    /// A variable that says something; nil when it is missing or empty.
    static subscript(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The variables that name a language, as they are set.
    static let locale: [String: String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .reduce(into: [:]) { found, name in found[name] = Self[name] }

    /// The user's words.
    static let wording = Wording(
        language: Wording.language(session: chosenLanguage, environment: locale))

    /// The language that the command line asks for with `--language`; nil when it does not.
    static var chosenLanguage: String? {
        let words = CommandLine.arguments.prefix { $0 != "--" }
        let option = "--language"
        if let word = words.last(where: { $0.hasPrefix(option + "=") }) {
            return String(word.dropFirst(option.count + 1))
        }
        guard let place = words.lastIndex(of: option), place + 1 < words.endIndex else {
            return nil
        }
        return words[place + 1]
    }

    /// How the facilitator’s screen is drawn: `ATELIER_QUIET` and `ATELIER_PLAIN` choose for always.
    static var manner: Manner {
        Manner(isQuiet: Self["ATELIER_QUIET"] != nil, isPlain: Self["ATELIER_PLAIN"] != nil)
    }

    /// The folder for a kind of the user's data: what the variable says, else a place below home.
    ///
    /// - Parameters:
    ///   - variable: such as `XDG_DATA_HOME`, which counts only when it is absolute.
    ///   - usual: the place below home, such as `.local/share`.
    static func folder(_ variable: String, else usual: String) -> String {
        if let chosen = Self[variable], chosen.hasPrefix("/") { return chosen }
        return "\(home)/\(usual)"
    }

    /// Where files are put that are soon gone again.
    static var temporaryFolder: String { Self["TMPDIR"] ?? "/tmp" }

    /// The user's own folder.
    static var home: String {
        if let home = Self["HOME"] { return home }
        guard let user = getpwuid(getuid()), let folder = user.pointee.pw_dir else { return "." }
        return String(cString: folder)
    }
}
