import Wording

/// Why a report cannot be written.
public enum ReportError: Error, Equatable, Sendable {
    /// The report template makes no sense at a line, from 1, which reads like that.
    case template(line: Int, text: String)
    /// Nothing is known of a next meeting, or not its day.
    case noMeeting

    /// What to say about it.
    public var phrase: Phrase {
        switch self {
        case .template(let line, let text): .reportTemplateFault(line: line, text: text)
        case .noMeeting: Phrase("error.report.noMeeting")
        }
    }
}
