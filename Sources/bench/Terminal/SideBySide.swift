import SessionStore
import TerminalUI

/// Measures all programs at one size of terminal, in turns: what disturbs the machine then disturbs
/// each of them alike.
struct SideBySide {
    let subjects: Subjects
    let folder: String
    let size: Size
    private(set) var figures: [String: Figures] = [:]

    init(_ subjects: Subjects, in folder: String, size: Size) {
        self.subjects = subjects
        self.folder = folder
        self.size = size
    }

    /// Measures how long the programs take to start.
    mutating func measureStarts(runs: Int) throws {
        for _ in 0..<runs {
            try subjects.renewSessions()
            for subject in subjects.all + [subjects.list] {
                let run = try ProgramRun(subject, in: folder, size: size)
                figures[subject.name, default: Figures()].start.add(try run.start())
            }
        }
    }

    /// Measures what a typed character costs, line after line of 60.
    mutating func measureKeys(runs: Int) throws {
        let text = SpokenText.typed.filter(\.isASCII)
        for place in 0..<runs {
            try subjects.renewSessions()
            for subject in subjects.all + [subjects.marseille].compactMap(\.self) {
                let run = try ProgramRun(subject, in: folder, size: size)
                _ = try run.start()
                run.rest(milliseconds: 200)
                var measured = figures[subject.name, default: Figures()]
                for character in text.dropFirst(place * 60).prefix(60) {
                    let (cost, bytes) = try run.press(character)
                    measured.bytes.add(Double(bytes))
                    if let cost { measured.key.add(cost) } else { measured.silentKeys += 1 }
                }
                measured.peakMemory.add(Double(run.peakMemory))
                measured.anonymousMemory.add(Double(run.anonymousMemory))
                figures[subject.name] = measured
            }
        }
    }

    /// Notes how often a program woke up while nothing happened.
    mutating func note(wakeUps: Int, of subject: Subject) {
        figures[subject.name, default: Figures()].wakeUps = wakeUps
    }

    /// The size as the results name it.
    var name: String { "\(size.columns)x\(size.rows)" }

    /// Everything measured, program by program.
    var json: JSONValue {
        let floor = figures["floor"] ?? Figures()
        return .object { members in
            for name in figures.keys.sorted() {
                members.write(name, figures[name]?.json(floor: floor))
            }
        }
    }
}
