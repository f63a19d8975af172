import Facilitation
import SessionStore
import TerminalUI
import Wording

/// The table of commands as a document.
struct CommandListing {
    /// The ways to write it.
    enum Format: String, CaseIterable {
        case text
        case markdown
        case json
    }

    private struct Row {
        let name: String
        let keys: [String]
        let help: String
    }

    private let wording: Wording
    private let rows: [Row]

    init(_ commands: [Command], wording: Wording) {
        self.wording = wording
        rows = commands.map { command in
            Row(
                name: command.name, keys: command.keys.map { $0.name(wording) },
                help: wording(command.help))
        }
    }

    /// The whole document.
    func text(as format: Format) -> String {
        switch format {
        case .text: plain
        case .markdown: markdown
        case .json: json
        }
    }

    private var plain: String {
        let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
        let keys = rows.map { DisplayWidth.of(keyText($0)) }.max() ?? 0
        return rows.map { row in
            TextLayout.padded(row.name, columns: names) + "  "
                + TextLayout.padded(keyText(row), columns: keys) + "  \(row.help)\n"
        }.joined()
    }

    private var markdown: String {
        let head = [Phrase.commandName, .commandKeys, .commandHelp].map { wording($0) }
        let lines = rows.map { row in
            "| `\(row.name)` | \(cell(keyText(row))) | \(cell(row.help)) |\n"
        }
        return "| \(head.joined(separator: " | ")) |\n|---|---|---|\n" + lines.joined()
    }

    private var json: String {
        let objects = rows.map { row in
            let keys = row.keys.map(JSONWriter.quoted).joined(separator: ", ")
            return """
                  {
                    "name": \(JSONWriter.quoted(row.name)),
                    "keys": [\(keys)],
                    "help": \(JSONWriter.quoted(row.help))
                  }
                """
        }
        return "[\n\(objects.joined(separator: ",\n"))\n]\n"
    }

    private func keyText(_ row: Row) -> String { row.keys.joined(separator: ", ") }

    /// Inside a table a bar would end the cell.
    private func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
