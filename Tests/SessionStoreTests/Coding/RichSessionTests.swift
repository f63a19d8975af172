import Testing

@testable import Workshop

/// That the rich session is as rich as it says: what it leaves out is tried by no test of files, merges
/// and names.
@Suite struct RichSessionTests {
    @Test func everyPropertyOfEveryThingIsSet() {
        var walk = PropertyWalk()
        walk.go(through: RichSession.session)
        #expect(walk.unset == [], "set it in RichSession, and tell it in the type's describe(to:)")
        #expect(walk.count > 100)
    }
}

/// Goes through all that a value consists of, and takes note of properties that nothing sets.
private struct PropertyWalk {
    private var isSet: [String: Bool] = [:]

    /// How many properties there are.
    var count: Int { isSet.count }

    /// The properties that are nowhere anything else than in a thing of which nothing is known.
    var unset: [String] { isSet.filter { !$0.value }.keys.sorted() }

    mutating func go(through value: Any) {
        // What follows from the rest is no member.
        if value is ContributionIndex || value is FilePlace { return }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .dictionary { return }
        let blank = (value as? any FileObject).map {
            Mirror(reflecting: type(of: $0).init(blank: ""))
        }
        for (place, child) in mirror.children.enumerated() {
            if mirror.displayStyle == .struct, let label = child.label,
                !(child.value is FilePlace)
            {
                let usual = blank.map { Array($0.children)[place].value }
                let isUsual = usual.map { "\($0)" == "\(child.value)" } ?? Self.isEmpty(child.value)
                let name = "\(type(of: value)).\(label)"
                isSet[name] = isSet[name] ?? false || !isUsual
            }
            go(through: child.value)
        }
    }

    private static func isEmpty(_ value: Any) -> Bool {
        ["nil", "", "[]", "[:]", "0", "false"].contains("\(value)")
    }
}
