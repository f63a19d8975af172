import TerminalUI
import ThemeSuggestion
import Wording
import Workshop

/// All notes that can be sorted, searched by their words, to be taken in hand or moved together.
struct NoteFinder: Sendable {
    /// What is searched for.
    var field = TextField()
    /// The selected note.
    var list = SelectableList()
    /// Notes chosen together.
    var chosen: Set<ID<Contribution>> = []
    /// The notes that say what is searched for in other words, the nearest first, and the word of each.
    private var near: [(note: ID<Contribution>, word: String)] = []
    private var search: NearSearch?
    private var searched: [ID<Contribution>] = []

    /// Begins with words that were typed already.
    init(field: TextField = TextField()) { self.field = field }

    /// The notes found, those that hold the words first, then those that say the same in others.
    func notes(in workshop: WorkshopState) -> [ID<Contribution>] {
        let exact = exactNotes(in: workshop)
        guard !near.isEmpty else { return exact }
        let holding = Set(exact)
        return exact
            + near.map(\.note).filter {
                !holding.contains($0) && workshop.session.contributions[$0] != nil
            }
    }

    /// The word for which a note was found that does not hold what is searched for.
    func nearWord(of note: ID<Contribution>) -> String? {
        near.first { $0.note == note }?.word
    }

    /// Looks for notes that say in other words what is searched for now.
    ///
    /// All notes are read once, at the first letter.
    private mutating func seek(in workshop: WorkshopState?) {
        near = []
        guard let workshop, !field.isEmpty else { return }
        if search == nil {
            var all = self
            all.field = TextField()
            searched = all.exactNotes(in: workshop)
            search = NearSearch(
                searched.map { workshop.session.contributions[$0]?.text ?? "" },
                meanings: workshop.suggestions.meanings)
        }
        near = (search?.near(field.text) ?? []).map { (searched[$0.text], $0.word) }
    }

    /// The notes that hold every word searched for: the unsorted ones that the board goes through,
    /// those that were left alone, those in themes, then all others, each by time.
    private func exactNotes(in workshop: WorkshopState) -> [ID<Contribution>] {
        let session = workshop.session
        let toSort = workshop.notesToSort
        let sorted = session.themes.flatMap { session.contributions(in: $0.id) }.map(\.id)
        let first = Set(session.unsorted + session.leftAlone + sorted)
        let others = session.contributions.filter { !$0.isStruck && !first.contains($0.id) }
        let behind = (session.leftAlone + sorted + others.map(\.id)).filter {
            session.contributions[$0].map(workshop.noteFilter.lets) ?? false
        }
        let all = toSort + behind
        let words = field.text.folded.split(separator: " ")
        guard !words.isEmpty else { return all }
        return all.filter { id in
            let text = session.contributions[id]?.text.folded ?? ""
            return words.allSatisfy { text.contains($0) }
        }
    }
}

extension NoteFinder: Equatable {
    /// Equal when the same is searched for and chosen; what is found follows from that.
    static func == (left: NoteFinder, right: NoteFinder) -> Bool {
        left.field == right.field && left.list == right.list && left.chosen == right.chosen
            && left.near.elementsEqual(right.near, by: ==)
    }
}

extension NoteFinder: PopupContent {
    var popup: Popup { .finder(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.finderHints(self) }

    var manualPlace: ManualPlace { .section(.round(.sorting)) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draft(in state: State) -> FormDraft? { nil }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawNoteFinder(self, in: &frame)
    }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        field.insertLine(text)
        list = SelectableList()
        seek(in: state.workshop)
        return []
    }

