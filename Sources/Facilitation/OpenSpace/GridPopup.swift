import TerminalUI
import Wording
import Workshop

/// The grid of an open space: rooms down, slots across, and the topics that are still to be placed.
struct GridPopup: Equatable, Sendable {
    /// What the line below the grid is for.
    enum Line: Equatable, Sendable {
        /// A topic that comes late.
        case topic
        /// Rooms beside those that there are.
        case rooms
        /// Who welcomes people to a topic.
        case host(ID<Contribution>)
    }

    /// A topic being written, rooms, or a host.
    var field = TextField()
    /// What is written there.
    var line = Line.topic
    /// The topic that would be taken in hand, among those without a place.
    var list = SelectableList()
    /// The topic that is being carried to its place.
    var inHand: ID<Contribution>?
    /// The topic that was put in its place last: the next host who is named may welcome people to it.
    var placed: ID<Contribution>?
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
    func hints(in state: State) -> [(String, Phrase)] { state.gridHints(self) }

    var manualPlace: ManualPlace { .section(.round(.smallGroups)) }

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

    /// Arrows move over the grid; letters always write.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        slot = min(slot, max(0, slots.count - 1))
        room = min(room, max(0, rooms.count - 1))
        if session.marketplace != nil, rooms.isEmpty, line == .topic { line = .rooms }
        switch key {
        case .control("z"): return state.undo()
        case .control("y"): return state.redo()
        // To go on is never swallowed: the grid closes, as the window that it is.
        case .function(7), .function(8):
            state.popup = nil
            return state.pressAnywhere(key, event)
        case .function(2):
            return addSlot(in: &state)
        case .control("r") where !slots.isEmpty:
            (line, isOnGrid, inHand) = (.rooms, false, nil)
            return []
        case .escape, .control("c"):
            leaveOneThing(in: &state)
            return []
        case .tab where !rooms.isEmpty && line == .topic:
            isOnGrid.toggle()
            inHand = nil
            return []
        case .function:
            state.message = StatusMessage(.gridIsOpen, .warning)
            return []
        default:
            if isOnGrid { return pressOnGrid(key, in: &state) }
            switch line {
            case .topic: return pressBesideGrid(key, in: &state)
            case .rooms: return pressAtRooms(key, in: &state)
            case .host(let topic): return press(key, atHostOf: topic, in: &state)
            }
        }
    }

    /// Leaves what one is at: the topic in hand, what is written, the host or the rooms, the grid.
    private mutating func leaveOneThing(in state: inout State) {
        let hasRooms = !(state.session?.roomsOfGrid.isEmpty ?? true)
        if inHand != nil || isOnGrid {
            inHand = nil
            isOnGrid = false
        } else if !field.isEmpty {
            field.clear()
        } else if line != .topic, hasRooms {
            line = .topic
        } else {
            state.popup = nil
        }
    }

    private mutating func pressOnGrid(_ key: Key, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        let (rooms, slots) = (session.roomsOfGrid, session.slots)
        // Where two clash, the one that came last is the one to be moved on.
        let topic = session.tables(inSlot: slot, room: room).last?.topic
        switch key {
        case .left: slot = max(0, slot - 1)
        case .right: slot = min(max(0, slots.count - 1), slot + 1)
        case .up: room = max(0, room - 1)
        case .down: room = min(max(0, rooms.count - 1), room + 1)
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
        case .enter where session.slots.isEmpty:
            state.message = StatusMessage(.noSlotYet, .warning)
        case .enter where !field.isEmpty:
            return addTopic(in: &state)
        case .enter:
            guard !topics.isEmpty else { return [] }
            inHand = topics[list.selected].id
            isOnGrid = true
            (slot, room) = session.freeCell
        case .control("p"):
            beginHosts(in: &state)
        case .up, .down, .pageUp, .pageDown:
            _ = list.handle(key, count: topics.count)
        default: _ = field.handle(key)
        }
        return []
    }

    /// Adds what is written to the rooms.
    private mutating func pressAtRooms(_ key: Key, in state: inout State) -> [Effect] {
        guard key == .enter else {
            _ = field.handle(key)
            return []
        }
        let rooms = Self.rooms(typed: field.text, beside: state.session?.facts.rooms ?? [])
        let effects = state.make { session, now in try session.settingRooms(rooms, at: now) }
        guard !effects.isEmpty else { return [] }
        field.clear()
        line = .topic
        return effects
    }

    /// Adds a slot after the last one.
    private mutating func addSlot(in state: inout State) -> [Effect] {
        let number = (state.session?.slots.count ?? 0) + 1
        let language = LanguageTag(state.wording.language.tag)
        let title = LocalizedText(state.wording(.slot(number)), in: language)
        let effects = state.make { session, now, entropy in
            try session.addingSlot(titled: title, entropy: &entropy, at: now)
        }
        if !effects.isEmpty, isOnGrid { slot = max(0, (state.session?.slots.count ?? 1) - 1) }
        return effects
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
            placed = topic
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

extension GridPopup {
    /// The rooms that there are with those that are typed: names set apart by commas, or a number of
    /// further rooms.
    static func rooms(typed: String, beside rooms: [String]) -> [String] {
        if let count = typed.trimmed.typedNumber, (1...99).contains(count) {
            return numbered(rooms.count + count, keeping: rooms)
        }
        var rooms = rooms
        for name in typed.split(separator: ",").map({ String($0).trimmed }) {
            if !name.isEmpty, !rooms.contains(name) { rooms.append(name) }
        }
        return rooms
    }

    /// So many rooms: those that there are as far as they go, then such as go by a number.
    static func numbered(_ count: Int, keeping rooms: [String]) -> [String] {
        var all = Array(rooms.prefix(count))
        var number = 1
        while all.count < count {
            if !rooms.contains(String(number)) { all.append(String(number)) }
            number += 1
        }
        return all
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

    /// Takes the rooms as they are typed: names set apart by commas, or how many there are in all.
    mutating func setRooms(_ typed: String) -> [Effect] {
        let count = typed.trimmed.typedNumber.flatMap { (1...99).contains($0) ? $0 : nil }
        return make { session, now in
            let rooms =
                count.map { GridPopup.numbered($0, keeping: session.facts.rooms) }
                ?? GridPopup.rooms(typed: typed, beside: [])
            return try session.settingRooms(rooms, at: now)
        }
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
    static func slot(_ number: Int) -> Phrase {
        Phrase("openSpace.slot", .number("number", number))
    }
    static let noSlotYet = Phrase("openSpace.noSlotYet")
}
