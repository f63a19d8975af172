import Facilitation
import Foundation
import TestSupport
import Testing

@testable import atelier

/// The manual as a file of HTML, and as what `man` shows.
@Suite struct ManualDocumentTests {
    @Test(arguments: ["fr", "en"])
    func theFileHoldsEveryPageAndNothingFromElsewhere(_ language: String) throws {
        let program = try FinishedProgram(
            ["help", "--html"], environment: ["LC_ALL": "\(language).UTF-8"])
        #expect(program.status == 0)
        let html = program.output
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
        for topic in ManualTopic.allCases {
            #expect(html.contains("<section id=\"\(topic.rawValue)\">"), "\(topic)")
            #expect(html.contains("<a href=\"#\(topic.rawValue)\">"), "\(topic)")
        }
        for command in CommandTable.all {
            #expect(html.contains("<code>/\(command.name)</code>"), "\(command.name)")
        }
        #expect(html.firstMatch(of: /(?:src|href)="(?!#)/) == nil)
        #expect(html.firstMatch(of: /\{\/?[a-z-]+\}/) == nil)
        #expect(!html.contains("**") && !html.contains("`"))
        // It is well formed, so that every reader sees the same.
        let body = html.replacing(/<!DOCTYPE[^>]*>|<meta[^>]*>/, with: "")
        #expect(Tags.problem(in: body) == nil)
    }

    @Test func somePagesAloneCanBeAskedFor() throws {
        let program = try FinishedProgram("help", "--html", "votes")
        #expect(program.output.contains("<section id=\"votes\">"))
        #expect(!program.output.contains("<section id=\"start\">"))
        #expect(program.output.contains("<h3 id=\"votes-decision\">"))
        let unknown = try FinishedProgram("help", "--html", "vote")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("votes"))
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func theManPageNamesEverySubcommandWithItsOptions(_ language: String) throws {
        let program = try FinishedProgram(
            ["help", "--man"], environment: ["LC_ALL": "\(language).UTF-8"])
        #expect(program.status == 0)
        let page = program.output
        #expect(page.hasPrefix(".TH ATELIER 1 "))
        for name in SubcommandNames.all {
            #expect(page.ranges(of: ".SS \\fBatelier \(name)\\fR").count == 1, "\(name)")
        }
        for name in SubcommandNames.inside("gathering") {
            #expect(page.contains(".SS \\fBatelier gathering \(name)\\fR"), "\(name)")
        }
        #expect(page.contains("\\fB\\-o\\fR, \\fB\\-\\-output\\fR"))
        // Nothing but the requests that are meant begins a line as one.
        let requests = Set(
            page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
                .map { $0.prefix { $0 != " " } })
        #expect(
            requests.subtracting([".TH", ".SH", ".SS", ".TP", ".PP", ".IP", ".br", ".nf", ".fi"])
                == [])
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func everyShellIsGivenItsCompletions(_ shell: String) throws {
        let program = try FinishedProgram("--generate-completion-script", shell)
        #expect(program.status == 0)
        for name in SubcommandNames.all { #expect(program.output.contains(name), "\(name)") }
        // Names that nobody knows by heart.
        for word in ["consentement", "projector"] {
            #expect(program.output.contains(word), "\(shell): \(word)")
        }
    }
}

/// Follows opening and closing tags.
private enum Tags {
    /// What is opened and not closed, or closed and not open; nil when every tag has its other one.
    static func problem(in text: String) -> String? {
        var open: [Substring] = []
        for match in text.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
            if match.1.isEmpty {
                open.append(match.2)
            } else if open.popLast() != match.2 {
                return "\(match.0)"
            }
        }
        return open.isEmpty ? nil : "\(open)"
    }
}
