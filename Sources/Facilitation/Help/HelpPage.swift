import TerminalUI
import Wording

/// The help: what the keys do here, the signs of the line, and every command.
struct HelpPage: Equatable, Sendable {
    /// The first line shown.
    var top = 0

    /// The lines of the help in a width.
    func lines(in state: State, columns: Int) -> [StyledText] {
        let wording = state.wording
        var lines: [StyledText] = []
        func section(_ phrase: Phrase) {
            if !lines.isEmpty { lines.append("") }
            lines.append(StyledText(wording(phrase), .heading))
        }
        func row(_ key: String, _ text: String) {
            let head = StyledText(TextLayout.padded(key, columns: 20, .left), .key)
            for (place, part) in StyledText(text).wrapped(columns: max(10, columns - 21))
                .enumerated()
            {
                lines.append(
                    (place == 0 ? head : StyledText(String(repeating: " ", count: 20)))
                        + " " + part)
            }
        }
        // In front of the room the path would tell who works where.
        if let path = state.workshop?.path, !state.showsStage {
            section(.helpFile)
            lines += StyledText(state.fullPath(path), .plain).wrapped(columns: columns)
        }
        section(.helpLine)
        for (sign, phrase) in [
            (wording(.keyEnter), Phrase.helpEnter), (wording(.signAt), .helpAt),
            (wording(.signHash), .helpHash),
            ("!…", .helpBang), ("?…", .helpQuestion), ("/", .helpSlash),
            ("␣…", .helpSpace), ("↑", .helpUp),
        ] {
            row(sign, wording(phrase))
        }
        let detours = detours(in: state)
        if !detours.isEmpty {
            section(.helpTaken)
            for (key, command) in detours {
                row("\(key) → /\(command.name)", wording(command.help))
            }
        }
        section(.helpHere)
        for command in CommandTable.all where !command.keys(in: state).isEmpty {
            row(command.keys.map { $0.name(wording) }.joined(separator: " "), wording(command.help))
        }
        section(.helpPalette)
        for command in CommandTable.all
        where command.isAtHome(state) && command.keys(in: state).isEmpty {
            row("/\(command.name)", wording(command.help))
        }
        return lines
    }
}

extension HelpPage: WordlessPopup {
    var popup: Popup { .help(self) }
    var isForTheRoom: Bool { true }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawHelp(self, in: &frame)
    }

    /// Arrows scroll, everything else closes.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let step: Int? =
            switch key {
            case .up: -1
            case .down: 1
            case .pageUp: -10
            case .pageDown: 10
            case .home: -10_000
            case .end: 10_000
            default: nil
            }
        guard let step else {
            state.popup = nil
            return []
        }
        let frame = state.popupFrame(columns: 84, rows: state.size.rows)
        let last = max(0, lines(in: state, columns: frame.columns - 4).count - (frame.rows - 2))
        top = min(max(0, top + step), last)
        return []
    }
}

extension Phrase {
    static let helpFile = Phrase("help.file")
    static let helpLine = Phrase("help.line")
    static let helpTaken = Phrase("help.taken")
    static let helpEnter = Phrase("help.enter")
    static let signAt = Phrase("help.sign.at")
    static let signHash = Phrase("help.sign.hash")
    static let helpAt = Phrase("help.at")
    static let helpHash = Phrase("help.hash")
    static let helpBang = Phrase("help.bang")
    static let helpQuestion = Phrase("help.question")
    static let helpSlash = Phrase("help.slash")
    static let helpSpace = Phrase("help.space")
    static let helpUp = Phrase("help.up")
    static let helpHere = Phrase("help.here")
    static let helpPalette = Phrase("help.palette")
}

extension State {
    /// The help.
    func drawHelp(_ help: HelpPage, in frame: inout Frame) -> Position? {
        let rect = popupFrame(columns: 84, rows: size.rows)
        frame.pane("help", in: rect, input: PopupInput(help, in: self)) { grid, rect, help in
            let inner = drawFrame(
                wording(.helpTitle),
                hints: [("↑ ↓", .hintScroll), (Key.escape.name(wording), .hintClose)],
                into: &grid, rect)
            let lines = help.content.lines(in: self, columns: inner.columns)
            for (offset, line) in lines.dropFirst(help.content.top).prefix(inner.rows).enumerated()
            {
                line.truncated(columns: inner.columns)
                    .draw(into: &grid, inner.splitTop(offset).rest)
            }
        }
        return nil
    }
}

extension Phrase {
    static let helpTitle = Phrase("help.title")
    static let hintScroll = Phrase("hint.line.scroll")
    static let hintClose = Phrase("hint.line.close")
}
