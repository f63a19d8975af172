import NcursesTerminal
import TerminalUI

/// A list that is read by ear, with a line below it: ↑ selects, ↓ shows a text in its place, a digit answers, letters are written into
/// the line, which belongs to somebody as soon as there is one; the last row says what happened.
struct ReadList {
    private var answers = ["no", "no", "no"]
    private var selected = 2
    private var typed = ""
    private var said = "a list"
    /// The first line of a text in the place of the list; nil while there is none.
    private var top: Int?

    /// Shows it and takes keys until one of them ends the program.
    mutating func run(on terminal: NcursesTerminal) {
        while true {
            var grid = Grid(terminal.size, manner: Manner(isQuiet: true))
            terminal.placeCursor(draw(into: &grid))
            terminal.show(grid)
            switch terminal.next(until: nil) {
            case .closed, .key(.control("q")): return
            case .key(let key): take(key)
            default: break
            }
        }
    }

    private mutating func take(_ key: Key) {
        switch key {
        case .up:
            selected = max(0, selected - 1)
            said = "moved to \(selected)"
        case .down:
            top = top.map { $0 + 1 } ?? 0
        case .pageDown:
            top = (top ?? 0) + 8
        case .character("1"):
            answers[selected] = "yes"
            said = "answered"
        case .character(let letter):
            typed.append(letter)
        default: break
        }
    }

    private func draw(into grid: inout Grid) -> Cursor {
        if let top {
            for row in 0..<9 {
                grid.write("line \(top + row) of a text", at: Position(column: 0, row: row + 2))
            }
            return Cursor(Position(column: 0, row: 2), isVisible: false)
        }
        for (row, answer) in answers.enumerated() {
            let style = row == selected ? Style.selection : .plain
            grid.write(
                "name \(row) permits \(answer) ", at: Position(column: 2, row: row + 3),
                style: style)
        }
        let label = typed.isEmpty ? "› " : "Ana › "
        grid.write(label + typed, at: Position(column: 0, row: 8))
        grid.write(said, at: Position(column: 0, row: grid.size.rows - 1))
        guard !typed.isEmpty else {
            return Cursor(Position(column: 2, row: selected + 3), isVisible: false)
        }
        return Cursor(Position(column: DisplayWidth.of(label + typed), row: 8))
    }
}
