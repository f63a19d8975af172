import Wording
import Workshop

extension RoundContent {
    /// The fields particular to a kind of round: the registry, one line each.
    func fields(_ wording: Wording) -> [Form.Field] {
        switch self {
        case .goRound(let round):
            [seconds(Phrase("field.turnSeconds"), round.turnSeconds)]
        case .pairs(let round):
            [
                seconds(Phrase("field.thinkSeconds"), round.thinkSeconds),
                seconds(Phrase("field.noteSeconds"), round.noteSeconds),
            ]
        case .smallGroups(let round):
            [Form.Field(Phrase("field.groupSize"), round.groupSize.map(String.init) ?? "")]
        case .discussion(let round):
            [
                Form.Field(
                    Phrase("field.sides"), round.sides.joined(separator: ", "),
                    note: Phrase("field.sides.note"))
            ]
        case .vote(let round): round.fields(wording)
        default: []
        }
    }

    /// The same content with what its fields say, the first of them at that place of the form.
    func taking(_ form: Form, from place: Int) throws(FormProblem) -> RoundContent {
        switch self {
        case .goRound(var round):
            round.turnSeconds = try form.number(place, in: 1...3600)
            return .goRound(round)
        case .pairs(var round):
            round.thinkSeconds = try form.number(place, in: 1...7200) ?? round.thinkSeconds
            round.noteSeconds = try form.number(place + 1, in: 0...7200) ?? 0
            return .pairs(round)
        case .smallGroups(var round):
            round.groupSize = try form.number(place, in: 1...1000)
            return .smallGroups(round)
        case .discussion(var round):
            let sides = form.names(place)
            guard sides.isEmpty || sides.count == 2 else {
                throw FormProblem(field: place, phrase: Phrase("form.twoSides"))
            }
            round.sides = sides
            if sides.isEmpty { round.currentSide = nil }
            return .discussion(round)
        case .vote(let round):
            return .vote(try round.taking(form, from: place))
        default:
            return self
        }
    }

    private func seconds(_ label: Phrase, _ seconds: Int?) -> Form.Field {
        Form.Field(label, seconds.map(String.init) ?? "")
    }
}
