import Facilitation
import Glibc
import NcursesTerminal
import SessionStore
import TerminalUI
import Wording

/// What is around the program, in lines that fit into a mail: no name of a person, of a machine or of a
/// workshop is among them.
struct Examination {
    /// The signs that the screens are made of, and letters of the languages.
    static let signs = "éœğşİ «» ✓ ▶ ▪ … ─ │ █ ▀ ▄"

    private let folder: String?

    /// - Parameter folder: the folder of workshops that was chosen; nil for the usual one.
    init(folder: String?) { self.folder = folder }

    /// The whole of it: what is asked on the left, what was found on the right.
    func lines(columns: Int) -> [String] {
        let rows = [
            ("doctor.version", [Version.text]), ("doctor.system", [Machine.system]),
            ("doctor.terminal", terminal), ("doctor.font", font), ("doctor.language", language),
            ("doctor.clock", ["\(LocalClock.zoneForReaders)"]), ("doctor.programs", programs),
            ("doctor.folder", place),
        ].map { (HelpText[$0], $1) }
        let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        return rows.flatMap { name, found in
            found.flatMap { StyledText($0).wrapped(columns: columns - width - 2) }.enumerated()
                .map { place, line in
                    TextLayout.padded(place == 0 ? name : "", columns: width) + "  \(line.plain)"
                }
        }
    }

    private var terminal: [String] {
        var window = winsize()
        let isTerminal = isatty(STDOUT_FILENO) == 1
        _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
        let size = "\(window.ws_col)×\(window.ws_row)"
        let around = [
            ("VTE_VERSION", "VTE"), ("KONSOLE_VERSION", "konsole"), ("TERM_PROGRAM", ""),
            ("COLORTERM", "COLORTERM"), ("TMUX", "tmux"), ("STY", "screen"),
        ].compactMap { variable, name -> String? in
            guard let value = Environment[variable] else { return nil }
            // Those of the multiplexers hold paths with the name of the user.
            if ["TMUX", "STY"].contains(variable) { return name }
            return name.isEmpty ? value : "\(name) \(value)"
        }
        let type = Environment["TERM"] ?? "–"
        let facts = [type, isTerminal ? size : HelpText["doctor.noTerminal"]] + around
        let taken = TakenKeys { Environment[$0] }.names(Environment.wording)
        guard !taken.isEmpty else { return [facts.joined(separator: ", ")] }
        let keys = taken.joined(separator: " ")
        return [
            facts.joined(separator: ", "),
            HelpText.text("doctor.taken", [.text("keys", keys)]),
        ]
    }

    private var font: [String] {
        let type = Environment["TERM"] ?? ""
        let missing = NcursesTerminal.missingSigns(of: Self.signs, terminalType: type)
        guard let missing else { return [Self.signs, HelpText["doctor.lookAtSigns"]] }
        guard !missing.isEmpty else { return [HelpText["doctor.allSigns"]] }
        // Shown as they are, they would be squares here; as numbers they can be read in the mail.
        let numbers = missing.unicodeScalars.map {
            "U+" + String($0.value, radix: 16, uppercase: true)
        }
        return [
            HelpText.text("doctor.missingSigns", [.text("signs", numbers.joined(separator: " "))])
        ]
    }

    private var language: [String] {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { name in
            Environment.locale[name].map { "\(name)=\($0)" }
        }
        let wording = Environment.wording
        let chosen = "\(wording.language.tag), \(variables.joined(separator: " "))"
        return [variables.isEmpty ? "\(wording.language.tag), LANG=" : chosen]
    }

    private var programs: [String] {
        [
            Converter.installed().map { name, isThere in
                "\(name) \(HelpText[isThere ? "doctor.there" : "doctor.notThere"])"
            }.joined(separator: ", ")
        ]
    }

    private var place: [String] {
        let path: String?
        do throws(SessionFileError) {
            path = try SessionsFolder.existing(chosen: folder)
        } catch {
            return [Environment.wording(error.phrase)]
        }
        guard let path else { return [HelpText["doctor.folderNotYet"]] }
        let absolute = FilePath.absolute(path)
        let count = (try? SessionFolder.sessions(in: path))?.count ?? 0
        let isWritable = access(path, W_OK) == 0
        var facts = [
            HelpText.text("doctor.workshops", [.count(count)]),
            HelpText[isWritable ? "doctor.writable" : "doctor.notWritable"],
        ]
        if let free = Machine.freeMegabytes(at: path) {
            facts.append(HelpText.text("doctor.free", [.number("megabytes", free)]))
        }
        return [Self.discreet(absolute), facts.joined(separator: ", ")]
    }

    /// A path without the name of the user.
    static func discreet(
        _ path: String, home: String = Environment.home, user: String? = Environment["USER"]
    ) -> String {
        if path == home { return "~" }
        if home.count > 1, path.hasPrefix(home + "/") { return "~" + path.dropFirst(home.count) }
        guard let user, !user.isEmpty else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == user ? "…" : $0 }.joined(separator: "/")
    }
}
