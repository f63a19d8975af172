import TerminalUI
import Wording
import Workshop

extension Wording {
    /// A day on which something agreed is looked at again, in a sentence.
    public func callAsFunction(review: Review) -> String {
        let day = review.on
        return self(
            .review(
                of: review.text, on: longDate(year: day.year, month: day.month, day: day.day),
                isMandate: review.isMandate))
    }
}

/// What was decided last time, what is done since, and what is still to be done.
struct LastTimeScene: StageScene {
    let decided: [String]
    let reviews: [Review]
    let done: [String]
    let actions: [ClosingScene.Action]

    let clock: StageClock?

    init(_ source: StageSource, of round: Round? = nil) {
        clock = round.flatMap { source.countdown(of: $0) }
        decided = (source.session.series?.decided ?? []).filter { !$0.isBlank }
        reviews = source.session.series?.reviews ?? []
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
            + reviews.map { StageItem(mark: "○", text: wording(review: $0)) }
            + open.map { StageItem(mark: "→", text: $0) }
            + settled.map { StageItem(mark: "✓", text: $0, style: .muted) }
        return content
    }
}
