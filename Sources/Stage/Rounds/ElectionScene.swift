import TerminalUI
import Wording
import Workshop

/// The post and what it asks of somebody; then who is proposed, and what stands against it.
///
/// Who named whom is said aloud and never shown: the room would count.
struct ElectionScene: StageScene {
    /// An objection as the room sees it.
    struct Objection: Equatable, Sendable {
        let words: StageWords
        /// What became of it, as files name it.
        let status: String
    }

    let question: StageQuestion
    let clock: StageClock?
    let phase: Election.Phase
    let post: String
    let criteria: [String]
    let until: CalendarDay?
    /// Whether somebody is proposed or elected.
    let isProposed: Bool
    /// Their name, where they permit it in the room.
    let candidate: String?
    let objections: [Objection]

    init(_ election: Election, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        phase = election.phase
        post = election.post
        criteria = election.criteria.split(separator: "\n").map(String.init)
        until = election.until
        let isShown = [.proposal, .objections, .elected].contains(phase)
        isProposed = isShown && election.candidate != nil
        candidate = isShown ? election.candidate.flatMap(source.permittedName) : nil
        guard phase == .objections || phase == .elected else {
            objections = []
            return
        }
        objections = source.session.objections(of: round).compactMap { objection in
            source.words(objection.contribution).map {
                Objection(words: $0, status: objection.status.rawValue)
            }
        }
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(isProposed ? .decide : .listen)
        content.headline = wording(.electionTask(phase.rawValue))
        content.headlineStyle = phase == .elected ? .good : .accent
        content.question = question.texts(wording)
        content.isQuestionKnown = !post.isBlank
        guard !post.isBlank else { return content }
        // Without a name the mandate is what the room agrees on.
        if isProposed {
            let isNamed = candidate != nil
            content.items = candidate.map { [StageItem(text: $0, style: .accent)] } ?? []
            content.items.append(
                StageItem(text: post, notes: isNamed ? [] : [wording(.somebodyElected)]))
        } else {
            content.items = [StageItem(text: post)]
        }
        if phase != .elected {
            content.items += criteria.map { StageItem(mark: "–", text: $0) }
        }
        if let until {
            let date = wording.longDate(year: until.year, month: until.month, day: until.day)
            content.items.append(StageItem(text: wording(.electedUntil(date))))
        }
        content.said = objections.map { objection in
            let stands = objection.status != "lifted" && objection.status != "withdrawn"
            let status = wording(.objection(objection.status, liftedBy: nil))
            return StageWords(
                text: "\(stands ? "●" : "✓") \(objection.words.text) (\(status))",
                author: objection.words.author)
        }
        return content
    }
}

extension Phrase {
    /// What the room is asked to do in a phase of an election, by the name that files give it.
    fileprivate static func electionTask(_ phase: String) -> Phrase {
        switch phase {
        case "nominations": Phrase("stage.task.nominate")
        case "changes": Phrase("stage.task.nominateAgain")
        case "proposal": Phrase("stage.task.proposeCandidate")
        case "objections": Phrase("stage.task.object")
        case "elected": .electionPhase(phase)
        default: Phrase("stage.task.describePost")
        }
    }
}
