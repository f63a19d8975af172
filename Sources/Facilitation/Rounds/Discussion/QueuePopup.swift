import TerminalUI
import Wording
import Workshop

/// The queue of those who wait for the floor: any words join it, and all of it can be seen and put in
/// another order.
struct QueuePopup: Equatable, Sendable {
    /// What is typed, and who may be meant by it.
    private var palette: Palette
    /// Who is selected in the queue, while nothing is typed.
    private var list = SelectableList()
    /// The place of the mark that whoever is typed will bear; nil for the one that is known of them.
    private var mark: Int?

    init(typed: String = "") { palette = Palette(.stack, typed: typed) }

    private var isTyping: Bool { !palette.field.isEmpty }

    private func selected(in state: State) -> Hand? {
        let hands = state.session?.discussion?.hands ?? []
        return hands.indices.contains(list.selected) ? hands[list.selected] : nil
    }
}

extension QueuePopup: PopupContent {
    var popup: Popup { .queue(self) }
    var manualPlace: ManualPlace { .section(.round(.discussion)) }

    /// Who waits may be told by words that are for nobody in the room.
    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { !state.hasQueue }

    /// It was only searched for.
    func draft(in state: State) -> FormDraft? { nil }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        palette.field.insertLine(text)
        return []
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        switch key {
        case .escape, .control("c"), .control("f"):
            state.popup = nil
            return []
        case .function(7): return state.toggleFirstTimersFirst()
        case .function(9): return state.toggleAlternating()
        case .control("z"): return state.undo()
        case .control("y"): return state.redo()
        default: return isTyping ? pressTyping(key, in: &state) : pressInQueue(key, in: &state)
        }
    }

    private mutating func pressTyping(_ key: Key, in state: inout State) -> [Effect] {
        let items = palette.items(in: state)
        switch key {
        case .enter:
            palette.list.clamp(count: items.count)
            guard items.indices.contains(palette.list.selected) else { return [] }
            let speaker: Speaker
            switch items[palette.list.selected].value {
            case .participant(let id?): speaker = .person(id)
            case .newcomer(let words): speaker = .words(words)
            default: return []
            }
            state.popup = nil
            return state.queue(speaker, mark: chosenMark(in: state))
        case .tab:
            let count = state.session?.discussion?.marks.count ?? 0
            if count > 0 { mark = mark.map { $0 + 1 < count ? $0 + 1 : nil } ?? 0 }
        default:
            if palette.list.handle(key, count: items.count) { return [] }
            if palette.field.handle(key) { palette.list = SelectableList() }
        }
        return []
    }

    private func chosenMark(in state: State) -> String? {
        let marks = state.session?.discussion?.marks ?? []
        return mark.flatMap { marks.indices.contains($0) ? marks[$0] : nil }
    }

    private mutating func pressInQueue(_ key: Key, in state: inout State) -> [Effect] {
        let count = state.session?.discussion?.hands.count ?? 0
        list.clamp(count: count)
        if list.handle(key, count: count) { return [] }
        if let hand = selected(in: state) {
            switch key {
            case .enter:
                let effects = state.make { session, now in
                    try session.moving(hand.id, by: -count, at: now)
                }
                list.selected = 0
                return effects
            case .function(5), .function(6):
                let step = key == .function(5) ? -1 : 1
                let effects = state.make { session, now in
                    try session.moving(hand.id, by: step, at: now)
                }
                if !effects.isEmpty { list.selected += step }
                return effects
            case .delete:
                return state.make { session, now in try session.lowering(hand.id, at: now) }
            case .tab:
                let marks = [""] + (state.session?.discussion?.marks ?? [])
                guard marks.count > 1 else { return [] }
                let next = ((marks.firstIndex(of: hand.mark) ?? 0) + 1) % marks.count
                return state.make { session, now in
                    try session.marking(hand.id, as: marks[next], at: now)
                }
            default: break
            }
        }
        if !palette.field.handle(key), key == .backspace || key == .enter { state.popup = nil }
        return []
    }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        guard let discussion = state.session?.discussion else { return nil }
        let items = isTyping ? palette.items(in: state) : []
        let count = isTyping ? items.count : discussion.hands.count
        let rect = state.popupFrame(columns: 88, rows: max(12, count + 8))
        var field = Rect(
            column: rect.column + 4, row: rect.row + 1, columns: max(0, rect.columns - 6), rows: 1)
        let sign = isTyping ? chosenMark(in: state).map { "\($0) › " } ?? "› " : "› "
        field = field.inset(columns: 0).splitLeft(max(0, DisplayWidth.of(sign) - 2)).rest
        frame.pane("queue", in: rect, input: PopupInput(self, in: state)) { grid, rect, _ in
            let inner = state.drawFrame(
                state.wording(.queueTitle(discussion.hands.count)), hints: hints(in: state),
                into: &grid, rect)
            StyledText(sign, .key).draw(into: &grid, inner)
            _ = palette.field.draw(into: &grid, field)
            let (rules, area) = inner.splitTop(2).rest.splitTop(2)
            state.queueRules(discussion).truncated(columns: rules.columns)
                .draw(into: &grid, rules.splitTop(1).top)
            if isTyping {
                palette.list.draw(into: &grid, area, count: items.count) { place in
                    let item = items[place]
                    let name = StyledText(" \(item.name)")
                    return [
                        (name + StyledText(item.detail.isEmpty ? "" : "  \(item.detail)", .muted))
                            .truncated(columns: area.columns)
                    ]
                }
            } else if discussion.hands.isEmpty {
                _ = StyledText(state.wording(.queueIsEmpty), .muted)
                    .drawWrapped(into: &grid, area)
            } else {
                list.draw(into: &grid, area, count: count) { place in
                    [
                        state.queueLine(discussion, at: place)
                            .truncated(columns: area.columns)
                    ]
                }
            }
        }
        return palette.field.cursorPosition(in: field)
    }

    func hints(in state: State) -> [(String, Phrase)] {
        let wording = state.wording
        let tab = (Key.tab.name(wording), Phrase.hintMark)
        let hasMarks = state.session?.discussion?.marks.isEmpty == false
        let escape = (Key.escape.name(wording), Phrase.hintClose)
        guard !isTyping else {
            return [(Key.enter.name(wording), .hintQueue)] + (hasMarks ? [tab] : []) + [escape]
        }
        return [
            (Key.enter.name(wording), .hintNext), ("F5 F6", .hintMove),
            (Key.delete.name(wording), .hintRemove),
        ] + (hasMarks ? [tab] : []) + [escape]
    }
}

