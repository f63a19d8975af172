/// The parts of a round that have words of their own: the registry of kinds that have any.
extension RoundContent {
    /// Whether there is a part of that identifier.
    func hasPart(_ part: String) -> Bool {
        switch self {
        case .smallGroups(let groups): groups.tables.contains { $0.id.text == part }
        case .vote(let vote): vote.options.contains { $0.id.text == part }
        case .goRound, .pairs, .discussion, .decision, .groups, .opening, .sorting, .closing,
            .pauseBreak, .unknown:
            false
        }
    }

    /// Sets the words of a part; where it is gone, nothing is left to set.
    mutating func setWords(_ text: String, in field: String, of part: String) {
        switch self {
        case .smallGroups(var groups):
            guard let place = groups.tables.firstIndex(where: { $0.id.text == part }) else {
                return
            }
            _ = groups.tables[place].setWords(text, in: field)
            self = .smallGroups(groups)
        case .vote(var vote):
            guard let place = vote.options.firstIndex(where: { $0.id.text == part }) else {
                return
            }
            _ = vote.options[place].setWords(text, in: field)
            self = .vote(vote)
        case .goRound, .pairs, .discussion, .decision, .groups, .opening, .sorting, .closing,
            .pauseBreak, .unknown:
            break
        }
    }
}
