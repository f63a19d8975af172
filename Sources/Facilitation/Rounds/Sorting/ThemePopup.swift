import TerminalUI
import Wording
import Workshop

/// A theme opened: its statement and its notes, to be read and moved.
struct ThemePopup: Equatable, Sendable {
    /// The theme.
    let theme: ID<Theme>
    /// The selected note.
    var list = SelectableList()
    /// Notes chosen together.
    var chosen: Set<ID<Contribution>> = []
}

extension ThemePopup: WordlessPopup {
    var popup: Popup { .theme(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.themeHints(self) }

    var manualPlace: ManualPlace { .section(.round(.sorting)) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { state.session?.themes[theme] == nil }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawTheme(self, in: &frame)
    }

    /// Digits move notes, Tab chooses several, Delete takes them out.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session, session.themes[theme] != nil else {
            state.popup = nil
            return []
        }
        let notes = session.mergedNotes(in: theme).map(\.head)
        list.clamp(count: notes.count)
        if list.handle(key, count: notes.count) { return [] }
        let selected = notes.isEmpty ? nil : notes[list.selected].id
        let meant = chosen.isEmpty ? [selected].compactMap(\.self) : Array(chosen).sorted()
        switch (key, key.digit) {
        case (.escape, _), (.control("c"), _):
            state.popup = nil
        case (.enter, _):
            return state.openForm(.theme(theme))
        case (.tab, _):
            guard let selected else { return [] }
            if chosen.remove(selected) == nil { chosen.insert(selected) }
            list.selected = min(list.selected + 1, notes.count - 1)
        case (.delete, _), (_, 0?):
            return move(meant, into: nil, in: &state)
        case (.control("n"), _):
            guard !meant.isEmpty else { return [] }
            state.popup = nil
            state.enterMode(.nameSplit(meant))
        case (.control("r"), _) where !chosen.isEmpty:
            return mergeNotes(meant, in: &state)
        case (.control("r"), _):
            state.popups.append(.palette(Palette(.themeToMerge(theme))))
        case (.control("l"), _):
            return state.openForm(.link(theme))
        case (.control("u"), _):
            guard session.themes[theme]?.links.isEmpty == false else {
                state.message = StatusMessage(.noLinks, .warning)
                return []
            }
            state.popups.append(.palette(Palette(.linkToRemove(theme))))
        case (.control("z"), _):
            return state.undo()
        case (.control("y"), _):
            return state.redo()
        case (.function(5), _), (.function(6), _):
            let (theme, step) = (theme, key == .function(5) ? -1 : 1)
            return state.make { session, now in try session.moving(theme, by: step, at: now) }
        case (_, let digit?):
            guard session.themes.indices.contains(digit - 1) else {
                state.message = StatusMessage(.noThemeOfThatNumber(digit), .warning)
                return []
            }
            return move(meant, into: session.themes[digit - 1].id, in: &state)
        default:
            break
        }
        return []
    }

    private mutating func move(
        _ ids: [ID<Contribution>], into theme: ID<Theme>?, in state: inout State
    ) -> [Effect] {
        guard !ids.isEmpty else { return [] }
        chosen = []
        return state.make { session, now in try session.sorting(ids, into: theme, at: now) }
    }

    /// Makes one of the notes that are ticked; takes one apart that is ticked alone.
    private mutating func mergeNotes(
        _ ids: [ID<Contribution>], in state: inout State
    ) -> [Effect] {
        let isOneOfSeveral = state.session?.isMerged(ids) ?? false
        guard ids.count > 1 || isOneOfSeveral else {
            state.message = StatusMessage(.tickTwoNotes, .warning)
            return []
        }
        chosen = []
        return state.make { session, now in
            try ids.count > 1
                ? session.mergingNotes(ids, at: now) : session.partingNotes(ids, at: now)
        }
    }
}

