import TerminalUI
import Wording
import Workshop

/// The title alone while the stage is hidden; during a pause that it is one, and until when.
struct PlainTitle: StageScene {
    let title: String
    /// Whether the workshop is paused, rather than hidden.
    var isPaused = false
    /// The time of day at which it goes on, where that was said.
    var resumesAt: ClockTime?

    init(_ session: Session) { title = session.title }

    init(_ source: StageSource, _ directions: StageDirections) {
        title = source.session.title
        isPaused = !directions.isHidden
        resumesAt = directions.resumesAt.flatMap(source.timeOfDay)
    }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.wait)
        let title = title.isBlank ? wording(.untitled) : title
        guard isPaused else {
            content.items = [StageItem(text: title)]
            content.isCentred = true
            return content
        }
        content.items = [StageItem(text: wording(Phrase("stage.paused")), style: .accent)]
        if let resumesAt {
            // Nobody is to take the hour for what is left, which stands below in digits.
            let time = wording.span(from: (resumesAt.hour, resumesAt.minute), to: nil)
            content.items.append(
                StageItem(text: wording(Phrase("stage.resume", .text("time", time)))))
        }
        content.isCentred = true
        content.foot = [title]
        return content
    }
}
