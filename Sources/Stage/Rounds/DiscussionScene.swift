import TerminalUI
import Wording
import Workshop

/// A discussion: the prompt, who speaks and who asked to, and what was said, side by side where
/// there are two sides.
struct DiscussionScene: StageScene {
    /// A side with what was said for it, the newest first.
    struct Side: Equatable, Sendable {
        let name: String
        let said: [StageWords]
    }

    let question: StageQuestion
    /// Whether nobody speaks.
    let isSilent: Bool
    let floor: StageFloor
    let clock: StageClock?
    /// What was said for no side.
    let said: [StageWords]
    let sides: [Side]

    init(_ discussion: Discussion, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        isSilent = discussion.isSilent
        floor = StageFloor(discussion.floor, source)
        clock = source.timer(of: round)
        let isGathering = round.promptAtHand?.gathers != nil || round.isTimedByPrompt
        let ids =
            isGathering
            ? source.session.ids(of: round.id, answering: round.promptAtHand?.id)
            : source.session.ids(of: round.id)
        guard discussion.sides.count == 2 else {
            said = source.newest(ids)
            sides = []
            return
        }
        let contributions = source.session.contributions
        sides = discussion.sides.enumerated().map { side, name in
            Side(name: name, said: source.newest(ids.filter { contributions[$0]?.side == side }))
        }
        said = source.newest(ids.filter { contributions[$0]?.side == nil })
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.question = question.texts(wording)
        if sides.count == 2 {
            content.headline = wording(Phrase("stage.task.side"))
            content.details = floor.lines(wording)
            content.sides = sides.map {
                .init(name: $0.name, said: $0.said.quotingNewest(wording))
            }
        } else {
            let task = isSilent ? Phrase("stage.task.write") : Phrase("stage.task.discuss")
            floor.put(into: &content, task, wording)
        }
        content.said = said.quotingNewest(wording)
        return content
    }
}
