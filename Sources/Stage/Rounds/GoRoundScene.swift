import TerminalUI
import Wording
import Workshop

/// A go-round: the prompt, who speaks, and what was said.
struct GoRoundScene: StageScene {
    let question: StageQuestion
    let floor: StageFloor
    let clock: StageClock?
    let said: [StageWords]

    init(_ goRound: GoRound, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        floor = StageFloor(goRound.floor, source)
        // The group agreed on so many minutes each: whoever speaks sees what is left of theirs.
        clock = source.turn(of: goRound) ?? source.timer(of: round)
        said = source.newest(source.session.ids(of: round.id))
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        floor.put(into: &content, Phrase("stage.task.goRound"), wording)
        content.question = question.texts(wording)
        content.said = said.quotingNewest(wording)
        return content
    }
}
