import TerminalUI
import Wording
import Workshop

/// Notes from files of other programs.
let importCommands: [Command] = [
    Command(
        "import",
        obstacle: { $0.session?.roundForNotes == nil ? .noRoundForImport : nil }
    ) { state, path, _ in
        let path = path.unquoted
        guard !path.isEmpty else {
            state.popups.append(.palette(Palette(.command, typed: "import ")))
            state.message = StatusMessage(.howToImport)
            return []
        }
        return state.askForForeign(path)
    }
]

extension Phrase {
    static let howToImport = Phrase("message.howToImport")
    static let readingForeign = Phrase("message.readingForeign")
    static let noRoundForImport = Phrase("message.noRoundForImport")
    static let nothingToImport = Phrase("message.nothingToImport")
    static let importKeepsNoNames = Phrase("importing.keepsNoNames")
    static let hintImport = Phrase("hint.line.import")
    static let hintReadAs = Phrase("hint.line.readAs")
    static func importTitle(_ path: String) -> Phrase {
        Phrase(
            "importing.title",
            .text("file", path.split(separator: "/").last.map(String.init) ?? path))
    }
    static func importInto(_ count: Int, _ round: String) -> Phrase {
        Phrase("import.countInto", .count(count), .text("title", round))
    }
    static func importAmending(_ count: Int) -> Phrase {
        Phrase("importing.amending", .count(count))
    }
    /// How many rows stand below those that are seen.
    static func importBelow(_ count: Int) -> Phrase { Phrase("importing.below", .count(count)) }
    static func importKnown(_ count: Int) -> Phrase { Phrase("importing.known", .count(count)) }
    static func imported(_ count: Int, amended: Int) -> Phrase {
        amended == 0
            ? Phrase("message.imported", .count(count))
            : Phrase("message.importedAndAmended", .count(count), .number("amended", amended))
    }
}

extension Phrase {
    /// That the names that the file gives its notes mean others than before.
    public static let importOtherFile = Phrase("import.otherFile")
    /// How many notes are not shown.
    public static func importMore(_ count: Int) -> Phrase { Phrase("import.more", .count(count)) }
    /// What a note says in the file, and what here.
    public static func importChanged(_ text: String, was old: String) -> Phrase {
        Phrase("import.changed", .text("text", text), .text("old", old))
    }
    /// A note that was brought in from the file, which holds it no longer.
    public static func importVanished(_ text: String) -> Phrase {
        Phrase("import.vanished", .text("text", text))
    }
}
