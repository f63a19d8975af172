import TerminalUI
import Wording
import Workshop

/// What was decided last time, what is done since, and what is still to be done.
struct LastTimeScene: StageScene {
    let decided: [String]
    let done: [String]
    let actions: [ClosingScene.Action]

    let clock: StageClock?

    init(_ source: StageSource, of round: Round? = nil) {
        clock = round.flatMap { source.countdown(of: $0) }
        decided = (source.session.series?.decided ?? []).filter { !$0.isBlank }
        done = (source.session.series?.done ?? []).filter { !$0.isBlank }
        actions = source.session.earlierActions.map { ClosingScene.Action($0, source) }
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.headline = wording(.lastTime)
        let open = actions.filter { !$0.isDone }.map { $0.text(wording) }
        let settled = done + actions.filter(\.isDone).map { $0.text(wording) }
        content.items =
            decided.map { StageItem(mark: "•", text: $0) }
            + open.map { StageItem(mark: "→", text: $0) }
            + settled.map { StageItem(mark: "✓", text: $0, style: .muted) }
        return content
    }
}
