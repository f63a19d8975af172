import CCmark
import Foundation
import SwiftCSV
import Testing

/// A contribution as a reader finds it in a document.
struct FoundContribution: Equatable {
    /// The words.
    var text: String
    /// The remarks beside them.
    var remarks = ""

    /// The items of lists in a page, by the names of their places.
    static func inHTML(_ events: [MarkupEvent]) -> [String: [FoundContribution]] {
        var found: [String: [FoundContribution]] = [:]
        var anchor: String?
        var item = FoundContribution(text: "")
        var isInWords = false
        for event in events {
            switch event {
            case .start("li", let attributes):
                anchor = attributes["id"]
                item = FoundContribution(text: "")
            case .start("bdi", _): isInWords = true
            case .end("bdi"): isInWords = false
            case .end("li"):
                if let anchor { found[anchor, default: []].append(item) }
                anchor = nil
            case .text(let text):
                if isInWords { item.text += text } else { item.remarks += text }
            default: break
            }
        }
        return found
    }

    /// The items of lists in an OpenDocument text, by their bookmarks.
    static func inOpenDocument(_ events: [MarkupEvent]) -> [String: [FoundContribution]] {
        var found: [String: [FoundContribution]] = [:]
        var anchor: String?
        var item = FoundContribution(text: "")
        var isRemark = false
        func add(_ text: String) {
            if isRemark { item.remarks += text } else { item.text += text }
        }
        for event in events {
            switch event {
            case .start("text:list-item", _): item = FoundContribution(text: "")
            case .start("text:bookmark", let attributes): anchor = attributes["text:name"]
            case .start("text:span", _):
                // The space before a remark belongs to it.
                if !isRemark, item.text.last == " " { item.text.removeLast() }
                isRemark = true
            case .end("text:span"): isRemark = false
            case .start("text:s", let attributes):
                add(String(repeating: " ", count: attributes["text:c"].flatMap(Int.init) ?? 1))
            case .start("text:tab", _): add("\t")
            case .start("text:line-break", _): add("\n")
            case .end("text:list-item"):
                if let anchor { found[anchor, default: []].append(item) }
                anchor = nil
            case .text(let text): add(text)
            default: break
            }
        }
        return found
    }

    /// The items of lists in CommonMark.
    static func inMarkdown(_ text: String) throws -> [FoundContribution] {
        let root = try #require(cmark_parse_document(text, text.utf8.count, 0))
        defer { cmark_node_free(root) }
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        var found: [FoundContribution] = []
        var item: FoundContribution?
        var isRemark = false
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return found }
            let node = cmark_iter_get_node(iterator)
            func add(_ text: String) {
                if isRemark { item?.remarks += text } else { item?.text += text }
            }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_ITEM:
                if event == CMARK_EVENT_EXIT, let done = item { found.append(done) }
                item = event == CMARK_EVENT_ENTER ? FoundContribution(text: "") : nil
            case CMARK_NODE_EMPH:
                if event == CMARK_EVENT_ENTER, item?.text.last == " " { item?.text.removeLast() }
                isRemark = event == CMARK_EVENT_ENTER
            case CMARK_NODE_TEXT:
                add(cmark_node_get_literal(node).map { String(cString: $0) } ?? "")
            case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK: add("\n")
            case CMARK_NODE_LINK:
                let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
                let words =
                    cmark_node_first_child(node).flatMap { cmark_node_get_literal($0) }
                    .map { String(cString: $0) } ?? ""
                // An address that shows itself.
                if address.removingPercentEncoding != words.removingPercentEncoding {
                    Issue.record("\(words) leads to \(address)")
                }
            case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK,
                CMARK_NODE_CODE_BLOCK, CMARK_NODE_IMAGE:
                Issue.record("more than text: \(String(describing: cmark_node_get_literal(node)))")
            default: break
            }
        }
    }

    /// The items of lists in plain text, their lines put together again as RFC 3676 says.
    static func inText(_ text: String) -> [FoundContribution] {
        var found: [FoundContribution] = []
        var isItem = false
        var empty = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("- ") {
                found.append(FoundContribution(text: String(line.dropFirst(2))))
                isItem = true
                empty = 0
            } else if isItem, empty == 0, found.last?.text.last == " " {
                // A line that goes on begins at the margin.
                found[found.count - 1].text += line
            } else if isItem, line.isEmpty {
                empty += 1
            } else if isItem, line.hasPrefix("  ") {
                found[found.count - 1].text +=
                    String(repeating: "\n", count: empty + 1) + line.dropFirst(2)
                empty = 0
            } else {
                isItem = false
            }
        }
        return found
    }

    /// The items of lists in SPIP, as it shows them.
    static func inSPIP(_ text: String) -> [FoundContribution] {
        text.split(separator: "\n").filter { $0.hasPrefix("-* ") }.map {
            FoundContribution(text: SPIPReader.shown(String($0.dropFirst(3))))
        }
    }

    /// The contributions in a table, by their identifiers.
    static func inCSV(_ text: String) throws -> [String: [FoundContribution]] {
        let table = try CSV<Named>(
            string: String(text.drop { $0 == "\u{FEFF}" }), delimiter: .comma)
        var found: [String: [FoundContribution]] = [:]
        for row in table.rows {
            let text = try #require(row["contribution"])
            found[try #require(row["identifiant"]), default: []].append(
                FoundContribution(text: text, remarks: row["copie de"] ?? ""))
        }
        return found
    }
}
