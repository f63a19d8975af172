import SessionStore
import Testing

private enum Mood: String, CaseIterable { case calm, lively }

/// The root object of a source, and where its problems go.
private func open(_ text: String) throws -> (object: ObjectReader, problems: ProblemList) {
    let problems = ProblemList()
    let root = ValueReader(try JSONParser.parse(Array(text.utf8)), problems: problems)
    return (try #require(root.object()), problems)
}

@Suite struct ObjectReaderTests {
    @Test func findsAllProblemsOfAFileInOneGo() throws {
        let source = """
            {
              "title": 3,
              "agenda": [
                {"id": "a", "plannedSeconds": 600},
                {"plannedSeconds": "long"},
                {"id": "c", "plannedSeconds": 1.5},
                {"id": "d", "plannedSeconds": -1},
                7
              ],
              "mood": "grim"
            }
            """
        let (object, problems) = try open(source)
        #expect(object.string("title") == nil)
        let seconds = object.array("agenda") { element -> Int? in
            guard let round = element.object() else { return nil }
            _ = round.string("id")
            return round.integer("plannedSeconds", in: 0...86_400)
        }
        #expect(seconds == [600])
        #expect(object.choice("mood", Mood.self) == nil)
        #expect(object.string("language") == nil)
        object.report(.unknownReference("x9"), at: "mood")

        let found = problems.resolved(in: Array(source.utf8))
        let expected: [Problem] = [
            Problem(
                at: .start, path: "language", reason: .missing),
            Problem(
                at: JSONPosition(line: 2, column: 12), path: "title",
                reason: .expected(.string, found: .number)),
            Problem(
                at: JSONPosition(line: 5, column: 5), path: "agenda[1].id", reason: .missing),
            Problem(
                at: JSONPosition(line: 5, column: 24), path: "agenda[1].plannedSeconds",
                reason: .expected(.number, found: .string)),
            Problem(
                at: JSONPosition(line: 6, column: 35), path: "agenda[2].plannedSeconds",
                reason: .notAnInteger("1.5")),
            Problem(
                at: JSONPosition(line: 7, column: 35), path: "agenda[3].plannedSeconds",
                reason: .outOfRange("-1", 0...86_400)),
            Problem(
                at: JSONPosition(line: 8, column: 5), path: "agenda[4]",
                reason: .expected(.object, found: .number)),
            Problem(
                at: JSONPosition(line: 10, column: 11), path: "mood",
                reason: .unknownValue("grim", known: ["calm", "lively"])),
            Problem(
                at: JSONPosition(line: 10, column: 11), path: "mood",
                reason: .unknownReference("x9")),
        ]
        #expect(found == expected)
    }

    @Test func keepsWhatNobodyAskedForAndWritesItBack() throws {
        let (object, problems) = try open(
            #"{"weather": {"sky": [1.10, null]}, "title": "A", "seats": 1e2, "note": null}"#)
        #expect(object.string("title") == "A")
        #expect(object.optionalString("note") == nil)
        let unknown = object.unknownMembers()
        #expect(
            unknown == [
                UnknownMember(name: "weather", text: #"{"sky":[1.10,null]}"#),
                UnknownMember(name: "seats", text: "1e2"),
            ])
        #expect(problems.isEmpty)

        let written = JSONValue.object { writer in
            writer.write("title", "A")
            writer.write(unknown: unknown)
        }
        let text = String(decoding: JSONWriter.compact(written), as: UTF8.self)
        #expect(text == #"{"title":"A","weather":{"sky":[1.10,null]},"seats":1e2}"#)
    }

    @Test func whatMayBeAbsentIsNoProblemButAWrongKindIs() throws {
        let source = #"{"a": null, "b": "x", "big": 99999999999999999999}"#
        let (object, problems) = try open(source)
        #expect(object.optionalInteger("a") == nil)
        #expect(object.optionalObject("zero") == nil)
        #expect(object.optionalArray("zero") { $0.string() } == [])
        #expect(object.optionalChoice("a", Mood.self) == nil)
        #expect(problems.isEmpty)
        #expect(object.optionalBoolean("b") == nil)
        #expect(object.integer("big") == nil)
        let reasons = problems.resolved(in: Array(source.utf8)).map(\.reason)
        #expect(
            reasons == [
                .expected(.boolean, found: .string),
                .outOfRange("99999999999999999999", .min ... .max),
            ])
    }

    @Test func problemsStayBoundedAndSayHowManyMoreThereAre() throws {
        let source = Array("[\(Array(repeating: "1", count: 20_000).joined(separator: ","))]".utf8)
        let problems = ProblemList()
        _ = ValueReader(try JSONParser.parse(source), problems: problems).array { $0.string() }
        let found = problems.resolved(in: source)
        #expect(found.count == ProblemList.limit + 1)
        #expect(found.last?.reason == .furtherProblems(10_000))
    }
}
