import TextTemplates
import Wording
import Workshop

/// Writes sessions as a document.
public enum Report {
    /// What is asked for.
    public struct Request: Sendable {
        /// The format.
        public var format: ReportFormat
        /// How much is told; data (tables, Polis, OPML, JSON) always hold what the minutes hold.
        public var kind: DocumentKind
        /// What is written in place of an account; nil for one.
        public var paper: Paper?
        /// Who publishes it, and on what terms.
        public var imprint = Imprint()
        /// The time of day that a script begins.
        public var startsAt: ClockTime?
        /// How those who permit it are named.
        public var names: NameUse
        /// How the spaces of somebody's words are written.
        public var typography: Typography
        /// A report template in place of the format's own.
        public var template: String?
        /// Gives the bytes of a photo, where they are there.
        public var photo: @Sendable (Photo) -> [UInt8]? = { _ in nil }
        /// The time, for calendars.
        public var now: Moment
        /// The zone of the computer, which is taken where a file does not say whose its hours are.
        public var localZone: String?

        /// Asks for a document.
        public init(
            _ format: ReportFormat, kind: DocumentKind = .synthesis, names: NameUse = .permitted,
            template: String? = nil, now: Moment, localZone: String? = nil,
            typography: Typography = .language
        ) {
            self.typography = typography
            self.format = format
            self.kind = kind
            self.names = names
            self.template = template
            self.now = now
            self.localZone = localZone
        }
    }

    /// Writes one document of the sessions, in their order; costs in proportion to what they hold.
    ///
    /// A format that another program makes comes as what it is made of: ``ReportFormat/fodt``, a table for
    /// ``ReportFormat/ods``.
    ///
    /// - Throws: ``ReportError`` when the report template makes no sense, or nothing is known of a
    ///   next meeting.
    public static func write(
        _ sessions: [Session], _ request: Request, wording: Wording
    ) throws(ReportError) -> String {
        if let paper = request.paper, !request.format.isData {
            return try write(paper, of: sessions, request, wording: wording)
        }
        switch request.format {
        case .csv, .ods:
            return sessions.reduce(into: ContributionTable(request, wording: wording)) {
                $0.add($1)
            }.text
        case .polis:
            return sessions.reduce(into: SeedStatements(request, wording: wording)) {
                $0.add($1)
            }.text
        case .opml:
            return sessions.reduce(into: OutlineDocument(request, wording: wording)) {
                $0.add($1)
            }.text
        case .json:
            return sessions.reduce(into: DataDocument(request, wording: wording)) { $0.add($1) }
                .text
        case .ics: return try MeetingCalendar(sessions, request, wording: wording).text()
        case .markdown, .html, .text, .spip, .fodt, .odt, .docx, .pdf, .epub:
            var synthesis = Synthesis(
                sessions, wording: wording, kind: request.kind, names: request.names,
                localZone: request.localZone)
            synthesis.publish(by: request.imprint, wording: wording)
            return try write(
                synthesis, as: request.format, wording: wording, template: request.template,
                typography: request.typography, photo: request.photo)
        }
    }

    /// Writes what is no account.
    private static func write(
        _ paper: Paper, of sessions: [Session], _ request: Request, wording: Wording
    ) throws(ReportError) -> String {
        if paper == .post { return try Announcement(sessions, wording: wording).post }
        if paper == .sheets {
            return try SheetPages(sessions, startsAt: request.startsAt, wording: wording).page.html
        }
        var document = try Self.document(
            paper, of: sessions, startsAt: request.startsAt, wording: wording)
        document.publish(by: request.imprint, wording: wording)
        return try write(
            document, as: request.format, wording: wording, template: request.template,
            typography: request.typography)
    }

    /// Writes a synthesis in a format that has a report template.
    ///
    /// - Parameter photo: gives the bytes of a photo, where they are there.
    /// - Throws: ``ReportError`` when the report template makes no sense.
    public static func write(
        _ synthesis: consuming Synthesis, as format: ReportFormat, wording: Wording? = nil,
        template: String? = nil, typography: Typography = .language,
        photo: @escaping (Photo) -> [UInt8]? = { _ in nil }
    ) throws(ReportError) -> String {
        let format = format.isConverted ? .fodt : format
        let read: ReportTemplate?
        if let template {
            let sections = try TemplateCheck(template).check()
            read = try ReportTemplate(template, for: format, askingFor: sections)
        } else {
            read = try ReportTemplate.own(for: format)
        }
        guard let read else { return "" }
        // Nobody else holds it here, so its texts are changed where they are.
        var document = consume synthesis
        document.typeset(typography, for: format)
        return try read.render(
            TemplateDocument(
                document, as: format, wording: wording ?? Wording(language: document.language),
                template: read, photo: photo))
    }

    /// Writes a synthesis as CommonMark.
    ///
    /// - Throws: ``ReportError`` when the report template makes no sense.
    public static func markdown(_ synthesis: Synthesis) throws(ReportError) -> String {
        try write(synthesis, as: .markdown)
    }
}
