import Testing
import Workshop

@testable import SessionStore

/// No text is recorded that is longer than the reader takes, wherever in a session it stands.
@Suite struct TextLimitTests {
    /// As long as a text may be here; a limit of its own, so that all of them can be tried.
    private static let limit = 2_000

    private let rich = RichSession.session
    private var root: JSONValue { rich.json }

    /// Where a text stands: the members and elements that lead to it.
    private typealias Way = [JSONPath.Step]

    private func ways(in value: JSONValue, from way: Way = []) -> [Way] {
        switch value.content {
        case .string: [way]
        case .array(let elements):
            elements.indices.flatMap { ways(in: elements[$0], from: way + [.element($0)]) }
        case .object(let members):
            // What a copy started from is never changed.
            members.filter { !way.isEmpty || $0.key != "copiedFrom" }
                .flatMap { ways(in: $0.value, from: way + [.member($0.key)]) }
        default: []
        }
    }

    private func value(_ value: JSONValue, with text: String, at way: Way) -> JSONValue {
        guard let step = way.first else { return .string(text) }
        let rest = Array(way.dropFirst())
        switch (value.content, step) {
        case (.array(var elements), .element(let place)):
            elements[place] = self.value(elements[place], with: text, at: rest)
            return JSONValue(.array(elements), layout: value.layout)
        case (.object(var members), .member(let key)):
            for place in members.indices where members[place].key == key {
                members[place].value = self.value(members[place].value, with: text, at: rest)
            }
            return JSONValue(.object(members), layout: value.layout)
        default: return value
        }
    }

    /// The session of a root, read with a limit on texts; nil when something is wrong with it.
    private func session(of root: JSONValue, longestText: Int) -> Session? {
        let problems = ProblemList()
        let context = ReadingContext(FileIdentifiers(root: root), longestText: longestText)
        let session = Session.read(ValueReader(root, problems: problems), in: context)
        return problems.isEmpty ? session?.indexed : nil
    }

    /// The members on the way, without the places in lists: what stands there has one description.
    private func members(of way: Way) -> [String] {
        way.compactMap { if case .member(let key) = $0 { key } else { nil } }
    }

    @Test func everyTextThatAFileKnowsIsMeasured() throws {
        var measured: Set<String> = []
        var tried: Set<[String]> = []
        for way in ways(in: root) where !tried.contains(members(of: way)) {
            let text = String(repeating: "é", count: Self.limit / 2)
            let long = value(root, with: text + "x", at: way)
            // A day, an identifier and the like are never that long.
            guard let changed = session(of: long, longestText: .max),
                changed.json == long
            else { continue }
            let change = try rich.becoming(changed, at: RichSession.start)
            let growth = SessionGauge.growth(of: change, in: rich, longestText: Self.limit)
            #expect(growth.holdsTooLongText, "\(way)")

            let fitting = value(root, with: text, at: way)
            let held = try #require(session(of: fitting, longestText: Self.limit), "\(way)")
            let fits = SessionGauge.growth(
                of: try rich.becoming(held, at: RichSession.start), in: rich,
                longestText: Self.limit)
            #expect(!fits.holdsTooLongText, "\(way)")
            tried.insert(members(of: way))
            measured.formUnion(members(of: way).suffix(1))
        }
        let schema = try JSONParser.parse(FileSchema.session)
        let unmeasured = Self.plainTexts(in: schema).subtracting(measured)
        #expect(unmeasured.sorted() == [], "set it in RichSession")
        #expect(measured.count > 30)
    }

    /// The names of the members that a schema calls plain texts.
    private static func plainTexts(in schema: JSONValue) -> Set<String> {
        var names: Set<String> = []
        switch schema.content {
        case .array(let elements):
            for element in elements { names.formUnion(plainTexts(in: element)) }
        case .object(let members):
            for member in members {
                if member.key == "properties", case .object(let properties) = member.value.content {
                    for property in properties
                    where property.value == String.spellingRule.schema {
                        names.insert(property.key)
                    }
                }
                names.formUnion(plainTexts(in: member.value))
            }
        default: break
        }
        return names
    }

    @Test func aTextAtTheLimitOfFilesIsRecordedAndReadAndOneByteMoreIsNot() throws {
        var session = Desk.session()
        let text = String(repeating: "a", count: MemberRange.textBytes)
        func planning(_ text: String) throws -> Change {
            try session.planning(ID("r1"), at: Desk.start) { $0.introduction = text }
        }
        let tooLong = SessionGauge.growth(of: try planning(text + "a"), in: session)
        #expect(tooLong.holdsTooLongText)
        let change = try planning(text)
        #expect(!SessionGauge.growth(of: change, in: session).holdsTooLongText)
        try session.apply(change)
        #expect(try SessionReader.read(SessionWriter.bytes(of: session)) == session)
        let value = try JSONParser.parse(JSONWriter.compact(change.json))
        #expect(Change.read(value) == change)
    }

    @Test func whatWasReadWithLongerMembersOfALaterVersionCanBeChanged() throws {
        var session = Desk.session()
        let long = "\"\(String(repeating: "a", count: MemberRange.textBytes + 1))\""
        let later = ForeignMembers([.init(name: "later", json: long)])
        try session.apply(session.planning(ID("r1"), at: Desk.start) { $0.foreign = later })
        let change = try session.planning(ID("r1"), at: Desk.start) { $0.introduction = "Bonjour" }
        #expect(!SessionGauge.growth(of: change, in: session).holdsTooLongText)
    }
}
