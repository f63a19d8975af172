import TerminalUI
import Wording
import Workshop

/// The grid of an open space: rooms down, slots across, and the topics that are still to be placed.
struct GridPopup: Equatable, Sendable {
    /// A topic being written, or the rooms while there are none.
    var field = TextField()
    /// The topic that would be taken in hand, among those without a place.
    var list = SelectableList()
    /// The topic that is being carried to its place.
    var inHand: ID<Contribution>?
    /// Whether the arrows move over the grid.
    var isOnGrid = false
    /// The cell under the cursor: slot and room, from 0.
    var slot = 0
    var room = 0
}

extension Session {
    /// The rows of the grid: the rooms there are, then those that topics have beside them.
    var roomsOfGrid: [String] {
        var rooms = facts.rooms
        for table in slots.flatMap(\.content.topicTables) where !rooms.contains(table.room) {
            rooms.append(table.room)
        }
        return rooms
    }

    /// The topics without a place, by time.
    var topicsToPlace: [Contribution] { topics.filter { slotAndTable(of: $0.id) == nil } }

    /// The tables in a cell of the grid.
    func tables(inSlot slot: Int, room: Int) -> [Table] {
        let (slots, rooms) = (slots, roomsOfGrid)
        guard slots.indices.contains(slot), rooms.indices.contains(room) else { return [] }
        return slots[slot].content.topicTables.filter { $0.room == rooms[room] }
    }
}

extension GridPopup: PopupContent {
    var popup: Popup { .grid(self) }
    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draft(in state: State) -> FormDraft? {
        field.isEmpty ? nil : KeptPopup.grid.draft(field.text)
    }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawGrid(self, in: &frame)
    }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        isOnGrid = false
        field.insertLine(text)
        return []
    }

    /// Arrows move over the grid; letters always write a topic.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        slot = min(slot, max(0, slots.count - 1))
        room = min(room, max(0, rooms.count - 1))
        switch key {
        case .control("z"): return state.undo()
        case .control("y"): return state.redo()
        // To go on is never swallowed: the grid closes, as the window that it is.
        case .function(7), .function(8):
            state.popup = nil
            return state.pressAnywhere(key, event)
        case .escape, .control("c"):
            if inHand != nil || isOnGrid {
                inHand = nil
                isOnGrid = false
            } else if !field.isEmpty {
                field.clear()
            } else {
                state.popup = nil
            }
            return []
        case .tab where !rooms.isEmpty:
            isOnGrid.toggle()
            inHand = nil
            return []
        case .function:
            state.message = StatusMessage(.gridIsOpen, .warning)
            return []
        default:
            return isOnGrid ? pressOnGrid(key, in: &state) : pressBesideGrid(key, in: &state)
        }
    }

    private mutating func pressOnGrid(_ key: Key, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        let topic = session.tables(inSlot: slot, room: room).first?.topic
        switch key {
        case .left: slot = max(0, slot - 1)
        case .right: slot = min(slots.count - 1, slot + 1)
        case .up: room = max(0, room - 1)
        case .down: room = min(rooms.count - 1, room + 1)
        case .enter where inHand != nil:
            return placeTopicInHand(&state)
        case .enter:
            inHand = topic
        case .delete:
            guard let topic else { return [] }
            return state.make { session, now, entropy in
                try session.unplacing(topic, entropy: &entropy, at: now)
            }
        case .control("p"):
            guard let topic else {
                state.message = StatusMessage(.noTopicHere, .warning)
                return []
            }
            state.popups.append(.palette(Palette(.convener(topic))))
        case .character:
            isOnGrid = false
            inHand = nil
            _ = field.handle(key)
        default: break
        }
        return []
    }

    private mutating func pressBesideGrid(_ key: Key, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        let topics = session.topicsToPlace
        list.clamp(count: topics.count)
        switch key {
        case .enter where session.roomsOfGrid.isEmpty:
            let effects = state.setRooms(field.text)
            if !effects.isEmpty { field.clear() }
            return effects
        case .enter where !field.isEmpty:
            return addTopic(in: &state)
        case .enter:
            guard !topics.isEmpty else { return [] }
            inHand = topics[list.selected].id
            isOnGrid = true
            (slot, room) = session.freeCell
        case .up, .down, .pageUp, .pageDown:
            _ = list.handle(key, count: topics.count)
        default: _ = field.handle(key)
        }
        return []
    }

    /// Puts the topic in hand under the cursor; what clashes there is said at once.
    private mutating func placeTopicInHand(_ state: inout State) -> [Effect] {
        guard let session = state.session, let topic = inHand,
            session.slots.indices.contains(slot), session.roomsOfGrid.indices.contains(room)
        else { return [] }
        let slot = session.slots[slot].id
        let room = session.roomsOfGrid[room]
        let outcome = state.attempt { session, now, entropy in
            try session.placing(topic, in: slot, room: room, entropy: &entropy, at: now)
        }
        switch outcome {
        case .made, .unchanged:
            inHand = nil
            isOnGrid = state.session?.topicsToPlace.isEmpty ?? false
            state.sayClashes(inSlot: slot)
        case .refused: break
        }
        return outcome.effects
    }

    /// Records a topic that comes late, with those of the marketplace.
    private mutating func addTopic(in state: inout State) -> [Effect] {
        guard let marketplace = state.session?.marketplace else { return [] }
        let text = field.text
        let effects = state.make { session, now, entropy in
            try session.recording(
                [text], from: Provenance(round: marketplace.id), entropy: &entropy, at: now)
        }
        guard !effects.isEmpty else { return [] }
        field.clear()
        list.selected = max(0, (state.session?.topicsToPlace.count ?? 1) - 1)
        return effects
    }
}

