import Reporting
import Wording

extension Phrase {
    /// Where a document is that was done while the program was left.
    static func documentWritten(path: String) -> Phrase {
        Phrase("message.reportWritten", .text("path", path))
    }
    /// What the command line says while another program is at work.
    static func convertingFor(seconds: Int, program: String) -> Phrase {
        Phrase("report.converting", .text("program", program), .number("seconds", seconds))
    }
    static func conversionFailed(program: String) -> Phrase {
        Phrase("error.report.conversion", .text("program", program))
    }
    static func tableNotConverted(program: String) -> Phrase {
        Phrase("error.report.tableConversion", .text("program", program))
    }
    static func conversionTooLong(program: String, seconds: Int) -> Phrase {
        Phrase("error.publish.tooLong", .text("program", program), .number("seconds", seconds))
    }
    /// The program was left before the other one was done.
    static func conversionStopped(program: String, _ format: ReportFormat) -> Phrase {
        Phrase("error.publish.stopped", .text("program", program), .text("format", format.name))
    }
}
