import TerminalUI
import Wording
import Workshop

/// After the last round: thanks, and when we meet again.
struct EndedScene: StageScene {
    let meeting: StageMeeting?

    init(_ source: StageSource) { meeting = StageMeeting(source) }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.wait)
        let thanks = wording(Phrase("stage.thanks"))
        guard let meeting else {
            content.items = [StageItem(text: thanks)]
            content.isCentred = true
            return content
        }
        content.headline = thanks
        content.items = meeting.lines(wording).map { StageItem(text: $0) }
        content.foot = meeting.foot(wording)
        content.codes = meeting.codes(wording)
        return content
    }
}
