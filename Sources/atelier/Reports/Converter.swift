import Foundation
import Reporting
import Wording

/// Another program that makes ODT, DOCX or PDF, found among those that a shell would find.
struct Converter {
    /// What the program is.
    private enum Kind { case libreOffice, pandoc }

    private let kind: Kind
    private let path: String

    /// How long it may take, in seconds, before it is given up.
    private static let patience = 180.0

    /// The program for a format.
    ///
    /// - Throws: what to install where there is none.
    static func found(for format: ReportFormat) throws(Failure) -> Converter {
        for name in ["soffice", "libreoffice"] {
            if let path = path(of: name) { return Converter(kind: .libreOffice, path: path) }
        }
        // For PDF pandoc would need yet another program.
        if format != .pdf, let path = path(of: "pandoc") {
            return Converter(kind: .pandoc, path: path)
        }
        let format = PhraseArgument.text("format", format.rawValue.uppercased())
        throw Failure(
            format.value == .text("PDF")
                ? Phrase("error.report.noLibreOffice", format)
                : Phrase("error.report.noConverter", format))
    }

    /// What it makes documents of.
    var source: ReportFormat { kind == .libreOffice ? .fodt : .html }

    /// Has it make a document, telling on standard error that it is at work.
    ///
    /// - Throws: that it made none.
    func convert(
        _ document: [UInt8], to format: ReportFormat, wording: Wording
    ) throws(Failure) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("atelier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            // For the owner alone: what was said is nobody else's business on a shared machine.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            let source = folder.appendingPathComponent("report.\(source.fileExtension)")
            let target = folder.appendingPathComponent("report.\(format.rawValue)")
            try Data(document).write(to: source)
            try run(arguments(source, target, format, in: folder), wording: wording)
            return [UInt8](try Data(contentsOf: target))
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(Phrase("error.report.conversion", .text("program", path)))
        }
    }

    private func arguments(
        _ source: URL, _ target: URL, _ format: ReportFormat, in folder: URL
    ) -> [String] {
        switch kind {
        case .libreOffice:
            // A profile of its own: the user's may be in use by an open window.
            [
                "-env:UserInstallation=\(folder.appendingPathComponent("profile").absoluteString)",
                "--headless", "--convert-to", format.rawValue, "--outdir", folder.path, source.path,
            ]
        case .pandoc:
            ["--from", "html", "--to", format.rawValue, "--output", target.path, source.path]
        }
    }

    /// Runs the program to its end.
    private func run(_ arguments: [String], wording: Wording) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let began = Date()
        var told = -1
        while process.isRunning {
            let seconds = Int(Date().timeIntervalSince(began))
            if Double(seconds) > Self.patience {
                process.terminate()
                process.waitUntilExit()
                break
            }
            // A first word at once, then one every five seconds.
            if told < 0 || seconds >= told + 5 {
                told = seconds
                StandardError.say(
                    wording(
                        Phrase(
                            "report.converting", .text("program", path),
                            .number("seconds", seconds))))
            }
            usleep(20_000)
        }
        guard process.terminationStatus == 0 else {
            throw Failure(Phrase("error.report.conversion", .text("program", path)))
        }
    }

    private static func path(of name: String) -> String? {
        (Environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { $0.hasPrefix("/") && access($0, X_OK) == 0 && !SessionsFolder.isFolder($0) }
    }
}
