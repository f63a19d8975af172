import TerminalUI
import Wording
import Workshop

// One use of the line after another, and the words that none of them may lose.
extension State {
    /// Begins another use of the line; what was being written waits.
    mutating func enterMode(_ mode: InputLine.Mode, text: String = "") {
        guard let workshop else { return }
        var next = InputLine()
        next.mode = mode
        next.field.set(text)
        next.suspended = workshop.line.suspended
        if holdsWords(workshop.line) { next.suspended.append(workshop.line.alone) }
        self.workshop?.line = next
        self.workshop?.list = nil
    }

    /// Empties the line and goes back to what was being written before.
    mutating func leaveMode() {
        var suspended = workshop?.line.suspended ?? []
        var line = suspended.popLast() ?? InputLine()
        line.suspended = suspended
        workshop?.line = line
    }

    /// Leaves the line as it is, to be brought back by undo if it held words.
    ///
    /// - Returns: Whether it did.
    @discardableResult
    mutating func clearLine() -> Bool {
        guard let line = workshop?.line else { return false }
        leaveMode()
        guard holdsWords(line) else { return false }
        workshop?.cleared = line.alone
        message = StatusMessage(.lineCleared)
        return true
    }

    /// Brings back the line that was cleared.
    ///
    /// - Returns: Whether there was one, and room for it.
    mutating func bringLineBack() -> Bool {
        guard let workshop, let cleared = workshop.cleared, workshop.line.field.isEmpty,
            workshop.line.mode == .record
        else { return false }
        self.workshop?.line = cleared
        self.workshop?.cleared = nil
        self.workshop?.list = nil
        return true
    }

    /// Whether leaving would lose words that no draft keeps; it says so, but only once.
    ///
    /// The line itself waits for the next opening. Lines that wait behind it do not, nor does one in
    /// a workshop that another program has.
    mutating func holdsBack() -> Bool {
        guard let workshop, workshop.line != workshop.heldBack else { return false }
        let line = workshop.line
        let lost = workshop.holder == nil ? line.suspended : [line] + line.suspended
        guard lost.contains(where: holdsWords) else { return false }
        self.workshop?.heldBack = workshop.line
        message = StatusMessage(.lineNotRecorded, .warning)
        return true
    }

    /// Whether a line holds words that are recorded nowhere.
    func holdsWords(_ line: InputLine) -> Bool {
        let text = line.field.text
        if case .amend(let id) = line.mode, let said = session?.contributions[id]?.text {
            return !text.utf8.elementsEqual(said.utf8)
        }
        return !text.isBlank
    }
}

extension InputLine {
    /// The line without those that wait behind it.
    fileprivate var alone: InputLine {
        var line = self
        line.suspended = []
        return line
    }
}
