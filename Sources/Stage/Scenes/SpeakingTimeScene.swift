import TerminalUI
import Wording
import Workshop

/// How long those of each mark have spoken, as bars: of nobody alone, and only when it was asked for.
struct SpeakingTimeScene: StageScene {
    /// A mark that the group chose.
    struct Share: Equatable, Sendable {
        let mark: String
        let seconds: Int
    }

    let shares: [Share]
    /// When the bars are drawn anew; nil while nobody speaks.
    let changesAt: Moment?

    /// Seconds by which times are told: the room need not watch anybody's clock.
    private static let step = 10

    init?(_ discussion: Discussion, _ source: StageSource) {
        let times = discussion.speakingTimes(at: source.now, pauses: source.session.facts.pauses)
        guard !times.isEmpty else { return nil }
        shares = times.map {
            Share(mark: $0.mark, seconds: $0.seconds / Self.step * Self.step)
        }
        let goesOn = discussion.floor.current != nil && !source.session.isPaused
        changesAt = goesOn ? source.now.adding(seconds: Self.step) : nil
    }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.headline = wording(Phrase("speaking.title"))
        let most = shares.map(\.seconds).max() ?? 0
        content.items = shares.map { share in
            StageItem(
                text: share.mark, figure: wording.timer(seconds: share.seconds),
                bar: .init(count: share.seconds, most: max(1, most), remark: ""))
        }
        return content
    }
}
