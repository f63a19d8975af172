import Stage
import TerminalUI
import Wording

extension State {
    /// This terminal as the room's screen; one row at the bottom tells the facilitator that keys
    /// still record, without a word that is not for the room.
    func drawStage(in frame: inout Frame) -> Position? {
        let foot = frame.bounds.splitBottom(1).bottom
        workshop?.stage.screen.draw(in: &frame, wording)
        frame.pane("stage foot", in: foot, input: footText) { grid, rect, text in
            StyledText(text, .muted).draw(into: &grid, rect.inset(columns: 1), .right)
        }
        return nil
    }

    /// How long the line is, whether something could not be said here, whether all is written.
    private var footText: String {
        var signs: [String] = []
        let length = workshop?.line.field.text.count ?? 0
        if length > 0 { signs.append("✎ \(length)") }
        if workshop?.stage.unsaid != nil { signs.append("▲") }
        if workshop?.stage.sharesLine ?? false { signs.append("›") }
        signs.append(workshop?.isStored ?? true ? "✓" : "…")
        return (signs + ["F5"]).joined(separator: "  ")
    }
}
