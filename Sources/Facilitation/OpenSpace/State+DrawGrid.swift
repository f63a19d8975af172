import TerminalUI
import Wording
import Workshop

extension State {
    /// Rooms by slots, the topics without a place below, and the line for one more.
    func drawGrid(_ shown: GridPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 160, rows: size.rows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let asksRooms = session.roomsOfGrid.isEmpty && !session.slots.isEmpty
        let label =
            lineLabel(shown, asksRooms, session, columns: inner.columns / 2) + " › "
        let (foot, above) = inner.splitBottom(1)
        let field = foot.splitLeft(DisplayWidth.of(label)).rest
        frame.pane("grid", in: rect, input: PopupInput(shown, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(.gridTitle), hints: gridHints(shown), into: &grid, rect)
            StyledText(label, .key).draw(into: &grid, foot)
            _ = shown.field.draw(into: &grid, field)
            if case .host = shown.line {
                StyledText(hostMeant(shown.field.text.trimmed), .muted).draw(
                    into: &grid, field, .right)
            }
            let toPlace = session.topicsToPlace
            let rows = min(max(2, toPlace.count + 1), max(2, above.rows / 3))
            let (below, cells) = above.splitBottom(rows + 1)
            drawToPlace(toPlace, shown, into: &grid, below)
            guard !asksRooms, !session.slots.isEmpty else {
                let phrase: Phrase = session.slots.isEmpty ? .noSlotYet : .roomsAreTyped
                _ = StyledText(wording(phrase)).drawWrapped(into: &grid, cells, .left)
                return
            }
            drawCells(shown, session, into: &grid, cells)
        }
        return shown.isOnGrid || shown.list.wasMoved
            ? nil : shown.field.cursorPosition(in: field)
    }

    /// What stands before the line: what is written there, and for which topic.
    private func lineLabel(
        _ shown: GridPopup, _ asksRooms: Bool, _ session: Session, columns: Int
    ) -> String {
        switch shown.line {
        case _ where asksRooms, .rooms: return wording(.linesRooms)
        case .topic: return wording(.lineTopic)
        case .host(let topic):
            let name = session.contributions[topic]?.text.replacing("\n", with: " ") ?? ""
            let room = columns - DisplayWidth.of(wording(.lineHost("")))
            return wording(.lineHost(TextLayout.truncated(name, columns: max(8, room))))
        }
    }

    /// The keys of the grid, as far as it is made.
    func gridHints(_ shown: GridPopup) -> [(String, Phrase)] {
        let asksRooms = session.map { $0.roomsOfGrid.isEmpty && !$0.slots.isEmpty } ?? false
        let (enter, escape) = (Key.enter.name(wording), Key.escape.name(wording))
        if session?.slots.isEmpty ?? true { return [("F2", .hintSlot), (escape, .hintClose)] }
        if asksRooms {
            return [(enter, .hintAccept), ("F2", .hintSlot), (escape, .hintClose)]
        }
        switch shown.line {
        case .rooms: return [(enter, .hintAdd), (escape, .hintCancel)]
        case .host:
            return [
                (enter, .hintAccept), ("↑ ↓", .hintTopics), (Key.tab.name(wording), .hintComplete),
                (escape, .hintCancel),
            ]
        case .topic: break
        }
        if shown.inHand != nil {
            return [("← ↑ ↓ →", .hintMove), (enter, .hintPlace), (escape, .hintCancel)]
        }
        if shown.isOnGrid {
            return [
                (enter, .hintTopicInHand), ("Ctrl-P", .hintConvener),
                (Key.delete.name(wording), .hintRemove), ("F2", .hintSlot), ("Ctrl-R", .hintRoom),
                (Key.tab.name(wording), .hintTopics),
            ]
        }
        let takes: Phrase = shown.field.isEmpty ? .hintTopicInHand : .hintAdd
        return [
            (enter, takes), ("↑ ↓", .hintTopics), (Key.tab.name(wording), .hintGrid),
            ("Ctrl-P", .hintConvener), ("F2", .hintSlot), ("Ctrl-R", .hintRoom),
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
        shown.list.draw(
            into: &grid, list, count: topics.count,
            isFocused: !shown.isOnGrid && shown.line == .topic
        ) {
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
                for (offset, line) in text.wrapped(columns: area.columns, rows: height).enumerated()
                {
                    line.draw(into: &grid, area.splitTop(offset).rest)
                }
                let isUnderCursor = shown.isOnGrid && shown.slot == slot && shown.room == room
                let tables = session.tables(inSlot: slot, room: room)
                if isUnderCursor || tables.contains(where: { shown.line.isAbout($0.topic) }) {
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
    static func lineHost(_ topic: String) -> Phrase {
        Phrase("openSpace.line.host", .text("topic", topic))
    }
    static let hintSlot = Phrase("openSpace.hint.slot")
    static let hintRoom = Phrase("openSpace.hint.room")
    static let hintTopics = Phrase("openSpace.hint.topics")
    static let hintGrid = Phrase("openSpace.hint.grid")
    static let noTopicHere = Phrase("openSpace.noTopicHere")
    static let gridIsOpen = Phrase("openSpace.gridIsOpen")
    static let chooseConvener = Phrase("openSpace.chooseConvener")
}

extension GridPopup.Line {
    /// Whether it asks who welcomes people to that topic.
    fileprivate func isAbout(_ topic: ID<Contribution>?) -> Bool {
        guard case .host(let asked) = self else { return false }
        return asked == topic
    }
}

extension StyledText {
    /// Its lines, no more than so many; what does not fit ends with «…».
    fileprivate func wrapped(columns: Int, rows: Int) -> [StyledText] {
        let lines = wrapped(columns: columns)
        guard lines.count > rows, rows > 0 else { return Array(lines.prefix(rows)) }
        let last = (lines[rows - 1] + " " + lines[rows]).truncated(columns: columns)
        return lines.prefix(rows - 1) + [last]
    }
}