extension State {
    /// Says what cannot be in a slot as it is planned.
    mutating func sayClashes(inSlot slot: ID<Round>) {
        guard let session, let round = session.agenda[slot],
            let clash = session.clashes(in: round).first
        else { return }
        let phrase: Phrase =
            switch clash {
            case .room(let room): .roomTwice(wording.room(room), in: round.name(wording))
            case .convener(let id):
                .convenerTwice(session.shownName(of: id, wording), in: round.name(wording))
            }
        message = StatusMessage(phrase, .warning)
    }

    /// Takes the rooms as they are typed: names set apart by commas, or a number of rooms.
    mutating func setRooms(_ typed: String) -> [Effect] {
        var rooms: [String] = []
        for name in typed.split(separator: ",").map({ String($0).trimmed }) {
            if !name.isEmpty, !rooms.contains(name) { rooms.append(name) }
        }
        if rooms.count == 1, let count = Int(rooms[0]), (1...99).contains(count) {
            rooms = (1...count).map(String.init)
        }
        let named = rooms
        return make { session, now in try session.settingRooms(named, at: now) }
    }
}

extension Session {
    /// The first cell without a topic, slot by slot; the first of all where there is none.
    fileprivate var freeCell: (slot: Int, room: Int) {
        for slot in slots.indices {
            for room in roomsOfGrid.indices where tables(inSlot: slot, room: room).isEmpty {
                return (slot, room)
            }
        }
        return (0, 0)
    }
}

extension Phrase {
    static func roomTwice(_ room: String, in slot: String) -> Phrase {
        Phrase("openSpace.roomTwice", .text("room", room), .text("slot", slot))
    }
    static func convenerTwice(_ name: String, in slot: String) -> Phrase {
        Phrase("openSpace.convenerTwice", .text("name", name), .text("slot", slot))
    }
}

extension State {
    /// Rooms by slots, the topics without a place below, and the line for one more.
    func drawGrid(_ shown: GridPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 160, rows: size.rows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let asksRooms = session.roomsOfGrid.isEmpty
        let label = wording(asksRooms ? .linesRooms : .lineTopic) + " › "
        let (foot, above) = inner.splitBottom(1)
        let field = foot.splitLeft(DisplayWidth.of(label)).rest
        frame.pane("grid", in: rect, input: PopupInput(shown, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(.gridTitle), hints: gridHints(shown, asksRooms), into: &grid, rect)
            StyledText(label, .key).draw(into: &grid, foot)
            _ = shown.field.draw(into: &grid, field)
            let toPlace = session.topicsToPlace
            let rows = min(max(2, toPlace.count + 1), max(2, above.rows / 3))
            let (below, cells) = above.splitBottom(rows + 1)
            drawToPlace(toPlace, shown, into: &grid, below)
            guard !asksRooms else {
                _ = StyledText(wording(.roomsAreTyped))
                    .drawWrapped(into: &grid, cells, .left)
                return
            }
            drawCells(shown, session, into: &grid, cells)
        }
        return shown.isOnGrid || shown.list.wasMoved
            ? nil : shown.field.cursorPosition(in: field)
    }

    private func gridHints(_ shown: GridPopup, _ asksRooms: Bool) -> [(String, Phrase)] {
        let (enter, escape) = (Key.enter.name(wording), Key.escape.name(wording))
        if asksRooms { return [(enter, .hintAccept), (escape, .hintClose)] }
        if shown.inHand != nil {
            return [("← ↑ ↓ →", .hintMove), (enter, .hintPlace), (escape, .hintCancel)]
        }
        if shown.isOnGrid {
            return [
                (enter, .hintTopicInHand), ("Ctrl-P", .hintConvener),
                (Key.delete.name(wording), .hintRemove), (Key.tab.name(wording), .hintTopics),
            ]
        }
        let takes: Phrase = shown.field.isEmpty ? .hintTopicInHand : .hintAdd
        return [
            (enter, takes), ("↑ ↓", .hintTopics), (Key.tab.name(wording), .hintGrid),
            (escape, .hintClose),
        ]
    }

