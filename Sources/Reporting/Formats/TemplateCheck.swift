/// Finds what a report template asks for that no document has, before it is used.
///
/// The template language itself would say nothing and leave a gap.
struct TemplateCheck {
    private let lines: [Substring]

    init(_ template: String) {
        lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// - Throws: ``ReportError/template(line:text:)`` at the first line that asks for it.
    func check() throws(ReportError) {
        var (open, close) = ("{{", "}}")
        for (place, line) in lines.enumerated() {
            var rest = line
            while let start = rest.firstRange(of: open) {
                rest = rest[start.upperBound...]
                guard let end = rest.firstRange(of: close) else { break }
                let tag = rest[..<end.lowerBound]
                rest = rest[end.upperBound...]
                if tag.first == "=" {
                    let marks = tag.dropFirst().dropLast().split(separator: " ")
                    if marks.count == 2 { (open, close) = (String(marks[0]), String(marks[1])) }
                } else if !Self.isKnown(tag) {
                    throw .template(line: place + 1, text: String(line))
                }
            }
        }
    }

    private static func isKnown(_ tag: Substring) -> Bool {
        guard let sign = tag.first, sign != "!", sign != "%" else { return true }
        var name = "#^/&>{".contains(sign) ? tag.dropFirst() : tag
        while name.first == " " { name.removeFirst() }
        while name.last == " " || name.last == "}" { name.removeLast() }
        return sign == ">" ? name == "words" : name == "." || names.contains(String(name))
    }

    private static let names: Set<String> = [
        "title", "language", "kind", "status", "kindName", "blocks", "plains", "flowed", "head",
        "body", "contents",
        "contentsLabel", "items", "roots", "bulleted", "numbered", "apart", "heading", "paragraph",
        "rule", "picture", "fragments", "number", "marks", "level", "anchor", "lines", "underline",
        "plain", "nested", "children", "navigation", "contribution", "depth", "indent", "stars",
        "signs", "strong", "aside",
        "link", "target", "text", "verbatim", "spaced", "lang", "svg", "image", "alternative",
        "country",
        "width", "height",
    ]
}
