/// What the first character of a line asks for; a leading space takes the line as it is.
enum LineMark: Equatable {
    /// To be recorded as it is.
    case plain(String)
    /// `@name text`.
    case said(name: String, String)
    /// `#theme text`.
    case sorted(theme: String, String)
    /// `!text`.
    case action(String)
    /// `?text`.
    case parked(String)

    init(_ line: String) {
        guard let mark = line.first else {
            self = .plain(line)
            return
        }
        let rest = String(line.dropFirst())
        let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
        switch mark {
        case " ":
            self = .plain(rest)
        case "@" where words.count == 2 && !rest.hasPrefix(" "):
            self = .said(name: words[0], words[1])
        case "#" where words.count == 2 && !rest.hasPrefix(" "):
            self = .sorted(theme: words[0], words[1])
        case "!" where !rest.trimmed.isEmpty:
            self = .action(rest.trimmed)
        case "?" where !rest.trimmed.isEmpty:
            self = .parked(rest.trimmed)
        default:
            self = .plain(line)
        }
    }
}
