import Testing
import Wording
import Workshop

@testable import Reporting

/// What Polis takes to begin a consultation with.
@Suite struct SeedStatementTests {
    private func seeds(_ said: [Contribution]) throws -> String {
        try Report.write(
            [Marseille.session(and: said)], Report.Request(.polis, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
    }

    private func said(_ id: String, _ text: String, _ marks: Contribution.Marks = [])
        -> Contribution
    {
        Contribution(id: ID(id), text: text, round: ID("visions"), marks: marks)
    }

    @Test func eachTextIsThereOnceOnOneLine() throws {
        let before = try seeds([])
        let after = try seeds([
            said("w1", "Du pain, du \u{201C}bon\u{201D}\nle soir"), said("w2", "Un \"four\""),
            said("w3", "Un \"four\""), said("w4", "Trop", .setAside),
            said("w5", "Illisible", .illegible), said("w6", "=1+1"), said("w8", "- moins"),
            said("w7", " \n "),
        ])
        #expect(before.hasPrefix("comment_text\r\n"))
        #expect(after.hasPrefix(before))
        #expect(
            after.dropFirst(before.count)
                == "\"Du pain, du \u{201C}bon\u{201D} le soir\"\r\n\"Un \"\"four\"\"\"\r\n=1+1\r\n- moins\r\n"
        )
    }
}
