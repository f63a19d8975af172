import CIcal
import Foundation
import Testing
import Wording
import Workshop

@testable import Reporting

/// Two thousand contributions that are meant to break a document, read back by readers that know
/// nothing of how they were written.
@Suite struct HostileReportTests {
    static let session = HostileSession.session(2_000)
    static let wording = Wording(language: "fr")

    private func report(_ format: ReportFormat, _ kind: DocumentKind = .minutes) throws -> String {
        let now = Moment(milliseconds: 1_790_000_000_000)
        return try Report.write(
            [Self.session], .init(format, kind: kind, now: now), wording: Self.wording)
    }

    /// Those that the minutes hold.
    private var told: [Contribution] { Self.session.contributions.filter { !$0.isStruck } }

    /// A text without what ends its changes of direction, which a document may add to a line.
    private func withoutDirections(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            // A line that is written from the right is set apart from what stands around it.
            var line = line.drop { $0 == "\u{2067}" }
            while let last = line.unicodeScalars.last, last == "\u{202C}" || last == "\u{2069}" {
                line.unicodeScalars.removeLast()
            }
            return String(line)
        }.joined(separator: "\n")
    }

    /// A text whose spaces may break, as they were typed or not: French wants some that do not.
    private func withoutBreaks(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    /// What a document that cannot hold control characters makes of a text.
    private func expected(_ text: String) -> String {
        var result = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x0D: result += "\n"
            case 0x09, 0x0A: result.unicodeScalars.append(scalar)
            case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE:
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func anchor(_ contribution: Contribution) -> String {
        Block(.item(), contribution: contribution.id).anchor ?? ""
    }

    /// Each contribution is where its name says, once, to the letter, and a copy says that it is one.
    private func check(
        _ found: [String: [FoundContribution]], _ normal: (String) -> String = { $0 }
    ) throws {
        let names = told.map(anchor)
        #expect(Set(found.keys.filter { $0.hasPrefix("c-") }) == Set(names))
        for (contribution, name) in zip(told, names) {
            let items = found[name] ?? []
            #expect(items.count == 1, "\(contribution.id)")
            guard let item = items.first else { continue }
            #expect(
                withoutBreaks(normal(item.text))
                    == withoutBreaks(normal(expected(contribution.text))), "\(contribution.id)")
            #expect(item.remarks.contains("figure aussi ailleurs") == (contribution.copyOf != nil))
        }
    }

    /// The same where contributions have no names of their own: as many of each as there are.
    private func check(_ found: [FoundContribution], _ normal: (String) -> String) {
        var counts: [String: Int] = [:]
        for item in found { counts[normal(item.text), default: 0] += 1 }
        for contribution in told { counts[normal(expected(contribution.text)), default: 0] -= 1 }
        let missing = counts.filter { $0.value < 0 }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test func htmlHoldsEachContributionOnce() throws {
        try check(FoundContribution.inHTML(MarkupEvent.ofHTML(report(.html))))
    }

    @Test func htmlHoldsNothingThatRuns() throws {
        for kind in DocumentKind.allCases {
            let known: Set = [
                "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "h1",
                "h2", "h3", "p", "ul", "ol", "li", "a", "bdi", "strong", "em", "hr", "figure",
                "figcaption", "svg", "div", "desc", "text", "rect", "path",
            ]
            for event in try MarkupEvent.ofHTML(report(.html, kind)) {
                guard case .start(let name, let attributes) = event else { continue }
                #expect(known.contains(name), "\(name)")
                #expect(!attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" })
                if let address = attributes["href"] {
                    let starts = [
                        "#part-", "#theme-", "#question-", "#unsorted", "http://", "https://",
                    ]
                    #expect(starts.contains { address.hasPrefix($0) }, "\(address)")
                }
            }
        }
    }

    @Test func openDocumentHoldsEachContributionOnce() throws {
        try check(
            FoundContribution.inOpenDocument(MarkupEvent.ofXML(report(.fodt))), withoutDirections)
    }

    @Test func markdownHoldsEachContributionOnce() throws {
        let found = try FoundContribution.inMarkdown(report(.markdown))
        check(found, withoutDirections)
        let copies = told.count { $0.copyOf != nil }
        #expect(found.count { $0.remarks.contains("figure aussi ailleurs") } == copies)
    }

    @Test func plainTextHoldsEachContributionOnce() throws {
        // A space at the end of a line means there that the line goes on: it cannot be somebody's.
        let remarks = ["(lecture incertaine)", "(figure aussi ailleurs)"]
        check(FoundContribution.inText(try report(.text))) { text in
            var words = remarks.reduce(text) { $0.replacing(" " + $1, with: "") }
            words = withoutDirections(words).replacing(/[ ]+\n/, with: "\n")
            return words.replacing(/^[ \n]+|[ \n]+$/, with: "")
        }
        for line in try report(.text).split(separator: "\n") where line.contains(" ") {
            let columns = line.reversed().drop { $0 == " " }.count
            #expect(columns <= 72 || !line.dropFirst(4).prefix(68).contains(" "), "\(line)")
        }
    }

    @Test func spipHoldsEachContributionOnce() throws {
        check(FoundContribution.inSPIP(try report(.spip))) { text in
            var words = text
            for remark in ["(lecture incertaine)", "(figure aussi ailleurs)"] {
                words = words.replacing(" ⟨{⟩\(remark)⟨}⟩", with: "")
            }
            return withoutBreaks(withoutDirections(words))
        }
    }

    @Test func theTableHoldsEachContributionOnceAndNoFormula() throws {
        let found = try FoundContribution.inCSV(report(.csv))
        #expect(found.count == told.count)
        for contribution in told {
            let items = found[contribution.id.text] ?? []
            #expect(items.count == 1)
            guard let item = items.first else { continue }
            let words = expected(contribution.text)
            #expect(item.text == words || item.text == "'" + words, "\(contribution.id)")
            let sign = item.text.first { !$0.isWhitespace && $0 != "\u{FFFD}" }
            #expect(sign.map { !"=+-@＝".contains($0) } ?? true, "\(item.text)")
            #expect(item.remarks == contribution.copyOf?.text ?? "")
        }
    }

    @Test func jsonHoldsEachContributionOnceToTheBit() throws {
        let root = try #require(
            JSONSerialization.jsonObject(with: Data(report(.json).utf8)) as? [String: Any])
        let session = try #require((root["sessions"] as? [[String: Any]])?.first)
        let contributions = try #require(session["contributions"] as? [[String: Any]])
        let found = contributions.map { $0["text"] as? String ?? "" }
        for (text, contribution) in zip(found, told) {
            #expect(Array(text.utf8) == Array(contribution.text.utf8), "\(contribution.id)")
        }
        #expect(found.count == told.count)
    }

    @Test func theCalendarHoldsTheMeetingAndNothingElse() throws {
        let text = try report(.ics)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        let root = try #require(icalparser_parse_string(text))
        defer { icalcomponent_free(root) }
        #expect(icalcomponent_count_components(root, ICAL_VEVENT_COMPONENT) == 1)
        #expect(icalcomponent_count_errors(root) == 0)
        let event = try #require(
            icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT))
        let place = icalcomponent_get_location(event).map { String(cString: $0) }
        #expect(place == "a;b,c\\d\nBEGIN:VEVENT")
        let name = icalcomponent_get_summary(event).map { String(cString: $0) }
        #expect(name == HostileSession.texts[26])
        // On the last Sunday of October clocks in Paris are one hour ahead at half past seven.
        let start = icalcomponent_get_dtstart(event)
        #expect([start.month, start.day, start.hour, start.minute] == [10, 25, 18, 30])
        let end = icalcomponent_get_dtend(event)
        #expect([end.month, end.day, end.hour, end.minute] == [10, 26, 0, 0])
        #expect(icalcomponent_get_first_property(event, ICAL_URL_PROPERTY) == nil)
    }
}
