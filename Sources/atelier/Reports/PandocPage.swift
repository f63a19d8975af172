import Workshop

/// A page as pandoc is given it, so that the words for those who do not see a picture come with it.
///
/// Pandoc 2.17 takes the caption of a figure for these words, and a drawing that stands in the page has none
/// for it. What people said holds no tags: their `<` is written as an entity.
enum PandocPage {
    /// The page with each figure as a picture with its words, and its caption below.
    static func readable(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var rest = page[...]
        while let sign = rest.firstIndex(of: UInt8(ascii: "<")) {
            result += rest[..<sign]
            rest = rest[sign...]
            if rest.begins(with: "<figure"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                result += "<div>".utf8
                rest = rest[(end + 1)...]
            } else if rest.begins(with: "<svg "), let end = rest.end(of: "</svg>") {
                result += picture(Array(rest[..<end])).utf8
                rest = rest[end...]
            } else if let (tag, other) = tags.first(where: { rest.begins(with: $0.0) }) {
                result += other.utf8
                rest = rest.dropFirst(tag.utf8.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    private static let tags = [
        ("</figure>", "</div>"), ("<figcaption>", "<p>"), ("</figcaption>", "</p>"),
    ]

    /// A drawing as a picture of its own, with the words that it holds.
    private static func picture(_ drawing: [UInt8]) -> String {
        var words = ""
        if let start = drawing[...].end(of: "<desc>"),
            let end = drawing[start...].end(of: "</desc>")
        {
            words = String(decoding: drawing[start..<(end - 7)], as: UTF8.self)
        }
        let image = Base64.text(of: drawing)
        return "<img src=\"data:image/svg+xml;base64,\(image)\" alt=\"\(words)\">"
    }
}

extension ArraySlice<UInt8> {
    /// Whether it begins with a text.
    fileprivate func begins(with text: String) -> Bool { starts(with: text.utf8) }

    /// The place behind a tag, from its first sign on; nil where there is none.
    fileprivate func end(of tag: String) -> Int? {
        var rest = self
        while let sign = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[sign...]
            if rest.begins(with: tag) { return sign + tag.utf8.count }
            rest = rest.dropFirst()
        }
        return nil
    }
}
