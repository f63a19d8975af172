import Mustache
import SessionStore
import TestSupport
import Testing
import TextTemplates
import Wording
import Workshop

@testable import Reporting

/// Whole documents written by our template language and by swift-mustache, as they were written before.
@Suite struct ReferenceReportTests {
    private static let formats: [ReportFormat] = [.markdown, .html, .text, .spip, .fodt]

    /// Our escapings under names that no other test takes.
    private static let areRegistered: Void = {
        for format in formats {
            MustacheContentTypes.register(
                ReferenceEscaping(escaping: format.contentType), named: "OUR-\(format)")
            MustacheContentTypes.register(
                ReferenceEscaping(escaping: format.cellContentType), named: "OUR-\(format)-CELL")
        }
    }()

    /// Whether both languages make the same of a document.
    private func expectLikeness(
        _ synthesis: Synthesis, as format: ReportFormat, template text: String,
        _ remark: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        _ = Self.areRegistered
        let sections = try TemplateCheck(text).check()
        let template = try ReportTemplate(text, for: format, askingFor: sections)
        let document = TemplateDocument(
            synthesis, as: format, wording: Wording(language: synthesis.language),
            template: template, photo: { _ in [1, 2, 3, 4] })
        let ours = try template.render(document)
        var library = MustacheLibrary()
        try library.register("{{% CONTENT_TYPE:OUR-\(format)}}\n\(format.words)", named: "words")
        try library.register(
            "{{% CONTENT_TYPE:OUR-\(format)-CELL}}\n\(format.words)", named: "cell")
        let read = try MustacheTemplate(
            string: "{{% CONTENT_TYPE:OUR-\(format)}}\n\(template.plainItems?.template ?? text)")
        let theirs = read.render(ReferenceThing(document), library: library)
        #expect(!ours.isEmpty)
        // Told apart by bytes, and not shown whole: they are long.
        #expect(
            ours.utf8.elementsEqual(theirs.utf8),
            "\(format), \(remark): differs after \(zip(ours, theirs).prefix { $0 == $1 }.count)",
            sourceLocation: sourceLocation)
    }

    private static var sessions: [Session] {
        get throws {
            let photo = Photo(
                id: ID("p"), kind: .png, text: "Le mur", width: 4, height: 3, isPublished: true)
            return [
                Marseille.session(), HostileSession.session(120),
                PhotoSession.session([photo], ofTheme: [photo]),
            ]
        }
    }

    @Test(arguments: formats, [DocumentKind.synthesis, .minutes])
    func ownTemplatesComeOutAlike(format: ReportFormat, kind: DocumentKind) throws {
        for session in try Self.sessions {
            let synthesis = Synthesis(session, wording: Wording(language: "fr"), kind: kind)
            try expectLikeness(
                synthesis, as: format, template: format.template ?? "", session.facts.title)
        }
        let both = Synthesis(
            try Self.sessions, wording: Wording(language: "fr"), kind: kind)
        try expectLikeness(both, as: format, template: format.template ?? "", "several")
    }

    @Test(arguments: formats)
    func olderTemplatesComeOutAlike(format: ReportFormat) throws {
        let template = OlderTemplateTests.templates[format] ?? ""
        let hostile = Synthesis(
            HostileSession.session(120), wording: Wording(language: "fr"), kind: .minutes)
        for (synthesis, remark) in [(OlderTemplateTests.synthesis, "table"), (hostile, "hostile")] {
            try expectLikeness(synthesis, as: format, template: template, remark)
            // As editors of other systems leave it.
            try expectLikeness(
                synthesis, as: format, template: template.replacing("\n", with: "\r\n"), remark)
        }
    }

    @Test func pagesOfTheProgramComeOutAlike() throws {
        _ = Self.areRegistered
        let wording = Wording(language: "fr")
        var gathering = Gathering(id: ID("g"), title: "Forum <9>", language: LanguageTag("fr"))
        gathering.sessions = HostileSession.texts.prefix(40).enumerated().map { place, text in
            GatheringSession(
                id: ID("\(place)"), title: text, room: "\(place % 9)", slot: "10:\(10 + place % 3)",
                hosts: [text])
        }
        let pages = [
            SheetPages(
                try Self.sessions, startsAt: ClockTime(hour: 19, minute: 0), wording: wording
            ).page, ProgrammeWall(gathering, wording: wording).page,
            HostForm(gathering.sessions[7], of: gathering).page,
        ]
        for page in pages {
            let read = try MustacheTemplate(
                string: "{{% CONTENT_TYPE:OUR-html}}\n\(page.template)")
            let theirs = read.render(ReferenceThing(page.thing))
            #expect(try page.html.utf8.elementsEqual(theirs.utf8))
        }
    }

    /// The number and the words of the line at which a template of somebody's own is wrong.
    @Test(arguments: [
        "{{#blocks}}\n- {{/items}}\n", "a\n\n{{title\n}\n", "{{#blocks}}\r\n{{title}}\r\n",
        "{{title}} {", "{{=<% =}}\n", "é {{ti-tle!}}\n", "{{% CONTENT_TYPE: NONE}}\n", "{{! a\nb\n",
    ])
    func faultsAreNamedAlike(template: String) throws {
        let fault: ReportError?
        do throws(ReportError) {
            _ = try ReportTemplate.parsed(template, PlainTextEscaping())
            fault = nil
        } catch {
            fault = error
        }
        do {
            _ = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n\(template)")
            #expect(fault == nil)
        } catch let theirs as MustacheTemplate.ParserError {
            // The first line is not the template's own.
            let context = theirs.context
            #expect(fault == .template(line: context.lineNumber - 1, text: context.line))
        }
    }
}
