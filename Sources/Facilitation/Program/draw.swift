import TerminalUI
import Wording
import Workshop

/// The smallest screen on which there is something to see.
private let smallest = Size(columns: 40, rows: 12)

/// Draws the state; only panes whose input changed since the last call are drawn again.
///
/// - Returns: Where the cursor stands, seen where something is written; nil where nothing is to be read.
public func draw(_ state: State, into cache: inout PaneCache) -> Cursor? {
    if let cursor = drawEnd(of: state, into: &cache) { return cursor }
    cache.use(state.manner)
    return cache.draw(state.terminalSize) { frame in
        state.drawRehearsal(in: &frame)
        guard state.size.columns >= smallest.columns, state.size.rows >= smallest.rows else {
            let text = state.wording(.moreRoomNeeded)
            frame.pane("small", in: frame.bounds, input: text) { grid, rect, text in
                _ = StyledText(text).drawWrapped(into: &grid, rect, .left)
            }
            return nil
        }
        var cursor: Position?
        if state.showsStage {
            cursor = state.drawStage(in: &frame)
        } else if state.workshop == nil {
            cursor = state.drawHome(in: &frame)
        } else {
            cursor = state.drawWorkshop(in: &frame)
        }
        // What is reread, the room reads on stage.
        for popup in state.popups where !(state.showsStage && popup.isRereading) {
            let below = cursor
            frame.pointedAt = nil
            cursor = popup.content.draw(state, in: &frame)
            // What is being written goes on below what came by itself.
            if popup.leavesTheLineAlone, !state.isLineFree { cursor = below }
        }
        if let cursor { return Cursor(cursor) }
        let place =
            state.showsStage && state.popups.isEmpty
            ? Position(column: 0, row: 0) : frame.placeToRead(inLastPane: !state.popups.isEmpty)
        return place.map { Cursor($0, isVisible: false) }
    }
}

/// Draws the end of the line, where that is all that was changed since the last drawing.
///
/// - Returns: Where the cursor stands; nil where everything has to be looked at.
public func drawEnd(of state: State, into cache: inout PaneCache) -> Cursor? {
    guard let goingOn = state.goingOn, let text = state.workshop?.line.field.before else {
        return nil
    }
    return cache.write(text, goingOn.mark).map { Cursor($0) }
}

extension Phrase {
    static let moreRoomNeeded = Phrase("screen.moreRoomNeeded")
}
