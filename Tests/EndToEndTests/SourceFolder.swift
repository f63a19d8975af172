import Foundation

/// The folder of the sources.
enum SourceFolder {
    /// Where `Package.swift` is.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The pages that people read beside the code: the README, and every article of a catalogue of
    /// documentation.
    static func articles() throws -> [URL] {
        let sources = root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let articles = (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "md" && $0.path.contains(".docc/") }
        return [root.appending(path: "README.md")] + articles
    }
}
