import TextTemplates

/// A format that a document can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// CommonMark.
    case markdown
    /// One page that needs nothing else.
    case html
    /// Plain text for e-mail, 72 columns wide, format=flowed (RFC 3676).
    case text
    /// The markup of SPIP.
    case spip
    /// Flat OpenDocument text.
    case fodt
    /// One line per contribution, for a spreadsheet (RFC 4180).
    case csv
    /// The contributions as statements to begin a consultation with, in the table that Polis takes.
    case polis
    /// An outline of themes, or else rounds, with the contributions below (OPML 2.0).
    case opml
    /// Everything that the minutes hold, for other programs.
    case json
    /// The next meeting, for a calendar (RFC 5545).
    case ics
    /// A book for telephones and readers, made by another program.
    case epub
    /// OpenDocument text, made from the flat one by another program.
    case odt
    /// Office Open XML, made by another program.
    case docx
    /// The table of ``csv`` as an OpenDocument spreadsheet, made by another program.
    case ods
    /// PDF, made by another program.
    case pdf

    /// What the name of such a file ends with, without the point.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .text: "txt"
        case .spip: "spip.txt"
        case .polis: "polis.csv"
        default: rawValue
        }
    }

    /// What people call it.
    public var name: String {
        switch self {
        case .markdown: "Markdown"
        case .ics: "iCalendar"
        case .polis: "Polis"
        case .text: "TXT"
        default: rawValue.uppercased()
        }
    }

    /// Whether another program is needed, which makes it of ``fodt``, or of a table.
    public var isConverted: Bool { [.odt, .docx, .ods, .pdf, .epub].contains(self) }
    /// Whether it holds data for programs, which no choice of what is told shortens.
    public var isData: Bool { [.csv, .ods, .polis, .opml, .json, .ics].contains(self) }

    /// Whether photos are seen in it, be it made of another one; the others say their words.
    public var showsPhotos: Bool { isConverted ? self != .ods : showsPictures }

    /// Whether it can hold pictures; words elsewhere say the same.
    var showsPictures: Bool { self == .html || self == .fodt }

    /// Whether it can hold tables; the others say the same in lists.
    var showsTables: Bool { showsPictures || self == .spip }

    /// The report template that comes with the program; nil for a format that needs none.
    public var template: String? {
        bytes.map { String(decoding: $0.document, as: UTF8.self) }
    }

    /// How the words of a block are written: a part that report templates take in with `{{>words}}`.
    var words: String {
        var words = bytes.map { String(decoding: $0.words, as: UTF8.self) } ?? ""
        if words.last == "\n" { words.removeLast() }
        return words
    }

    /// How texts are escaped, by the name that report templates know.
    var escaping: String {
        switch self {
        case .markdown: MarkdownEscaping.name
        case .html: HTMLEscaping.name
        case .spip: SPIPEscaping.name
        case .fodt: OpenDocumentEscaping.name
        default: PlainTextEscaping.name
        }
    }

    /// A text as this format writes it.
    public func escaped(_ text: String) -> String { contentType.escapeText(text) }

    /// How texts are escaped.
    var contentType: any TextEscaping {
        switch self {
        case .markdown: MarkdownEscaping()
        case .html: HTMLEscaping()
        case .spip: SPIPEscaping()
        case .fodt: OpenDocumentEscaping()
        default: PlainTextEscaping()
        }
    }

    /// How texts are escaped in a cell of a table.
    var cellContentType: any TextEscaping {
        self == .spip ? SPIPCellEscaping() : contentType
    }

    private var bytes: (document: [UInt8], words: [UInt8])? {
        switch self {
        case .markdown:
            (PackageResources.markdown_mustache, PackageResources.markdown_words_mustache)
        case .html: (PackageResources.html_mustache, PackageResources.html_words_mustache)
        case .text: (PackageResources.text_mustache, PackageResources.text_words_mustache)
        case .spip: (PackageResources.spip_mustache, PackageResources.spip_words_mustache)
        case .fodt: (PackageResources.fodt_mustache, PackageResources.fodt_words_mustache)
        case .csv, .ods, .polis, .opml, .json, .ics, .odt, .docx, .pdf, .epub: nil
        }
    }
}
