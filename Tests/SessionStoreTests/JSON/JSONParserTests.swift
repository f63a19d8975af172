import SessionStore
import Testing

/// The problem that stops the parser, as `line:column: path: reason`.
private func problem(_ text: String, limits: JSONLimits = .file) -> Problem? {
    problem(Array(text.utf8), limits: limits)
}

private func problem(_ bytes: [UInt8], limits: JSONLimits = .file) -> Problem? {
    do throws(Problem) {
        _ = try JSONParser.parse(bytes, limits: limits)
        return nil
    } catch {
        return error
    }
}

private func expectFault(
    _ text: String, _ fault: JSONSyntaxFault, line: Int = 1, column: Int, path: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = problem(text)
    #expect(found?.reason == .syntax(fault), sourceLocation: sourceLocation)
    #expect(
        found?.position == JSONPosition(line: line, column: column), sourceLocation: sourceLocation)
    if let path { #expect(found?.path == path, sourceLocation: sourceLocation) }
}

@Suite struct JSONParserTests {
    @Test func readsEveryKindInOrderAndKeepsNumberLiterals() throws {
        let text = #" {"b": [1.10, -0, 1e400, true, false, null], "a": "é\n\u00e9\ud83d\ude00"} "#
        let value = try JSONParser.parse(Array(text.utf8))
        guard case .object(let members) = value.content else {
            Issue.record("no object")
            return
        }
        #expect(members.map(\.key) == ["b", "a"])
        #expect(value.offset == 1)
        #expect(members[1].keyOffset == 45)
        let numbers = ["1.10", "-0", "1e400"].map { JSONValue(.number($0)) }
        #expect(value["b"] == .array(numbers + [.boolean(true), .boolean(false), .null]))
        #expect(value["a"] == .string("é\né😀"))
    }

    @Test func readsASliceWithPositionsFromItsStart() throws {
        let bytes = Array("xx{\"a\":1}".utf8)
        let value = try JSONParser.parse(bytes[2...])
        #expect(value["a"]?.offset == 5)
    }

    @Test func tellsWhereAndWhyTheWritingIsWrong() {
        expectFault("", .nothing, column: 1)
        expectFault(" \n ", .nothing, column: 1)
        expectFault("\u{FEFF}{}", .byteOrderMark, column: 1)
        expectFault("{\n  \"a\": 1,\n}", .trailingComma, line: 2, column: 9)
        expectFault("[1,]", .trailingComma, column: 3)
        expectFault("[1 // no\n]", .comment, column: 4)
        expectFault("{} {}", .textAfterEnd, column: 4)
        expectFault("[\"a\nb\"]", .controlCharacter("\n"), column: 4)
        expectFault("[\"\\x\"]", .unknownEscape, column: 3)
        expectFault("[\"\\u12G4\"]", .unknownEscape, column: 3)
        expectFault("[\"é\\ud800\"]", .loneSurrogate, column: 4)
        expectFault("[\"\\udc00\"]", .loneSurrogate, column: 3)
        expectFault("[\"\\ud800\\u0041\"]", .loneSurrogate, column: 3)
        expectFault("[01]", .malformedNumber, column: 2)
        expectFault("[1.]", .malformedNumber, column: 2)
        expectFault("[-x]", .malformedNumber, column: 2)
        expectFault("[nul]", .unexpected("n", expected: .value), column: 2)
        expectFault("{a: 1}", .unexpected("a", expected: .key), column: 2)
        expectFault("{\"a\" 1}", .unexpected("1", expected: .colon), column: 6)
        expectFault("[1 2]", .unexpected("2", expected: .commaOrBracket), column: 4)
        expectFault(
            "{\"é\": {\"b\": [0, ”1”]}}", .unexpected("”", expected: .value), column: 17,
            path: "[\"é\"].b[1]")
    }

    @Test func aSourceCutAnywhereEndsEarly() {
        let text = #"{"a": [1, -2.5e+3, "é\u00e9\ud83d\ude00"], "b": {"c": null}, "d": true}"#
        let bytes = Array(text.utf8)
        for length in 1..<bytes.count {
            let found = problem(Array(bytes[..<length]))
            switch found?.reason {
            case .syntax(.endsEarly), .syntax(.loneSurrogate), .notUTF8: break
            default: Issue.record("\(length): \(String(describing: found))")
            }
        }
    }

    @Test func keysThatOnlyLookEqualAreDifferentAndEqualBytesAreRefused() throws {
        let value = try JSONParser.parse(Array("{\"\u{E9}\": 1, \"e\u{301}\": 2}".utf8))
        #expect(value["\u{E9}"] == .integer(1))
        #expect(value["e\u{301}"] == .integer(2))

        let found = problem(#"{"rounds": [{"id": 1}, {"id": 1, "\u0069d": 2}]}"#)
        #expect(found?.reason == .duplicateKey("id"))
        #expect(found?.path == "rounds[1].id")
        #expect(found?.column == 34)
    }

    @Test func noticesADuplicateAmongManyKeys() {
        let many = (0..<5000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(problem("{\(many)}") == nil)
        #expect(problem("{\(many),\"k4321\":0}")?.reason == .duplicateKey("k4321"))
        #expect(problem("{\(many),\"k3\":0}")?.reason == .duplicateKey("k3"))
    }

    @Test func locatesBytesThatAreNotUTF8() {
        let bad: [[UInt8]] = [
            [0x80], [0xC0, 0xAF], [0xC1, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xC3], [0xE2, 0x82], [0xFF], [0xF0, 0x9F, 0x98, 0x22],
        ]
        for bytes in bad {
            let found = problem(Array("[\n\"é".utf8) + bytes + Array("\"]".utf8))
            #expect(found?.reason == .notUTF8(byte: bytes[0]))
            #expect(found?.position == JSONPosition(line: 2, column: 3))
        }
    }

    @Test func refusesWhatExceedsTheLimits() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(problem(deep)?.reason == .tooDeep(limit: 64))
        #expect(problem(deep)?.column == 65)
        let deepObjects = String(repeating: "{\"a\":", count: 100_000)
        #expect(problem(deepObjects)?.reason == .tooDeep(limit: 64))

        let small = JSONLimits(bytes: 20, depth: 3, values: 4)
        #expect(problem("[1, 2, 3]", limits: small) == nil)
        #expect(problem("[1, 2, 3, 4]", limits: small)?.reason == .tooManyValues(limit: 4))
        #expect(
            problem(String(repeating: " ", count: 21), limits: small)?.reason
                == .tooLarge(bytes: 21, limit: 20))
        #expect(problem("[[[]]]", limits: small) == nil)
    }

    @Test func noBytesMakeItCrash() {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("{}[]\",:\\u0dE8-+.1tfn \n/é\u{1}".utf8) + [0xFF, 0x80]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<24, using: &generator)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            if let value = try? JSONParser.parse(bytes) {
                #expect((try? JSONParser.parse(JSONWriter.compact(value))) == value)
            }
        }
    }
}
