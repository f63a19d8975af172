/// A format that a synthesis can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// CommonMark.
    case markdown

    /// What the name of such a file ends with, without the point.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        }
    }

    /// The report template.
    var template: [UInt8] {
        switch self {
        case .markdown: PackageResources.markdown_mustache
        }
    }
}
