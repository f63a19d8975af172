import Wording
import Workshop

/// What was said, as an outline that other programs unfold: OPML 2.0, without who said it.
///
/// A contribution stands below its theme, and below its round where it has none; copies stay out.
struct OutlineDocument {
    private var title = ""
    private var branches: [(name: String, leaves: [String])] = []
    /// Where the branch of a name stands.
    private var places: [String: Int] = [:]
    /// Where something was added last.
    private var last: Int?
    private let names: NameUse
    private let wording: Wording

    /// Makes an outline of nothing.
    init(_ request: Report.Request, wording: Wording) {
        names = request.names
        self.wording = wording
    }

    /// Adds the contributions of a session.
    mutating func add(_ session: Session) {
        let source = SynthesisSource(naming: session, wording: wording, names: names)
        if title.isEmpty { title = source.title }
        for record in ContributionRecord.all(in: source)
        where record.contribution.copyOf == nil && !record.contribution.text.isBlank {
            let branch = (record.theme ?? record.round ?? "").onOneLine
            let place = place(of: branch)
            branches[place].leaves.append(record.contribution.text)
            last = place
        }
    }

    /// Where a branch stands, which grows where there is none yet.
    private mutating func place(of name: String) -> Int {
        // Most follow one of the same branch.
        if let last, branches[last].name == name { return last }
        if let known = places[name] { return known }
        branches.append((name, []))
        places[name] = branches.count - 1
        return branches.count - 1
    }

    /// The outline so far.
    var text: String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<opml version="2.0"><head><title>\#(Self.escaped(title))</title></head><body>"#,
        ]
        for (name, leaves) in branches {
            if !name.isEmpty { lines.append(#"<outline text="\#(Self.escaped(name))">"#) }
            lines += leaves.map { #"<outline text="\#(Self.escaped($0))"/>"# }
            if !name.isEmpty { lines.append("</outline>") }
        }
        return (lines + ["</body></opml>", ""]).joined(separator: "\n")
    }

    private static let acting = SignSet("&<>\"\t\n")

    /// The text within an attribute, where a line break that is not written as a sign becomes a space.
    private static func escaped(_ text: String) -> String {
        guard text.needsCare(acting) else { return text }
        return text.readable.reduce(into: "") { escaped, sign in
            switch sign {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t": escaped += "&#9;"
            case _ where sign.isNewline: escaped += "&#10;"
            default: escaped.append(sign)
            }
        }
    }
}