extension State {
    /// The rules by which hands are put, each with its key.
    fileprivate func queueRules(_ discussion: Discussion) -> StyledText {
        var rules = StyledText("F7 ", .key)
        rules.append(
            wording(discussion.hasFirstTimersFirst ? .firstTimersFirst : .inTheOrderOfHands),
            .muted)
        guard !discussion.marks.isEmpty else { return rules }
        let marks = discussion.marks.joined(separator: " / ")
        rules.append("   F9 ", .key)
        rules.append(wording(discussion.alternates ? .alternating(marks) : .marks(marks)), .muted)
        return rules
    }

    /// Somebody in the queue: their place, who they are, their mark, and whether it is the first time.
    func queueLine(_ discussion: Discussion, at place: Int) -> StyledText {
        let hand = discussion.hands[place]
        var line = StyledText(TextLayout.padded("\(place + 1)", columns: 3, .right) + " ", .muted)
        line.append(session?.shownName(of: hand.speaker, wording) ?? "", .plain)
        if !hand.mark.isEmpty { line.append("  " + hand.mark, .accent) }
        if !discussion.hasHeard(hand.speaker) { line.append("  " + wording(.firstTime), .muted) }
        return line
    }
}

extension Phrase {
    fileprivate static func queueTitle(_ count: Int) -> Phrase {
        Phrase("queue.title", .count(count))
    }
    fileprivate static let queueIsEmpty = Phrase("queue.empty")
    fileprivate static let firstTime = Phrase("queue.firstTime")
    fileprivate static let firstTimersFirst = Phrase("queue.firstTimersFirst")
    fileprivate static let inTheOrderOfHands = Phrase("queue.inOrder")
    fileprivate static func alternating(_ marks: String) -> Phrase {
        Phrase("queue.alternating", .text("marks", marks))
    }
    fileprivate static func marks(_ marks: String) -> Phrase {
        Phrase("queue.marks", .text("marks", marks))
    }
    fileprivate static let hintQueue = Phrase("hint.line.queue")
    fileprivate static let hintNext = Phrase("hint.line.putFirst")
    fileprivate static let hintMark = Phrase("hint.line.mark")
}
