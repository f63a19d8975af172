import Foundation
import SessionStore
import TestSupport
import Testing

@Suite struct ReportCommandTests {
    /// A session file of that title in a folder of its own.
    private func session(_ folder: TemporaryFolder, title: String) throws -> String {
        let path = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--title", title, "--output", path)
        return path
    }

    @Test func aDocumentInAFolderIsNamedByWhatItIsAndNeverReplacesAnother() throws {
        let folder = try TemporaryFolder()
        let session = try session(folder, title: "../../x")
        let written = try FinishedProgram(
            "report", session, "--format", "html", "--output", folder.path)
        #expect(written.output == "\(folder.path)/a.synthese.html\n")
        _ = try folder.write("mine".utf8, to: "a.compte-rendu.html")
        let second = try FinishedProgram(
            "report", session, "--kind", "minutes", "--format", "html", "--output", folder.path)
        #expect(second.output == "\(folder.path)/a-2.compte-rendu.html\n")
        let mine = try TemporaryFolder.bytes(of: "\(folder.path)/a.compte-rendu.html")
        #expect(Array(mine) == Array("mine".utf8))
        #expect(folder.names.count == 4)
    }

    @Test func theEndingOfTheOutputChoosesTheFormat() throws {
        let folder = try TemporaryFolder()
        let session = try session(folder, title: "Un")
        for (name, start) in [
            ("b.html", "<!DOCTYPE html>"), ("b.fodt", "<?xml"), ("b.spip.txt", "{{{Un}}}"),
            ("b.csv", "\u{FEFF}identifiant"),
        ] {
            let path = "\(folder.path)/\(name)"
            #expect(try FinishedProgram("report", session, "--output", path).status == 0)
            let bytes = try TemporaryFolder.bytes(of: path)
            #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start), "\(name)")
        }
    }

    @Test func aTemplateIsPrintedToBeEditedAndAFaultInItIsNamedByLine() throws {
        let folder = try TemporaryFolder()
        let session = try session(folder, title: "Un")
        let printed = try FinishedProgram("templates", "--report", "html")
        #expect(printed.output.hasPrefix("<!DOCTYPE html>"))
        let template = "\(folder.path)/t.html"
        _ = try folder.write(Array(printed.output.utf8), to: "t.html")
        let same = try FinishedProgram(
            "report", session, "--format", "html", "--template", template)
        #expect(try same.output == FinishedProgram("report", session, "--format", "html").output)
        _ = try folder.write(Array("a\n{{#blocks}}\n{{/body}}\n".utf8), to: "t.html")
        let refused = try FinishedProgram(
            "report", session, "--format", "html", "--template", template)
        #expect(refused.status == 1)
        #expect(refused.errorLines.count == 1)
        #expect(refused.errors.contains("line 3"))
    }

    @Test func withoutAnotherProgramTheLineSaysWhatToInstall() throws {
        let folder = try TemporaryFolder()
        let session = try session(folder, title: "Un")
        for format in ["odt", "docx", "pdf"] {
            let refused = try FinishedProgram(
                "report", session, "--output", "\(folder.path)/b.\(format)",
                environment: ["PATH": "/nonexistent"])
            #expect(refused.status == 1)
            #expect(refused.errorLines.count == 1)
            #expect(refused.errors.contains("LibreOffice"))
        }
    }

    @Test func aSessionWithoutPersonalDataIsWrittenOnlyWithConsent() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Array(
                #"""
                {"format": 1, "id": "s", "title": "Chez Zoé", "language": "fr", "hosts": ["Zoé"],
                 "participants": [{"id": "p", "position": "c", "name": "Yan Petit"}],
                 "contributions": [{"id": "c", "text": "merci Yan"}]}
                """#.utf8), to: "s.json")
        let output = "\(folder.path)/anonymous.json"
        let asked = try FinishedProgram("anonymize", path, "-o", output)
        #expect(asked.status == 1)
        #expect(asked.errors.contains("[Zoé]"))
        #expect(asked.errors.contains("merci [Yan]"))
        #expect(!folder.names.contains("anonymous.json"))
        #expect(try FinishedProgram("anonymize", path, "-o", output, "--yes").status == 0)
        let text = String(decoding: try TemporaryFolder.bytes(of: output), as: UTF8.self)
        #expect(!text.contains("Zoé") && !text.contains("Yan") && !text.contains("Petit"))
        #expect(try SessionFile.read(output).headCount == 1)
    }
}
