import Wording
import Workshop

extension Vote {
    /// How people vote, how many dots they have, the labels of the scale.
    func fields(_ wording: Wording) -> [Facilitation.Form.Field] {
        let forms = Form.allCases
        return [
            .init(
                .voteForm, choosing: forms.map { wording($0.phrase) },
                forms.firstIndex(of: form) ?? 0),
            .init(.dotsPerVoter, String(dotsPerVoter)),
            .init(
                .dotsPerOption, dotsPerOption.map(String.init) ?? "",
                hasNote: true),
            .init(
                .labels, labels.joined(separator: " / "),
                hasNote: true),
            .init(.quorum, quorum.map(String.init) ?? "", hasNote: true),
        ]
    }

    /// The same vote with what its fields say; once ballots are in, what they mean stays.
    func taking(_ filled: Facilitation.Form) throws(FormProblem) -> Vote {
        var vote = self
        let forms = Form.allCases
        vote.form = forms[min(filled.choice(.voteForm), forms.count - 1)]
        vote.dotsPerVoter = try filled.number(.dotsPerVoter, in: 1...99) ?? dotsPerVoter
        vote.dotsPerOption = try filled.number(.dotsPerOption, in: 1...99)
        vote.quorum = try filled.number(.quorum, in: 1...10_000)
        vote.labels = filled.text(.labels).split(separator: "/").map { String($0).trimmed }
            .filter { !$0.isEmpty }
        guard vote.labels.count != 1, vote.labels.count <= 20 else {
            throw FormProblem(field: .labels, phrase: Phrase("form.labels"))
        }
        var asBefore = vote
        asBefore.quorum = quorum
        if !ballots.isEmpty, asBefore != self {
            throw FormProblem(field: .voteForm, phrase: BallotProblem.ballotsAreIn.phrase)
        }
        return vote
    }
}

extension State {
    /// The words of an option.
    func optionForm(_ id: ID<VoteOption>) -> Form? {
        guard let option = voteAtHand?.options.first(where: { $0.id == id }) else { return nil }
        return Form([Form.Field(.option, option.text)])
    }

    mutating func takeOption(_ id: ID<VoteOption>, _ form: Form) -> Outcome {
        guard let round = session?.round?.id else { return .refused }
        return attempt { session, now in
            try session.rewording(id, to: form.text(.option), in: round, at: now)
        }
    }
}

extension Vote.Form {
    /// What it is called.
    fileprivate var phrase: Phrase {
        switch self {
        case .dots: Phrase("vote.dots")
        case .gradients: Phrase("vote.gradients")
        case .fingers: Phrase("vote.fingers")
        case .yesNo: Phrase("vote.yesNo")
        case .grades: Phrase("vote.grades")
        case .ranking: Phrase("vote.ranking")
        }
    }
}
