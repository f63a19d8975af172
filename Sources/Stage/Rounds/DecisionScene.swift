import TerminalUI
import Wording
import Workshop

/// The proposal as it reads now, the phase, and what stands against it.
struct DecisionScene: StageScene {
    /// An objection as the room sees it.
    struct Objection: Equatable, Sendable {
        let words: StageWords
        /// What became of it, as files name it.
        let status: String
        /// The number of the version that lifted it.
        let version: Int?
    }

    let question: StageQuestion
    let clock: StageClock?
    let phase: Decision.Phase
    /// The proposal; empty before there is one.
    let proposal: String
    /// Which version it is, from 1.
    let version: Int
    /// What is said in the phase at hand, the newest first; while objections are heard, none.
    let said: [StageWords]
    let objections: [Objection]

    init(_ decision: Decision, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        phase = decision.phase
        proposal = decision.current?.text ?? ""
        version = decision.versions.count
        guard phase != .objections, !phase.isOver else {
            said = []
            objections = source.session.objections(of: round).compactMap { objection in
                source.words(objection.contribution).map {
                    Objection(
                        words: $0, status: objection.status.rawValue,
                        version: decision.number(of: objection.version))
                }
            }
            return
        }
        objections = []
        let phase = decision.phase.rawValue
        said = source.newest(
            source.session.contributions(of: round.id).filter { $0.phase == phase }.map(\.id))
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(proposal.isBlank ? .listen : .decide)
        content.headline = wording(.decisionTask(phase.rawValue))
        content.headlineStyle = phase == .adopted ? .good : .accent
        if !phase.isOver { content.details = [wording(.decisionPhase(phase.rawValue))] }
        if version > 1 { content.details.append(wording(.version(version))) }
        guard !proposal.isBlank else {
            content.question = question.texts(wording)
            content.said = said.quotingNewest(wording)
            return content
        }
        content.items = [StageItem(text: proposal)]
        content.said =
            objections.isEmpty
            ? said
            : objections.map { objection in
                let stands = objection.status != "lifted" && objection.status != "withdrawn"
                let status = wording(.objection(objection.status, liftedBy: objection.version))
                return StageWords(
                    text: "\(stands ? "●" : "✓") \(objection.words.text) (\(status))",
                    author: objection.words.author)
            }
        return content
    }
}
