import TextTemplates

/// A thing with members by name.
struct Sample: TemplateThing, ExpressibleByDictionaryLiteral {
    private let members: [String: TemplateValue]
    let words: String?

    init(dictionaryLiteral members: (String, TemplateValue)...) {
        self.members = Dictionary(members) { first, _ in first }
        words = nil
    }

    init(_ words: String, _ members: [String: TemplateValue] = [:]) {
        self.words = words
        self.members = members
    }

    func child(named name: String) -> TemplateValue? { members[name] }
}

/// An escaping that shows where it was done.
struct Bracketed: TextEscaping {
    func escapeText(_ text: String) -> String { "<\(text)>" }
}

/// An escaping that leaves everything as it is.
struct AsItIs: TextEscaping {
    func escapeText(_ text: String) -> String { text }
}

extension TextTemplate {
    /// What a text comes out as.
    static func filled(
        _ text: String, _ value: TemplateValue, _ parts: [String: String] = [:],
        escaping: any TextEscaping = AsItIs()
    ) throws(TemplateFault) -> String {
        let known: [String: any TextEscaping] = ["ANGLES": Bracketed(), "TEXT": AsItIs()]
        var read: [String: TextTemplate] = [:]
        for (name, part) in parts {
            read[name] = try TextTemplate(part, escaping: escaping, knowing: known)
        }
        return try TextTemplate(text, escaping: escaping, knowing: known)
            .filled(with: value, parts: read)
    }
}
