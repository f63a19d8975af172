import TextTemplates
import Workshop

/// A thing with the members that random templates ask for.
struct RandomThing: TemplateThing {
    let words: String?
    private var members: [String: TemplateValue] = [:]

    /// Makes one up, with others in it down to a depth.
    init(_ entropy: inout Entropy, depth: Int = 0) {
        func text() -> String {
            (0..<Int.random(in: 0...3, using: &entropy)).map { _ in
                RandomTemplate.words.randomElement(using: &entropy) ?? ""
            }.joined()
        }
        words = text()
        members["text"] = .text(text())
        members["lines"] = .texts((0..<Int.random(in: 0...3, using: &entropy)).map { _ in text() })
        members["flag"] = .flag(.random(using: &entropy))
        members["number"] = .number(.random(in: -1...3, using: &entropy))
        members["said"] = .text(["leaf", "frame", "none"].randomElement(using: &entropy) ?? "")
        if Bool.random(using: &entropy) { members["own"] = .text("\(depth)") }
        guard depth < 3 else { return }
        members["thing"] = .thing(RandomThing(&entropy, depth: depth + 1))
        members["things"] = .list(
            (0..<Int.random(in: 0...3, using: &entropy)).map { _ in
                RandomThing(&entropy, depth: depth + 1)
            })
    }

    func child(named name: String) -> TemplateValue? { members[name] }
}

/// Random templates over the whole language, some of them with faults.
struct RandomTemplate {
    /// Words of templates and of values: what acts, and characters that consist of several.
    static let words = [
        "a", "b c", " ", "  ", "\t", "é", "e\u{301}", "\u{301}", "«", "{", "}", "}}", "<", "%>",
        "\"&'",
        "👩‍👧", "\u{600}", "K", ";", "\n", "\r\n", "\r", "\u{2028}", "x\ny", "*", "=",
    ]
    private static let names = [
        "text", "lines", "flag", "number", "thing", "things", "own", "none", "said", "thing.text",
        "thing.things", "thing.thing.lines", ".text", ".", "", "..", "text.text", "none.text",
        "things.text",
    ]
    private static let functions = [
        "first", "last", "count", "empty", "sorted", "capitalized", "lowercased", "uppercased",
        "equalzero",
        "plusone", "minusone", "even", "odd", "index", "unknown",
    ]
    private static let marks = [
        ("{{", "}}"), ("<%", "%>"), ("[[", "]]"), ("«.", ".»"), ("(((", ")"), ("e\u{301}{", "}é"),
        ("K;", ";K"), ("{{", "}"),
    ]

    private var entropy: Entropy
    private var lineEnd: String
    private let hasFaults: Bool
    /// What the template may take in: nothing where it is taken in itself without end otherwise.
    private let parts: [String]

    private init(_ entropy: Entropy, hasFaults: Bool, parts: [String]) {
        self.entropy = entropy
        self.hasFaults = hasFaults
        self.parts = parts
        lineEnd =
            ["\n", "\n", "\n", "\r\n", "\u{2028}"].randomElement(using: &self.entropy) ?? "\n"
    }

    /// A template that takes in some of these parts.
    static func text(_ entropy: inout Entropy, hasFaults: Bool, parts: [String]) -> String {
        var template = RandomTemplate(
            Entropy(entropy.next(), entropy.next()), hasFaults: hasFaults, parts: parts)
        return template.text(1, in: 0, blocks: ["a", "b"], marks: marks[0])
    }

    private mutating func oneIn(_ count: Int) -> Bool {
        Int.random(in: 0..<count, using: &entropy) == 0
    }

    private mutating func fails() -> Bool { hasFaults && oneIn(60) }

    private mutating func one(of texts: [String]) -> String {
        texts.randomElement(using: &entropy) ?? ""
    }

    private mutating func text(
        _ least: Int, in depth: Int, blocks: [String], marks: (open: String, close: String)
    ) -> String {
        var marks = marks
        var text = ""
        for _ in 0..<(least + Int.random(in: 0...(5 - depth), using: &entropy)) {
            let isAlone = oneIn(2)
            if isAlone { text += one(of: ["", "", "  ", "\t"]) }
            text += piece(in: depth, blocks, &marks)
            if isAlone { text += one(of: ["", "", " "]) + (oneIn(8) ? "" : lineEnd) }
        }
        return text
    }

