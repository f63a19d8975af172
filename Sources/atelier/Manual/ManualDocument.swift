import Facilitation
import Reporting
import TerminalUI
import Wording

/// Pages of the manual as one file of HTML, which needs nothing else.
struct ManualDocument {
    private let topics: [ManualTopic]
    private let wording: Wording
    private let marks: ManualMarks

    init(_ topics: [ManualTopic], wording: Wording) {
        self.topics = topics
        self.wording = wording
        marks = ManualMarks(wording: wording)
    }

    /// The whole file.
    var html: String {
        let title = Self.escaped(HelpText["manual.title"])
        let pages = topics.map { ($0, $0.page(in: wording.language.tag)) }
        let contents = pages.map { topic, page in
            "<li><a href=\"#\(topic.rawValue)\">\(inline(page.title))</a></li>\n"
        }
        // The pages are in English where nobody has written them in the language of the reader.
        let language = ManualTopic.isFrench(wording.language.tag) ? "fr" : "en"
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="\(Self.escaped(Version.text))">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header><h1>\(title)</h1></header>
            <nav aria-label="\(title)"><ul>
            \(contents.joined())</ul></nav>
            <main>
            \(pages.map(section).joined())</main>
            </body>
            </html>

            """
    }

    private static let style = """
        html { font: 1rem/1.5 system-ui, "Liberation Sans", "DejaVu Sans", sans-serif; color: #1a1a1a; background: #fff; }
        body { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
        h2 { margin-top: 3rem; border-bottom: 1px solid #767676; }
        a { color: #0b4f9e; }
        kbd, code, pre { font-family: "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: .9em; }
        kbd { border: 1px solid #767676; border-radius: .2em; padding: 0 .25em; white-space: nowrap; }
        pre { background: #f2f2f2; padding: .5rem .75rem; white-space: pre-wrap; }
        table { border-collapse: collapse; }
        th, td { text-align: start; vertical-align: top; padding: .15rem .75rem .15rem 0; }
        @media print { body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } pre { background: none; border: 1px solid #767676; } }
        @page { margin: 15mm; }
        """

    private func section(_ topic: ManualTopic, _ page: ManualPage) -> String {
        var anchors: [Int: String] = [:]
        for (name, place) in page.anchors { anchors[place] = name }
        var html = "<section id=\"\(topic.rawValue)\">\n<h2>\(inline(page.title))</h2>\n"
        var open: Group?
        for (place, block) in page.blocks.enumerated() {
            let group = Group(of: block)
            if group != open {
                html += (open?.end ?? "") + (group?.start ?? "")
                open = group
            }
            html += self.html(of: block, anchor: anchors[place].map { "\(topic.rawValue)-\($0)" })
        }
        return html + (open?.end ?? "") + "</section>\n"
    }

    private func html(of block: ManualPage.Block, anchor: String?) -> String {
        switch block {
        case .heading(let text):
            let name = anchor.map { " id=\"\($0)\"" } ?? ""
            return "<h3\(name)>\(inline(text))</h3>\n"
        case .paragraph(let text): return "<p>\(inline(text))</p>\n"
        case .item(_, let text): return "<li>\(inline(text))</li>\n"
        case .code(let line): return Self.escaped(line) + "\n"
        case .commands: return commands
        }
    }

    /// A text with what is stressed, typed or pressed set apart, and what sends to another page as a link.
    private func inline(_ text: String) -> String {
        marks.parts(of: text).map { part in
            var html = Self.escaped(part.text)
            if part.isKey { html = "<kbd>\(html)</kbd>" }
            if part.isCode, !part.isKey { html = "<code>\(html)</code>" }
            if part.isStrong { html = "<strong>\(html)</strong>" }
            guard let topic = sentTo(part), topics.contains(topic) else { return html }
            return "<a href=\"#\(topic.rawValue)\">\(html)</a>"
        }.joined()
    }

    private func sentTo(_ part: ManualMarks.Part) -> ManualTopic? {
        let call = "atelier help "
        guard part.isCode, part.text.hasPrefix(call) else { return nil }
        return ManualTopic(rawValue: String(part.text.dropFirst(call.count)))
    }

    private var commands: String {
        let head = [Phrase.commandName, .commandKeys, .commandHelp].map {
            "<th scope=\"col\">\(Self.escaped(wording($0)))</th>"
        }
        let rows = CommandTable.all.map { command in
            let keys = command.keys.map { "<kbd>\(Self.escaped($0.name(wording)))</kbd>" }
            return "<tr><td><code>/\(command.name)</code></td><td>\(keys.joined(separator: " "))"
                + "</td><td>\(Self.escaped(wording(command.help)))</td></tr>\n"
        }
        return
            "<table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n"
            + "</table>\n"
    }

    private static func escaped(_ text: String) -> String { ReportFormat.html.escaped(text) }
}

/// What several blocks stand in together.
private enum Group: Equatable {
    case list
    case steps
    case code

    init?(of block: ManualPage.Block) {
        switch block {
        case .item(let sign, _): self = sign == "•" ? .list : .steps
        case .code: self = .code
        case .heading, .paragraph, .commands: return nil
        }
    }

    var start: String {
        switch self {
        case .list: "<ul>\n"
        case .steps: "<ol>\n"
        case .code: "<pre><code>"
        }
    }

    var end: String {
        switch self {
        case .list: "</ul>\n"
        case .steps: "</ol>\n"
        case .code: "</code></pre>\n"
        }
    }
}
