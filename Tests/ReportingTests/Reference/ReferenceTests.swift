import Mustache
import Testing
import TextTemplates
import Workshop

/// Our template language beside swift-mustache, with which report templates were written before.
@Suite struct ReferenceTests {
    private static let escapings: [String: any TextEscaping] = [
        "HTML": HTML(), "TEXT": AsItIs(), "ANGLES": Angles(),
    ]

    private static let isRegistered: Void = MustacheContentTypes.register(
        ReferenceEscaping(escaping: Angles()), named: "ANGLES")

    /// Templates that others take in, each of which takes in only those before it.
    private static func parts(_ entropy: inout Entropy) -> [String: String] {
        var parts: [String: String] = [:]
        for name in ["leaf", "frame", "page"] {
            let known = parts.keys.sorted() + (name == "page" ? ["*said", "none"] : [])
            parts[name] = RandomTemplate.text(&entropy, hasFaults: false, parts: known)
        }
        return parts
    }

    static func differs(_ seed: UInt64, hasFaults: Bool) throws -> String? {
        _ = isRegistered
        var entropy = Entropy(seed, 16)
        let parts = parts(&entropy)
        let template = RandomTemplate.text(
            &entropy, hasFaults: hasFaults, parts: ["leaf", "frame", "page", "*said", "none"])
        let thing = RandomThing(&entropy)
        let ours = Outcome.ours(
            template, thing, parts: parts, escaping: HTML(), knowing: escapings)
        let theirs = try Outcome.theirs(template, thing, parts: parts)
        if ours == theirs { return nil }
        return "\(seed): \(template.debugDescription) \(parts): \(ours), not \(theirs)"
    }

    /// Capitals after each letter and sign there is in the first planes, and before and within words.
    @Test func capitalsAreTheSame() throws {
        var scalars = String.UnicodeScalarView()
        for scalar in (1...0x1FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
            scalars.append(contentsOf: ["a", scalar, "B", " ", scalar, "c", "."])
        }
        let ours = try TextTemplate("{{{capitalized(.)}}}", escaping: AsItIs())
            .filled(with: .text(String(scalars)))
        let theirs = try MustacheTemplate(string: "{{{capitalized(.)}}}").render(String(scalars))
        #expect(ours.utf8.elementsEqual(theirs.utf8))
    }

    /// A hundred templates each time.
    @Test(arguments: 0..<8 as Range<UInt64>, [true, false])
    func randomTemplatesComeOutAlike(hundred: UInt64, hasFaults: Bool) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            if let difference = try Self.differs(seed, hasFaults: hasFaults) {
                Issue.record("\(difference)")
            }
        }
    }
}

/// What swift-mustache escapes where nothing else is chosen.
private struct HTML: TextEscaping {
    func escapeText(_ text: String) -> String {
        text.map { sign in
            switch sign {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(sign)
            }
        }.joined()
    }
}

private struct AsItIs: TextEscaping {
    func escapeText(_ text: String) -> String { text }
}

private struct Angles: TextEscaping {
    func escapeText(_ text: String) -> String { "<\(text)>" }
}
