import Workshop

/// Reads a session file that is as this program writes one, in a fraction of the time that its tree
/// would take: contributions are scanned, the rest is read as in any file.
struct SessionScanner {
    private var members: MemberScanner
    private let limits: JSONLimits

    private init(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits) {
        members = MemberScanner(JSONScanner(bytes), valuesLeft: limits.values - 1)
        self.limits = limits
    }

    /// The session of a file; nil when anything is unusual, let alone wrong.
    static func read(_ bytes: [UInt8], limits: JSONLimits) -> Session? {
        bytes.withUnsafeBytes { bytes in
            guard bytes.count <= limits.bytes, UTF8Check.firstInvalidOffset(in: bytes) == nil
            else { return nil }
            var scanner = SessionScanner(bytes, limits: limits)
            return scanner.session()
        }
    }

    private mutating func session() -> Session? {
        var scanned: [Contribution]?
        guard let root = root(scanning: &scanned) else { return nil }
        let contributions = scanned ?? []
        let problems = ProblemList()
        let reader = ValueReader(root, problems: problems)
        let identifiers = FileIdentifiers(root: root, contributions: contributions)
        let context = ReadingContext(identifiers)
        guard var session = Session.read(reader, in: context) else { return nil }
        for place in contributions.indices {
            guard let original = contributions[place].copyOf else { continue }
            context.noteCopy(contributions[place].id.text, of: original.text, at: reader)
        }
        context.reportCircles()
        let isSound = members.references.allSatisfy {
            identifiers.contains($0.id, in: $0.list, of: $0.round)
        }
        guard isSound, problems.isEmpty else { return nil }
        session.take(contributions)
        // Otherwise two bear the same identifier.
        return session.contributions.count == contributions.count ? session : nil
    }

    /// The root object without its contributions, which are scanned.
    private mutating func root(scanning contributions: inout [Contribution]?) -> JSONValue? {
        var root: [JSONMember] = []
        members.scanner.skipSpace()
        guard members.take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let bytes = members.plainBytes() else { return nil }
            let key = String(decoding: bytes, as: UTF8.self)
            // Many members are not usual, and comparing all would take its time.
            let isNew = !root.contains { $0.key.hasSameBytes(as: key) }
            guard isNew, root.count < 64 else { return nil }
            members.scanner.skipSpace()
            guard members.take(UInt8(ascii: ":")) else { return nil }
            if key == "contributions", contributions == nil {
                contributions = members.contributions()
                if contributions == nil { return nil }
            } else {
                guard key != "contributions", let value = tree() else { return nil }
                root.append(JSONMember(key, value))
            }
            members.scanner.skipSpace()
        } while members.take(UInt8(ascii: ","))
        guard members.take(UInt8(ascii: "}")), members.scanner.byte == nil,
            members.valuesLeft >= 0
        else { return nil }
        return JSONValue(.object(root))
    }

    /// The value at hand as a tree.
    private mutating func tree() -> JSONValue? {
        let limits = JSONLimits(
            bytes: limits.bytes, depth: limits.depth - 1, values: members.valuesLeft)
        var builder = JSONTreeBuilder(scanner: members.scanner, limits: limits)
        let value = try? builder.value()
        members.scanner.index = builder.index
        members.valuesLeft = builder.valuesLeft
        return value
    }
}
