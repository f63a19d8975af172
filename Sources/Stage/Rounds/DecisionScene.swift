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

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var line = StyledText(wording(.decisionPhase(phase.rawValue)), .accent)
        if version > 1 { line.append("   " + wording(.version(version)), .plain) }
        var rest = StageBand(clock: clock, lines: [line]).draw(atTopOf: rect, into: &grid, wording)
        guard !proposal.isBlank else {
            rest = question.draw(atTopOf: rest, into: &grid, wording, leavingRoom: !said.isEmpty)
            return said.draw(into: &grid, rest, wording)
        }
        let isAlone = said.isEmpty && objections.isEmpty
        let room = isAlone ? rest.rows : max(1, rest.rows / 2)
        rest = LargeText(proposal, fitting: Size(columns: rest.columns, rows: room))
            .draw(atTopOf: rest, into: &grid, .heading)
        if objections.isEmpty { return said.drawSmall(into: &grid, rest) }
        objections.map { objection in
            let stands = objection.status != "lifted" && objection.status != "withdrawn"
            let status = wording(.objection(objection.status, liftedBy: objection.version))
            return StageWords(
                text: "\(stands ? "●" : "✓") \(objection.words.text) (\(status))",
                author: objection.words.author)
        }.drawSmall(into: &grid, rest, countsRest: true)
    }
}