    /// Letters search, Tab chooses several, digits sort while nothing is searched for, Enter takes the
    /// note in hand or asks for the theme.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let workshop = state.workshop else { return [] }
        let notes = notes(in: workshop)
        list.clamp(count: notes.count)
        let selected = notes.isEmpty ? nil : notes[list.selected]
        let meant = chosen.isEmpty ? [selected].compactMap(\.self) : chosen.sorted()
        switch (key, key.digit) {
        case (.escape, _), (.control("c"), _):
            state.popup = nil
        case (.enter, _) where chosen.isEmpty:
            return selected.map { state.takeInHand($0) } ?? []
        case (.enter, _):
            state.popup = .palette(Palette(.themeForNotes(meant)))
        case (.tab, _):
            guard let selected else { return [] }
            if chosen.remove(selected) == nil { chosen.insert(selected) }
            list.selected = min(list.selected + 1, notes.count - 1)
        case (.left, _), (.right, _):
            state.turnFilter(by: key == .left ? -1 : 1)
            search = nil
            seek(in: state.workshop)
        case (.control("n"), _):
            guard !meant.isEmpty else { return [] }
            state.popup = nil
            state.enterMode(.nameTheme(meant))
        case (.control("z"), _): return state.undo()
        case (.control("y"), _): return state.redo()
        case (_, let digit?) where field.isEmpty && !meant.isEmpty:
            return move(meant, toThemeOf: digit, in: &state)
        default:
            if !list.handle(key, count: notes.count), field.handle(key) {
                list = SelectableList()
                seek(in: workshop)
            }
        }
        return []
    }

    private mutating func move(
        _ notes: [ID<Contribution>], toThemeOf digit: Int, in state: inout State
    ) -> [Effect] {
        guard let themes = state.session?.themes, digit == 0 || themes.indices.contains(digit - 1)
        else {
            state.message = StatusMessage(.noThemeOfThatNumber(digit), .warning)
            return []
        }
        let theme = digit == 0 ? nil : themes[digit - 1].id
        chosen = []
        return state.make { session, now in try session.sorting(notes, into: theme, at: now) }
    }
}

extension State {
    /// Makes a note the one at hand, taking it up again where it was left or set aside; one that is
    /// in a theme opens that, and another one is to be corrected.
    fileprivate mutating func takeInHand(_ note: ID<Contribution>) -> [Effect] {
        guard let found = session?.contributions[note] else { return [] }
        popup = nil
        if let theme = found.theme {
            popups.append(.theme(ThemePopup(theme: theme)))
            return []
        }
        var effects: [Effect] = []
        if found.marks.contains(.setAside) {
            effects = toggle(.setAside, on: note)
        } else if found.marks.contains(.leftAlone) {
            effects = make { session, now in try session.sorting([note], into: nil, at: now) }
            if !effects.isEmpty { message = StatusMessage(.takenUp) }
        } else if !isIn(.sorting) || session?.unsorted.contains(note) == false {
            enterMode(.amend(note), text: found.text)
            return []
        }
        if isIn(.sorting), let place = workshop?.notesToSort.firstIndex(of: note) {
            workshop?.noteAtHand = place
            workshop?.list = nil
        }
        return effects
    }

    /// Goes through the notes of the next prompt or table only.
    mutating func turnFilter(by step: Int) {
        guard let workshop else { return }
        let filters = workshop.session.noteFilters
        let place = filters.firstIndex(of: workshop.noteFilter) ?? 0
        self.workshop?.noteFilter = filters[(place + step + filters.count) % filters.count]
        self.workshop?.noteAtHand = 0
    }

    /// Goes through all notes again once those of a prompt or a table are done.
    mutating func dropFilterThatIsDone() {
        guard let workshop, workshop.noteFilter != .all, workshop.countToSort == 0 else { return }
        self.workshop?.noteFilter = .all
    }

    /// What a filter is called; empty for all.
    func name(of filter: NoteFilter) -> String {
        guard let session else { return "" }
        for round in session.agenda {
            switch filter {
            case .all:
                return ""
            case .prompt(let id):
                guard let prompt = round.prompts.first(where: { $0.id == id }) else { continue }
                return prompt.text.text(for: session.facts.language)
            case .table(let id):
                guard case .smallGroups(let groups) = round.content,
                    let place = groups.tables.firstIndex(where: { $0.id == id })
                else { continue }
                let name = session.name(of: groups.tables[place])
                return name.isEmpty ? wording(.table(place + 1)) : name
            }
        }
        return ""
    }
}

