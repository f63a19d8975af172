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

extension State {
    /// A key over the grid; letters always write a topic.
    mutating func press(_ key: Key, in grid: GridPopup, _ event: Event) -> [Effect] {
        var grid = grid
        guard let session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        grid.slot = min(grid.slot, max(0, slots.count - 1))
        grid.room = min(grid.room, max(0, rooms.count - 1))
        switch key {
        case .control("z"): return undo()
        case .control("y"): return redo()
        case .escape, .control("c"):
            if grid.inHand != nil || grid.isOnGrid {
                grid.inHand = nil
                grid.isOnGrid = false
                popup = .grid(grid)
            } else if !grid.field.isEmpty {
                grid.field.clear()
                popup = .grid(grid)
            } else {
                popup = nil
            }
            return []
        case .tab where !rooms.isEmpty:
            grid.isOnGrid.toggle()
            grid.inHand = nil
            popup = .grid(grid)
            return []
        default:
            return grid.isOnGrid ? pressOnGrid(key, grid, event) : pressBesideGrid(key, grid, event)
        }
    }

    private mutating func pressOnGrid(
        _ key: Key, _ before: GridPopup, _ event: Event
    ) -> [Effect] {
        var grid = before
        guard let session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        let now = now
        let topic = session.tables(inSlot: grid.slot, room: grid.room).first?.topic
        switch key {
        case .left: grid.slot = max(0, grid.slot - 1)
        case .right: grid.slot = min(slots.count - 1, grid.slot + 1)
        case .up: grid.room = max(0, grid.room - 1)
        case .down: grid.room = min(rooms.count - 1, grid.room + 1)
        case .enter where grid.inHand != nil:
            return placeTopicInHand(grid, event)
        case .enter:
            grid.inHand = topic
        case .delete:
            guard let topic else { return [] }
            return make { session throws(ChangeError) in
                try session.unplacing(topic, at: now)
            }
        case .control("p"):
            if let topic { popups.append(.palette(Palette(.convener(topic)))) }
            return []
        case .character:
            grid.isOnGrid = false
            grid.inHand = nil
            _ = grid.field.handle(key)
        default: break
        }
        popup = .grid(grid)
        return []
    }

    private mutating func pressBesideGrid(
        _ key: Key, _ before: GridPopup, _ event: Event
    ) -> [Effect] {
        var grid = before
        guard let session else { return [] }
        let topics = session.topicsToPlace
        grid.list.clamp(count: topics.count)
        switch key {
        case .enter where session.roomsOfGrid.isEmpty:
            return setRooms(grid.field.text)
        case .enter where !grid.field.isEmpty:
            return addTopic(grid, event)
        case .enter:
            guard !topics.isEmpty else { return [] }
            grid.inHand = topics[grid.list.selected].id
            grid.isOnGrid = true
            (grid.slot, grid.room) = session.freeCell
        case .up, .down, .pageUp, .pageDown:
            _ = grid.list.handle(key, count: topics.count)
        default: _ = grid.field.handle(key)
        }
        popup = .grid(grid)
        return []
    }

    /// Puts the topic in hand under the cursor; what clashes there is said at once.
    private mutating func placeTopicInHand(_ before: GridPopup, _ event: Event) -> [Effect] {
        var grid = before
        guard let session, let topic = grid.inHand, session.slots.indices.contains(grid.slot),
            session.roomsOfGrid.indices.contains(grid.room)
        else { return [] }
        let slot = session.slots[grid.slot].id
        let room = session.roomsOfGrid[grid.room]
        let now = now
        var entropy = event.entropy
        let effects = make { session throws(ChangeError) in
            try session.placing(topic, in: slot, room: room, entropy: &entropy, at: now)
        }
        if !effects.isEmpty || message?.phrase == ChangeError.nothingChanges.phrase {
            grid.inHand = nil
            grid.isOnGrid = self.session?.topicsToPlace.isEmpty ?? false
            popup = .grid(grid)
            sayClashes(inSlot: slot)
        }
        return effects
    }

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
        let now = now
        let named = rooms
        let effects = make { session throws(ChangeError) in
            try session.settingRooms(named, at: now)
        }
        if !effects.isEmpty, case .grid(var grid)? = popup {
            grid.field.clear()
            popup = .grid(grid)
        }
        return effects
    }

    /// Records a topic that comes late, with those of the marketplace.
    private mutating func addTopic(_ before: GridPopup, _ event: Event) -> [Effect] {
        var grid = before
        guard let session, let marketplace = session.marketplace else { return [] }
        let text = grid.field.text
        let now = now
        var entropy = event.entropy
        let effects = make { session throws(ChangeError) in
            try session.recording(
                [text], from: Provenance(round: marketplace.id), entropy: &entropy, at: now)
        }
        guard !effects.isEmpty else { return [] }
        grid.field.clear()
        grid.list.selected = max(0, (self.session?.topicsToPlace.count ?? 1) - 1)
        popup = .grid(grid)
        return effects
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
