import TerminalUI
import Wording
import Workshop

/// While people arrive: what this is, where and with whom.
struct WelcomeScene: StageScene {
    let title: String
    let subtitle: String
    let place: String
    /// Who welcomes; public by definition.
    let hosts: [String]

    let clock: StageClock?

    init(_ source: StageSource, of round: Round? = nil) {
        clock = round.flatMap { source.countdown(of: $0) }
        title = source.session.title
        subtitle = source.session.subtitle
        place = source.session.place
        hosts = source.session.hosts.filter { !$0.isBlank }
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.wait)
        content.headline = wording(Phrase("stage.welcome"))
        content.items = [StageItem(text: title.isBlank ? wording(.untitled) : title)]
        content.isCentred = true
        content.foot = [subtitle, place, hosts.joined(separator: ", ")]
        return content
    }
}