extension State {
    /// All notes, those still to be sorted first, with the theme of the others.
    func drawNoteFinder(_ finder: NoteFinder, in frame: inout Frame) -> Position? {
        guard let workshop else { return nil }
        let session = workshop.session
        let rect = popupFrame(columns: 100, rows: pageRows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let label = wording(.finderSearch) + " › "
        let field = inner.splitLeft(DisplayWidth.of(label)).rest.splitTop(1).top
        frame.pane("finder", in: rect, input: PopupInput(finder, in: self)) { grid, rect, _ in
            _ = drawFrame(
                finderTitle(workshop), hints: finderHints(finder), into: &grid, rect)
            StyledText(label, .key).draw(into: &grid, inner)
            _ = finder.field.draw(into: &grid, field)
            let (foot, list) = inner.splitTop(2).rest.splitBottom(2)
            let notes = finder.notes(in: workshop)
            if notes.isEmpty { StyledText(wording(.finderNothing), .muted).draw(into: &grid, list) }
            finder.list.draw(into: &grid, list, count: notes.count) { place in
                [line(notes[place], finder, session, columns: list.columns)]
            }
            let names = session.themes.prefix(9).enumerated().map { "\($0 + 1) \($1.name)" }
            StyledText(names.joined(separator: "   "), .muted).truncated(columns: foot.columns)
                .draw(into: &grid, foot.splitTop(1).rest)
        }
        return finder.list.wasMoved ? nil : finder.field.cursorPosition(in: field)
    }

    private func line(
        _ id: ID<Contribution>, _ finder: NoteFinder, _ session: Session, columns: Int
    ) -> StyledText {
        guard let note = session.contributions[id] else { return "" }
        let sign = StyledText(finder.chosen.contains(id) ? "■ " : "  ", .key)
        let theme = whereabouts(of: note, session)
        let why = finder.nearWord(of: id).map { "   ~ \($0)" } ?? ""
        let room =
            columns - 2 - DisplayWidth.of(why)
            - (theme.isEmpty ? 0 : min(24, DisplayWidth.of(theme)) + 3)
        let words = TextLayout.truncated(
            note.text.replacing("\n", with: " "), columns: max(8, room))
        let text =
            sign + StyledText(words, theme.isEmpty ? .plain : .muted) + StyledText(why, .accent)
        guard !theme.isEmpty else { return text }
        return text + StyledText("   " + TextLayout.truncated(theme, columns: 24), .muted)
    }

    /// The theme that a note is in, or why it is in none; nothing for one that is to be sorted.
    private func whereabouts(of note: Contribution, _ session: Session) -> String {
        if note.marks.contains(.setAside) { return wording(Phrase("finder.setAside")) }
        if let theme = note.theme.flatMap({ session.themes[$0] }) { return theme.name }
        if note.marks.contains(.leftAlone) { return wording(Phrase("finder.leftAlone")) }
        guard let round = note.round.flatMap({ session.agenda[$0] }) else { return "" }
        return round.goesToSorting ? "" : round.name(wording)
    }

    private func finderTitle(_ workshop: WorkshopState) -> String {
        let title = wording(.toSort(workshop.countToSort))
        let filter = name(of: workshop.noteFilter)
        return filter.isEmpty ? title : "\(title) · \(filter)"
    }

    fileprivate func finderHints(_ finder: NoteFinder) -> [(String, Phrase)] {
        let enter = Key.enter.name(wording)
        var hints: [(String, Phrase)] = [
            (enter, finder.chosen.isEmpty ? .hintInHand : .hintSort),
            (Key.tab.name(wording), .hintSeveral),
        ]
        if finder.field.isEmpty { hints.append(("1–9", .hintSort)) }
        if session?.noteFilters.count ?? 0 > 1 { hints.append(("← →", .hintFilter)) }
        return hints + [
            ("Ctrl-N", Phrase("hint.new-theme")), (Key.escape.name(wording), .hintClose),
        ]
    }
}

extension Phrase {
    static let finderSearch = Phrase("finder.search")
    static let finderNothing = Phrase("finder.nothing")
    static let hintInHand = Phrase("hint.line.inHand")
    static let hintFilter = Phrase("hint.line.filter")
}
