import Importing
import Reporting
import SessionStore
import Wording

/// Another program that makes ODT, DOCX, PDF or EPUB, found among those that a shell would find.
struct Converter {
    /// What the program is.
    private enum Kind { case libreOffice, pandoc }

    private let kind: Kind
    private let path: String
    /// Whether it reads or writes a table, for which LibreOffice has a package apart.
    private var isForTables = false

    /// What the file of LibreOffice is called, from one distribution to another.
    private static let libreOffice = ["soffice", "libreoffice"]

    /// How long it may take, in seconds, before it is given up.
    var patience = 180

    /// Where the folder is made that it works in.
    var workplace = Environment.temporaryFolder

    /// The program for a format.
    ///
    /// - Parameter folders: where to look, as `PATH` spells it.
    /// - Throws: what to install where there is none.
    static func found(
        for format: ReportFormat, in folders: String = Environment["PATH"] ?? ""
    ) throws(Failure) -> Converter {
        // What LibreOffice exports as a book has no contents of its own.
        for name in format == .epub ? [] : libreOffice {
            if let path = OtherProgram.path(of: name, in: folders) {
                return Converter(kind: .libreOffice, path: path, isForTables: format == .ods)
            }
        }
        // For PDF pandoc would need yet another program, and it writes no spreadsheets.
        if format != .pdf, format != .ods, let path = OtherProgram.path(of: "pandoc", in: folders) {
            return Converter(kind: .pandoc, path: path)
        }
        throw Failure(format.converterMissing)
    }

    /// Which of the programs that this one may call are installed, by what people call them.
    static func installed(in folders: String = Environment["PATH"] ?? "") -> [(
        name: String, isThere: Bool
    )] {
        [
            ("LibreOffice", libreOffice), ("pandoc", ["pandoc"]), ("git", ["git"]),
        ].map { name, files in
            (name, files.contains { OtherProgram.path(of: $0, in: folders) != nil })
        }
    }

    /// What people call it.
    var name: String { kind == .libreOffice ? "LibreOffice" : "pandoc" }

    /// What to say where it makes nothing.
    private var failed: Phrase {
        isForTables ? .tableNotConverted(program: path) : .conversionFailed(program: path)
    }

    /// What it makes a document of that format of.
    func source(for format: ReportFormat) -> ReportFormat {
        guard format != .ods else { return .ods }
        return kind == .libreOffice ? .fodt : .html
    }

    /// Has it make a document; leaves nothing behind but what it returns.
    ///
    /// - Parameter goesOn: asked some ten times a second, with the seconds that have gone; false
    ///   gives the document up.
    /// - Throws: that it made none, took too long or was given up.
    func convert(
        _ document: [UInt8], to format: ReportFormat, while goesOn: (Int) -> Bool
    ) throws(Failure) -> [UInt8] {
        try PrivateFolder.passing(in: workplace) { folder throws(Failure) in
            let ending = format == .ods ? "csv" : source(for: format).fileExtension
            let source = "\(folder)/report.\(ending)"
            let target = "\(folder)/report.\(format.rawValue)"
            let isPage = ending == ReportFormat.html.fileExtension
            try put(isPage ? PandocPage.readable(document) : document, at: source)
            try run(
                arguments(source, target, format, in: folder), in: folder,
                orStopped: .conversionStopped(program: name, format), while: goesOn)
            return try made(target)
        }
    }

