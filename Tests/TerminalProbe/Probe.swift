import Glibc
import NcursesTerminal
import TerminalUI

/// Events as lines of text, the newest last.
struct Probe {
    let terminal: NcursesTerminal
    private var lines = ["ready \(getpid())"]
    private var typed = ""

    init(terminal: NcursesTerminal) {
        self.terminal = terminal
    }

    /// Shows events until one of them ends the program.
    mutating func run() {
        var deadline: Int64?
        var grid = Grid(terminal.size)
        show(&grid)
        while true {
            let event = terminal.next(until: deadline)
            deadline = nil
            switch event {
            case .closed, .key(.control("q")):
                return
            case .key(.control("x")):
                let none: [Int] = []
                lines.append("\(none[lines.count])")
            case .key(.control("k")):
                exit(3)
            case .key(.control("s")):
                terminal.suspend()
                lines.append("back")
            case .key(.control("g")):
                terminal.bell()
            case .key(.control("o")):
                terminal.waker.wake()
            case .key(.control("d")):
                deadline = Int64(time(nil)) * 1000 + 1000
            case .key(.control("l")):
                lines = []
                typed = ""
            case .key(.control("r")):
                var list = ReadList()
                return list.run(on: terminal)
            case .key(.control("w")):
                lines = ["cells"]
            case .key(.control("t")):
                terminal.use(.stageDark)
            case .key(.control("e")):
                lines = ["styles"]
            case .key(.character(let character)):
                typed.append(character)
                terminal.placeCursor(Cursor(nextColumn))
                grid.markClean()
                grid.write(typed, at: Position(column: 0, row: 0))
                terminal.show(grid)
                continue
            case .paste(let text):
                lines.append("paste of \(text.utf8.count) \(text.prefix(40).debugDescription)")
            default:
                lines.append("\(event)")
            }
            grid = Grid(terminal.size)
            show(&grid)
        }
    }

    private var nextColumn: Position {
        Position(
            column: max(0, min(DisplayWidth.of(typed), terminal.size.columns - 1)), row: 0)
    }

    /// What was typed on row 0, then the newest lines.
    private func show(_ grid: inout Grid) {
        grid.write(typed, at: Position(column: 0, row: 0))
        for (row, line) in lines.suffix(max(0, grid.size.rows - 1)).enumerated() {
            grid.write(line, at: Position(column: 0, row: row + 1))
        }
        if lines == ["cells"] {
            grid.write("a中b", at: Position(column: 0, row: 2))
            grid.write("e\u{301}e\u{302}\u{323}x", at: Position(column: 0, row: 3))
            grid.write("─│┌ 🎉! ❤️ 👍🏽 🇫🇷.", at: Position(column: 0, row: 4))
            grid.write("\u{1B}[31mred\u{7}", at: Position(column: 0, row: 5))
            grid.write("שלום عربي|", at: Position(column: 0, row: 6))
            grid.write("हिन्दी कोश|", at: Position(column: 0, row: 7))
            grid.write(
                "界", at: Position(column: grid.size.columns - 2, row: grid.size.rows - 1))
        } else if lines == ["styles"] {
            for (row, role) in Style.Role.allCases.enumerated() {
                grid.write("\(role)", at: Position(column: 0, row: row + 2), style: Style(role))
                grid.write(
                    "bold", at: Position(column: 20, row: row + 2), style: Style(role, .bold))
                grid.write(
                    "back", at: Position(column: 30, row: row + 2), style: Style(role, .reverse))
                grid.write(
                    "both", at: Position(column: 40, row: row + 2),
                    style: Style(role, [.bold, .reverse]))
            }
        }
        if lines == ["styles"] {
            grid.write("all shown", at: Position(column: 0, row: grid.size.rows - 1))
        }
        terminal.placeCursor(lines == ["styles"] ? nil : Cursor(nextColumn))
        terminal.show(grid)
    }
}
