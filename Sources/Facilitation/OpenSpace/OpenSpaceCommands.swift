import TerminalUI
import Wording
import Workshop

/// The grid of an open space.
let openSpaceCommands: [Command] = [
    Command(
        "grid", .control("l"), rank: 3,
        where: { $0.isUnderWay && ($0.isOpenSpace || $0.isIn(.discussion)) },
        keysWhere: { $0.isOpenSpace }
    ) { state, _, _ in
        state.popups.append(.grid(GridPopup()))
        return []
    },
    Command(
        "show-grid", where: { $0.isOpenSpace },
        obstacle: { $0.session?.isProgrammeBegun ?? false ? nil : .nothingForTheSpotlight }
    ) { state, _, _ in
        state.turnSpotlight(on: .grid)
        return []
    },
    Command("rooms", where: { $0.isUnderWay && $0.isOpenSpace }) { state, typed, _ in
        guard !typed.isEmpty else {
            state.message = StatusMessage(.roomsAreTyped, .warning)
            return []
        }
        return state.setRooms(typed)
    },
]

extension State {
    /// Whether topics are brought that meet in slots and rooms.
    var isOpenSpace: Bool { session?.marketplace != nil }
}

extension Phrase {
    static let roomsAreTyped = Phrase("openSpace.roomsAreTyped")
}
