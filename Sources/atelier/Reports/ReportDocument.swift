import Reporting
import Wording
import Workshop

/// A report as the bytes of a file, in the language of the session.
enum ReportDocument {
    /// Writes it, with another program's help where the format needs it.
    ///
    /// - Parameter goesOn: asked while that program is at work, with the seconds that have gone; false
    ///   gives the document up.
    /// - Throws: why it cannot be written: a template that makes no sense, no such program.
    static func bytes(
        of sessions: [Session], _ request: Report.Request, while goesOn: (Int) -> Bool
    ) throws(Failure) -> [UInt8] {
        let wording = wording(of: sessions)
        return try bytes(request, while: goesOn) { request throws(ReportError) in
            try Report.write(sessions, request, wording: wording)
        }
    }

    /// Has it written as text, with another program's help where the format needs it.
    ///
    /// - Parameter goesOn: as above.
    /// - Throws: why it cannot be written: a template that makes no sense, no such program.
    static func bytes(
        _ request: Report.Request, while goesOn: (Int) -> Bool,
        _ write: (Report.Request) throws(ReportError) -> String
    ) throws(Failure) -> [UInt8] {
        guard request.format.isConverted else { return try text(request, write) }
        let converter = try Converter.found(for: request.format)
        var source = request
        source.format = converter.source(for: request.format)
        return try converter.convert(
            try text(source, write), to: request.format, while: goesOn)
    }

    /// What the name of the file ends with: «synthese.html».
    static func ending(_ request: Report.Request, of sessions: [Session]) -> String {
        ending(request, wording(of: sessions))
    }

    /// What the name of the file ends with, in the words of its language.
    static func ending(_ request: Report.Request, _ wording: Wording) -> String {
        let format = request.format.fileExtension
        // A calendar is neither a synthesis nor minutes, and data are the same for both.
        if request.format.isData {
            return request.format == .json ? "report.json" : format
        }
        let name = request.paper?.fileName ?? request.kind.fileName
        return "\(wording(name)).\(format)"
    }

    /// The words of a document: in the language of its first session.
    static func wording(of sessions: [Session]) -> Wording {
        Wording(
            language: Wording.documentLanguage(
                session: sessions.first?.language.text, environment: Environment.locale))
    }

    private static func text(
        _ request: Report.Request, _ write: (Report.Request) throws(ReportError) -> String
    ) throws(Failure) -> [UInt8] {
        do throws(ReportError) {
            return Array(try write(request).utf8)
        } catch {
            throw Failure(error.phrase)
        }
    }
}
