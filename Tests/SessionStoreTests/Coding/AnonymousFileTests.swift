import Testing
import Workshop

@testable import SessionStore

/// What is left of a session in which everything is set once it is anonymized, member by member of its
/// file: a member that is added later is tried, too.
@Suite struct AnonymousFileTests {
    private let secret = "SECRET"
    /// Texts that are no words of people: names that the program gives, and what it knows zones and
    /// templates by.
    private static let technical: Set<String> = [
        "phase", "template", "timeZone", "zone", "zones", "kind", "id", "position",
    ]

    private func read(_ value: JSONValue) -> Session? {
        guard let session = try? SessionReader.read(JSONWriter.file(value)),
            holdsSecret(session)
        else { return nil }
        return session
    }

    private func holdsSecret(_ session: Session) -> Bool {
        String(decoding: SessionWriter.bytes(of: session), as: UTF8.self).contains(secret)
    }

    private func anonymized(_ session: Session) -> Session {
        session.anonymized(replacing: session.nameMentions, with: "…", id: ID("anonym"))
    }

    private var root: JSONValue {
        get throws { try JSONParser.parse(SessionWriter.bytes(of: RichSession.session)) }
    }

    @Test func nothingOfALaterVersionIsLeft() throws {
        var count = 0
        for (path, file) in try root.variants({ value, _ in
            guard case .object(let members) = value.content else { return nil }
            return JSONValue(.object(members + [JSONMember("a later member", .string(secret))]))
        }) {
            guard let session = read(file) else { continue }
            count += 1
            let isLeft = holdsSecret(anonymized(session))
            #expect(!isLeft, "\(path)")
        }
        #expect(count > 50)
    }

    @Test func aNameIsFoundInEveryText() throws {
        var session = RichSession.session
        let id = session.participants[0].id
        var change = Change(name: ChangeName("x"), at: RichSession.start)
        var called = session.participants[0]
        called.name = secret
        change.participants = [Replacement(before: session.participants[id], after: called)]
        try session.apply(change)
        let root = try JSONParser.parse(SessionWriter.bytes(of: session))
        var count = 0
        for (path, file) in root.variants({ value, key in
            guard case .string(let text) = value.content, !Self.technical.contains(key) else {
                return nil
            }
            return .string("\(text) \(secret)")
        }) {
            guard let session = read(file) else { continue }
            count += 1
            let isLeft = holdsSecret(anonymized(session))
            #expect(!isLeft, "\(path)")
        }
        #expect(count > 50)
    }
}

extension JSONValue {
    /// Every version of the value in which one part was changed, with the path to that part.
    ///
    /// - Parameter change: what becomes of a part under the last key on the way to it; nil to leave it.
    fileprivate func variants(
        at path: String = "", under key: String = "",
        _ change: (JSONValue, String) -> JSONValue?
    ) -> [(path: String, value: JSONValue)] {
        var all: [(path: String, value: JSONValue)] = []
        if let changed = change(self, key) { all.append((path, changed)) }
        switch content {
        case .object(let members):
            for (place, member) in members.enumerated() {
                for inner in member.value.variants(
                    at: "\(path)/\(member.key)", under: member.key, change)
                {
                    var others = members
                    others[place] = JSONMember(member.key, inner.value)
                    all.append((inner.path, JSONValue(.object(others))))
                }
            }
        case .array(let elements):
            for (place, element) in elements.enumerated() {
                for inner in element.variants(at: "\(path)/\(place)", under: key, change) {
                    var others = elements
                    others[place] = inner.value
                    all.append((inner.path, JSONValue(.array(others))))
                }
            }
        case .null, .boolean, .number, .string: break
        }
        return all
    }
}
