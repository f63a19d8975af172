/// Finds what a report template asks for that no document has, before it is used.
///
/// The template language itself would say nothing and leave a gap.
struct TemplateCheck {
    private let lines: [Substring]

    init(_ template: String) {
        lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// - Returns: what the template goes into, by name.
    /// - Throws: ``ReportError/template(line:text:)`` at the first line that asks for it.
    func check() throws(ReportError) -> Set<String> {
        var (open, close) = ("{{", "}}")
        var asked: Set<String> = []
        var sections: [String] = []
        for (place, line) in lines.enumerated() {
            var rest = line
            while let start = rest.firstRange(of: open) {
                rest = rest[start.upperBound...]
                guard let end = rest.firstRange(of: close) else {
                    // A remark may go on over several lines, and nothing else may.
                    let below = lines[place...].dropFirst()
                    if rest.first == "!", below.contains(where: { $0.contains(close) }) { break }
                    throw .template(line: place + 1, text: String(line))
                }
                let tag = rest[..<end.lowerBound]
                rest = rest[end.upperBound...]
                if tag.first == "=" {
                    let marks = tag.dropFirst().dropLast().split(separator: " ")
                    if marks.count == 2 { (open, close) = (String(marks[0]), String(marks[1])) }
                } else if !Self.isKnown(tag, in: &sections) {
                    throw .template(line: place + 1, text: String(line))
                }
                if tag.first == "#" { asked.formUnion(sections.suffix(1)) }
            }
        }
        return asked
    }

    private static func isKnown(_ tag: Substring, in sections: inout [String]) -> Bool {
        guard let sign = tag.first, sign != "!", sign != "%" else { return true }
        let inside = "#^/&>{".contains(sign) ? tag.dropFirst() : tag
        let name = String(inside.filter { $0 != " " && $0 != "}" })
        let isText = values.contains(name) || flags.contains(name)
        switch sign {
        case ">": return ["words", "cell"].contains(name)
        case "#", "^": sections.append(name)
        case "/": _ = sections.popLast()
        // A thing has no words of its own, only its members have.
        default: return name == "." ? sections.last.map(values.contains) ?? false : isText
        }
        return isText || things.contains(name)
    }

    /// What can be written, or gone through value by value.
    private static let values: Set<String> = [
        "title", "language", "kind", "status", "kindName", "plains", "contentsLabel", "number",
        "marks", "level", "anchor", "lines", "underline", "plain", "contribution", "depth",
        "indent", "stars", "signs", "strong", "aside", "link", "target", "text", "lang", "svg",
        "image", "alternative", "country", "width", "height", "columnCount",
        "share",
        "words", "address", "href", "style", "tag", "name", "code", "author", "date", "description",
        "keywords", "titleInStyle", "organisation", "licence", "captionText",
        "pageLabel", "pageLabelInStyle",
        "type", "pixelWidth", "pixelHeight", "unturned", "turned", "line",
    ]

    /// What is so or not.
    private static let flags: Set<String> = [
        "bulleted", "numbered", "apart", "heading", "paragraph", "rule", "nested", "navigation",
        "verbatim", "spaced", "repeated", "several", "rtl",
        "deep", "fromRight", "complex", "simple", "opens", "branched", "mirrored", "narrow",
    ]

    /// What has members.
    private static let things: Set<String> = [
        "blocks", "head", "body", "contents", "items", "roots", "picture", "fragments", "children",
        "table", "caption", "corner", "columns", "widths", "rows", "header", "cells", "entries",
        "pieces", "parts", "languages", "photo", "photoLines",
    ]
}