    /// The topics without a place.
    private func drawToPlace(
        _ topics: [Contribution], _ shown: GridPopup, into grid: inout Grid, _ rect: Rect
    ) {
        let (head, list) = rect.splitTop(1)
        let inHand = shown.inHand.flatMap { session?.contributions[$0] }
        let heading: Phrase =
            inHand.map { .topicInHand($0.text.replacing("\n", with: " ")) }
            ?? .topicsToPlace(topics.count)
        StyledText(wording(heading), inHand == nil ? .heading : .accent)
            .truncated(columns: head.columns).draw(into: &grid, head)
        shown.list.draw(into: &grid, list, count: topics.count, isFocused: !shown.isOnGrid) {
            place in
            [
                StyledText("  " + topics[place].text.replacing("\n", with: " "))
                    .truncated(columns: list.columns)
            ]
        }
    }

    /// The cells, as many slots beside each other as can be read.
    private func drawCells(
        _ shown: GridPopup, _ session: Session, into grid: inout Grid, _ rect: Rect
    ) {
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        let names = rooms.map { wording.room($0) }
        let margin = min(18, (names.map { DisplayWidth.of($0) }.max() ?? 0) + 2)
        let across = max(1, min(slots.count, (rect.columns - margin) / 18))
        let width = (rect.columns - margin) / across
        let left = max(0, min(shown.slot - across + 1, slots.count - across))
        let (head, body) = rect.splitTop(1)
        let height = max(1, body.rows / max(1, rooms.count))
        let down = max(1, body.rows / height)
        let top = max(0, min(shown.room - down + 1, rooms.count - down))
        for slot in left..<min(slots.count, left + across) {
            let column = rect.column + margin + (slot - left) * width
            let clashes = session.clashes(in: slots[slot])
            StyledText(
                (clashes.isEmpty ? "" : "! ") + slots[slot].name(wording),
                clashes.isEmpty ? .heading : .warning
            ).truncated(columns: width - 1).draw(
                into: &grid, Rect(column: column, row: head.row, columns: width - 1, rows: 1))
            for room in top..<min(rooms.count, top + down) {
                let row = body.row + (room - top) * height
                let area = Rect(column: column, row: row, columns: width - 1, rows: height)
                let text = cell(session.tables(inSlot: slot, room: room), clashes, session)
                for (offset, line) in text.wrapped(columns: area.columns).prefix(height)
                    .enumerated()
                {
                    line.draw(into: &grid, area.splitTop(offset).rest)
                }
                if shown.isOnGrid, shown.slot == slot, shown.room == room {
                    grid.restyle(area, .selection)
                }
            }
        }
        for room in top..<min(rooms.count, top + down) {
            StyledText(names[room], .muted).truncated(columns: margin - 1).draw(
                into: &grid,
                Rect(
                    column: rect.column, row: body.row + (room - top) * height,
                    columns: margin - 1, rows: 1))
        }
    }

    /// What stands in a cell; a sign and another colour where it cannot be so.
    private func cell(
        _ tables: [Table], _ clashes: [SlotClash], _ session: Session
    ) -> StyledText {
        guard !tables.isEmpty else { return StyledText("·", .muted) }
        var text = StyledText("")
        for (place, table) in tables.enumerated() {
            let isTwice =
                clashes.contains(.room(table.room))
                || table.reporter.map { clashes.contains(.convener($0)) } ?? false
            if place > 0 { text.append(" / ", .warning) }
            let who = table.reporter.map { " (\(session.shownName(of: $0, wording)))" } ?? ""
            text.append(
                (isTwice ? "! " : "") + session.name(of: table).replacing("\n", with: " ") + who,
                isTwice ? .warning : .plain)
        }
        return text
    }
}

extension Phrase {
    static func topicInHand(_ topic: String) -> Phrase {
        Phrase("openSpace.inHand", .text("topic", topic))
    }
    static let gridTitle = Phrase("openSpace.title")
    static let linesRooms = Phrase("openSpace.line.rooms")
    static let lineTopic = Phrase("openSpace.line.topic")
    static let hintPlace = Phrase("openSpace.hint.place")
    static let hintTopicInHand = Phrase("openSpace.hint.inHand")
    static let hintConvener = Phrase("openSpace.hint.convener")
    static let hintTopics = Phrase("openSpace.hint.topics")
    static let hintGrid = Phrase("openSpace.hint.grid")
    static let noTopicHere = Phrase("openSpace.noTopicHere")
    static let gridIsOpen = Phrase("openSpace.gridIsOpen")
    static let chooseConvener = Phrase("openSpace.chooseConvener")
}
