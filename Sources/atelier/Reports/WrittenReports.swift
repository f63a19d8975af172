import Reporting
import SessionStore

/// Reports that stand beside a session file under its name.
///
/// They are looked for rather than remembered: a report may have been written from the command line,
/// renamed at its end, or come with the folder from another laptop.
enum WrittenReports {
    /// Their names, without the folder, in order.
    static func names(of session: String) -> [String] {
        let file = session.split(separator: "/").last.map(String.init) ?? session
        let stem = FilePath.stem(of: file)
        let names = (try? LinuxFileSystem().names(in: FilePath.folder(of: session))) ?? []
        return names.filter { $0 != file && isReport($0, of: stem) }.sorted()
    }

    private static func isReport(_ name: String, of stem: String) -> Bool {
        guard name.hasPrefix(stem) else { return false }
        var rest = name.dropFirst(stem.count)
        // The second of a name has a number behind it.
        if rest.first == "-" { rest = rest.dropFirst().drop(while: \.isNumber) }
        guard rest.first == "." else { return false }
        return ReportFormat.allCases.contains { format in
            let ending = format == .json ? "report.json" : format.fileExtension
            return format != .ics && rest.hasSuffix(".\(ending)")
        }
    }
}