    private mutating func piece(
        in depth: Int, _ blocks: [String], _ marks: inout (open: String, close: String)
    ) -> String {
        let (open, close) = fails() ? ("{", "}") : marks
        switch Int.random(in: 0..<(depth < 4 ? 16 : 8), using: &entropy) {
        case 0...2:
            return (0...Int.random(in: 0...2, using: &entropy)).map { _ in one(of: Self.words) }
                .joined()
        case 3: return open + reference() + close
        case 4: return open + "&" + space() + reference() + close
        case 5: return open + "{" + reference() + close + (marks.close == "}}" ? "}" : "")
        case 6: return open + "!" + one(of: ["", " a", " a\n b", "%", "}"]) + close
        case 7: return setting(open, close, &marks)
        case 8...11:
            let reference = reference()
            return open + one(of: ["#", "^"]) + reference + close
                + inside(in: depth, blocks, marks) + end(reference, marks)
        case 12, 13:
            let reference = "reversed(\(one(of: Self.names)))"
            return open + "#" + reference + close + inside(in: depth, blocks, marks)
                + end(reference, marks)
        case 14: return part(in: depth, marks)
        default:
            guard let name = blocks.randomElement(using: &entropy) else { return "" }
            return open + "$" + space() + name + close
                + inside(in: depth, blocks.filter { $0 > name }, marks) + end(name, marks)
        }
    }

    private mutating func inside(
        in depth: Int, _ blocks: [String], _ marks: (open: String, close: String)
    ) -> String {
        (oneIn(2) ? lineEnd : "") + text(0, in: depth + 1, blocks: blocks, marks: marks)
            + one(of: ["", "", "  "])
    }

    private mutating func end(_ name: String, _ marks: (open: String, close: String)) -> String {
        if fails() { return "" }
        return marks.open + "/" + space() + (fails() ? "other" : name) + space() + marks.close
            + (oneIn(2) ? lineEnd : "")
    }

    private mutating func space() -> String { one(of: ["", "", "", " ", "\n"]) }

    private mutating func reference() -> String {
        var name = one(of: Self.names)
        while oneIn(3) { name = "\(one(of: Self.functions))(\(name))" }
        if fails() { name += one(of: ["(", ")", "é", "\u{301}", " a", "/"]) }
        return one(of: ["", "", "", " "]) + name + space()
    }

    private mutating func part(
        in depth: Int, _ marks: (open: String, close: String)
    ) -> String {
        guard let name = parts.randomElement(using: &entropy) else { return "" }
        if oneIn(2) { return marks.open + ">" + space() + name + space() + marks.close }
        var text = marks.open + "<" + name + marks.close + (oneIn(2) ? lineEnd : "")
        for block in ["a", "b"] where oneIn(2) {
            // What is put into a block takes in nothing, or it could take in itself.
            var inner = RandomTemplate(entropy, hasFaults: hasFaults, parts: [])
            inner.lineEnd = lineEnd
            text += one(of: ["", "  "]) + marks.open + "$" + block + marks.close
            text += inner.inside(in: depth + 1, [], marks) + end(block, marks)
            entropy = inner.entropy
        }
        if fails() { text += marks.open + "text" + marks.close }
        return text + end(name, marks)
    }

    private mutating func setting(
        _ open: String, _ close: String, _ marks: inout (open: String, close: String)
    ) -> String {
        if oneIn(2) {
            let name = fails() ? "KIND" : "CONTENT_TYPE"
            return open + "%" + space() + name + ":" + space()
                + (fails() ? "NONE" : one(of: ["TEXT", "HTML", "ANGLES"])) + close
        }
        let new = Self.marks.randomElement(using: &entropy) ?? Self.marks[0]
        let text =
            open + "=" + space() + new.0 + " " + (fails() ? "" : new.1) + space() + "=" + close
        marks = new
        return text
    }
}
