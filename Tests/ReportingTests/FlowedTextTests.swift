import Testing

@testable import Reporting

/// Text for e-mail that a mail program puts together again without holes.
@Suite struct FlowedTextTests {
    /// The lines put together again (RFC 3676, 4.2): a space at the end goes on, one at the start was
    /// stuffed.
    private func joined(_ lines: [String]) -> [String] {
        var result: [String] = []
        var goesOn = false
        for line in lines {
            let text = line.hasPrefix(" ") ? String(line.dropFirst()) : line
            if goesOn, let last = result.popLast() {
                result.append(last + text)
            } else {
                result.append(text)
            }
            goesOn = line.hasSuffix(" ")
        }
        return result
    }

    private func lines(_ text: String, after sign: String = "- ") -> [String] {
        FlowedText.lines(of: [Fragment(text, .verbatim)], after: sign, isHanging: true)
    }

    @Test func aLineThatGoesOnLeavesNoHole() {
        let text = Array(repeating: "vidéoprojecteur", count: 12).joined(separator: " ")
        #expect(joined(lines(text)) == ["- " + text])
        #expect(lines(text).dropFirst().allSatisfy { !$0.hasPrefix(" ") })
        let far = Array(repeating: "日本", count: 60).joined(separator: " ")
        #expect(joined(lines(far)) == ["- " + far])
    }

    @Test func aLineThatWasTypedStandsBelowTheFirstWord() {
        #expect(lines("un\ndeux") == ["- un", "  deux"])
    }

    @Test(arguments: ["!", "?", ":", ";", "%", "€", "»", "> cité"])
    func noLineBeginsWithASignOfTheOneBefore(_ sign: String) {
        for length in 55...75 {
            let text = String(repeating: "a", count: length) + " bcd \(sign) fin"
            for line in lines(text) {
                #expect(!line.hasPrefix(sign.prefix(1)), "\(line)")
            }
        }
    }
}