    /// Has LibreOffice write what people wrote in an office file: the first sheet of tables as CSV, of
    /// other documents the text.
    ///
    /// - Parameters:
    ///   - ending: the usual ending of such files.
    ///   - goesOn: asked while it is at work, with the seconds that have gone; false gives it up.
    /// - Throws: that it wrote nothing, took too long, was given up or is not installed.
    static func text(
        of file: [UInt8], ending: String, while goesOn: (Int) -> Bool
    ) throws(Failure) -> [UInt8] {
        let folders = Environment["PATH"] ?? ""
        let found = libreOffice.lazy
            .compactMap { OtherProgram.path(of: $0, in: folders) }.first
        guard let found else { throw Failure(ImportRefusal.office(ending).phrase) }
        let isTable = ["xlsx", "xls", "ods"].contains(ending)
        let converter = Converter(kind: .libreOffice, path: found, isForTables: isTable)
        return try PrivateFolder.passing(in: converter.workplace) { folder throws(Failure) in
            let source = "\(folder)/notes.\(ending)"
            try converter.put(file, at: source)
            let target = isTable ? "csv" : "txt"
            // Commas, quotation marks, UTF-8, from the first row; cells as they are shown.
            let filter =
                isTable
                ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
                : "txt:Text (encoded):UTF8"
            try converter.run(
                converter.office(filter, source, in: folder), in: folder,
                orStopped: converter.failed, while: goesOn)
            return try converter.made("\(folder)/notes.\(target)")
        }
    }

    /// Puts what it is to read into its folder.
    private func put(_ bytes: [UInt8], at path: String) throws(Failure) {
        try Failure.wording { () throws(SessionFileError) in
            try FileWriting.make(path, with: bytes)
        }
    }

    /// What it has made, however large; a document that is not there it has failed at.
    private func made(_ path: String) throws(Failure) -> [UInt8] {
        do throws(SessionFileError) {
            return try FileReading.bytes(at: path, limit: .max)
        } catch {
            throw Failure(failed)
        }
    }

    private func office(
        _ filter: String, _ source: String, readAs options: [String] = [], in folder: String
    ) -> [String] {
        // A profile of its own: the user's may be in use by an open window.
        [
            "-env:UserInstallation=\(FilePath.address(of: "\(folder)/profile"))",
            "--headless", "--convert-to", filter, "--outdir", folder, source,
        ] + options
    }

    /// How LibreOffice reads our table: commas, quotation marks, UTF-8, from the first row, and every
    /// column as text, so that no words become a formula, a number or a day.
    private static let readsTexts: String = {
        let columns = (1...ContributionTable.columnCount).map { "\($0)/2" }.joined(separator: "/")
        return "--infilter=CSV:44,34,76,1,\(columns)"
    }()

    private func arguments(
        _ source: String, _ target: String, _ format: ReportFormat, in folder: String
    ) -> [String] {
        switch kind {
        case .libreOffice:
            office(
                Self.filter(of: format), source, readAs: format == .ods ? [Self.readsTexts] : [],
                in: folder)
        case .pandoc:
            [
                "--from", "html", "--to", format == .epub ? "epub3" : format.rawValue,
                "--standalone", "--toc-depth", "3", "--output", target, source,
            ]
        }
    }

    /// What LibreOffice makes; a PDF tagged, so that a screen reader finds headings, lists and tables in
    /// it (PDF/UA).
    private static func filter(of format: ReportFormat) -> String {
        guard format == .pdf else { return format.rawValue }
        let options = ["UseTaggedPDF", "PDFUACompliance", "ExportBookmarks"].map {
            #""\#($0)":{"type":"boolean","value":"true"}"#
        }.joined(separator: ",")
        return "pdf:writer_pdf_Export:{\(options)}"
    }

    /// Runs the program to its end.
    private func run(
        _ arguments: [String], in folder: String, orStopped stopped: Phrase,
        while goesOn: (Int) -> Bool
    ) throws(Failure) {
        guard goesOn(0) else { throw Failure(stopped) }
        let process: BackgroundProcess
        do throws(OtherProgram.NotStarted) {
            // LibreOffice that is ended leaves its own temporary files where they are.
            process = try BackgroundProcess(
                path, arguments, setting: ["TMPDIR": folder, "TMP": folder, "TEMP": folder])
        } catch {
            throw Failure(failed)
        }
        let began = SteadyClock.milliseconds
        while true {
            if let isWell = process.wait(milliseconds: 100) {
                guard isWell else { throw Failure(failed) }
                return
            }
            let seconds = Int((SteadyClock.milliseconds - began) / 1000)
            guard goesOn(seconds) else {
                process.stop()
                throw Failure(stopped)
            }
            guard seconds < patience else {
                process.stop()
                throw Failure(.conversionTooLong(program: path, seconds: patience))
            }
        }
    }
}
