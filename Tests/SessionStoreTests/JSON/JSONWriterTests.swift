import SessionStore
import Testing

/// A random tree of at most `depth` levels.
private func randomValue(
    depth: Int, using generator: inout some RandomNumberGenerator
) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: .min ... .max, using: &generator))
    case 3:
        let literals = ["-0", "1.0", "1e400", "0.1E-7", "123456789012345678901234567890"]
        return JSONValue(.number(literals.randomElement(using: &generator) ?? "0"))
    case 4: return .string(randomText(using: &generator))
    case 5:
        let count = Int.random(in: 0..<5, using: &generator)
        return .array(
            (0..<count).map { _ in randomValue(depth: depth - 1, using: &generator) },
            layout: Bool.random(using: &generator) ? .inline : .block)
    default:
        let count = Int.random(in: 0..<5, using: &generator)
        return .object { writer in
            for index in 0..<count {
                let key = randomText(using: &generator) + String(index)
                writer.write(key, randomValue(depth: depth - 1, using: &generator))
            }
        }
    }
}

private func randomText(using generator: inout some RandomNumberGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7F, 0x80...0x9F, 0x300...0x310, 0x2020...0x2070, 0xD7F0...0xD7FF,
            0xE000...0xE010, 0xFFF0...0xFFFF, 0x1F600...0x1F610, 0x10FFF0...0x10FFFF,
        ]
        let range = ranges.randomElement(using: &generator) ?? 0...0
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
            text.append(scalar)
        }
    }
    return String(text)
}

@Suite struct JSONWriterTests {
    @Test func writesOneEntryALineInOrderAndShortListsInline() {
        let value = JSONValue.object { writer in
            writer.write("format", 1)
            writer.write("title", "L'atelier")
            writer.write("absent", nil as String?)
            writer.write("languages", .strings(["fr", "en"], layout: .inline))
            writer.write("none", .array([]))
            writer.write("rounds", .array([.object { $0.write("open", true) }, .object { _ in }]))
        }
        let expected = """
            {
              "format": 1,
              "title": "L'atelier",
              "languages": ["fr", "en"],
              "none": [],
              "rounds": [
                {
                  "open": true
                },
                {}
              ]
            }

            """
        #expect(String(decoding: JSONWriter.file(value), as: UTF8.self) == expected)
        let line = #"{"format":1,"title":"L'atelier","languages":["fr","en"],"none":[],"#
        let compact = String(decoding: JSONWriter.compact(value), as: UTF8.self)
        #expect(compact == line + #""rounds":[{"open":true},{}]}"#)
    }

    @Test func escapesOnlyWhatIsUnsafeInATerminal() {
        #expect(JSONWriter.quoted("é «a/b» 😀 \u{200F}") == "\"é «a/b» 😀 \u{200F}\"")
        #expect(JSONWriter.quoted("\"\\\n\t\u{1B}[2J") == #""\"\\\n\t\u001b[2J""#)
        #expect(JSONWriter.quoted("\u{7F}\u{9B}\u{A0}") == "\"\\u007f\\u009b\u{A0}\"")
        #expect(JSONWriter.quoted("\u{2028}\u{202E}\u{2069}") == #""\u2028\u202e\u2069""#)
        #expect(JSONWriter.quoted("\u{2027}\u{202F}\u{206A}") == "\"\u{2027}\u{202F}\u{206A}\"")
    }

    @Test func everyScalarComesBackAsItWas() throws {
        var all = String.UnicodeScalarView()
        for code in 0...0x10FFFF as ClosedRange<UInt32> {
            if let scalar = Unicode.Scalar(code) { all.append(scalar) }
        }
        let value = JSONValue.string(String(all))
        #expect(try JSONParser.parse(JSONWriter.compact(value)) == value)
    }

    @Test func anyTreeComesBackAsItWasInBothForms() throws {
        var generator = SeededGenerator(seed: 2016)
        for _ in 0..<2000 {
            let value = randomValue(depth: 5, using: &generator)
            #expect(try JSONParser.parse(JSONWriter.file(value)) == value)
            #expect(try JSONParser.parse(JSONWriter.compact(value)) == value)
        }
    }

    @Test func comparesTextsByteForByte() {
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    }
}
