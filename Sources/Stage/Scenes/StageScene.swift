import TerminalUI
import Wording
import Workshop

/// What fills the stage: values for the room, and how they are drawn.
protocol StageScene: Equatable, Sendable {
    /// When a clock in it shows something else; nil when none runs.
    var changesAt: Moment? { get }
    /// Draws it as large as the place allows.
    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording)
}

extension StageScene {
    var changesAt: Moment? { nil }

    /// Whether another scene shows the same.
    func isSame(as other: any StageScene) -> Bool { other as? Self == self }
}
