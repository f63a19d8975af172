import TerminalUI
import Wording
import Workshop

/// A discussion: the prompt, who speaks and who asked to, and what was said, side by side where
/// there are two sides.
struct DiscussionScene: StageScene {
    /// A side with what was said for it, the newest first.
    struct Side: Equatable, Sendable {
        let name: String
        /// How many stood there when they were last counted; nil where nobody counted.
        let count: Int?
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
    /// How many had changed sides then; nil where nobody counted them.
    let changed: Int?

    init(_ discussion: Discussion, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        isSilent = discussion.isSilent
        floor = StageFloor(discussion, source)
        changed = discussion.standings.last?.changed
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
            let standing = discussion.standings.last
            return Side(
                name: name, count: standing.map { side == 0 ? $0.first : $0.second },
                said: source.newest(ids.filter { contributions[$0]?.side == side }))
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
            if let changed {
                content.details.append(wording(Phrase("stage.changedSides", .count(changed))))
            }
            content.sides = sides.map {
                .init(
                    name: $0.name + ($0.count.map { " — \($0)" } ?? ""),
                    said: $0.said.quotingNewest(wording))
            }
        } else {
            let task = isSilent ? Phrase("stage.task.write") : Phrase("stage.task.discuss")
            floor.put(into: &content, task, wording)
        }
        content.said = said.quotingNewest(wording)
        return content
    }
}
