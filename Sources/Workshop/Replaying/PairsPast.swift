/// When the pairs of a round thought about which prompt.
///
/// A session keeps the times of the last prompt only; the ones before are taken to have lasted as long
/// as planned, right before it.
struct PairsPast {
    private let pairs: Pairs
    private let prompts: [ID<Prompt>]
    private let timer: Countdown?
    private let starts: [Moment]
    private let harvest: Moment?
    private let answers: [(at: Moment, prompt: ID<Prompt>?)]

    /// Nil for a round that has not begun.
    init?(_ pairs: Pairs, of round: Round, in session: Session) {
        guard let clock = round.clock else { return nil }
        self.pairs = pairs
        prompts = round.prompts.map(\.id)
        timer = round.timer
        answers = session.contributions(of: round.id).compactMap { said in
            said.recordedAt.map { ($0, said.prompt) }
        }
        let timerEnd = round.timer?.clock?.endedAt
        harvest = pairs.phase == .harvest ? timerEnd ?? answers.first?.at : nil
        guard let last = round.timer?.clock?.startedAt else {
            starts = []
            return
        }
        let length = max(1, pairs.schedule(forGroupOf: 2).length)
        let room = max(0, last.milliseconds(since: clock.startedAt) / length)
        let earlier = min(Int64(max(0, prompts.count - 1)), room)
        starts = (0...earlier).map { place in
            Moment(milliseconds: last.milliseconds - (earlier - place) * length)
        }
    }

    /// When a prompt was begun, roles were changed, or the harvest began.
    var changes: [Moment] {
        let sizes = Set(pairs.pairs.map { $0.members.count == 3 ? 3 : 2 }).union([2])
        let steps = Set(
            sizes.flatMap { pairs.schedule(forGroupOf: $0).steps.map(\.begins) })
        let roles = starts.indices.flatMap { place in
            let end = place + 1 < starts.count ? starts[place + 1] : harvest
            return steps.map { Moment(milliseconds: starts[place].milliseconds + $0) }
                .filter { moment in end.map { moment < $0 } ?? true }
        }
        return roles + [harvest].compactMap { $0 }
    }

    /// Sets phase, prompt and timer of a round as they were.
    func show(in round: inout Round, at moment: Moment) {
        var pairs = pairs
        if let harvest, harvest <= moment {
            pairs.phase = .harvest
            round.currentPrompt =
                answers.last { $0.at <= moment }?.prompt ?? prompts.first
        } else if let place = starts.lastIndex(where: { $0 <= moment }) {
            pairs.phase = .thinking
            round.currentPrompt = prompts.indices.contains(place) ? prompts[place] : nil
            if place < starts.count - 1 {
                round.timer = timer
                round.timer?.clock = Clock(startedAt: starts[place])
            }
        } else {
            pairs.phase = .forming
            round.currentPrompt = prompts.first
            round.timer = nil
        }
        round.content = .pairs(pairs)
    }
}
