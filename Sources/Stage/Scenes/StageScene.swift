import TerminalUI
import Wording
import Workshop

/// What fills the stage: values for the room, and what they are there for.
protocol StageScene: Equatable, Sendable {
    /// When a clock in it shows something else; nil when none runs.
    var changesAt: Moment? { get }
    /// The clock that says how long is left; nil when none is shown.
    var clock: StageClock? { get }
    /// What is shown, each thing by what it is there for.
    func content(_ wording: Wording) -> SceneContent
}

extension StageScene {
    var changesAt: Moment? { nil }
    var clock: StageClock? { nil }

    /// Whether another scene shows the same.
    func isSame(as other: any StageScene) -> Bool { other as? Self == self }
}
