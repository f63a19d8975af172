import Foundation
import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionProblemTests {
    /// Every problem of a source as `line path reason`.
    private func problems(_ bytes: [UInt8]) -> [String] {
        do throws(FileProblems) {
            _ = try SessionReader.read(bytes)
            return []
        } catch {
            return error.problems.map { "\($0.line) \($0.path) \($0.reason)" }
        }
    }

    /// The problems of a session with these members.
    private func problems(of members: String) -> [String] {
        problems(
            Array(
                "{\"format\": 1, \"id\": \"s\", \"title\": \"\", \"language\": \"fr\",\n\(members)}"
                    .utf8))
    }

    @Test func tellsEveryReferenceThatLeadsNowhere() {
        let found = problems(
            of: """
                "currentRound": "no",
                "participants": [{"id": "p"}],
                "agenda": [
                {"id": "r", "kind": "small-groups", "prompts": [{"id": "q", "text": {"fr": "?"}}],
                "currentPrompt": "no", "currentTable": "no",
                "tables": [{"id": "b", "prompt": "no", "members": ["p", "no"], "reporter": "no"}]},
                {"id": "g", "kind": "go-round", "drawn": ["no"],
                "turns": [{"speaker": "no", "outcome": "spoke", "clock": {"startedAt": "2016-03-08T19:00:00Z"}}]},
                {"id": "d", "kind": "discussion", "hands": [{"id": "h", "person": "no"}]},
                {"id": "x", "kind": "pairs", "pairs": [{"id": "1", "members": ["no"]}]}],
                "contributions": [
                {"id": "1", "text": "a", "author": "no", "round": "no", "theme": "no"},
                {"id": "2", "text": "a", "round": "r", "prompt": "no", "table": "no", "copyOf": "no"},
                {"id": "3", "text": "a", "round": "g", "prompt": "q", "table": "b"},
                {"id": "4", "text": "a", "round": "r", "prompt": "q", "table": "b", "author": "p"}],
                "groups": [{"id": "o", "theme": "no", "members": ["no"], "contact": {"participant": "no"}}],
                "actions": [{"id": "a", "text": "", "round": "no", "owner": {"participant": "no"}}],
                "parkingLot": [{"id": "k", "text": "", "round": "no"}],
                "privateNotes": [{"id": "n", "text": "", "round": "no"}]
                """)
        let paths = found.filter { $0.hasSuffix("unknownReference(\"no\")") }.count
        #expect(paths == 23, "\(found.joined(separator: "\n"))")
        #expect(
            found.filter { !$0.hasSuffix("(\"no\")") }
                == ["15 contributions[2].prompt unknownReference(\"q\")"])
    }

    @Test func tellsIdentifiersBorneTwiceOrNotAtAll() {
        let found = problems(
            of: """
                "participants": [{"id": "p"}, {"id": "p"}],
                "themes": [{"id": "", "name": "T"}, {"name": "U"}, {"id": "a b", "name": "V"}],
                "agenda": [{"id": "r", "kind": "opening", "prompts":
                [{"id": "q", "text": {}}, {"id": "q", "text": {}}]}]
                """)
        #expect(
            found == [
                "2 participants[1].id duplicateIdentifier(\"p\")",
                "3 themes[0].id malformed(\"\", as: SessionStore.TextFormat.identifier)",
                "3 themes[1].id missing",
                "3 themes[2].id malformed(\"a b\", as: SessionStore.TextFormat.identifier)",
                "5 agenda[0].prompts[1].id duplicateIdentifier(\"q\")",
            ])
    }

    @Test func tellsCopiesThatLeadBackToThemselves() {
        let found = problems(
            of: """
                "contributions": [
                {"id": "a", "text": "x", "copyOf": "b"},
                {"id": "b", "text": "x", "copyOf": "c"},
                {"id": "c", "text": "x", "copyOf": "b"},
                {"id": "d", "text": "x", "copyOf": "d"},
                {"id": "e", "text": "x", "copyOf": "f", "mergedInto": "e"},
                {"id": "f", "text": "x"}]
                """)
        #expect(
            found == [
                "4 contributions[1].copyOf cyclicReference(\"c\")",
                "5 contributions[2].copyOf cyclicReference(\"b\")",
                "6 contributions[3].copyOf cyclicReference(\"d\")",
            ])
    }

    @Test func tellsWhatCannotBe() {
        let found = problems(
            of: """
                "date": "2016-02-30",
                "startedAt": "2016-03-08T25:00:00Z",
                "expectedCount": -1,
                "headCount": 100001,
                "agenda": [{"id": "r", "kind": "opening", "plannedSeconds": 604801,
                "title": {"français": "x"}, "position": "a"}],
                "contributions": [{"id": "c", "text": "no more", "struck": true},
                {"id": "d", "text": ""}, {"id": "e"}],
                "nextMeeting": {"when": {}, "startsAt": "9h"}
                """)
        #expect(
            found == [
                "2 date malformed(\"2016-02-30\", as: SessionStore.TextFormat.date)",
                "3 startedAt malformed(\"2016-03-08T25:00:00Z\", as: SessionStore.TextFormat.time)",
                "4 expectedCount outOfRange(\"-1\", ClosedRange(0...100000))",
                "5 headCount outOfRange(\"100001\", ClosedRange(0...100000))",
                "6 agenda[0].plannedSeconds outOfRange(\"604801\", ClosedRange(0...604800))",
                "7 agenda[0].title[\"français\"] malformed(\"français\", as: SessionStore.TextFormat.language)",
                "7 agenda[0].position malformed(\"a\", as: SessionStore.TextFormat.position)",
                "8 contributions[0].text struckKeepsWords",
                "9 contributions[1].text empty",
                "9 contributions[2].text missing",
                "10 nextMeeting.when missing",
                "10 nextMeeting.startsAt malformed(\"9h\", as: SessionStore.TextFormat.clockTime)",
            ])
    }

    @Test func aTextOfMoreThanAMegabyteIsRefused() {
        let long = String(repeating: "é", count: 600_000)
        #expect(
            problems(of: "\"subtitle\": \"\(long)\"")
                == ["2 subtitle textTooLong(bytes: 1200000, limit: 1048576)"])
    }

    @Test(arguments: [
        "", "[]", "7", "null", "{}", "{\"title\": 1}", "{\"format\": null}", "{\"format\": \"1\"}",
        "{\"format\": 0}", "{\"format\": 1}", "{\"format\": 1, \"format\": 1}", "{\"format\": 2}",
        "{\"format\": 99999999999999999999}", "\u{FEFF}{}", "{\"format\": 1",
    ])
    func whatIsNoSessionIsRefusedWithoutACrash(source: String) {
        #expect(!problems(Array(source.utf8)).isEmpty)
    }

    @Test func bytesThatAreNoTextAndDeepNestingAreRefused() {
        #expect(problems([0x7B, 0xFF]).first?.hasPrefix("1  notUTF8") == true)
        let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
        #expect(problems(deep).first?.contains("tooDeep") == true)
    }

    /// Every member of a full file gets a value of a wrong kind.
    @Test(arguments: ["{\"x\": []}", "[[]]", "-1.5e999", "\"\\u0000\"", "true"])
    func wrongKindsAnywhereAreProblemsOrKept(wrong: String) throws {
        let text = String(decoding: SessionWriter.bytes(of: RichSession.session), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Each kind of value at another third of the lines: the whole would take minutes.
        let first = wrong.utf8.count % 3
        for place in stride(from: first, to: lines.count, by: 3) {
            guard let colon = lines[place].range(of: "\": "), !lines[place].hasSuffix("{"),
                !lines[place].hasSuffix("[")
            else { continue }
            var changed = lines
            changed[place] = lines[place][..<colon.upperBound] + wrong
            if lines[place].hasSuffix(",") { changed[place] += "," }
            let bytes = Array(changed.joined(separator: "\n").utf8)
            guard let session = try? SessionReader.read(bytes) else { continue }
            #expect(try SessionReader.read(SessionWriter.bytes(of: session)) == session)
        }
    }

    @Test func aFileCutAnywhereIsRefused() {
        let bytes = SessionWriter.bytes(of: RichSession.session)
        for end in stride(from: 0, to: bytes.count - 2, by: 301) {
            #expect(!problems(Array(bytes[..<end])).isEmpty)
        }
    }
}
