import Mustache

/// Writes a synthesis as a document.
public enum Report {
    /// Writes a synthesis in a format; costs in proportion to its blocks.
    ///
    /// - Throws: ``ReportError`` when the report template makes no sense.
    public static func write(
        _ synthesis: Synthesis, as format: ReportFormat
    ) throws(ReportError) -> String {
        try template(of: format).render(TemplateDocument(synthesis))
    }

    /// Writes a synthesis as CommonMark.
    ///
    /// - Throws: ``ReportError`` when the report template makes no sense.
    public static func markdown(_ synthesis: Synthesis) throws(ReportError) -> String {
        try write(synthesis, as: .markdown)
    }

    private static func template(of format: ReportFormat) throws(ReportError) -> MustacheTemplate {
        _ = escapings
        do {
            return try MustacheTemplate(string: String(decoding: format.template, as: UTF8.self))
        } catch let fault as MustacheTemplate.ParserError {
            throw .template(line: fault.context.lineNumber, text: fault.context.line)
        } catch {
            throw .template(line: 1, text: "\(error)")
        }
    }

    /// Makes the escapings known to report templates, once.
    private static let escapings: Void = MustacheContentTypes.register(
        MarkdownEscaping(), named: MarkdownEscaping.name)
}
