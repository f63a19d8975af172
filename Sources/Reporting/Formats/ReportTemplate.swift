import Mustache

/// A report template as it was read, to be written with as often as is wanted.
struct ReportTemplate: Sendable {
    /// How it writes items that are nothing but somebody's words; nil where the template language has to.
    let plainItems: PlainItems?
    /// Whether it shows pictures, where its format does.
    let showsPictures: Bool
    /// Whether it shows photos, where its format does; a template of before there were any does not.
    let showsPhotos: Bool
    /// Whether it shows tables, where its format does.
    let showsTables: Bool
    /// Whether the number of a page that is referred to says that it is one; templates of the
    /// facilitator's own have it without where they do not name the label.
    let labelsPages: Bool

    private let template: MustacheTemplate
    private let library: MustacheLibrary

    /// Reads a template.
    ///
    /// - Parameter sections: what it goes into, by name. What it never asks for has to be said otherwise.
    /// - Throws: ``ReportError/template(line:text:)`` where it makes no sense.
    init(
        _ text: String, for format: ReportFormat, askingFor sections: Set<String>
    ) throws(ReportError) {
        var library = MustacheLibrary()
        library.register(try Self.parsed(format.words, format.escaping), named: "words")
        library.register(try Self.parsed(format.words, format.cellEscaping), named: "cell")
        self.library = library
        labelsPages = text.contains("pageLabel")
        showsPictures = format.showsPictures && sections.contains("picture")
        showsPhotos = format.showsPictures && sections.contains("photo")
        showsTables = format.showsTables && sections.contains("table")
        plainItems = PlainItems(in: text, escaping: format.contentType)
        // A fault is named by its line in the template as it was given.
        if let plainItems, let read = try? Self.parsed(plainItems.template, format.escaping) {
            template = read
        } else {
            template = try Self.parsed(text, format.escaping)
        }
    }

    /// The template that comes with the program, nil for a format that needs none; read once, since to read
    /// it costs more than to write with it.
    static func own(for format: ReportFormat) throws(ReportError) -> ReportTemplate? {
        let read: Result<ReportTemplate, ReportError>? =
            switch format {
            case .markdown: markdown
            case .html: html
            case .text: text
            case .spip: spip
            case .fodt: fodt
            case .csv, .ods, .polis, .opml, .json, .ics, .odt, .docx, .pdf, .epub: nil
            }
        return try read?.get()
    }

    private static let markdown = ownRead(for: .markdown)
    private static let html = ownRead(for: .html)
    private static let text = ownRead(for: .text)
    private static let spip = ownRead(for: .spip)
    private static let fodt = ownRead(for: .fodt)

    private static func ownRead(for format: ReportFormat) -> Result<ReportTemplate, ReportError> {
        do throws(ReportError) {
            return .success(
                try ReportTemplate(
                    format.template ?? "", for: format, askingFor: ["picture", "photo", "table"]))
        } catch {
            return .failure(error)
        }
    }

    /// Writes a document.
    func render(_ document: TemplateDocument) -> String {
        template.render(document, library: library)
    }

    /// A report template that escapes as its format needs it.
    static func parsed(
        _ text: String, _ escaping: String
    ) throws(ReportError) -> MustacheTemplate {
        _ = escapings
        do {
            return try MustacheTemplate(
                string: "{{% CONTENT_TYPE:\(escaping)}}\n\(text)")
        } catch let fault as MustacheTemplate.ParserError {
            // The first line is not the template's own.
            throw .template(line: max(1, fault.context.lineNumber - 1), text: fault.context.line)
        } catch {
            throw .template(line: 1, text: "\(error)")
        }
    }

    /// Makes the escapings known to report templates, once.
    private static let escapings: Void = {
        for format in ReportFormat.allCases {
            MustacheContentTypes.register(format.contentType, named: format.escaping)
        }
        MustacheContentTypes.register(SPIPCellEscaping(), named: SPIPCellEscaping.name)
    }()
}
