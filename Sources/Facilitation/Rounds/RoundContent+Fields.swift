import Wording
import Workshop

extension RoundContent {
    /// The fields particular to a kind of round: the registry, one line each.
    func fields(_ wording: Wording) -> [Form.Field] {
        switch self {
        case .goRound(let round):
            [seconds(.turnSeconds, round.turnSeconds)]
        case .pairs(let round):
            [
                seconds(.thinkSeconds, round.thinkSeconds),
                seconds(.noteSeconds, round.noteSeconds),
            ]
        case .smallGroups(let round):
            [Form.Field(.groupSize, round.groupSize.map(String.init) ?? "")]
        case .discussion(let round):
            [
                Form.Field(
                    .sides, round.sides.joined(separator: ", "),
                    hasNote: true)
            ]
        case .vote(let round): round.fields(wording)
        case .opening, .sorting, .decision, .groups, .closing, .pauseBreak, .unknown: []
        }
    }

    /// The same content with what its fields say.
    func taking(_ form: Form) throws(FormProblem) -> RoundContent {
        switch self {
        case .goRound(var round):
            round.turnSeconds = try form.number(.turnSeconds, in: 1...3600)
            return .goRound(round)
        case .pairs(var round):
            round.thinkSeconds = try form.number(.thinkSeconds, in: 1...7200) ?? round.thinkSeconds
            round.noteSeconds = try form.number(.noteSeconds, in: 0...7200) ?? 0
            return .pairs(round)
        case .smallGroups(var round):
            round.groupSize = try form.number(.groupSize, in: 1...1000)
            return .smallGroups(round)
        case .discussion(var round):
            let sides = form.names(.sides)
            guard sides.isEmpty || sides.count == 2 else {
                throw FormProblem(field: .sides, phrase: Phrase("form.twoSides"))
            }
            round.sides = sides
            if sides.isEmpty { round.currentSide = nil }
            return .discussion(round)
        case .vote(let round):
            return .vote(try round.taking(form))
        case .opening, .sorting, .decision, .groups, .closing, .pauseBreak, .unknown:
            return self
        }
    }

    private func seconds(_ name: FieldName, _ seconds: Int?) -> Form.Field {
        Form.Field(name, seconds.map(String.init) ?? "")
    }
}
