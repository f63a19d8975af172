import TerminalUI
import Wording
import Workshop

/// The themes as a wall, each with its notes; no suggestion has a place here.
struct WallScene: StageScene {
    /// A theme on the wall.
    struct Theme: Equatable, Sendable {
        let name: String
        /// The notes, the newest first.
        let notes: [StageWords]
    }

    /// The note that the group is about to sort; nil when there is none.
    let atHand: StageWords?
    let themes: [Theme]
    /// How many notes are still to be sorted.
    let unsorted: Int
    let clock: StageClock?

    init(of round: Round, atHand: ID<Contribution>?, _ source: StageSource) {
        clock = source.timer(of: round)
        self.atHand = atHand.flatMap(source.words)
        let session = source.session
        themes = session.themes.map { theme in
            Theme(
                name: theme.name,
                notes: session.mergedNotes(in: theme.id).map(\.head).reversed().compactMap {
                    source.words($0.id)
                })
        }
        unsorted = session.unsortedCount
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.decide)
        content.headline = wording(task)
        if unsorted > 0 {
            content.details = [wording(Phrase("stage.unsorted", .count(unsorted)))]
        }
        if let atHand {
            content.question = [wording(.quoted(atHand.text))]
            content.isQuestionMain = true
        } else if themes.isEmpty {
            content.items = [StageItem(text: wording(.sorting))]
            content.isCentred = true
            return content
        } else if unsorted == 0 {
            content.purpose = .listen
            content.areNotesSmall = false
        }
        content.items = themes.enumerated().map { place, theme in
            let tally = ExchangeWall(theme.notes).tally(wording)
            return StageItem(
                mark: "\(place + 1)",
                text: theme.name.isBlank ? wording(.untitled) : theme.name,
                notes: (tally.isEmpty ? [] : [tally]) + theme.notes.map { "• " + $0.attributed },
                figure: theme.notes.isEmpty ? "" : "\(theme.notes.count)")
        }
        return content
    }

    private var task: Phrase {
        if themes.isEmpty { return Phrase("stage.task.firstTheme") }
        return unsorted == 0 ? Phrase("stage.task.themes") : Phrase("stage.task.sort")
    }
}
