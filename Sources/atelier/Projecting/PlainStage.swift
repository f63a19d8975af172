import Stage
import Wording

/// The stage as a text that grows: each line is written once, when it comes.
struct PlainStage {
    private var before: [String] = []
    private var mark = Int.max

    /// The seconds before the end at which the time is told; a running clock would be read aloud every
    /// second.
    private static let marks = [0, 10, 60, 120, 300, 600]

    /// Writes what is new; ends the program when nobody reads any more.
    ///
    /// - Throws: what kept it from being written.
    mutating func tell(_ view: StageView, _ wording: Wording) throws(Failure) {
        let lines = view.lines(wording)
        let isElsewhere = lines.first != before.first
        let known = Set(before)
        // In a new round everything is said, what was said before included.
        var new = isElsewhere ? lines : lines.filter { !known.contains($0) }
        if isElsewhere, !before.isEmpty { new.insert("", at: 0) }
        before = lines
        if let left = view.secondsLeft, let time = view.timeLeft(wording) {
            let next = Self.marks.first { left <= $0 } ?? .max
            if isElsewhere || next < mark { new.append(time) }
            mark = next
        } else {
            mark = .max
        }
        if !new.isEmpty { try StandardOutput.list(new) }
    }
}
