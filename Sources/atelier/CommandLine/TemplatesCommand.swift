import ArgumentParser
import Reporting
import SessionStore
import Wording

/// Lists the templates, or prints one to be copied and edited.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: HelpText["templates"],
        discussion: HelpText.discussion(
            "templates.more",
            "mkdir -p sessions/templates",
            "atelier templates marseille > sessions/templates/my-method.json",
            "atelier new my-method",
            "atelier templates --report html > my-report.html"))

    @ParentCommand var atelier: Atelier

    @Argument(help: HelpText.help("templates.name", value: "name"), completion: .templateName)
    var name: String?

    @Option(help: HelpText.help("folder", value: "dir"), completion: .directory)
    var folder: String?

    @Option(help: HelpText.help("templates.report", value: "name"))
    var report: String?

    @OptionGroup var document: OutputOption

    func run() throws {
        if let report {
            let names = ReportFormat.allCases.filter { $0.template != nil }.map(\.rawValue)
            guard let template = ReportFormat(rawValue: report)?.template else {
                throw Failure(.unknownTemplate(report, among: names))
            }
            return try document.write(template)
        }
        let sessions = try Failure.wording { () throws(SessionFileError) in
            try SessionsFolder.existing(chosen: folder ?? atelier.folder)
        }
        guard let name else { return try list(TemplateShelf(beside: sessions)) }
        let file = try Failure.wording { () throws(SessionFileError) in
            try TemplateShelf.file(of: name, beside: sessions)
        }
        guard let file else { throw Failure(.unknownTemplate(name, beside: sessions)) }
        try document.write(file)
    }

    private func list(_ shelf: TemplateShelf) throws {
        let listing = TemplateListing(shelf.templates, wording: Environment.wording)
        try document.list(listing.lines)
        let problems = shelf.problems.flatMap(\.phrases)
        if !problems.isEmpty { throw Failure(problems) }
    }
}

extension Phrase {
    /// A template that does not exist, and those that do.
    static func unknownTemplate(_ name: String, beside sessions: String?) -> Phrase {
        let known = TemplateShelf(beside: sessions).names
        return .unknownTemplate(name, among: known)
    }

    /// A template that does not exist, the one that may be meant, and those that do.
    fileprivate static func unknownTemplate(_ name: String, among known: [String]) -> Phrase {
        let all = known.joined(separator: ", ")
        return Spelling.likely(name, among: known).map {
            .mistypedTemplate(name, likely: $0, known: all)
        } ?? .unknownTemplate(name, known: all)
    }
}
