import Glibc
import SessionStore
import Workshop

/// The programs that are measured side by side, and the files that they open.
struct Subjects {
    /// The session sizes that atelier is measured with.
    static let counts = [10, 60, 10_000]
    /// How many workshops its list is measured with.
    static let listed = 2000

    /// The floor: the least that a curses program can do.
    let floor: Subject
    /// atelier with sessions of these numbers of contributions.
    let atelier: [Int: Subject]
    /// atelier with a timer that runs.
    let atelierWithTimer: Subject
    /// atelier with the session of the Marseille workshop, where it was found.
    let marseille: Subject?
    /// atelier with a folder of many workshops.
    let list: Subject
    /// Editors that are installed.
    let editors: [Subject]

    private let folder: String
    private let marseilleSession: Session?

    /// Prepares everything in a folder.
    init(atelier program: String, marseille: String, in folder: String) throws {
        self.folder = folder
        floor = try Self.floor(in: folder)
        func subject(_ name: String) -> Subject {
            // The title of each of these sessions holds the word.
            Subject(
                name, program, ["run", Self.path(of: name, in: folder)], firstPaint: "Atelier")
        }
        atelier = Dictionary(
            uniqueKeysWithValues: Self.counts.map { ($0, subject("atelier \($0)")) })
        atelierWithTimer = subject("atelier timer")
        marseilleSession = try? SessionFile.read(marseille)
        self.marseille = marseilleSession == nil ? nil : subject("atelier Marseille")
        list = try Self.list(of: program, in: folder)
        editors = try Self.editors(in: folder)
        try renewSessions()
    }

    /// The program with a folder of many workshops, of a day each; the last of them stands on top, which
    /// cannot be known before all were read.
    private static func list(of program: String, in folder: String) throws -> Subject {
        let place = "\(folder)/list"
        guard mkdir(place, 0o700) == 0 else { throw BenchError.world("cannot make \(place)") }
        let last = 1_457_463_600_000
        for number in 0..<listed {
            let day = Moment(milliseconds: Int64(last - number * 86_400_000))
            let title = number == 0 ? "Newest of all" : "Workshop \(number)"
            let session = SampleSession(
                in: .discussion, contributions: 10, titled: title, seed: UInt64(number),
                until: day
            ).session
            try SessionFile.write(session, to: "\(place)/workshop-\(number).json")
        }
        return Subject(
            "atelier list", program, ["--folder", place], firstPaint: "Newest of all")
    }

    /// Writes the sessions as if their last contribution were a minute old: after two minutes
    /// without any, atelier begins with a question instead of the line.
    func renewSessions() throws {
        let now = Moment(milliseconds: Int64(time(nil)) * 1000)
        for count in Self.counts {
            let sample = SampleSession(in: .discussion, contributions: count, until: now)
            try renew("atelier \(count)", sample.session)
        }
        let timed = SampleSession(in: .discussion, contributions: 60, until: now, hasTimer: true)
        try renew("atelier timer", timed.session)
        if let marseilleSession { try renew("atelier Marseille", marseilleSession) }
    }

    /// Writes a session anew, without what a program that was killed has left beside it.
    private func renew(_ name: String, _ session: Session) throws {
        let path = Self.path(of: name, in: folder)
        let hidden = ".\(path.dropFirst(folder.count + 1))."
        for name in try LinuxFileSystem().names(in: folder) where name.hasPrefix(hidden) {
            unlink("\(folder)/\(name)")
        }
        try SessionFile.write(session, to: path)
    }

    private static func path(of name: String, in folder: String) -> String {
        "\(folder)/\(name.replacing(" ", with: "-")).json"
    }

    /// Everything that keys and starts are measured of, the floor first.
    var all: [Subject] { [floor] + Self.counts.compactMap { atelier[$0] } + editors }

    /// The floor, compiled into a folder.
    static func floor(in folder: String) throws(BenchError) -> Subject {
        Subject(
            "floor", try Floor.compile(in: folder), firstPaint: "FLOOR", leaving: "\u{18}")
    }

    /// nano and vim with a text of 60 lines, at its end, ready to be typed into.
    static func editors(in folder: String) throws -> [Subject] {
        let path = folder + "/notes.txt"
        let text = (0..<60).map { SpokenText.number($0) + "\n" }.joined()
        guard let file = fopen(path, "w") else { throw BenchError.world("cannot write \(path)") }
        fputs(text, file)
        fclose(file)
        var editors: [Subject] = []
        if let nano = Executable.find("nano") {
            // Meta-/ goes to the end.
            editors.append(
                Subject(
                    "nano", nano, [path], firstPaint: "notes.txt", prelude: ["\u{1B}/"],
                    leaving: "\u{18}n"))
        }
        if let vim = Executable.find("vim") {
            func subject(_ name: String, _ arguments: [String]) -> Subject {
                Subject(
                    name, vim, arguments + [path], firstPaint: "notes.txt", prelude: ["G", "o"],
                    leaving: "\u{1B}:q!\r")
            }
            // Without swap files, which the kill would leave behind for the next one to ask about.
            editors += [
                subject("vim -u NONE", ["-n", "-u", "NONE"]), subject("vim", ["-n"]),
            ]
        }
        return editors
    }
}