extension State {
    /// An opened theme: its statement, its notes, and the numbers of the other themes.
    func drawTheme(_ opened: ThemePopup, in frame: inout Frame) -> Position? {
        guard let session, let theme = session.themes[opened.theme] else { return nil }
        let merged = session.mergedNotes(in: opened.theme)
        let notes = merged.map(\.head)
        let rect = popupFrame(columns: 100, rows: pageRows)
        frame.pane("theme", in: rect, input: PopupInput(opened, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                theme.name,
                hints: themeHints(opened), into: &grid, rect)
            let written = session.statement(of: theme)
            let statement = written.isEmpty ? wording(.noStatement) : written
            let text = StyledText(statement, .muted).wrapped(columns: inner.columns)
            for (offset, line) in text.prefix(4).enumerated() {
                line.draw(into: &grid, inner.splitTop(offset).rest)
            }
            let links = Array(
                session.linkLines(of: opened.theme, wording).prefix(max(0, inner.rows / 4)))
            let below = inner.splitTop(min(4, text.count)).rest
            for (offset, line) in links.enumerated() {
                StyledText(line, .accent).truncated(columns: below.columns)
                    .draw(into: &grid, below.splitTop(offset).rest)
            }
            let (others, list) = below.splitTop(links.count + 1).rest.splitBottom(2)
            let lines = merged.map { head, others in
                contributionLines(head, columns: list.columns - 2)
                    + others.flatMap { other in
                        contributionLines(other, columns: list.columns - 4).enumerated().map {
                            StyledText($0 == 0 ? "+ " : "  ", .muted) + $1
                        }
                    }
            }
            opened.list.draw(
                into: &grid, list, count: notes.count, height: { max(1, lines[$0].count) }
            ) { place in
                let sign = opened.chosen.contains(notes[place].id) ? "■ " : "  "
                return lines[place].map { StyledText(sign, .key) + $0 }
            }
            let names = session.themes.prefix(9).enumerated().map { "\($0 + 1) \($1.name)" }
            StyledText(names.joined(separator: "   "), .muted).truncated(columns: others.columns)
                .draw(into: &grid, others.splitTop(1).rest)
        }
        return nil
    }

    /// The keys of an opened theme; first those for the notes that are ticked.
    fileprivate func themeHints(_ opened: ThemePopup) -> [(String, Phrase)] {
        let (move, takeOut) = (("1–9", Phrase.hintMoveTo), ("0", Phrase.hintTakeOut))
        let several = (Key.tab.name(wording), Phrase.hintSeveral)
        let (split, close) = (
            ("Ctrl-N", Phrase.hintSplit), (Key.escape.name(wording), Phrase.hintClose)
        )
        guard opened.chosen.isEmpty else {
            let isOne = session?.isMerged(Array(opened.chosen)) ?? false
            let merge = ("Ctrl-R", isOne ? Phrase.hintPartNotes : .hintMergeNotes)
            return [merge, move, split, takeOut, several, close]
        }
        return [
            (Key.enter.name(wording), .hintDescribe), move, takeOut, several, split,
            ("Ctrl-R", .hintMerge), ("Ctrl-L", .hintLink), ("Ctrl-U", .hintUnlink),
            ("F5 F6", .hintMove), close,
        ]
    }
}

extension Session {
    /// Whether these are one note with others merged into it.
    fileprivate func isMerged(_ ids: [ID<Contribution>]) -> Bool {
        guard ids.count == 1, let theme = contributions[ids[0]]?.theme else { return false }
        return mergedNotes(in: theme).contains { $0.head.id == ids[0] && !$0.others.isEmpty }
    }
}

extension Phrase {
    static let tickTwoNotes = Phrase("message.tickTwoNotes")
    static let hintMergeNotes = Phrase("hint.line.mergeNotes")
    static let hintPartNotes = Phrase("hint.line.partNotes")
    static let noStatement = Phrase("theme.noStatement")
    static let hintDescribe = Phrase("hint.line.describe")
    static let hintMoveTo = Phrase("hint.line.moveTo")
    static let hintTakeOut = Phrase("hint.line.takeOut")
    static let hintSeveral = Phrase("hint.line.several")
    static let hintSplit = Phrase("hint.line.split")
    static let hintMerge = Phrase("hint.line.merge")
}
