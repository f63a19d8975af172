import TerminalUI
import Wording
import Workshop

/// A round of a kind that this version does not know: what is asked and what was said.
struct SpeakingScene: StageScene {
    let question: StageQuestion
    let clock: StageClock?
    let said: [StageWords]

    init(of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        said = source.newest(source.session.ids(of: round.id))
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.question = question.texts(wording)
        content.said = said.quotingNewest(wording)
        return content
    }
}
