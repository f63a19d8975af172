import TerminalUI
import Wording

/// The help: what one does here, the keys, the signs of the line, and every command; and beside it the
/// pages of the manual.
struct HelpPage: Equatable, Sendable {
    /// The first line shown.
    var top = 0
    /// The page of the manual that is turned to; nil for the help of the screen at hand.
    var topic: ManualTopic?

    /// The lines of the help in a width.
    func lines(in state: State, columns: Int) -> [StyledText] {
        let marks = ManualMarks(wording: state.wording, inProgram: true)
        let language = state.wording.language.tag
        if let topic { return topic.page(in: language).styledLines(columns: columns, marks) }
        if let below = state.popupBelowHelp {
            let page = below.manualPlace.page(at: state.manualSection, in: language)
            return linesOfThePopup(below, in: state, columns: columns) + [""]
                + (page?.styledLines(columns: columns, marks) ?? [])
        }
        let section = state.manualSection.page(in: language)
        let page = section?.styledLines(columns: columns, marks) ?? []
        return page + (page.isEmpty ? [] : [""]) + linesOfTheScreen(in: state, columns: columns)
    }

    /// A key and what it does.
    private func row(_ key: String, _ text: String, columns: Int) -> [StyledText] {
        let head = StyledText(TextLayout.padded(key, columns: 20, .left), .key)
        return StyledText(text).wrapped(columns: max(10, columns - 21)).enumerated().map {
            ($0 == 0 ? head : StyledText(String(repeating: " ", count: 20))) + " " + $1
        }
    }

    /// The keys of what the help was opened from, those without room in its foot, too.
    private func linesOfThePopup(
        _ popup: any PopupContent, in state: State, columns: Int
    ) -> [StyledText] {
        [StyledText(state.wording(.helpHere), .heading)]
            + popup.hints(in: state).flatMap { row($0, state.wording($1), columns: columns) }
    }

    /// The keys of the screen, the signs of the line, and every command.
    private func linesOfTheScreen(in state: State, columns: Int) -> [StyledText] {
        let wording = state.wording
        var lines: [StyledText] = []
        func section(_ phrase: Phrase) {
            if !lines.isEmpty { lines.append("") }
            lines.append(StyledText(wording(phrase), .heading))
        }
        func row(_ key: String, _ text: String) {
            lines += self.row(key, text, columns: columns)
        }
        // In front of the room the path would tell who works where.
        if let path = state.workshop?.path, !state.showsStage {
            section(.helpFile)
            lines += StyledText(state.fullPath(path), .plain).wrapped(columns: columns)
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
        section(.helpLine)
        for (sign, phrase) in [
            (wording(.keyEnter), Phrase.helpEnter), (wording(.signAt), .helpAt),
            (wording(.signHash), .helpHash),
            ("!…", .helpBang), ("?…", .helpQuestion), ("/", .helpSlash),
            ("␣…", .helpSpace), ("↑", .helpUp),
        ] {
            row(sign, wording(phrase))
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

    func hints(in state: State) -> [(String, Phrase)] {
        [
            ("↑ ↓", .hintScroll), ("← →", .hintManual),
            (Key.escape.name(state.wording), .hintClose),
        ]
    }

    /// It is told there itself.
    var manualPlace: ManualPlace { .ofScreen }
    var isForTheRoom: Bool { true }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawHelp(self, in: &frame)
    }

    /// Arrows scroll and turn to other pages, everything else closes.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        if key == .left || key == .right {
            turn(key == .right ? 1 : -1)
            return []
        }
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
        let frame = state.popupFrame(columns: 84, rows: state.pageRows)
        // Frame above and below, and the row of keys.
        let last = max(0, lines(in: state, columns: frame.columns - 4).count - (frame.rows - 3))
        top = min(max(0, top + step), last)
        return []
    }

    /// Turns to another page: before the first of the manual and after its last one comes the help of the
    /// screen.
    private mutating func turn(_ step: Int) {
        let pages: [ManualTopic?] = [nil] + ManualTopic.allCases
        let place = (pages.firstIndex(of: topic) ?? 0) + step
        topic = pages[(place + pages.count) % pages.count]
        top = 0
    }
}

extension State {
    /// What the help was opened from, which it lies over; nil where that was the screen.
    fileprivate var popupBelowHelp: (any PopupContent)? {
        let place = popups.lastIndex { if case .help = $0 { true } else { false } } ?? popups.count
        return popups[..<place].last?.content
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
        let rect = popupFrame(columns: 84, rows: pageRows)
        frame.pane("help", in: rect, input: PopupInput(help, in: self)) { grid, rect, help in
            let inner = drawFrame(
                help.content.topic.map { "\(wording(.helpTitle)) · \($0.rawValue)" }
                    ?? wording(.helpTitle),
                hints: help.content.hints(in: self), isHelp: true, into: &grid, rect)
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
    static let hintManual = Phrase("hint.line.manual")
    static let hintScroll = Phrase("hint.line.scroll")
    static let hintClose = Phrase("hint.line.close")
}
