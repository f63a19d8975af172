import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct VotePictureTests {
    private func session(_ vote: Vote, _ said: [Contribution] = []) -> Session {
        let start = Moment(milliseconds: 1_457_463_600_000)
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = start
        facts.currentRound = ID("r")
        let round = Round(
            id: ID("r"), position: OrderKey(after: nil, before: nil), content: .vote(vote),
            clock: Clock(startedAt: start))
        return Session(
            facts, participants: [], agenda: [round], contributions: said, themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
    }

    private func bars(_ vote: Vote, _ said: [Contribution] = []) -> [Picture.Bar] {
        let synthesis = Synthesis(session(vote, said), wording: Wording(language: "fr"))
        for block in synthesis.blocks {
            if case .picture(let picture) = block.kind, picture.legend == nil {
                return picture.bars
            }
        }
        return []
    }

    private var dots: Vote {
        Vote(
            phase: .revealed,
            options: [
                VoteOption(id: ID("a"), number: 1, text: "Un four <b>à</b> pain"),
                VoteOption(id: ID("b"), number: 2, contribution: ID("c")),
            ],
            ballots: [
                Ballot(id: ID("1"), dots: [ID("a"), ID("a")]), Ballot(id: ID("2"), dots: [ID("b")]),
            ])
    }

    @Test func theDotsAreBarsInTheOrderOfTheList() {
        let said = Contribution(id: ID("c"), text: "Un jardin", round: ID("r"))
        #expect(
            bars(dots, [said]) == [
                Picture.Bar("n°\u{a0}1 Un four <b>à</b> pain", 2, words: "2\u{a0}gommettes"),
                Picture.Bar("n°\u{a0}2 Un jardin", 1, words: "1\u{a0}gommette"),
            ])
    }

    @Test func theLevelsAreBarsInTheOrderOfTheScale() {
        let vote = Vote(
            form: .gradients, phase: .revealed, labels: ["oui", "bof"],
            ballots: [Ballot(id: ID("1"), level: 2, hands: 4)])
        #expect(bars(vote) == [.init("oui", 0, words: "0"), .init("bof", 4, words: "4")])
    }

    @Test func nothingIsDrawnOfWhatWasNotRevealedOrOfAnEmptyBox() {
        var vote = dots
        vote.phase = .voting
        #expect(bars(vote).isEmpty)
        vote.phase = .revealed
        vote.ballots = []
        #expect(bars(vote).isEmpty)
    }

    @Test func whatIsSetAsideIsNotDrawn() {
        let said = Contribution(
            id: ID("c"), text: "Un jardin", round: ID("r"), marks: .setAside)
        #expect(bars(dots, [said]).last?.label == "n°\u{a0}2 (effacé)")
    }

    @Test func theBarsAreSeenOnceAndReadOutOnce() throws {
        let vote = Vote(
            form: .gradients, phase: .revealed, labels: ["oui", "bof"],
            ballots: [Ballot(id: ID("1"), level: 2, hands: 4)])
        let levels = Synthesis(session(vote), wording: Wording(language: "fr"))
        #expect(try Report.write(levels, as: .text).contains("- bof — ▪▪▪▪ 4"))
        let html = try Report.write(levels, as: .html)
        #expect(html.contains("<figure><svg") && html.contains("<desc>oui, 0; bof, 4</desc>"))
        #expect(!html.contains("<li>"))
        // What options say to the letter stays below their bars, which then are not read out.
        let options = Synthesis(session(dots), wording: Wording(language: "fr"))
        #expect(try Report.write(options, as: .html).contains("<figure aria-hidden=\"true\"><svg"))
    }

    @Test func aLongLabelGoesOnInTheNextLine() {
        let label = "Un four à pain commun dans la cour de l’école, ouvert le dimanche"
        #expect(
            label.lines(of: 30, most: 3) == [
                "Un four à pain commun dans la", "cour de l’école, ouvert le", "dimanche",
            ])
        #expect(label.lines(of: 30, most: 2).last == "cour de l’école, ouvert le di…")
        #expect(
            "Anticonstitutionnellement".lines(of: 10, most: 3).joined()
                == "Anticonstitutionnellement")
        #expect("".lines(of: 10, most: 3) == [""])
    }

    @Test func pagesAndTextDocumentsHoldThePictureWithItsWords() throws {
        let wording = Wording(language: "fr")
        let synthesis = Synthesis(session(dots), wording: wording)
        let html = try Report.write(synthesis, as: .html)
        #expect(
            html.contains("<desc>n°\u{a0}1 Un four &lt;b&gt;à&lt;/b&gt; pain, 2\u{a0}gommettes;"))
        #expect(html.contains("<figcaption>Répartition des votes</figcaption>"))
        let fodt = try Report.write(synthesis, as: .fodt)
        #expect(fodt.contains("<svg:title>Répartition des votes</svg:title><svg:desc>n°\u{a0}1"))
    }
}
