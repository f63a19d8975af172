import Testing
import Workshop

@testable import SessionStore

@Suite struct VoteMergeTests {
    private let base: Session
    private let now = RichSession.moment(9000)

    init() throws {
        var entropy = Entropy(8, 9)
        var template = Template(
            name: "vote", title: .init("Vote", in: LanguageTag("fr")), language: LanguageTag("fr"))
        template.rounds = [TemplateRound(content: .vote(Vote()))]
        var session = template.session(entropy: &entropy)
        let round = session.agenda[0].id
        try session.apply(session.entering(round, at: RichSession.start))
        try session.apply(
            session.addingOptions(
                ["un", "deux"], in: round, entropy: &entropy, at: RichSession.start))
        base = session
    }

    private var round: ID<Round> { base.agenda[0].id }

    private func vote(_ session: Session) -> Vote {
        guard case .vote(let vote) = session.agenda[0].content else { return Vote() }
        return vote
    }

    private func merge(_ base: Session, _ ours: Session, _ theirs: Session) -> Session {
        Session.merging(base: base, ours: ours, theirs: theirs).session
    }

    @Test func ballotsOfTwoLaptopsAddUp() throws {
        var open = base
        try open.apply(open.goingOnWithVote(in: round, at: now))
        var (ours, theirs) = (open, open)
        var (one, other) = (Entropy(1, 1), Entropy(2, 2))
        let mine: [Cast] = [.ballot([1, 1, 2]), .ballot([2])]
        try ours.apply(ours.casting(mine, in: round, entropy: &one, at: now))
        try theirs.apply(
            theirs.casting([.ballot([1]), .ballot([])], in: round, entropy: &other, at: now))
        let merged = merge(open, ours, theirs)
        #expect(vote(merged).voterCount == 4)
        #expect(vote(merged).results.map(\.dots) == [3, 2])
        #expect(merge(open, merged, theirs) == merged)
    }

    @Test func twoOptionsNeverHaveOneNumber() throws {
        var (ours, theirs) = (base, base)
        var (one, other) = (Entropy(1, 1), Entropy(2, 2))
        try ours.apply(ours.addingOptions(["trois"], in: round, entropy: &one, at: now))
        try theirs.apply(theirs.addingOptions(["drei"], in: round, entropy: &other, at: now))
        let merged = merge(base, ours, theirs)
        #expect(vote(merged).options.map(\.number) == [1, 2, 3, 4])
        #expect(merge(base, theirs, ours) == merged)
        #expect(merge(base, ours, merged) == merged)
    }

    @Test func anOptionRewordedTwiceKeepsBothVersions() throws {
        var (ours, theirs) = (base, base)
        let id = vote(base).options[0].id
        try ours.apply(ours.rewording(id, to: "un four", in: round, at: now))
        try theirs.apply(theirs.rewording(id, to: "un jardin", in: round, at: now))
        var merged = merge(base, ours, theirs)
        let conflict = try #require(merged.conflicts.first)
        #expect(conflict.texts == ["un four", "un jardin"])
        try merged.apply(merged.settling(conflict.id, to: "un four", at: now))
        #expect(vote(merged).options[0].text == "un four")
    }

    @Test func aDotOnAnUnknownOptionIsAProblemOfTheFile() throws {
        let source = """
            {"format": 1, "id": "s", "title": "", "language": "fr", "agenda": [
              {"id": "v", "kind": "vote", "options": [{"id": "o", "number": 1, "text": "a"}],
               "ballots": [{"id": "b", "dots": ["o", "p"]}]}]}
            """
        #expect(throws: (any Error).self) { try SessionReader.read(Array(source.utf8)) }
        let good = source.replacing("\"p\"", with: "\"o\"")
        #expect(vote(try SessionReader.read(Array(good.utf8))).dotCount == 2)
    }

    /// Each laptop opened a vote of its own on the same options: both stay, each beside the first.
    @Test func twoVotesOnTheSameOptionsStayApart() throws {
        var open = base
        let round = round
        try open.apply(open.goingOnWithVote(in: round, at: now))
        var entropy = Entropy(7, 7)
        try open.apply(
            open.casting([.ballot([1]), .ballot([2])], in: round, entropy: &entropy, at: now))
        try open.apply(open.goingOnWithVote(in: round, at: now))
        func votedAgain(_ dots: [Int], seed: UInt64) throws -> Session {
            var session = open
            var entropy = Entropy(seed, seed)
            try session.apply(session.votingAgain(on: round, entropy: &entropy, at: now))
            let again = try #require(session.agenda.last { $0.kind == .vote && $0.id != round }?.id)
            try session.apply(session.goingOnWithVote(in: again, at: now))
            try session.apply(
                session.casting([.ballot(dots)], in: again, entropy: &entropy, at: now))
            try session.apply(session.goingOnWithVote(in: again, at: now))
            return session
        }
        let (ours, theirs) = try (votedAgain([1, 1], seed: 1), votedAgain([2], seed: 2))
        let merged = merge(open, ours, theirs)
        #expect(merge(open, theirs, ours) == merged)
        #expect(merged.conflicts.isEmpty)
        let votes = merged.agenda.compactMap { round -> Vote? in
            if case .vote(let vote) = round.content { return vote }
            return nil
        }
        #expect(votes.map(\.repeats) == [nil, round, round])
        #expect(votes.dropFirst().allSatisfy { merged.votes(before: $0) == [votes[0]] })
        #expect(Set(votes.dropFirst().map(\.dotCount)) == [1, 2])
    }

    @Test(arguments: [Vote.Form.yesNo, .grades, .ranking])
    func ballotsOfEachFormAddUpAndGiveOneResult(_ form: Vote.Form) throws {
        var open = base
        let round = round
        try open.apply(
            open.planning(round, at: now) { planned in
                guard case .vote(var vote) = planned.content else { return }
                vote.form = form
                planned.content = .vote(vote)
            })
        if form.gathersOptions { try open.apply(open.goingOnWithVote(in: round, at: now)) }
        var (ours, theirs) = (open, open)
        var (one, other) = (Entropy(1, 1), Entropy(2, 2))
        let mine: [Cast] = form == .ranking ? [.ranks([[2], [1]])] : [.ballot([2, 1])]
        let others: [Cast] =
            form == .ranking
            ? [.ranks([[1, 2]]), .ranks([[2]])] : [.ballot([1, 1]), .ballot([3, 1])]
        try ours.apply(ours.casting(mine, in: round, entropy: &one, at: now))
        try theirs.apply(theirs.casting(others, in: round, entropy: &other, at: now))
        let merged = merge(open, ours, theirs)
        #expect(merge(open, theirs, ours) == merged)
        #expect(merge(open, merged, theirs) == merged)
        let counted = vote(merged)
        switch form {
        case .yesNo:
            #expect(counted.voterCount == 6)
            #expect(counted.outcome == .yes(4, against: 1))
        case .grades:
            #expect(counted.voterCount == 3)
            #expect(counted.judgments.map(\.option.number) == [2, 1])
            #expect(counted.judgments.map(\.grade) == [1, 2])
        case .ranking:
            #expect(counted.voterCount == 3)
            #expect(counted.standings.map(\.support) == [[nil, 0], [2, nil]])
            #expect(counted.outcome == .beatsAll(counted.options[1]))
        case .dots, .gradients, .fingers:
            Issue.record("no form of its own")
        }
        let bytes = SessionFile.bytes(of: merged)
        #expect(try SessionReader.read(bytes) == merged)
    }
}
